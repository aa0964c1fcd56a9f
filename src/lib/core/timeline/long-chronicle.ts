import { dateFromDay, dayFromDate, type Day } from '../time/day';
import { LONG_GAP_DAYS, type ChronicleEntry } from './chronicle';
import { at, type Model } from './model';
import type { Rows } from './rows';

/**
 * The list of rows that are too many to be listed whole: read an entry at a time, and measured in lines. An
 * entry takes one line, and one more for each heading above it: a stretch without events, a year.
 */
export interface LongChronicle {
  /** How many entries there are. */
  readonly length: number;
  readonly lines: number;
  readonly entryAt: (place: number) => Omit<ChronicleEntry, 'spacePx'>;
  /** The first line of an entry, its headings included. */
  readonly lineOf: (place: number) => number;
  /** The entry that a line belongs to, 0 ≤ line < lines. */
  readonly placeAt: (line: number) => number;
  /** The place of a row, or where it would be: 0…length. */
  readonly placeOf: (row: number) => number;
}

/** An entry with headings. */
interface Headed extends Omit<ChronicleEntry, 'spacePx'> {
  readonly place: number;
  readonly headings: number;
  readonly headingsBefore: number;
}

/** Finds the headings without a look at each row: O(years · log² rows); after that every question is O(log rows). */
export function longChronicle(model: Model, rows: Rows): LongChronicle {
  const headed = headedEntries(model, rows);
  const last = headed.at(-1);
  const headingsBefore = (place: number): number => {
    const before = headed[lowest(headed.length, (k) => (headed[k]?.place ?? 0) >= place) - 1];
    return before ? before.headingsBefore + before.headings : 0;
  };
  return {
    length: rows.length,
    lines: rows.length + (last ? last.headingsBefore + last.headings : 0),
    entryAt: (place) => {
      const heading = headed[lowest(headed.length, (k) => (headed[k]?.place ?? 0) >= place)];
      if (heading?.place === place) return heading;
      return { row: rows.rowAt(place), year: null, closedDays: 0 };
    },
    lineOf: (place) => place + headingsBefore(place),
    placeAt: (line) => {
      const k = lowest(headed.length, (i) => firstLine(headed[i]) > line) - 1;
      const heading = headed[k];
      if (!heading) return line;
      return Math.max(heading.place, line - heading.headingsBefore - heading.headings);
    },
    placeOf: (row) => lowest(rows.length, (place) => rows.rowAt(place) >= row),
  };
}

function firstLine(heading: Headed | undefined): number {
  return heading ? heading.place + heading.headingsBefore : 0;
}

/** Goes from year to year and from one long gap to the next; in between no entry has a heading. */
function headedEntries(model: Model, rows: Rows): Headed[] {
  const dayAt = (place: number): Day => at(model.starts, rows.rowAt(place));
  const headed: Headed[] = [];
  let headingsBefore = 0;
  const note = (place: number, before: Day | null): void => {
    const day = dayAt(place);
    const { year } = dateFromDay(day);
    const isNewYear = before === null || dateFromDay(before).year !== year;
    const closedDays = before !== null && day - before > LONG_GAP_DAYS ? day - before : 0;
    const headings = (isNewYear ? 1 : 0) + (closedDays > 0 ? 1 : 0);
    if (headings === 0) return;
    const row = rows.rowAt(place);
    headed.push({
      row,
      year: isNewYear ? year : null,
      closedDays,
      place,
      headings,
      headingsBefore,
    });
    headingsBefore += headings;
  };
  if (rows.length > 0) note(0, null);
  for (let place = 0; place < rows.length;) {
    const day = dayAt(place);
    const nextYear = dayFromDate(dateFromDay(day).year + 1, 1, 1);
    const reach = Math.min(day + LONG_GAP_DAYS, nextYear - 1);
    const next = lowest(rows.length, (other) => dayAt(other) > reach);
    if (next < rows.length) note(next, dayAt(next - 1));
    place = next;
  }
  return headed;
}

/** The first of 0…length − 1 that is so, where all after it are so too; else `length`. */
function lowest(length: number, isSo: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
