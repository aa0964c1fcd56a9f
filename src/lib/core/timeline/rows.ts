/**
 * Rows of a model, ascending, of which a reader looks at few: a list that is drawn as far as it is scrolled,
 * or what a cluster holds. What `rowAt` costs is said by whoever makes one.
 */
export interface Rows {
  readonly length: number;
  /** Row at place i, 0 ≤ i < length; a place outside gives a number that is no row. */
  readonly rowAt: (i: number) => number;
}

/** Rows that are already at hand. `rowAt` is O(1). */
export function rowsFromArray(rows: ArrayLike<number>): Rows {
  return { length: rows.length, rowAt: (i) => rows[i] ?? -1 };
}
