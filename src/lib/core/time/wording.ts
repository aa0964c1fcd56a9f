import { monthName, type NameStyle } from './calendar-names';
import { dateFromDay, dayFromDate, type Day } from './day';
import { snapDay } from './ticks';

/** "12 February 2025" or "12 Feb 2025", British order, for a day number (a fraction is dropped). */
export function dayWords(day: Day, style: NameStyle): string {
  const { year, month, dayOfMonth } = dateFromDay(day);
  return `${dayOfMonth} ${monthName(month, style)} ${year}`;
}

/** Share of a window by which its edges may miss a whole unit: half a pixel in a hundred. */
const TOLERANCE = 1 / 200;
/** However long the window, a miss of more than this is said in days. */
const MOST_MISSED_DAYS = { year: 15, month: 3 } as const;

/**
 * A window in words, for headings and live regions: "2012–2025", "January–April 2017",
 * "6–12 April 2017". `from` and `to` are whole days, both inclusive, `from ≤ to`. Years and months are
 * named only when the window covers them wholly, or misses by no more than a reader could see.
 */
export function windowWords(from: Day, to: Day): string {
  const years = wholeUnits(from, to, 'year');
  if (years) {
    return joined(String(dateFromDay(years[0]).year), String(dateFromDay(years[1]).year));
  }
  const months = wholeUnits(from, to, 'month');
  return months ? monthsWords(months) : daysWords(from, to);
}

/** Days snapped to whole units, inclusive, or `null` when the window misses them by too much. */
function wholeUnits(from: Day, to: Day, unit: 'year' | 'month'): readonly [Day, Day] | null {
  const missed = Math.min(MOST_MISSED_DAYS[unit], Math.floor((to + 1 - from) * TOLERANCE));
  const start = snapDay(from, unit);
  const after = snapDay(to + 1, unit);
  const isWhole = Math.abs(start - from) <= missed && Math.abs(after - to - 1) <= missed;
  return isWhole ? [start, after - 1] : null;
}

function monthsWords([from, to]: readonly [Day, Day]): string {
  const [first, last] = [dateFromDay(from), dateFromDay(to)];
  const start = monthName(first.month, 'long');
  const end = `${monthName(last.month, 'long')} ${last.year}`;
  if (first.year !== last.year) return `${start} ${first.year}–${end}`;
  return first.month === last.month ? end : `${start}–${end}`;
}

function daysWords(from: Day, to: Day): string {
  const [first, last] = [dateFromDay(from), dateFromDay(to)];
  const end = dayWords(to, 'long');
  if (first.year !== last.year) return `${dayWords(from, 'long')}–${end}`;
  if (first.month !== last.month) {
    return `${first.dayOfMonth} ${monthName(first.month, 'long')}–${end}`;
  }
  return joined(String(first.dayOfMonth), end, first.dayOfMonth === last.dayOfMonth);
}

function joined(start: string, end: string, isOne = start === end): string {
  return isOne ? end : `${start}–${end}`;
}

/**
 * A length of time in its two largest units: "12 days", "1 month 14 days", "6 years 3 months". `days` is
 * not negative and is rounded; from a year on the months are rounded too. A length has no place in the
 * calendar, so it is read as the date it reaches when it begins on 1 January 1970 (day 0).
 */
export function durationWords(days: number): string {
  const whole = Math.round(days);
  const HALF_A_MONTH = 15;
  const isYears = whole >= 365;
  const reached = dateFromDay(isYears ? whole + HALF_A_MONTH : whole);
  const parts = [
    counted(reached.year - 1970, 'year'),
    counted(reached.month - 1, 'month'),
    isYears ? '' : counted(reached.dayOfMonth - 1, 'day'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '0 days' : parts.join(' ');
}

function counted(count: number, unit: string): string {
  if (count === 0) return '';
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A stretch of events in words as few as it takes: days when short, else whole months ("January 2017–August 2018"). */
export function stretchWords(first: Day, last: Day): string {
  if (last - first < 45) return windowWords(first, last);
  const from = dateFromDay(first);
  const to = dateFromDay(last);
  return windowWords(
    dayFromDate(from.year, from.month, 1),
    dayFromDate(to.year, to.month + 1, 1) - 1,
  );
}

/** When something was, in the same words: "on 12 April 2017", "over 2–12 April 2017", "in January 2017". */
export function inStretch(first: Day, last: Day): string {
  const words = stretchWords(first, last);
  if (!/^\d{1,2}\D/.test(words)) return `in ${words}`;
  return `${Math.floor(first) === Math.floor(last) ? 'on' : 'over'} ${words}`;
}
