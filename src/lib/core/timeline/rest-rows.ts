import type { Day } from '../time/day';
import { countIn, visitPassing, type FilterIndex } from './filter-index';
import type { RowRange } from './max-tree';
import { at } from './model';
import { rowsFromArray, type Rows } from './rows';

/**
 * Matching rows of a range without those that are drawn (matching rows of the range, ascending). O(drawn) to
 * make; `rowAt` is O(log rows).
 */
export function undrawnIn(
  { matching }: FilterIndex,
  range: RowRange,
  drawn: readonly number[],
): Rows {
  const base = matching.rankOf(range.from);
  /** How many rows that are not drawn come before each that is. */
  const before = drawn.map((row, i) => matching.rankOf(row) - base - i);
  const length = countIn(matching, range) - drawn.length;
  return {
    length,
    rowAt: (i) => {
      if (!(i >= 0 && i < length)) return -1;
      const skipped = before.filter((count) => count <= i).length;
      return matching.rowAt(base + i + skipped);
    },
  };
}

/**
 * Matching rows that began before a day and reach it, without those that are drawn. The first is found in
 * O((drawn + 1) · log rows); all of them, in time that goes with their number, when another is asked for.
 */
export function undrawnPassing(
  index: FilterIndex,
  day: Day,
  length: number,
  drawn: readonly number[],
): Rows {
  const find = (most: number): number[] => {
    const rows: number[] = [];
    visitPassing(index, day, (row) => {
      if (!drawn.includes(row)) rows.push(row);
      return rows.length < most;
    });
    return rows;
  };
  let found: Rows | null = null;
  return {
    length,
    rowAt: (i) => {
      if (i === 0 && !found) return find(1)[0] ?? -1;
      found ??= rowsFromArray(find(Infinity));
      return found.rowAt(i);
    },
  };
}

/** Counts by family without those of some rows. */
export function without(
  counts: readonly number[],
  { model }: FilterIndex,
  rows: readonly number[],
): number[] {
  const rest = [...counts];
  for (const row of rows) {
    const code = at(model.families, row);
    rest[code] = (rest[code] ?? 0) - 1;
  }
  return rest;
}
