/**
 * Days since 1970-01-01 in the Gregorian calendar, UTC. A whole number is a civil day; on an axis a
 * fraction is a moment within it. Never local time, never an instant standing for a day.
 */
export type Day = number;

/** Milliseconds in a civil day in UTC, which knows no leap seconds and no clock changes. */
export const MS_PER_DAY = 86_400_000;

/** The Gregorian calendar repeats after this many days. */
const DAYS_PER_400_YEARS = 146_097;

/**
 * Day number of a civil date; `month` is 1–12. Overflowing parts roll over as in `Date.UTC`, whose
 * habit of reading the years 0–99 as 1900–1999 is avoided.
 */
export function dayFromDate(year: number, month: number, dayOfMonth: number): Day {
  if (year >= 0 && year < 100) {
    return dayFromDate(year + 400, month, dayOfMonth) - DAYS_PER_400_YEARS;
  }
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY);
}

/** Civil date of a day number; a fraction is dropped towards the start of its day. */
export function dateFromDay(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(Math.floor(day) * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** `YYYY-MM-DD` of a day number. Throws a RangeError outside the years 0–9999. */
export function isoFromDay(day: Day): string {
  const { year, month, dayOfMonth } = dateFromDay(day);
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`day ${day} is outside the years 0–9999`);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** Day number of `YYYY-MM-DD`, or `null` when the text has another form or names no real day. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayFromDate(year, month, dayOfMonth);
  const real = dateFromDay(day);
  const isReal = real.year === year && real.month === month && real.dayOfMonth === dayOfMonth;
  return isReal ? day : null;
}
