import type { HandleClientError } from '@sveltejs/kit';

/** A mistyped address is a reader's slip, which the page explains; only faults of ours go to the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== 404) console.error(error);
  return { message };
};
