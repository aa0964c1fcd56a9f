/** Where a reader is on the way through events, and what comes before and after. */
export interface TourPlace {
  /** 1 for the first; `null` when the row is not on the way: not told there, or left out by the filter. */
  readonly position: number | null;
  /** Stops on the way: those that pass the filter. */
  readonly total: number;
  /** Events that the filter leaves out of it. */
  readonly skipped: number;
  /** Rows; `null` at either end. */
  readonly previous: number | null;
  readonly next: number | null;
}

/**
 * The place of a row on the way through `order`, rows in the order in which they are told, each once. What does
 * not match is skipped; from a row that is skipped the way goes on where it stands. From one that is not in the
 * order, and from `null`, it begins at the beginning, or backwards at the end. O(order).
 */
export function placeInOrder(
  order: readonly number[],
  isMatching: (row: number) => boolean,
  row: number | null,
): TourPlace {
  const stops = order.filter(isMatching);
  const here = row === null ? -1 : order.indexOf(row);
  const position = row === null ? -1 : stops.indexOf(row);
  const before = here < 0 ? stops : order.slice(0, here).filter(isMatching);
  const after = here < 0 ? stops : order.slice(here + 1).filter(isMatching);
  return {
    position: position < 0 ? null : position + 1,
    total: stops.length,
    skipped: order.length - stops.length,
    previous: before.at(-1) ?? null,
    next: after[0] ?? null,
  };
}
