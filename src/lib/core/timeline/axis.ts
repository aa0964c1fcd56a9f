import type { Day } from '../time/day';

/**
 * A monotone, invertible map between time and `u`, the straight line that zoom works on. Time is warped
 * first and zoomed after: a scale of several segments under `transform.rescaleX` moves its breakpoints.
 */
export interface Axis {
  readonly uAt: (day: Day) => number;
  readonly dayAt: (u: number) => Day;
}

/** Proportional time: u is the day number. */
export const PLAIN_AXIS: Axis = { uAt: (day) => day, dayAt: (u) => u };

/** A stretch of time on screen: day numbers, `from` inclusive and `to` exclusive, fractions allowed. */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
}

/** Pixels of a window across a stage: `xAt` may lie outside 0…widthPx, where `pxPerU` is the zoom. */
export interface Projection {
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly pxPerU: number;
  readonly xAt: (day: Day) => number;
  readonly dayAtX: (x: number) => Day;
}

/** Maps a window onto a stage `widthPx` wide. */
export function project(axis: Axis, window: TimeWindow, widthPx: number): Projection {
  const u0 = axis.uAt(window.from);
  const pxPerU = widthPx / (axis.uAt(window.to) - u0);
  return {
    window,
    widthPx,
    pxPerU,
    xAt: (day) => (axis.uAt(day) - u0) * pxPerU,
    dayAtX: (x) => axis.dayAt(u0 + x / pxPerU),
  };
}
