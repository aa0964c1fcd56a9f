import { dateFromDay, dayFromDate, type Day } from '../time/day';
import type { TimeWindow } from './axis';
import { monthCounts } from './density';
import { at, type Model } from './model';

/** Shortest stretch without a beginning that is spoken of as silence. Unit: days. */
const LEAST_SILENCE_DAYS = 300;

/** A month in which something begins, and how many passages tell of it. */
export interface Mention {
  readonly from: Day;
  readonly to: Day;
  readonly passages: number;
}

/** Days before a publication, which its article could have spoken about; the longest first. */
export interface Reach {
  readonly until: Day;
  /** How many of the articles came out on this day or later. */
  readonly articles: number;
}

/** A stretch of whole months, inclusive days, in which none of the articles lets anything begin. */
export interface Silence {
  readonly from: Day;
  readonly to: Day;
  /** Articles that came out after it, and so could have spoken of it. */
  readonly laterArticles: number;
}

/** What the articles could have spoken about, and what they did: so that silence is not read as calm. */
export interface Coverage {
  readonly mentions: readonly Mention[];
  readonly reaches: readonly Reach[];
  readonly silences: readonly Silence[];
}

/** Coverage of a collection. `passagesOf` counts the passages of a row, `published` are last possible days. O(n). */
export function coverageOf(
  model: Model,
  limits: TimeWindow,
  passagesOf: (row: number) => number,
  published: readonly Day[],
): Coverage {
  const months = monthCounts(model, limits, () => true);
  const passages = new Map<Day, number>();
  for (let row = 0; row < model.size; row++) {
    const { year, month } = dateFromDay(at(model.starts, row));
    const key = dayFromDate(year, month, 1);
    passages.set(key, (passages.get(key) ?? 0) + passagesOf(row));
  }
  const days = [...published].sort((a, b) => a - b);
  const laterThan = (day: Day): number => days.filter((other) => other > day).length;
  const mentions = months
    .filter(({ matching }) => matching > 0)
    .map(({ from, to }) => ({ from, to, passages: passages.get(from) ?? 0 }));
  const silences = mentions.slice(1).flatMap(({ from }, i): Silence[] => {
    const start = mentions[i]?.to ?? from;
    if (from - start < LEAST_SILENCE_DAYS) return [];
    return [{ from: start, to: from - 1, laterArticles: laterThan(from - 1) }];
  });
  return {
    mentions,
    reaches: days.map((until, i) => ({ until, articles: days.length - i })),
    silences,
  };
}
