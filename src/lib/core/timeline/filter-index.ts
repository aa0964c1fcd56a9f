import { FAMILIES } from '../dataset/family';
import type { Day } from '../time/day';
import { all, and, andNot, none, type Bits } from './bits';
import { endOrder, type EndOrder } from './end-order';
import { lowestPlace, maxTree, visitAbove, type MaxTree, type RowRange } from './max-tree';
import { bisect, type Model } from './model';
import { rankedRows, type RankedRows } from './ranked';

/**
 * What can be asked of the rows that pass a filter without looking at each: how many begin in a stretch, how
 * many have ended before it, which are told by most, which reach farthest. Made once for a filter.
 */
export interface FilterIndex {
  readonly model: Model;
  readonly matches: Bits;
  readonly matching: RankedRows;
  /** By code of FAMILIES: the rows of that family. */
  readonly begun: readonly RankedRows[];
  /** By code of FAMILIES, the places of its rows in the order of last days. */
  readonly ended: readonly RankedRows[];
  /** The last days of all events, ascending. */
  readonly sortedEnds: Int32Array;
  readonly loudness: MaxTree;
  readonly ends: MaxTree;
  /** Loudness of the rows that do not pass; built when first asked for. */
  readonly otherLoudness: () => MaxTree;
}

/** What all filters over a model share. */
export interface Standing {
  readonly order: EndOrder;
  readonly families: readonly Bits[];
  /**
   * What is told by more articles is louder, and of equals one that a hash tells: the earlier ones would all
   * stand at the beginnings of bins. What is loudest in a bin is also loudest in that part of it where it is.
   */
  readonly loudness: Int32Array;
}

const standings = new WeakMap<Model, Standing>();
/** A filter's bits belong to one model and never change. */
const indexes = new WeakMap<Bits, FilterIndex>();

/**
 * The index of a filter over a model, the same object each time while `matches` is in use. O(rows): for
 * 1,000,000 some 50 ms the first time, and some 20 ms for a further filter; 5 bytes a row in all.
 */
export function filterIndex(model: Model, matches: Bits): FilterIndex {
  const before = indexes.get(matches);
  if (before?.model === model) return before;
  const { order, families, loudness } = standingOf(model);
  const endings = byFamily(model, matches, order.placeOf);
  let otherLoudness: MaxTree | null = null;
  const index: FilterIndex = {
    model,
    matches,
    matching: rankedRows(matches),
    begun: families.map((rows) => rankedRows(and(rows, matches))),
    ended: endings.map(rankedRows),
    sortedEnds: order.sorted,
    loudness: maxTree(loudness, matches),
    ends: maxTree(model.ends, matches),
    otherLoudness: () => (otherLoudness ??= maxTree(loudness, andNot(all(model.size), matches))),
  };
  indexes.set(matches, index);
  return index;
}

/** Kept as long as the model is. O(rows) the first time: for 1,000,000 some 40 ms. */
export function standingOf(model: Model): Standing {
  const before = standings.get(model);
  if (before) return before;
  const families = byFamily(model, all(model.size), null);
  const loudness = new Int32Array(model.size);
  for (let row = 0; row < loudness.length; row++) {
    loudness[row] = ((model.weights[row] ?? 0) << 16) | scattered(row);
  }
  const standing = { order: endOrder(model.ends), families, loudness };
  standings.set(model, standing);
  return standing;
}

/** By family, the places that some rows have in another order, or the rows themselves. O(rows). */
function byFamily({ size, families }: Model, rows: Bits, placeOf: Uint32Array | null): Bits[] {
  const sets = FAMILIES.map(() => none(size));
  const words = sets.map((bits) => bits.words);
  rows.words.forEach((word, i) => {
    for (let left = word; left !== 0; left &= left - 1) {
      const row = i * 32 + lowestPlace(left);
      const place = placeOf ? (placeOf[row] ?? 0) : row;
      const own = words[families[row] ?? 0];
      if (own) own[place >>> 5] = (own[place >>> 5] ?? 0) | (1 << (place & 31));
    }
  });
  return sets;
}

/** Rows that begin on first…last (inclusive days), whether they match or not. O(log rows). */
export function rowsBegun({ starts }: Model, first: Day, last: Day): RowRange {
  return { from: bisect(starts, first), to: bisect(starts, last + 1) };
}

/** Rows that begin before a day. O(log rows). */
export function rowsBefore({ starts }: Model, day: Day): RowRange {
  return { from: 0, to: bisect(starts, day) };
}

/** How many rows of a set lie in a range. O(1). */
export function countIn(rows: RankedRows, { from, to }: RowRange): number {
  return rows.rankOf(to) - rows.rankOf(from);
}

/** By code of FAMILIES, how many matching events of a range of rows. O(1). */
export function familiesIn({ begun }: FilterIndex, range: RowRange): number[] {
  return begun.map((rows) => countIn(rows, range));
}

/**
 * By code of FAMILIES, how many matching events began before a day and have not ended by it: whatever ended
 * before it also began before it, so what has ended is taken from what has begun. O(log rows).
 */
export function familiesPassing(index: FilterIndex, day: Day): number[] {
  const row = bisect(index.model.starts, day);
  const place = bisect(index.sortedEnds, day);
  return index.begun.map(
    (rows, family) => rows.rankOf(row) - (index.ended[family]?.rankOf(place) ?? 0),
  );
}

/** How many matching events touch first…last (inclusive days). O(log rows). */
export function countTouching(index: FilterIndex, first: Day, last: Day): number {
  return (
    sum(familiesPassing(index, first)) +
    countIn(index.matching, rowsBegun(index.model, first, last))
  );
}

/** Visits, in time order, the matching rows that began before a day and reach it; stops when told `false`. */
export function visitPassing(
  { model, ends }: FilterIndex,
  day: Day,
  visit: (row: number) => boolean,
): void {
  visitAbove(ends, rowsBefore(model, day), day, visit);
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** 0…65535, and far from what neighbouring rows have: Fibonacci hashing (Knuth, TAOCP 6.4). */
export function scattered(row: number): number {
  return Math.imul(row, 2654435769) >>> 16;
}
