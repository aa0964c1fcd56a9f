import type { Day } from '../time/day';
import type { TimeWindow } from './axis';
import { at, type Model } from './model';
import { segmentOf } from './segments';

/** A stretch is closed when it is this many times as long as the typical distance between two events … */
const TYPICAL_DISTANCES = 12;
/** … and longer than this share of the whole span … */
const SPAN_SHARE = 0.045;
/** … and than half a year, so that a short collection is left alone. Unit: days. */
const LEAST_DAYS = 180;
/** Distances looked at to tell the typical one. */
const SAMPLE = 4096;

/** Calendar months: `counts[m]` events begin from starts[m] up to starts[m + 1], which is one longer. */
export interface Months {
  readonly starts: readonly Day[];
  readonly counts: Float64Array;
}

/**
 * Runs of whole months in which no matching event begins or ends and none that is short is going on; only those
 * long enough to be closed. Longer events may pass through. Months of the days to be kept stay open. O(events + months).
 */
export function quietMonths(
  {
    model,
    isMatching,
    limits,
    kept,
  }: {
    model: Model;
    isMatching: (row: number) => boolean;
    limits: TimeWindow;
    kept: readonly Day[];
  },
  { starts, counts }: Months,
): TimeWindow[] {
  const leastDays = Math.max(
    TYPICAL_DISTANCES * typicalDistance(model, isMatching),
    SPAN_SHARE * (limits.to - limits.from),
    LEAST_DAYS,
  );
  const isBusy = [...counts].map((count) => count > 0);
  for (const day of kept) isBusy[segmentOf(starts, day)] = true;
  for (let row = 0; row < model.size; row++) {
    const [start, end] = [at(model.starts, row), at(model.ends, row)];
    if (end === start || !isMatching(row)) continue;
    const isLong = end - start > leastDays;
    for (let m = segmentOf(starts, isLong ? end : start); m >= 0 && m < counts.length; m++) {
      if ((starts[m] ?? 0) > end) break;
      isBusy[m] = true;
    }
  }
  return runsOf(isBusy, starts).filter(({ from, to }) => to - from >= leastDays);
}

/** Median distance between the beginnings of neighbouring matching events, of a sample of them. Unit: days. */
function typicalDistance(model: Model, isMatching: (row: number) => boolean): number {
  const distances: number[] = [];
  let before: Day | null = null;
  for (let row = 0; row < model.size && distances.length < SAMPLE; row++) {
    if (!isMatching(row)) continue;
    const start = at(model.starts, row);
    if (before !== null) distances.push(start - before);
    before = start;
  }
  distances.sort((a, b) => a - b);
  return distances[distances.length >>> 1] ?? 0;
}

/** Stretches of months that are not busy. */
function runsOf(isBusy: readonly boolean[], starts: readonly Day[]): TimeWindow[] {
  const runs: TimeWindow[] = [];
  let from: Day | null = null;
  for (const [m, busy] of [...isBusy, true].entries()) {
    const start = starts[m] ?? 0;
    if (!busy) from ??= start;
    else if (from !== null) {
      runs.push({ from, to: start });
      from = null;
    }
  }
  return runs;
}
