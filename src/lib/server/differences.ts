import type { SourcedEvent } from '../core/dataset/collection';
import { differsFromRecord } from '../core/dataset/differs';

/** More than this between first or last days, and a date on record is worth a second look. Unit: days. */
const MONTH_DAYS = 31;

export interface Differences {
  /** What the record contradicts, in date or in substance, or puts on another day. */
  readonly contradicted: readonly SourcedEvent[];
  /** What the record dates more closely than the articles, by more than a month. */
  readonly refined: readonly SourcedEvent[];
}

/** Where the articles and the record differ, each event in one list at most; the order of events is kept. */
export function differencesIn(events: readonly SourcedEvent[]): Differences {
  const contradicted = events.filter(differsFromRecord);
  const refined = events.filter(
    (event) =>
      !contradicted.includes(event) &&
      event.dating.basis !== 'record' &&
      event.record?.verdict === 'refines' &&
      daysMoved(event) > MONTH_DAYS,
  );
  return { contradicted, refined };
}

/** Days by which the record moves the first or the last day of a date, whichever is more. */
function daysMoved({ told, record }: SourcedEvent): number {
  if (record === null) return 0;
  const [a, b] = [told.span, record.date.span];
  const ends = a.end === b.end ? 0 : Math.abs(a.end - b.end);
  return Math.max(Math.abs(a.start - b.start), ends);
}
