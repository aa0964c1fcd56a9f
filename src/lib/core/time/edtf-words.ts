import { monthName, type NameStyle } from './calendar-names';
import { treeFromEdtf, type EdtfDate, type EdtfRun } from './edtf-tree';

/**
 * Build time only. An EDTF text in plain English, British order: "12 February 2025", "spring 2025",
 * "about April 2017", "12 February 2025 (uncertain)", "between 8 and 31 August 2018", "since 2012",
 * "November 2016 to April 2017", "12 February and 18 March 2025". Throws an EdtfError.
 */
export function wordsFromEdtf(text: string): string {
  return words(text, LONG);
}

/**
 * Build time only. The same for labels: "12 Feb 2025", "c. Apr 2017", "12 Feb 2025?", "8–31 Aug 2018",
 * "Nov 2016–Apr 2017", "since 2012", "12 Feb, 18 Mar 2025". Here a one-of range and an interval look
 * alike: the shape of the mark tells them apart. Throws an EdtfError.
 */
export function shortWordsFromEdtf(text: string): string {
  return words(text, SHORT);
}

/** What differs between the two lengths. */
interface Phrasing {
  readonly names: NameStyle;
  readonly about: string;
  readonly doubt: string;
  readonly to: string;
  readonly between: (from: string, to: string) => string;
  readonly endUnknown: string;
  /** Before the last of several that all hold. */
  readonly and: string;
}

const LONG: Phrasing = {
  names: 'long',
  about: 'about ',
  doubt: ' (uncertain)',
  to: ' to ',
  between: (from, to) => `between ${from} and ${to}`,
  endUnknown: ', end unknown',
  and: ' and ',
};

const SHORT: Phrasing = {
  names: 'short',
  about: 'c. ',
  doubt: '?',
  to: '–',
  between: (from, to) => `${from}–${to}`,
  endUnknown: '',
  and: ', ',
};

const SEASONS = new Map([
  [3, 'spring'],
  [6, 'summer'],
  [9, 'autumn'],
  [12, 'winter'],
]);

function words(text: string, phrasing: Phrasing): string {
  const tree = treeFromEdtf(text);
  const span = (from: string, to: string): string => `${from}${phrasing.to}${to}`;
  switch (tree.kind) {
    case 'date':
      return dateWords(tree.date, phrasing);
    case 'since': {
      const from = dateWords(tree.from, phrasing);
      return tree.end === 'open' ? `since ${from}` : `from ${from}${phrasing.endUnknown}`;
    }
    case 'interval':
      return runWords(tree.run, phrasing, span);
    case 'one-of':
      return listWords(tree.members, phrasing, phrasing.between, ' or ');
    case 'all-of':
      return listWords(tree.members, phrasing, span, phrasing.and);
  }
}

function runWords(
  { from, to }: EdtfRun,
  phrasing: Phrasing,
  join: (from: string, to: string) => string,
): string {
  const end = dateWords(to, phrasing);
  return dateWords(from, phrasing) === end ? end : join(shortenedWords(from, to, phrasing), end);
}

/** "a, b and c"; a single date leaves out the month and year that it shares with the date after it. */
function listWords(
  members: readonly EdtfRun[],
  phrasing: Phrasing,
  join: (from: string, to: string) => string,
  last: string,
): string {
  const parts = members.map((run, index) => {
    const next = members[index + 1];
    const isBeforeDate = run.from === run.to && next !== undefined && next.from === next.to;
    return isBeforeDate
      ? shortenedWords(run.from, next.from, phrasing)
      : runWords(run, phrasing, join);
  });
  const end = parts.pop() ?? '';
  return parts.length === 0 ? end : `${parts.join(', ')}${last}${end}`;
}

/** A date as it reads before another: "6" before "7 April 2017", "29 January" before "3 February 2017". */
function shortenedWords(date: EdtfDate, next: EdtfDate, phrasing: Phrasing): string {
  const isPlain = [date, next].every(
    (one) => !one.isApproximate && !one.isUncertain && one.unspecified === null,
  );
  if (!isPlain || date.precision !== next.precision || date.year !== next.year) {
    return dateWords(date, phrasing);
  }
  const month = monthName(date.month, phrasing.names);
  if (date.precision === 'day') {
    return date.month === next.month ? `${date.dayOfMonth}` : `${date.dayOfMonth} ${month}`;
  }
  if (date.precision === 'month') return month;
  // Winter is written with two years, so it shares neither.
  if (date.precision === 'season' && next.month !== 12) return seasonName(date);
  return dateWords(date, phrasing);
}

function dateWords(date: EdtfDate, phrasing: Phrasing): string {
  const about = date.isApproximate ? phrasing.about : '';
  const doubt = date.isUncertain ? phrasing.doubt : '';
  return `${about}${plainWords(date, phrasing)}${doubt}`;
}

function plainWords(date: EdtfDate, { names }: Phrasing): string {
  const month = monthName(date.month, names);
  const part = date.unspecified !== null && names === 'long' ? `a ${date.unspecified} in ` : '';
  switch (date.precision) {
    case 'day':
      return `${date.dayOfMonth} ${month} ${date.year}`;
    case 'month':
      return `${part}${month} ${date.year}`;
    case 'season':
      return `${seasonName(date)} ${date.month === 12 ? twoYears(date.year) : date.year}`;
    case 'year':
      return `${part}${date.year}`;
    case 'decade':
      return names === 'long' ? `the ${date.year}s` : `${date.year}s`;
    case 'century':
      return `${names === 'long' ? 'the years ' : ''}${date.year}–${date.year + 99}`;
  }
}

function seasonName(date: EdtfDate): string {
  return SEASONS.get(date.month) ?? monthName(date.month, 'long');
}

/** "2017–18", for the winter that begins in December 2017. */
function twoYears(year: number): string {
  return `${year}–${String((year + 1) % 100).padStart(2, '0')}`;
}
