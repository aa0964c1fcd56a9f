/** How long the words of a date may be: "12 February 2025" or "12 Feb 2025". */
export type NameStyle = 'long' | 'short';

const MONTHS: { readonly [style in NameStyle]: readonly string[] } = {
  long: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/**
 * English name of a month 1–12. From a table, not from Intl: what is built must not depend on the
 * machine that builds it, nor differ from what the browser then writes. Throws a RangeError.
 */
export function monthName(month: number, style: NameStyle): string {
  const name = MONTHS[style][month - 1];
  if (name === undefined) throw new RangeError(`there is no month ${month}; months are 1–12`);
  return name;
}

/** "Mon" … "Sun" for a weekday counted from Monday, 0–6. Throws a RangeError. */
export function weekdayName(weekday: number): string {
  const name = WEEKDAYS[weekday];
  if (name === undefined) throw new RangeError(`there is no weekday ${weekday}; weekdays are 0–6`);
  return name;
}
