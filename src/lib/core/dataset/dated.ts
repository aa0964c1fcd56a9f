import { spanFromEdtf } from '../time/edtf';
import { shortWordsFromEdtf, wordsFromEdtf } from '../time/edtf-words';
import type { Span } from '../time/span';
import type { DatedSpan } from './collection';

/** An EDTF text with its bounds (day numbers) and its wording. Throws EdtfError when it cannot be read. */
export function datedFromEdtf(edtf: string): DatedSpan {
  return {
    edtf,
    span: spanFromEdtf(edtf),
    words: wordsFromEdtf(edtf),
    shortWords: shortWordsFromEdtf(edtf),
  };
}

/**
 * Whether two dates contradict each other: no day is common to both. An all-of set has only the days of
 * its members. Where either has an open end, every later day would be common, so their beginnings are
 * compared instead.
 */
export function isDisputedBetween(a: Span, b: Span): boolean {
  const isOpen = a.end === Infinity || b.end === Infinity;
  const stretches = isOpen ? beginning : days;
  return !stretches(a).some(([start, end]) =>
    stretches(b).some(([otherStart, otherEnd]) => start <= otherEnd && otherStart <= end),
  );
}

type Stretches = readonly (readonly [number, number])[];

const days = (span: Span): Stretches =>
  span.members.length > 0 ? span.members : [[span.start, span.end]];

const beginning = (span: Span): Stretches => [[span.start, span.startLatest]];
