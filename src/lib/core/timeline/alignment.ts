import type { Day } from '../time/day';
import type { TimeWindow } from './axis';

/** An event from which days are counted, and where its stage stands beside the first one’s. */
export interface Alignment {
  readonly id: string;
  readonly row: number;
  /** The first day that the event may have begun on: day 0. */
  readonly origin: Day;
  /** Days that this stage’s window lies after the first stage’s. */
  readonly shiftDays: number;
}

/** Alignments on events, of those ids that are known; the first one’s window is the reader’s. */
export function alignmentsOf(
  ids: readonly string[],
  rowOf: (id: string) => number | null,
  startOf: (row: number) => Day,
): readonly Alignment[] {
  const rows = ids.flatMap((id) => {
    const row = rowOf(id);
    return row === null ? [] : [{ id, row, origin: startOf(row) }];
  });
  const first = rows[0]?.origin ?? 0;
  return rows.map((aligned) => ({ ...aligned, shiftDays: aligned.origin - first }));
}

/** A window so many days later; the same one for none. */
export function windowLater(window: TimeWindow, days: number): TimeWindow {
  return days === 0 ? window : { from: window.from + days, to: window.to + days };
}

/** Room before and after day 0 when days begin to be counted: a quarter of the window before it. Unit: days. */
const MOST_DAYS = 366;

/** The window to begin with: as wide as the one before, up to a year. */
export function windowAligned(origin: Day, before: TimeWindow): TimeWindow {
  const days = Math.min(before.to - before.from, MOST_DAYS);
  return { from: origin - days / 4, to: origin + (days * 3) / 4 };
}
