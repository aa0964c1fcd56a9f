import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../../tests/fixtures/data/excerpts';
import type { SourcedEvent } from '../dataset/collection';
import { collectionOrThrow } from '../dataset/parse';
import { dateFromDay, dayFromIso, type Day } from '../time/day';
import { chronicleOf } from './chronicle';
import { at, modelFrom, type Model } from './model';
import { rowsFromArray } from './rows';

const [example] = collectionOrThrow(excerptSource()).events as [SourcedEvent];
const day = (iso: string): Day => dayFromIso(iso) ?? NaN;

function modelAt(days: readonly Day[]): Model {
  const { placed } = example;
  return modelFrom(
    days.map((start) => ({ ...example, placed: { ...placed, span: { ...placed.span, start } } })),
    () => NaN,
  );
}

const anyModel = fc
  .array(
    fc.oneof(
      fc.integer({ min: day('2012-01-01'), max: day('2025-12-31') }),
      fc.integer({ min: day('2017-12-25'), max: day('2018-01-05') }),
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((days) => modelAt([...days].sort((a, b) => a - b)));
/** Some of the rows, in time order. */
const anyRows = anyModel.chain((model) =>
  fc
    .subarray(Array.from({ length: model.size }, (_, row) => row))
    .map((rows) => [model, rows] as const),
);

describe('chronicleOf', () => {
  it('lists the rows it is given, in their order', () => {
    const property = fc.property(anyRows, ([model, rows]) => {
      expect(chronicleOf(model, rowsFromArray(rows)).map(({ row }) => row)).toEqual(rows);
    });
    fc.assert(property);
  });

  it('names each year that has an entry once, at the first of it', () => {
    const property = fc.property(anyRows, ([model, rows]) => {
      const years = rows.map((row) => dateFromDay(at(model.starts, row)).year);
      const named = chronicleOf(model, rowsFromArray(rows)).map(({ year }) => year);
      expect(named).toEqual(years.map((year, i) => (years.indexOf(year) === i ? year : null)));
    });
    fc.assert(property);
  });

  it('closes the rail only over a long gap, and says how long that is', () => {
    const property = fc.property(anyRows, ([model, rows]) => {
      for (const [i, { row, closedDays }] of chronicleOf(model, rowsFromArray(rows)).entries()) {
        const before = rows[i - 1];
        const gap = before === undefined ? 0 : at(model.starts, row) - at(model.starts, before);
        expect(closedDays).toBe(gap > 240 ? gap : 0);
      }
    });
    fc.assert(property);
  });

  it('leaves more space the more time passed, up to where the rail is closed', () => {
    const gaps = [0, 1, 7, 30, 120, 240, 241, 3000];
    const spaces = gaps.map(
      (gap) =>
        chronicleOf(modelAt([17_000, 17_000 + gap]), rowsFromArray([0, 1]))[1]?.spacePx ?? NaN,
    );
    expect(spaces).toEqual([...spaces].sort((a, b) => a - b));
    expect(spaces[0]).toBe(0);
    expect(spaces[4]).toBeCloseTo((spaces[5] ?? NaN) / 2, 6);
    expect(new Set(spaces.slice(5)).size).toBe(1);
  });

  it('begins without a gap, and tells the years across the longest one of the excerpts', () => {
    const days = ['2017-02-16', '2017-04-12', '2025-02-12', '2025-02-12', '2025-03-18'].map(day);
    const entries = chronicleOf(modelAt(days), rowsFromArray([0, 1, 2, 3, 4]));
    expect(entries.map(({ year }) => year)).toEqual([2017, null, 2025, null, null]);
    expect(entries.map(({ closedDays }) => closedDays)).toEqual([0, 0, 2863, 0, 0]);
    expect(entries[0]?.spacePx).toBe(0);
    expect(entries[3]?.spacePx).toBe(0);
  });
});
