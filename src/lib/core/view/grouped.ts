/** A whole number as readers write it: "999", "1,000", "1,000,000". By hand, so that no machine's locale enters. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
