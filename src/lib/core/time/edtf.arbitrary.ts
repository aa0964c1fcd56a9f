import { UTCDate } from '@date-fns/utc';
import { addMonths, subDays } from 'date-fns';
import fc from 'fast-check';
import { MS_PER_DAY, type Day } from './day';

/** An EDTF date made from the grammar, with the days it covers by another way of reckoning. */
export interface EdtfSample {
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
}

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0');

/** `months` 0 stands for a single day. */
function sample(text: string, firstIso: string, months: number): EdtfSample {
  const first = new UTCDate(firstIso);
  const last = months === 0 ? first : subDays(addMonths(first, months), 1);
  return { text, first: first.getTime() / MS_PER_DAY, last: last.getTime() / MS_PER_DAY };
}

const year = fc.integer({ min: 0, max: 9998 }).map((n) => padded(n, 4));
const month = fc.integer({ min: 1, max: 12 }).map((n) => padded(n, 2));
const yearMonth = fc.tuple(year, month).map(([y, m]) => `${y}-${m}`);

const wholeYear = year.map((y) => sample(y, `${y}-01-01`, 12));
const wholeMonth = yearMonth.map((ym) => sample(ym, `${ym}-01`, 1));
const oneDay = fc.integer({ min: -719_528, max: 2_900_000 }).map((day) => {
  const iso = new UTCDate(day * MS_PER_DAY).toISOString().slice(0, 10);
  return sample(iso, iso, 0);
});

/** Level 0: a year, a month or a day. */
export const plainDate = fc.oneof(wholeYear, wholeMonth, oneDay);

/** Two dates alike, in either order: edtf.js reads only such ranges inside a set. */
export const alikeDates = fc.oneof(
  fc.tuple(wholeYear, wholeYear),
  fc.tuple(wholeMonth, wholeMonth),
  fc.tuple(oneDay, oneDay),
);

/** 201X, 20XX, 2016-XX, 2016-XX-XX, 2016-11-XX. */
export const unspecifiedDate = fc.oneof(
  year.map((y) => sample(`${y.slice(0, 3)}X`, `${y.slice(0, 3)}0-01-01`, 120)),
  year.map((y) => sample(`${y.slice(0, 2)}XX`, `${y.slice(0, 2)}00-01-01`, 1200)),
  year.map((y) => sample(`${y}-XX`, `${y}-01-01`, 12)),
  year.map((y) => sample(`${y}-XX-XX`, `${y}-01-01`, 12)),
  yearMonth.map((ym) => sample(`${ym}-XX`, `${ym}-01`, 1)),
);

/** 2017-21 to 2017-24: three months from March, June, September, December. */
export const seasonDate = fc
  .tuple(year, fc.constantFrom(['21', '03'], ['22', '06'], ['23', '09'], ['24', '12']))
  .map(([y, [code, m]]) => sample(`${y}-${code}`, `${y}-${m}-01`, 3));

/** The fragments of EDTF and of its look-alikes, in any order: mostly nonsense. */
export const edtfNonsense = fc
  .array(
    fc.oneof(
      plainDate.map(({ text }) => text),
      seasonDate.map(({ text }) => text),
      fc.constantFrom(
        '201X',
        '-XX',
        '..',
        '/',
        '[',
        ']',
        '{',
        '}',
        ',',
        '?',
        '~',
        '%',
        '-',
        'T10:00',
      ),
      fc.constantFrom(
        'u',
        'x',
        'X',
        'Y',
        'S2',
        '00',
        '-02-30',
        'open',
        'unknown',
        ' ',
        '–',
        'May',
        '7',
      ),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));
