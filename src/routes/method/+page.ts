/** To be read, not worked: no script is sent. */
export const csr = false;
