import { bentTicks } from '../time/bent-ticks';
import { dateFromDay, dayFromDate, type Day } from '../time/day';
import { PLAIN_AXIS, type Axis, type Stretched, type TimeWindow } from './axis';
import { quietMonths, type Months } from './quiet-months';
import type { Model } from './model';
import { segmentOf } from './segments';

/** How much of the room goes by the number of events; the rest goes by elapsed time. */
const SHARE_BY_EVENTS = 0.88;
/** Width of a break as a share of the stage, about 26 px; and the most that all breaks may take. */
const BREAK_SHARE = 0.026;
const MOST_BREAK_SHARE = 0.4;

/** A month in which this many events begin is looked at in quarters, which begin on these days after its first. */
const DENSE = 4;
const PARTS = [0, 7, 14, 21];

/** What a balanced axis is computed from. */
export interface Balance {
  readonly model: Model;
  readonly isMatching: (row: number) => boolean;
  readonly limits: TimeWindow;
  /** Days that stay open whatever happened: those on which the articles came out. */
  readonly kept: readonly Day[];
  /** First days of quiet stretches that stay open. */
  readonly openGaps: readonly Day[];
}

/**
 * An axis that gives time room by what happened in it. Each month, and each quarter of a month that is dense, is
 * as long as elapsed time and the number of matching events ask for together; quiet stretches of many months are
 * closed. Piecewise linear with knots on civil dates, monotone outside breaks, invertible. Without a matching event it is
 * proportional. O(events + months) to make; `uAt` and `dayAt` are O(log months).
 */
export function balancedAxis(balance: Balance): Axis {
  const months = monthsOf(balance);
  if (months.counts.every((count) => count === 0)) return PLAIN_AXIS;
  const quiet = quietMonths(balance, months);
  const isOpen = ({ from }: TimeWindow): boolean => balance.openGaps.includes(from);
  const breaks = quiet.filter((stretch) => !isOpen(stretch));
  const parts = finer(months, balance);
  return {
    ...bentAxis(parts.starts, ratesOf(parts, breaks)),
    breaks,
    opened: quiet.filter(isOpen),
    breakShare: Math.min(BREAK_SHARE, MOST_BREAK_SHARE / Math.max(breaks.length, 1)),
    ticks: ({ window, widthPx, xAt }) => bentTicks(window, { widthPx, xAt, closed: breaks }),
  };
}

function monthsOf({ model, isMatching, limits }: Omit<Balance, 'openGaps' | 'kept'>): Months {
  const { year, month } = dateFromDay(limits.from);
  const starts: Day[] = [];
  for (let n = 0; ; n++) {
    const start = dayFromDate(year, month + n, 1);
    if (start >= limits.to) break;
    starts.push(Math.max(start, limits.from));
  }
  return { starts: [...starts, limits.to], counts: countsIn(starts, model, isMatching) };
}

/** The same with dense months in quarters. */
function finer(months: Months, { model, isMatching, limits }: Balance): Months {
  const starts = [...months.counts].flatMap((count, m) => {
    const start = months.starts[m] ?? 0;
    return count < DENSE
      ? [start]
      : PARTS.map((day) => start + day).filter((day) => day < limits.to);
  });
  return { starts: [...starts, limits.to], counts: countsIn(starts, model, isMatching) };
}

/** How many matching events begin in each stretch, which ends where the next begins. */
function countsIn(
  starts: readonly Day[],
  model: Model,
  isMatching: (row: number) => boolean,
): Float64Array {
  const counts = new Float64Array(starts.length);
  let m = 0;
  for (let row = 0; row < model.size; row++) {
    while (m + 1 < starts.length && (model.starts[row] ?? 0) >= (starts[m + 1] ?? 0)) m++;
    if (isMatching(row)) counts[m] = (counts[m] ?? 0) + 1;
  }
  return counts;
}

/** u for one day of each stretch; 0 where time is closed. The stretches keep their total length. */
function ratesOf({ starts, counts }: Months, breaks: readonly TimeWindow[]): number[] {
  const days = [...counts].map((_, m) => (starts[m + 1] ?? 0) - (starts[m] ?? 0));
  const isClosed = days.map((_, m) =>
    breaks.some(({ from, to }) => (starts[m] ?? 0) >= from && (starts[m] ?? 0) < to),
  );
  const weights = [...counts].map((count, m) =>
    isClosed[m] ? 0 : count / 2 + ((counts[m - 1] ?? 0) + (counts[m + 1] ?? 0)) / 4,
  );
  const open = sum(days.filter((_, m) => !isClosed[m]));
  const perWeight = (SHARE_BY_EVENTS * open) / sum(weights);
  return days.map((length, m) =>
    isClosed[m] ? 0 : 1 - SHARE_BY_EVENTS + (perWeight * (weights[m] ?? 0)) / length,
  );
}

function bentAxis(
  knots: readonly Day[],
  rates: readonly number[],
): Pick<Axis, 'uAt' | 'dayAt' | 'stretches'> {
  const us = [knots[0] ?? 0];
  for (const [m, rate] of rates.entries()) {
    us.push((us[m] ?? 0) + rate * ((knots[m + 1] ?? 0) - (knots[m] ?? 0)));
  }
  const [first, last] = [0, knots.length - 1];
  const straight = (
    x: number,
    from: number,
    xs: readonly number[],
    ys: readonly number[],
  ): number => {
    const [x0, x1, y0, y1] = [xs[from] ?? 0, xs[from + 1] ?? 1, ys[from] ?? 0, ys[from + 1] ?? 0];
    return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
  };
  const along = (x: number, xs: readonly number[], ys: readonly number[]): number => {
    // Beyond its ends the axis is proportional.
    if (x < (xs[first] ?? 0)) return (ys[first] ?? 0) + x - (xs[first] ?? 0);
    if (x >= (xs[last] ?? 0)) return (ys[last] ?? 0) + x - (xs[last] ?? 0);
    return straight(x, segmentOf(xs, x), xs, ys);
  };
  return {
    uAt: (day) => along(day, knots, us),
    dayAt: (u) => along(u, us, knots),
    stretches: stretchesOf(knots, rates),
  };
}

function stretchesOf(knots: readonly Day[], rates: readonly number[]): Stretched[] {
  return rates.map((rate, m) => ({ from: knots[m] ?? 0, to: knots[m + 1] ?? 0, rate }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
