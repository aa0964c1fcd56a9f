import { at } from './model';

/** Rows in the order of their last days, and back: what a window has left behind is then a prefix. */
export interface EndOrder {
  /** The last days, ascending. */
  readonly sorted: Int32Array;
  /** Of each row, its place among the last days; of equal days the earlier row comes first. */
  readonly placeOf: Uint32Array;
}

const DIGIT = 2 ** 16;

/** Sorts by the two digits of 16 bits that a day has (a radix sort, least digit first). O(rows). */
export function endOrder(ends: Int32Array): EndOrder {
  const size = ends.length;
  const byLow = new Uint32Array(size);
  const byEnd = new Uint32Array(size);
  const rows = Uint32Array.from(ends, (_, row) => row);
  distribute(rows, byLow, (row) => at(ends, row) & (DIGIT - 1));
  // The sign bit turned, so that days before 1970 come first.
  distribute(byLow, byEnd, (row) => (at(ends, row) >>> 16) ^ (DIGIT / 2));
  const sorted = new Int32Array(size);
  const placeOf = new Uint32Array(size);
  byEnd.forEach((row, place) => {
    sorted[place] = at(ends, row);
    placeOf[row] = place;
  });
  return { sorted, placeOf };
}

function distribute(from: Uint32Array, to: Uint32Array, digitOf: (row: number) => number): void {
  const next = new Uint32Array(DIGIT + 1);
  for (const row of from) {
    const digit = digitOf(row) + 1;
    next[digit] = at(next, digit) + 1;
  }
  for (let digit = 1; digit <= DIGIT; digit++) next[digit] = at(next, digit) + at(next, digit - 1);
  for (const row of from) {
    const digit = digitOf(row);
    const place = at(next, digit);
    to[place] = row;
    next[digit] = place + 1;
  }
}
