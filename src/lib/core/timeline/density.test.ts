import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../../tests/fixtures/data/excerpts';
import type { SourcedEvent } from '../dataset/collection';
import { collectionOrThrow } from '../dataset/parse';
import { dateFromDay, dayFromIso, isoFromDay, type Day } from '../time/day';
import { none, set } from './bits';
import { monthCounts } from './density';
import { modelFrom, type Model } from './model';
import { rankedRows, type RankedRows } from './ranked';
import { limitsFor } from './window';

const { events, extent } = collectionOrThrow(excerptSource());
const [example] = events as [SourcedEvent];
const day = (iso: string): Day => dayFromIso(iso) ?? NaN;

/** Events of one day each; only when they begin counts. */
function modelAt(days: readonly Day[]): Model {
  const { placed } = example;
  return modelFrom(
    [...days]
      .sort((a, b) => a - b)
      .map((start) => {
        const span = { ...placed.span, start, startLatest: start, endEarliest: start, end: start };
        return { ...example, placed: { ...placed, span } };
      }),
    () => NaN,
  );
}

const EVERY = { rankOf: (row: number): number => row };

function matchingOf(model: Model, isMatching: (row: number) => boolean): RankedRows {
  const rows = Array.from({ length: model.size }, (_, row) => row).filter(isMatching);
  const bits = none(model.size);
  for (const row of rows) set(bits, row);
  return rankedRows(bits);
}

const anyDays = fc.array(
  fc.oneof(
    fc.integer({ min: day('2015-01-01'), max: day('2025-12-31') }),
    fc.integer({ min: day('2017-01-28'), max: day('2017-02-03') }),
  ),
  { minLength: 1, maxLength: 80 },
);
const anyCase = fc.record({
  days: anyDays,
  margin: fc.nat(60),
  modulo: fc.integer({ min: 1, max: 4 }),
});

describe('monthCounts', () => {
  it('counts every event once, in the month that it begins in', () => {
    const property = fc.property(anyCase, ({ days, margin, modulo }) => {
      const model = modelAt(days);
      const limits = { from: Math.min(...days) - margin, to: Math.max(...days) + 1 + margin };
      const isMatching = (row: number): boolean => row % modulo === 0;
      const sorted = [...days].sort((a, b) => a - b);
      for (const { from, to, matching, others } of monthCounts(
        model,
        limits,
        matchingOf(model, isMatching),
      )) {
        const rows = sorted.flatMap((start, row) => (start >= from && start < to ? [row] : []));
        expect(matching).toBe(rows.filter(isMatching).length);
        expect(matching + others).toBe(rows.length);
      }
      const counts = monthCounts(model, limits, matchingOf(model, isMatching));
      const sum = counts.reduce((total, { matching, others }) => total + matching + others, 0);
      expect(sum).toBe(days.length);
    });
    fc.assert(property);
  });

  it('has whole months without a hole, from the first day of the limits to the last', () => {
    const property = fc.property(anyCase, ({ days, margin }) => {
      const limits = { from: Math.min(...days) - margin, to: Math.max(...days) + 1 + margin };
      const months = monthCounts(modelAt(days), limits, EVERY);
      expect(months[0]?.from).toBeLessThanOrEqual(limits.from);
      expect(months[0]?.to).toBeGreaterThan(limits.from);
      expect(months.at(-1)?.from).toBeLessThan(limits.to);
      expect(months.at(-1)?.to).toBeGreaterThanOrEqual(limits.to);
      for (const [i, { from, to }] of months.entries()) {
        expect(dateFromDay(from).dayOfMonth).toBe(1);
        expect(months[i + 1]?.from ?? to).toBe(to);
      }
    });
    fc.assert(property);
  });

  it('tells months that are busy from months that are not, over the excerpts', () => {
    const model = modelFrom(events, () => NaN);
    const busy = monthCounts(
      model,
      limitsFor(extent),
      matchingOf(model, (row) => events[row]?.kind === 'call'),
    )
      .filter(({ matching, others }) => matching + others > 0)
      .map(({ from, matching, others }) => [isoFromDay(from), matching, others]);
    expect(busy).toEqual([
      ['2017-02-01', 0, 1],
      ['2017-04-01', 0, 1],
      ['2025-02-01', 1, 1],
      ['2025-03-01', 1, 0],
    ]);
  });

  it('ends with the month of the last day, not with the one that begins after it', () => {
    const january = { from: day('2017-01-01'), to: day('2017-02-01') };
    const months = monthCounts(modelAt([day('2017-01-31')]), january, EVERY);
    expect(months).toEqual([{ ...january, matching: 1, others: 0 }]);
  });
});
