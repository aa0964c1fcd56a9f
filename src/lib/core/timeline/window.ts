import type { Day } from '../time/day';
import type { TimeWindow } from './axis';

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

/** The nearest window of allowed width inside the limits; its width is kept when it only has to move. */
export function clampWindow(window: TimeWindow, limits: TimeWindow): TimeWindow {
  const most = limits.to - limits.from;
  const days = Math.min(Math.max(window.to - window.from, NARROWEST_DAYS), most);
  const middle = (window.from + window.to) / 2;
  const from = Math.min(Math.max(middle - days / 2, limits.from), limits.to - days);
  return { from, to: Math.min(from + days, limits.to) };
}

/** Narrowed (factor < 1) or widened (factor > 1) about a day that stays where it is on screen. */
export function zoomWindow(window: TimeWindow, factor: number, about: Day): TimeWindow {
  return {
    from: about - (about - window.from) * factor,
    to: about + (window.to - about) * factor,
  };
}

/** Moved by a share of its own width; positive is later. */
export function panWindow(window: TimeWindow, share: number): TimeWindow {
  const days = (window.to - window.from) * share;
  return { from: window.from + days, to: window.to + days };
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
export function windowShowing(window: TimeWindow, day: Day): TimeWindow {
  const room = (window.to - window.from) / 8;
  if (day < window.from + room) return shifted(window, day - room * 2 - window.from);
  if (day > window.to - room) return shifted(window, day + room * 2 - window.to);
  return window;
}

function shifted(window: TimeWindow, days: number): TimeWindow {
  return { from: window.from + days, to: window.to + days };
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
