import type { Day } from '../time/day';
import { dayAtShare, PLAIN_AXIS, shareAt, zoomOf, type Axis, type TimeWindow } from './axis';

/** Never closer than a week across. Unit: days. */
export const NARROWEST_DAYS = 7;

/** Room beyond the first and last event, as a share of the span, so that edge marks can be read. */
const MARGIN_SHARE = 0.025;
const MARGIN_LEAST_DAYS = 10;

/** The widest window: the collection's first to last day and a margin either side. */
export function limitsFor(extent: readonly [Day, Day]): TimeWindow {
  const days = extent[1] + 1 - extent[0];
  const margin = Math.max(MARGIN_LEAST_DAYS, Math.round(days * MARGIN_SHARE));
  return { from: extent[0] - margin, to: extent[1] + 1 + margin };
}

/** The nearest window of allowed width inside the limits; its zoom is kept when it only has to move. */
export function clampWindow(
  window: TimeWindow,
  limits: TimeWindow,
  axis: Axis = PLAIN_AXIS,
): TimeWindow {
  const { from, to } = widened(window, axis);
  if (from <= limits.from && to >= limits.to) return limits;
  const zoom = zoomOf(axis, { from, to });
  if (from < limits.from) {
    const end = dayAtShare(axis, shareAt(axis, limits.from, zoom) + 1, zoom);
    return { from: limits.from, to: Math.min(end, limits.to) };
  }
  if (to > limits.to) {
    const start = dayAtShare(axis, shareAt(axis, limits.to, zoom) - 1, zoom);
    return { from: Math.max(start, limits.from), to: limits.to };
  }
  return { from, to };
}

/** Least length in u of a window that a closed stretch takes part in: all of it closed could not be drawn. */
const LEAST_OPEN = 3;

/** At least a week about its middle; and wider than a closed stretch that leaves next to nothing to be seen. */
function widened({ from, to }: TimeWindow, axis: Axis): TimeWindow {
  const missing = NARROWEST_DAYS - (to - from);
  const wide = missing > 0 ? { from: from - missing / 2, to: to + missing / 2 } : { from, to };
  if (axis.uAt(wide.to) - axis.uAt(wide.from) >= LEAST_OPEN) return wide;
  const closed = axis.breaks.find((other) => wide.from < other.to && wide.to > other.from);
  return closed
    ? { from: closed.from - 3 * NARROWEST_DAYS, to: closed.to + 3 * NARROWEST_DAYS }
    : wide;
}

/** Narrowed (factor < 1) or widened (factor > 1) about a day that stays where it is on screen. */
export function zoomWindow(
  window: TimeWindow,
  factor: number,
  about: Day,
  axis: Axis = PLAIN_AXIS,
): TimeWindow {
  const zoom = zoomOf(axis, window);
  const at = shareAt(axis, about, zoom) - shareAt(axis, window.from, zoom);
  return movedWindow(window, { at, to: at, factor }, axis);
}

/** Moved by a share of its own width; positive is later. */
export function panWindow(window: TimeWindow, share: number, axis: Axis = PLAIN_AXIS): TimeWindow {
  return movedWindow(window, { at: share, to: 0, factor: 1 }, axis);
}

/** What a gesture does: what stood at `at` comes to `to` (shares of the stage’s width), widened by `factor`. */
export interface Movement {
  readonly at: number;
  readonly to: number;
  readonly factor: number;
}

/** The window after a movement. */
export function movedWindow(
  window: TimeWindow,
  { at, to, factor }: Movement,
  axis: Axis = PLAIN_AXIS,
): TimeWindow {
  const before = zoomOf(axis, window);
  const day = dayAtShare(axis, shareAt(axis, window.from, before) + at, before);
  const zoom = before / factor;
  const left = shareAt(axis, day, zoom) - to;
  return { from: dayAtShare(axis, left, zoom), to: dayAtShare(axis, left + 1, zoom) };
}

/** A window of the given width about the middle of this one. */
export function windowOfDays(window: TimeWindow, days: number): TimeWindow {
  const middle = (window.from + window.to) / 2;
  return { from: middle - days / 2, to: middle + days / 2 };
}

/** Room for first…last day with a tenth of it free on either side, and never narrower than allowed. */
export function windowAround(first: Day, last: Day): TimeWindow {
  const days = Math.max(last + 1 - first, NARROWEST_DAYS / 1.2);
  const middle = (first + last + 1) / 2;
  return { from: middle - days * 0.6, to: middle + days * 0.6 };
}

/** The same window moved just enough that the day has an eighth of the width clear on either side. */
export function windowShowing(window: TimeWindow, day: Day, axis: Axis = PLAIN_AXIS): TimeWindow {
  const zoom = zoomOf(axis, window);
  const at = shareAt(axis, day, zoom) - shareAt(axis, window.from, zoom);
  if (at < 1 / 8) return panWindow(window, at - 1 / 4, axis);
  if (at > 7 / 8) return panWindow(window, at - 3 / 4, axis);
  return window;
}

/** First and last whole day of a window, inclusive, as the address writes it. */
export function wholeDays(window: TimeWindow): readonly [Day, Day] {
  return [Math.floor(window.from + 1e-6), Math.ceil(window.to - 1e-6) - 1];
}

/** Whether two windows would look the same: their ends differ by less than a thousandth of the width. */
export function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
  const tolerance = (b.to - b.from) / 1000;
  return Math.abs(a.from - b.from) < tolerance && Math.abs(a.to - b.to) < tolerance;
}
