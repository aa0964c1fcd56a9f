import { EdtfError } from './edtf-error';
import { impossibleDate } from './impossible-date';

/** What is wrong, as a clause that follows the text, and a sentence that says how to mend it. */
type Diagnosis = readonly [problem: string, hint: string];

interface Mistake {
  readonly pattern: RegExp;
  readonly diagnosis: (match: RegExpExecArray, text: string) => Diagnosis;
}

const UNBOUNDED_START: Diagnosis = [
  'has no start',
  'Give the earliest possible day, as in 2014-03-17/2016: a start without bound is never drawn.',
];

/** Forms that editors write for want of EDTF, or that older drafts of it had; the first that fits. */
const MISTAKES: readonly Mistake[] = [
  {
    pattern: /^\s*$/,
    diagnosis: () => ['is empty', 'Write a date such as 2017-04-06 or 2017-04.'],
  },
  { pattern: /^\s|\s$/, diagnosis: (_, text) => ['has white space', `Write "${text.trim()}".`] },
  {
    pattern: /T\d/,
    diagnosis: (_, text) => [
      'has a time of day',
      `Write the day alone: ${text.replace(/T[\d:.]+(Z|[+-][\d:]+)?/g, '')}.`,
    ],
  },
  {
    pattern: /unknown/i,
    diagnosis: () => [
      'has "unknown", a form of an old draft',
      'Leave the unknown end empty, as in 2012/; a date wholly unknown has no place in time.',
    ],
  },
  {
    pattern: /open/i,
    diagnosis: () => [
      'has "open", a form of an old draft',
      'An end still open is two dots: 2012/.. means since 2012.',
    ],
  },
  {
    pattern: /\d-?[uUx]+/,
    diagnosis: (_, text) => [
      'has "u" or "x" for a digit that is not given',
      `Write X, as in ${text.replace(/[uUx]/g, 'X')}.`,
    ],
  },
  {
    pattern: /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/,
    diagnosis: ([, first = '', second = '', year = '']) => [
      'has its parts in an order that may be day-month or month-day',
      `Write year-month-day: ${eitherOrder(year, first, second)}.`,
    ],
  },
  {
    pattern: /^(\d{4})[./](\d{2})[./](\d{2})$/,
    diagnosis: (_, text) => ['lacks hyphens', `Write ${text.replace(/[./]/g, '-')}.`],
  },
  {
    pattern: /^(\d{4})(\d{2})(\d{2})$/,
    diagnosis: ([, year, month, day]) => ['lacks hyphens', `Write ${year}-${month}-${day}.`],
  },
  {
    pattern: /-00/,
    diagnosis: (_, text) => [
      'has a month or day 00, which is never one',
      `Leave out what is not known: ${text.replace(/-00(-\d{2})?/g, '')}.`,
    ],
  },
  {
    pattern: /[–—]/,
    diagnosis: () => ['has a dash', 'Write / between two ends and .. inside a set.'],
  },
  {
    pattern: /^(\d{4})-(\d{4})$/,
    diagnosis: ([, from, to]) => ['has a hyphen between two ends', `Write ${from}/${to}.`],
  },
  {
    pattern: /(^|\D)\d{4}-(\d{2}-)?\d(?!\d|X)/,
    diagnosis: () => ['has a month or day of one digit', 'Write two digits, as in 2017-04-06.'],
  },
  {
    pattern: /^(\d{4}-)(\d{2}-)?(\d{2})\/(\d{2})$/,
    diagnosis: ([, year = '', month = '', start = '', end = '']) => [
      'has a shortened end',
      `Write it in full: ${year}${month}${start}/${year}${month}${end}.`,
    ],
  },
  { pattern: /^(\.\.|\/)|[[{]\.\./, diagnosis: () => UNBOUNDED_START },
  {
    pattern: /[?~]{2}/,
    diagnosis: () => ['has ? and ~ together', 'Write % for uncertain and approximate.'],
  },
  {
    pattern: /X[?~%]/,
    diagnosis: () => [
      'qualifies a date with X in it',
      'Write what is known of it, as in 2016-11~ or 2010~/2019~.',
    ],
  },
  {
    pattern: /[[{].*[?~%]/,
    diagnosis: () => [
      'qualifies a member of a set, which the EDTF library does not read',
      'Leave out ?, ~ and % inside a set.',
    ],
  },
  {
    pattern: /^(?=.*[.,/[{]).*(?<![\d-])\d{4}-2[1-4](?![\d-])/,
    diagnosis: () => [
      'has a season where the EDTF library reads none (sets, open ends, beside a date)',
      'Write its months: spring 2017 is 2017-03 to 2017-05.',
    ],
  },
  {
    pattern: /[[{].*\d\.\.\d.*[\]}]/,
    diagnosis: () => [
      'has a range in a set whose ends are not alike',
      'Write two days, two months or two years: [2018-08-08..2018-08-31].',
    ],
  },
  {
    pattern: /[A-Za-z]{3,}/,
    diagnosis: () => ['has words', 'Write numbers: 12 February 2025 is 2025-02-12.'],
  },
];

const UNREADABLE: Diagnosis = [
  'cannot be read',
  'Forms that can: 2017-04-06, 2017-04, 2017-21 (spring), 2017, 201X, 2016-11-XX, 2017-04~, ' +
    '2016-11/2017-04, 2012/.., [2018-08-08..2018-08-31], {2025-02-12,2025-03-18}.',
];

/** The error for a text that edtf.js does not read: it names the slip where it is a known one. */
export function syntaxMistake(text: string): EdtfError {
  const impossible = impossibleDate(text);
  if (impossible) return impossible;
  for (const { pattern, diagnosis } of MISTAKES) {
    const match = pattern.exec(text);
    if (match) return new EdtfError(text, ...diagnosis(match, text));
  }
  return new EdtfError(text, ...UNREADABLE);
}

/** The error for `../2016`, `/2016` and `[..2016-12-05]`. */
export function unboundedStart(text: string): EdtfError {
  return new EdtfError(text, ...UNBOUNDED_START);
}

/** "2025-02-12 or 2025-12-02"; only the one that is possible when a part is over 12. */
function eitherOrder(year: string, first: string, second: string): string {
  const [a, b] = [first.padStart(2, '0'), second.padStart(2, '0')];
  const orders = new Set<string>();
  if (Number(b) <= 12) orders.add(`${year}-${b}-${a}`);
  if (Number(a) <= 12) orders.add(`${year}-${a}-${b}`);
  return [...orders].join(' or ') || 'as in 2025-02-12';
}
