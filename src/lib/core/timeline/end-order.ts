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
  const digits = new Uint16Array(ends);
  const byLow = new Uint32Array(size);
  distribute(digits, byLow);
  // The sign bit turned, so that days before 1970 come first.
  for (let i = 0; i < size; i++) digits[i] = ((ends[byLow[i] ?? 0] ?? 0) >>> 16) ^ (DIGIT / 2);
  const byHigh = new Uint32Array(size);
  distribute(digits, byHigh);
  const sorted = new Int32Array(size);
  const placeOf = new Uint32Array(size);
  for (let place = 0; place < size; place++) {
    const row = byLow[byHigh[place] ?? 0] ?? 0;
    sorted[place] = ends[row] ?? 0;
    placeOf[row] = place;
  }
  return { sorted, placeOf };
}

// Columns are read in place here, not through `at`: it has seen every kind of array, and a million calls show.

/** Gives the places of `digits` in ascending order of them, equal ones in the order they have. */
function distribute(digits: Uint16Array, places: Uint32Array): void {
  const next = new Uint32Array(DIGIT + 1);
  for (const digit of digits) next[digit + 1] = (next[digit + 1] ?? 0) + 1;
  for (let digit = 1; digit <= DIGIT; digit++) {
    next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  }
  for (let i = 0; i < digits.length; i++) {
    const digit = digits[i] ?? 0;
    const place = next[digit] ?? 0;
    places[place] = i;
    next[digit] = place + 1;
  }
}
