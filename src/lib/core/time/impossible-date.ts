import { monthName } from './calendar-names';
import { dateFromDay, dayFromDate } from './day';
import { EdtfError } from './edtf-error';

/**
 * The error for a text that names a day no calendar has (2015-02-30, but also 2015-02-29, which edtf.js
 * accepts) or a month past 12 that is no season; `null` when there is none.
 */
export function impossibleDate(text: string): EdtfError | null {
  for (const [found, year, month, day] of text.matchAll(
    /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/g,
  )) {
    const [y, m, d] = [Number(year), Number(month), Number(day ?? 1)];
    if (m === 0) continue;
    if (m > 12 && (m < 21 || m > 41)) {
      const hint = 'Months are 01–12; seasons are 21 spring, 22 summer, 23 autumn, 24 winter.';
      return new EdtfError(text, `has a month that does not exist (${found})`, hint);
    }
    const days = dateFromDay(dayFromDate(y, m + 1, 0)).dayOfMonth;
    if (m <= 12 && d > days) {
      const hint = `${monthName(m, 'long')} ${y} has ${days} days.`;
      return new EdtfError(text, `has a day that does not exist (${found})`, hint);
    }
  }
  return null;
}
