import type { Day } from '../time/day';
import type { TimeWindow } from './axis';
import { monthCounts } from './density';
import { bisect, type Model } from './model';

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

/** Coverage of a source. `passagesAt` counts the passages of a row, `published` are last possible days. O(n). */
export function coverageOf(
  model: Model,
  limits: TimeWindow,
  passagesAt: (row: number) => number,
  published: readonly Day[],
): Coverage {
  const months = monthCounts(model, limits, { rankOf: (row) => row });
  const days = [...published].sort((a, b) => a - b);
  const laterThan = (day: Day): number => days.filter((other) => other > day).length;
  const passagesIn = (from: Day, to: Day): number => {
    const stop = bisect(model.starts, to);
    let passages = 0;
    for (let row = bisect(model.starts, from); row < stop; row++) passages += passagesAt(row);
    return passages;
  };
  const mentions = months
    .filter(({ matching }) => matching > 0)
    .map(({ from, to }) => ({ from, to, passages: passagesIn(from, to) }));
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
