import { dateFromDay } from '../time/day';
import type { Day } from '../time/day';
import type { DatedSpan } from '../dataset/collection';

/** Year, month (1–12) and day of the month, as far as they are known. */
export type DateParts = readonly [number, number?, number?];

/**
 * As much of a date as holds for every day from `first` to `last`: day, month or year; `null` when not
 * even the year is the same.
 */
export function partsBetween(first: Day, last: Day): DateParts | null {
  const [a, b] = [dateFromDay(first), dateFromDay(last)];
  if (a.year !== b.year) return null;
  if (a.month !== b.month) return [a.year];
  return a.dayOfMonth === b.dayOfMonth ? [a.year, a.month, a.dayOfMonth] : [a.year, a.month];
}

/** ISO 8601, reduced to what is known: `2017-04-12`, `2017-04`, `2017`. */
export function isoFromParts([year, month, dayOfMonth]: DateParts): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return [
    String(year).padStart(4, '0'),
    ...(month === undefined ? [] : [two(month)]),
    ...(dayOfMonth === undefined ? [] : [two(dayOfMonth)]),
  ].join('-');
}

/** Whether a plain day, month or year says all that is known of a date, without "about" or "between". */
export function isPlainDate({ edtf }: DatedSpan): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(edtf);
}
