import type { DatedSpan } from '../dataset/collection';
import { isoFromDay, type Day } from '../time/day';
import type { Span } from '../time/span';
import { dayWords } from '../time/wording';
import type { GeneratedEvents } from './generated';
import { at, SHAPES } from './model';

/**
 * The date of an invented event, as `datedFromEdtf` gives it for a real one. The EDTF library stays out of the
 * browser: these dates are of four shapes and known to the day.
 */
export function generatedDate(events: GeneratedEvents, row: number): DatedSpan {
  const shape = SHAPES[at(events.shapes, row)] ?? 'day';
  const start = at(events.starts, row);
  const end = at(events.ends, row);
  if (shape === 'day') return dayDated(start);
  const span: Span = {
    ...{ shape, start, members: [], isApproximate: false, isUncertain: false },
    startLatest: at(events.startLatests, row),
    endEarliest: shape === 'open' ? start : at(events.endEarliests, row),
    end: shape === 'open' ? Infinity : end,
  };
  const [first, last] = [isoFromDay(start), isoFromDay(end)];
  const [from, to] = [dayWords(start, 'long'), dayWords(end, 'long')];
  const short = `${dayWords(start, 'short')}–${dayWords(end, 'short')}`;
  if (shape === 'open') {
    const shortWords = `since ${dayWords(start, 'short')}`;
    return { span, edtf: `${first}/..`, words: `since ${from}`, shortWords };
  }
  return shape === 'within'
    ? { span, edtf: `[${first}..${last}]`, words: `between ${from} and ${to}`, shortWords: short }
    : { span, edtf: `${first}/${last}`, words: `${from} to ${to}`, shortWords: short };
}

/** A date known to the day. */
export function dayDated(day: Day): DatedSpan {
  return {
    edtf: isoFromDay(day),
    span: {
      ...{ shape: 'day', start: day, startLatest: day, endEarliest: day, end: day, members: [] },
      ...{ isApproximate: false, isUncertain: false },
    },
    words: dayWords(day, 'long'),
    shortWords: dayWords(day, 'short'),
  };
}
