import type { Day } from '../time/day';
import { none, type Bits } from './bits';
import { at, bisect, type Model } from './model';

/**
 * Those of some rows that touch first…last (inclusive days). O(rows / 32), and one look at each row that began
 * before `first` and may reach it: milliseconds for 1,000,000, so for a window at rest and not for a frame.
 */
export function bitsWithin(model: Model, rows: Bits, first: Day, last: Day): Bits {
  const { starts, ends, reaches } = model;
  const from = bisect(reaches, first);
  const stop = bisect(starts, last + 1);
  const within = none(rows.length);
  const { words } = within;
  if (stop <= from) return within;
  const [firstWord, lastWord] = [from >>> 5, (stop - 1) >>> 5];
  words.set(rows.words.subarray(firstWord, lastWord + 1), firstWord);
  words[firstWord] = (words[firstWord] ?? 0) & (-1 << (from & 31));
  words[lastWord] = (words[lastWord] ?? 0) & (-1 >>> (31 - ((stop - 1) & 31)));
  const began = Math.min(bisect(starts, first), stop);
  for (let row = from; row < began; row++) {
    if (at(ends, row) < first) words[row >>> 5] = (words[row >>> 5] ?? 0) & ~(1 << (row & 31));
  }
  return within;
}
