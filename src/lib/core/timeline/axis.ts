import { ticksFor, type TickRows } from '../time/ticks';
import type { Day } from '../time/day';

/** A stretch of time on screen: day numbers, `from` inclusive and `to` exclusive, fractions allowed. */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
}

/** A stretch whose days share one rate: how much longer than its due it is drawn, 1 being as long as it lasted. */
export interface Stretched extends TimeWindow {
  readonly rate: number;
}

/**
 * A monotone, invertible map between time and `u`, the straight line that zoom works on. Time is warped
 * first and zoomed after: a scale of several segments under `transform.rescaleX` moves its breakpoints.
 * Closed stretches (`breaks`) have no length in u; on screen each takes the same share of the stage's width
 * at every zoom.
 */
export interface Axis {
  readonly uAt: (day: Day) => number;
  readonly dayAt: (u: number) => Day;
  /** Closed stretches in time order; they do not touch. */
  readonly breaks: readonly TimeWindow[];
  /** Stretches that would be closed, had the reader not opened them. */
  readonly opened: readonly TimeWindow[];
  /** Width of each break as a share of the stage’s width. */
  readonly breakShare: number;
  /** What is drawn longer or shorter than its due, in time order; empty for proportional time. */
  readonly stretches: readonly Stretched[];
  /** Labelled civil dates of a window. */
  readonly ticks: (projection: Projection) => TickRows;
}

/** Proportional time: u is the day number. */
export const PLAIN_AXIS: Axis = {
  uAt: (day) => day,
  dayAt: (u) => u,
  breaks: [],
  opened: [],
  breakShare: 0,
  stretches: [],
  ticks: ({ window, widthPx }) => ticksFor([window.from, window.to], widthPx),
};

/** Whether two axes put every day in the same place. O(stretches). */
export function isSameAxis(a: Axis, b: Axis): boolean {
  if (a === b) return true;
  if (a.stretches.length !== b.stretches.length) return false;
  return a.stretches.every(({ from, to, rate }, i) => {
    const other = b.stretches[i];
    return from === other?.from && to === other.to && rate === other.rate;
  });
}

/** Pixels of a window across a stage: `xAt` may lie outside 0…widthPx, where `pxPerU` is the zoom. */
export interface Projection {
  readonly axis: Axis;
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly pxPerU: number;
  readonly xAt: (day: Day) => number;
  readonly dayAtX: (x: number) => Day;
}

/** Maps a window onto a stage `widthPx` wide. */
export function project(axis: Axis, window: TimeWindow, widthPx: number): Projection {
  const pxPerU = zoomOf(axis, window) * widthPx;
  const breakPx = axis.breakShare * widthPx;
  const u0 = axis.uAt(window.from);
  const passed0 = breaksPassed(axis, window.from);
  return {
    axis,
    window,
    widthPx,
    pxPerU,
    xAt: (day) => (axis.uAt(day) - u0) * pxPerU + (breaksPassed(axis, day) - passed0) * breakPx,
    dayAtX: (x) =>
      dayAtShare(axis, (x + u0 * pxPerU + passed0 * breakPx) / widthPx, pxPerU / widthPx),
  };
}

/** A window’s zoom: widths of the stage for one u. Positive also when all of the window is a closed stretch. */
export function zoomOf(axis: Axis, { from, to }: TimeWindow): number {
  const open = 1 - axis.breakShare * (breaksPassed(axis, to) - breaksPassed(axis, from));
  return Math.max(open, LEAST_SHARE) / Math.max(axis.uAt(to) - axis.uAt(from), LEAST_SHARE);
}

const LEAST_SHARE = 1e-9;

/** Where a day lies at a zoom, in widths of the stage from where u is 0 and no break has been passed. */
export function shareAt(axis: Axis, day: Day, zoom: number): number {
  return axis.uAt(day) * zoom + axis.breakShare * breaksPassed(axis, day);
}

/** The day that lies there: the inverse of `shareAt`. O(breaks). */
export function dayAtShare(axis: Axis, share: number, zoom: number): Day {
  let passed = 0;
  let earliest = -Infinity;
  for (const { from, to } of axis.breaks) {
    const start = axis.uAt(from) * zoom + axis.breakShare * passed;
    if (share < start) break;
    const into = (share - start) / axis.breakShare;
    if (into < 1) return from + into * (to - from);
    passed += 1;
    earliest = to;
  }
  // A closed stretch has no length in u, so that a rounding error would lead from its end to its beginning.
  return Math.max(axis.dayAt((share - axis.breakShare * passed) / zoom), earliest);
}

/** Breaks before a day; of a break around it, the part that has passed. O(breaks). */
function breaksPassed(axis: Axis, day: Day): number {
  let passed = 0;
  for (const { from, to } of axis.breaks) {
    if (day <= from) break;
    passed += Math.min((day - from) / (to - from), 1);
  }
  return passed;
}
