import { dateFromDay, type Day } from '../time/day';
import { at, type Model } from './model';
import type { Rows } from './rows';

/** Longer than this without an event, and the rail of a list is broken. Unit: days. */
export const LONG_GAP_DAYS = 240;
/** Spacing that shows elapsed time: up to the longest unbroken gap. Unit: px. */
const MOST_SPACE_PX = 96;

/** One entry of the chronological list. */
export interface ChronicleEntry {
  readonly row: number;
  /** The year, at its first entry. */
  readonly year: number | null;
  /** Days since the entry before began, when that is longer than the rail can show; else 0. */
  readonly closedDays: number;
  /** Space before the entry on a rail that shows elapsed time, px. */
  readonly spacePx: number;
}

/** The list of some rows in time order, with the years and the stretches between them. O(n). */
export function chronicleOf(model: Model, rows: Rows): ChronicleEntry[] {
  let before: Day | null = null;
  let lastYear: number | null = null;
  return Array.from({ length: rows.length }, (_, i) => {
    const row = rows.rowAt(i);
    const day = at(model.starts, row);
    const { year } = dateFromDay(day);
    const gap = before === null ? 0 : day - before;
    const entry = {
      row,
      year: year === lastYear ? null : year,
      closedDays: gap > LONG_GAP_DAYS ? gap : 0,
      spacePx: Math.round((Math.min(gap, LONG_GAP_DAYS) / LONG_GAP_DAYS) * MOST_SPACE_PX),
    };
    before = day;
    lastYear = year;
    return entry;
  });
}
