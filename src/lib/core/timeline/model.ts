import type { SourcedEvent } from '../dataset/collection';
import { FAMILIES, FAMILY_OF } from '../dataset/family';
import type { Day } from '../time/day';
import type { SpanShape } from '../time/span';

/** Codes of `Model.shapes`, in the order of the numbers. */
export const SHAPES: readonly SpanShape[] = ['day', 'within', 'interval', 'open', 'several'];

/**
 * The events as columns, one row an event, sorted by first day; row i is event i of the collection. Text
 * is not here: whatever the number of events, drawing reads numbers only. All days are whole and inclusive.
 */
export interface Model {
  readonly size: number;
  readonly starts: Int32Array;
  /** Latest day the beginning may have; equal to the start when it is known to the day. */
  readonly startLatests: Int32Array;
  /** Earliest day the end may have. */
  readonly endEarliests: Int32Array;
  /** Last day; of an open end, the last day on which an article still reports it. */
  readonly ends: Int32Array;
  /** Index into SHAPES. */
  readonly shapes: Uint8Array;
  /** Index into FAMILIES. */
  readonly families: Uint8Array;
  /** How many articles report the event. */
  readonly weights: Uint8Array;
  /** Longest end among rows 0…i, so that long spans over a window are found without a full scan. */
  readonly reaches: Int32Array;
}

/** Columns of a sorted collection. `lastKnown` gives the last day an open-ended event was reported. O(n). */
export function modelFrom(
  events: readonly SourcedEvent[],
  lastKnown: (event: SourcedEvent) => Day,
): Model {
  const size = events.length;
  const ints = (): Int32Array => new Int32Array(size);
  const bytes = (): Uint8Array => new Uint8Array(size);
  const model: Model = {
    size,
    starts: ints(),
    startLatests: ints(),
    endEarliests: ints(),
    ends: ints(),
    shapes: bytes(),
    families: bytes(),
    weights: bytes(),
    reaches: ints(),
  };
  let reach = -(2 ** 31);
  for (const [i, event] of events.entries()) {
    const { span } = event.placed;
    const isOpen = span.end === Infinity;
    const end = isOpen ? Math.max(lastKnown(event), span.startLatest) : span.end;
    reach = Math.max(reach, end);
    model.starts[i] = span.start;
    model.startLatests[i] = span.startLatest;
    model.endEarliests[i] = isOpen ? end : span.endEarliest;
    model.ends[i] = end;
    model.shapes[i] = SHAPES.indexOf(span.shape);
    model.families[i] = FAMILIES.indexOf(FAMILY_OF[event.kind]);
    model.weights[i] = event.articleIds.length;
    model.reaches[i] = reach;
  }
  return model;
}

/** Rows that touch first…last (inclusive days), in time order. O(log n + rows between them). */
export function rowsWithin(model: Model, first: Day, last: Day): number[] {
  const { starts, ends, reaches } = model;
  const rows: number[] = [];
  const stop = bisect(starts, last + 1);
  for (let i = bisect(reaches, first); i < stop; i++) if (at(ends, i) >= first) rows.push(i);
  return rows;
}

/** First index whose value is not below `value`, in an ascending column. */
export function bisect(column: Int32Array, value: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(column, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads a column where the index is known to be in range. */
export function at(column: ArrayLike<number>, i: number): number {
  return column[i] as number;
}
