import {
  parse,
  type Parsed,
  type ParsedDate,
  type ParsedInterval,
  type ParsedSet,
  type Qualified,
} from 'edtf';
import { unitStep } from './calendar';
import { dayFromDate, type Day } from './day';
import { EdtfError } from './edtf-error';
import { syntaxMistake, unboundedStart } from './edtf-mistakes';
import { impossibleDate } from './impossible-date';

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One date of an EDTF text, with the days it covers. */
export interface EdtfDate {
  readonly precision: Precision;
  /** First year of a decade or century; for winter, the year of its December. */
  readonly year: number;
  /** 1–12; the first month of a season; 1 when the date is coarser. */
  readonly month: number;
  /** 1 when the date is coarser than a day. */
  readonly dayOfMonth: number;
  /** The smallest part written XX: 2016-11-XX has the precision of a month, but speaks of a day in it. */
  readonly unspecified: 'day' | 'month' | null;
  readonly first: Day;
  readonly last: Day;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

/** From one date to another; a single date is a run from itself to itself. */
export interface EdtfRun {
  readonly from: EdtfDate;
  readonly to: EdtfDate;
}

/** An EDTF text with its meaning checked. Members of a set are in time order. */
export type EdtfTree =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly run: EdtfRun }
  | { readonly kind: 'since'; readonly from: EdtfDate; readonly end: 'open' | 'unknown' }
  | { readonly kind: 'one-of' | 'all-of'; readonly members: readonly EdtfRun[] };

/** Build time only. Parses and checks an EDTF text; throws an EdtfError, never anything else. */
export function treeFromEdtf(text: string): EdtfTree {
  const parsed = parsedFromEdtf(text);
  const impossible = impossibleDate(text);
  if (impossible) throw impossible;
  if (parsed.type === 'Interval') return treeFromInterval(text, parsed);
  if (parsed.type === 'Set' || parsed.type === 'List') return treeFromSet(text, parsed);
  return { kind: 'date', date: dateFromParsed(text, parsed) };
}

function parsedFromEdtf(text: string): Parsed {
  try {
    return parse(text, { level: 2, seasonIntervals: true, seasonUncertainty: true });
  } catch {
    throw syntaxMistake(text);
  }
}

function treeFromInterval(text: string, { values: [start, end] }: ParsedInterval): EdtfTree {
  if (start === null || typeof start === 'number') throw unboundedStart(text);
  const from = dateFromParsed(text, start);
  if (end === null) return { kind: 'since', from, end: 'unknown' };
  if (typeof end === 'number') return { kind: 'since', from, end: 'open' };
  return { kind: 'interval', run: checkedRun(text, from, dateFromParsed(text, end)) };
}

function treeFromSet(text: string, set: ParsedSet<'Set'> | ParsedSet<'List'>): EdtfTree {
  if (set.earlier) throw unboundedStart(text);
  if (set.later) {
    const hint =
      'Give the latest possible day, or write 2016-12-05/.. for what lasted from then on.';
    throw new EdtfError(text, 'is a set without an end', hint);
  }
  const members = set.values.map((member) => {
    if ('length' in member) {
      return checkedRun(text, dateFromParsed(text, member[0]), dateFromParsed(text, member[1]));
    }
    const date = dateFromParsed(text, member);
    return { from: date, to: date };
  });
  members.sort((a, b) => a.from.first - b.from.first || a.to.last - b.to.last);
  return { kind: set.type === 'Set' ? 'one-of' : 'all-of', members };
}

function checkedRun(text: string, from: EdtfDate, to: EdtfDate): EdtfRun {
  if (to.last < from.first) {
    throw new EdtfError(text, 'ends before it starts', 'Write the earlier date first.');
  }
  return { from, to };
}

/**
 * The X that levels 0 and 1 allow, all at the end of a date, as the mask of edtf.js and the number of
 * parts: 8/1 is 201X, 12/1 20XX, 48/2 2016-XX, 240/3 2016-XX-XX, 192/3 2016-11-XX.
 */
const UNSPECIFIED = new Map<string, Pick<EdtfDate, 'precision' | 'unspecified'>>([
  ['8/1', { precision: 'decade', unspecified: null }],
  ['12/1', { precision: 'century', unspecified: null }],
  ['48/2', { precision: 'year', unspecified: 'month' }],
  ['240/3', { precision: 'year', unspecified: 'day' }],
  ['192/3', { precision: 'month', unspecified: 'day' }],
]);

function dateFromParsed(text: string, parsed: ParsedDate): EdtfDate {
  const [year = 0, month = 0, dayOfMonth = 1] = parsed.values;
  const found = precisionOf(text, parsed);
  const date = {
    ...found,
    year,
    // The library's bounds of seasons are wrong (spring as January to March), so they are made here.
    month: found.precision === 'season' ? 3 * (month - 20) : month + 1,
    dayOfMonth,
  };
  const first = dayFromDate(date.year, date.month, date.dayOfMonth);
  return {
    ...date,
    first,
    last: dayAfter(first, date.precision) - 1,
    isApproximate: isSet(parsed.approximate),
    isUncertain: isSet(parsed.uncertain),
  };
}

function dayAfter(first: Day, precision: Precision): Day {
  switch (precision) {
    case 'day':
      return first + 1;
    case 'month':
      return unitStep(first, 'month', 1);
    case 'season':
      return unitStep(first, 'month', 3);
    case 'year':
      return unitStep(first, 'year', 1);
    case 'decade':
      return unitStep(first, 'year', 10);
    case 'century':
      return unitStep(first, 'year', 100);
  }
}

/** `true`, or a mask with any bit set: a doubt about one part is a doubt about the date. */
function isSet(qualified: Qualified | undefined): boolean {
  return qualified === true || (typeof qualified === 'number' && qualified !== 0);
}

function precisionOf(
  text: string,
  { type, values, unspecified, significant }: ParsedDate,
): Pick<EdtfDate, 'precision' | 'unspecified'> {
  const [year = 0, month = 0] = values;
  const unsupported = (problem: string, hint: string): EdtfError =>
    new EdtfError(text, problem, hint);
  if (type === 'Century') throw unsupported('is a bare century', `Write ${year}XX.`);
  if (type === 'Decade') throw unsupported('is a bare decade', `Write ${year}X.`);
  if (significant) throw unsupported('has significant digits', 'Write 201X or 2017~.');
  if (year < 0 || year > 9999) {
    throw unsupported('has a year outside 0000–9999', 'Write a year of four digits.');
  }
  if (values.length > 3) throw syntaxMistake(text);
  if (type === 'Season') {
    if (month <= 24) return { precision: 'season', unspecified: null };
    const hint = 'Write 21 spring, 22 summer, 23 autumn or 24 winter, or a set of months.';
    throw unsupported('has a season past 24 (level 2)', hint);
  }
  if (unspecified) {
    const known = UNSPECIFIED.get(`${unspecified}/${values.length}`);
    if (known) return known;
    const hint = 'Write X only at the end, as in 201X, 2016-XX or 2016-11-XX, or a set [a..b].';
    throw unsupported('has an X that levels 0 and 1 do not allow', hint);
  }
  const precision = (['year', 'month', 'day'] as const)[values.length - 1] ?? 'day';
  return { precision, unspecified: null };
}
