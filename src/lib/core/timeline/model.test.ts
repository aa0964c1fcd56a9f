import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../../tests/fixtures/data/excerpts';
import type { SourcedEvent } from '../dataset/collection';
import { datedFromEdtf } from '../dataset/dated';
import { FAMILIES } from '../dataset/family';
import { collectionOrThrow } from '../dataset/parse';
import { dayFromIso, type Day } from '../time/day';
import type { Span, SpanShape } from '../time/span';
import { at, bisect, modelFrom, rowsWithin, SHAPES, type Model } from './model';

const [example] = collectionOrThrow(excerptSource()).events as [SourcedEvent];
const day = (iso: string): Day => dayFromIso(iso) ?? NaN;
const never = (): Day => NaN;

/** Days 0–600 with crowds, spans up to all of that, and open ends. */
const anySpan: fc.Arbitrary<Span> = fc
  .record({
    shape: fc.constantFrom<SpanShape>('day', 'within', 'interval', 'open'),
    start: fc.oneof(fc.nat(600), fc.integer({ min: 300, max: 303 })),
    days: fc.oneof(fc.nat(30), fc.nat(600)),
  })
  .map(({ shape, start, days }) => {
    const end = shape === 'open' ? Infinity : shape === 'day' ? start : start + days;
    const isLasting = shape === 'interval' || shape === 'open';
    return {
      shape,
      start,
      startLatest: isLasting ? start : end,
      endEarliest: isLasting ? end : start,
      end,
      members: [],
      isApproximate: false,
      isUncertain: false,
    };
  });

function eventsAt(spans: readonly Span[]): SourcedEvent[] {
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map((span, i) => ({ ...example, id: `event-${i}`, placed: { ...example.placed, span } }));
}

function modelOf(spans: readonly Span[], lastKnown: Day): Model {
  return modelFrom(eventsAt(spans), () => lastKnown);
}

/** The definition: every row is looked at. */
function rowsTouching(model: Model, first: Day, last: Day): number[] {
  return Array.from({ length: model.size }, (_, row) => row).filter(
    (row) => at(model.starts, row) <= last && at(model.ends, row) >= first,
  );
}

describe('modelFrom', () => {
  const dated = (edtf: string, change: Partial<SourcedEvent> = {}): SourcedEvent => ({
    ...example,
    ...change,
    placed: datedFromEdtf(edtf),
  });

  it.each([
    ['2017-02-16', 'day', '2017-02-16', '2017-02-16', '2017-02-16', '2017-02-16'],
    ['2017-03', 'within', '2017-03-01', '2017-03-31', '2017-03-01', '2017-03-31'],
    ['2014/2017-01-20', 'interval', '2014-01-01', '2014-12-31', '2017-01-20', '2017-01-20'],
    ['2017-03/..', 'open', '2017-03-01', '2017-03-31', '2025-04-30', '2025-04-30'],
  ])('keeps the bounds of %s, and its shape (%s)', (edtf, shape, ...bounds) => {
    const model = modelFrom([dated(edtf)], () => day('2025-04-30'));
    const { starts, startLatests, endEarliests, ends, shapes } = model;
    expect([starts, startLatests, endEarliests, ends].map((column) => at(column, 0))).toEqual(
      bounds.map(day),
    );
    expect(SHAPES[at(shapes, 0)]).toBe(shape);
  });

  it('gives an all-of set its first and last day', () => {
    const model = modelFrom([dated('{2014-09-05,2015-02-12}')], never);
    expect(SHAPES[at(model.shapes, 0)]).toBe('several');
    expect(at(model.starts, 0)).toBe(day('2014-09-05'));
    expect(at(model.ends, 0)).toBe(day('2015-02-12'));
  });

  it('ends an open event no earlier than it may have begun, whatever was last known', () => {
    const model = modelFrom([dated('2025-04/..')], () => day('2017-04-13'));
    expect(at(model.ends, 0)).toBe(day('2025-04-30'));
    expect(at(model.endEarliests, 0)).toBe(day('2025-04-30'));
  });

  it('counts the articles and names the family', () => {
    const summit = dated('2017-04-06', { kind: 'summit', articleIds: ['a', 'b', 'c'] });
    const trend = dated('2017-04-07', { kind: 'trend' });
    const model = modelFrom([summit, trend], never);
    expect([...model.weights]).toEqual([3, 1]);
    expect([...model.families].map((code) => FAMILIES[code])).toEqual(['talks', 'background']);
  });

  it('knows at every row the longest reach so far', () => {
    const property = fc.property(
      fc.array(anySpan, { minLength: 1 }),
      fc.nat(700),
      (spans, known) => {
        const { ends, reaches } = modelOf(spans, known);
        expect([...reaches]).toEqual([...ends].map((_, i) => Math.max(...ends.subarray(0, i + 1))));
      },
    );
    fc.assert(property);
  });

  it('has no rows for no events', () => {
    const model = modelFrom([], never);
    expect(model.size).toBe(0);
    expect(rowsWithin(model, -1e6, 1e6)).toEqual([]);
  });
});

describe('rowsWithin', () => {
  const anyModel = fc
    .tuple(fc.array(anySpan, { maxLength: 120, size: 'max' }), fc.nat(700))
    .map(([spans, known]) => modelOf(spans, known));
  const anyStretch = fc
    .tuple(fc.integer({ min: -50, max: 700 }), fc.oneof(fc.nat(10), fc.nat(700)))
    .map(([first, days]): [Day, Day] => [first, first + days]);

  it('finds the rows that a look at every row finds, in time order', () => {
    const property = fc.property(anyModel, anyStretch, (model, [first, last]) => {
      expect(rowsWithin(model, first, last)).toEqual(rowsTouching(model, first, last));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('takes both days into the stretch', () => {
    const spring = modelFrom([{ ...example, placed: datedFromEdtf('2017-03/2017-04') }], never);
    const touches = (first: string, last: string): boolean =>
      rowsWithin(spring, day(first), day(last)).length > 0;
    expect(touches('2017-02-01', '2017-02-28')).toBe(false);
    expect(touches('2017-02-01', '2017-03-01')).toBe(true);
    expect(touches('2017-04-30', '2017-05-31')).toBe(true);
    expect(touches('2017-05-01', '2017-05-31')).toBe(false);
    expect(touches('2017-04-06', '2017-04-06')).toBe(true);
  });
});

describe('bisect', () => {
  it('parts an ascending column at a value', () => {
    const property = fc.property(
      fc.array(fc.nat(40)),
      fc.integer({ min: -1, max: 41 }),
      (list, value) => {
        const column = Int32Array.from(list).sort();
        const i = bisect(column, value);
        expect([...column.subarray(0, i)].every((other) => other < value)).toBe(true);
        expect([...column.subarray(i)].every((other) => other >= value)).toBe(true);
      },
    );
    fc.assert(property);
  });
});
