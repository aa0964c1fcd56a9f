import { UTCDate } from '@date-fns/utc';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfQuarter } from 'date-fns/startOfQuarter';
import { startOfYear } from 'date-fns/startOfYear';
import { MS_PER_DAY, dateFromDay, dayFromDate, type Day } from './day';

/** Units of the calendar that start on a civil day. Weeks start on Monday (ISO 8601). */
export type CalendarUnit = 'year' | 'quarter' | 'month' | 'week' | 'day';

const START_OF = {
  year: startOfYear,
  quarter: startOfQuarter,
  month: startOfMonth,
  week: startOfISOWeek,
} as const;

const MONTHS_IN = { year: 12, quarter: 3, month: 1 } as const;

/** First day of the unit that a day (or a moment within it) belongs to. Costs a few microseconds. */
export function unitStart(day: Day, unit: CalendarUnit): Day {
  if (unit === 'day') return Math.floor(day);
  // UTCDate, because the functions of date-fns otherwise think in local time.
  const start = START_OF[unit](new UTCDate(Math.floor(day) * MS_PER_DAY));
  return Math.round(start.getTime() / MS_PER_DAY);
}

/**
 * The start of the unit that comes `steps` units after the one starting at `start`; negative steps go
 * back. `start` must be a start itself. Plain arithmetic, cheap enough for every frame of a zoom.
 */
export function unitStep(start: Day, unit: CalendarUnit, steps: number): Day {
  if (unit === 'day') return start + steps;
  if (unit === 'week') return start + 7 * steps;
  const { year, month } = dateFromDay(start);
  return dayFromDate(year, month + MONTHS_IN[unit] * steps, 1);
}

/** Weekday of a day number counted from Monday, 0–6. Day 0 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((Math.floor(day) + 3) % 7) + 7) % 7;
}
