import { dayFromDate, type Day } from '../time/day';
import { dayWords } from '../time/wording';

/** The closest that a reader can look. */
export const MIN_WINDOW_DAYS = 7;

type Days = readonly [Day, Day];

interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** The first and last day that a year, a month or a day in an address names. */
export interface NamedDays extends Stretch {
  /** False when the text names no real month or day, and the nearest was taken. */
  readonly isReal: boolean;
}

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, also with single digits; `null` for any other text. A month
 * or day that does not exist becomes the nearest that does. Years are held to 100–9999: before them
 * `Date.UTC` means 19xx, after them ISO dates have another form; no timeline reaches that far.
 */
export function namedDays(text: string): NamedDays | null {
  const match = /^([+-]?\d+)(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (!match) return null;
  const [, yearText, monthText, dayText] = match;
  const year = held(Number(yearText), 100, 9999);
  const month = held(Number(monthText ?? 1), 1, 12);
  const lastMonth = monthText === undefined ? 12 : month;
  const monthEnd = dayFromDate(year, lastMonth + 1, 1) - 1;
  const monthStart = dayFromDate(year, month, 1);
  if (dayText === undefined) {
    return { first: monthStart, last: monthEnd, isReal: isIn(monthText, month) };
  }
  const wanted = monthStart + Number(dayText) - 1;
  const day = held(wanted, monthStart, monthEnd);
  return { first: day, last: day, isReal: isIn(monthText, month) && day === wanted };
}

/** The ends of a window as an address names them; `null` where it names none. */
export interface Ends {
  readonly from: Stretch | null;
  readonly to: Stretch | null;
}

/** A window of whole days, both inclusive, or `null` for the whole range; and what had to be mended. */
export interface WindowRead {
  readonly window: Days | null;
  readonly notices: readonly string[];
}

/**
 * The nearest sensible window to two ends; a missing end is the end of the extent. Inside `limits`,
 * at least `MIN_WINDOW_DAYS` long, and `null` when it shows all of `extent`.
 */
export function windowFromEnds(ends: Ends, extent: Days, limits: Days): WindowRead {
  if (!ends.from && !ends.to) return { window: null, notices: [] };
  const notices: string[] = [];
  const [early, late] = inOrder(ends, extent, notices);
  const range = `${dayWords(extent[0], 'long')} to ${dayWords(extent[1], 'long')}`;
  let window: Days = [early.first, late.last];
  let bounds = limits;
  if (window[1] < limits[0] || window[0] > limits[1]) {
    notices.push(`The dates lie outside the timeline (${range}); the nearest it has are shown.`);
    // Not the margins, where nothing is.
    bounds = extent;
  } else {
    if (early.last < limits[0] || late.first > limits[1]) {
      notices.push(`The dates reach past the timeline (${range}); the part inside it is shown.`);
    }
    window = [Math.max(window[0], limits[0]), Math.min(window[1], limits[1])];
    if (daysIn(window) < MIN_WINDOW_DAYS) {
      notices.push(`The shortest stretch that can be shown is ${MIN_WINDOW_DAYS} days.`);
    }
  }
  window = movedInside(widened(window), bounds);
  const isWhole = window[0] <= extent[0] && window[1] >= extent[1];
  return { window: isWhole ? null : window, notices };
}

function inOrder({ from, to }: Ends, extent: Days, notices: string[]): readonly [Stretch, Stretch] {
  // A single end outside the range is not a window that ends before it begins.
  const early = from ?? only(Math.min(extent[0], to?.last ?? Infinity));
  const late = to ?? only(Math.max(extent[1], early.first));
  if (early.first <= late.last) return [early, late];
  notices.push('The dates were the wrong way round and have been swapped.');
  return [late, early];
}

function only(day: Day): Stretch {
  return { first: day, last: day };
}

function widened([first, last]: Days): Days {
  const missing = Math.max(0, MIN_WINDOW_DAYS - daysIn([first, last]));
  const before = Math.floor(missing / 2);
  return [first - before, last + missing - before];
}

/** Keeps the length where the limits have room for it. */
function movedInside([first, last]: Days, limits: Days): Days {
  const start = held(first, limits[0], Math.max(limits[0], limits[1] - (last - first)));
  return [start, Math.min(limits[1], start + (last - first))];
}

function daysIn([first, last]: Days): number {
  return last - first + 1;
}

function held(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function isIn(text: string | undefined, value: number): boolean {
  return text === undefined || Number(text) === value;
}
