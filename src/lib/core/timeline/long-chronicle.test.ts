import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, type Day } from '../time/day';
import { chronicleOf } from './chronicle';
import { longChronicle } from './long-chronicle';
import type { Model } from './model';
import { rowsFromArray } from './rows';

const day = (iso: string): Day => dayFromIso(iso) ?? NaN;

const anyDays = fc
  .array(
    fc.oneof(
      fc.integer({ min: day('1990-01-01'), max: day('2025-12-31') }),
      fc.integer({ min: day('2017-12-25'), max: day('2018-01-05') }),
      fc.integer({ min: day('2019-01-01'), max: day('2020-12-31') }),
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((days) => days.sort((a, b) => a - b));
/** Some rows of a model, in time order. */
const anyRows = anyDays.chain((days) =>
  fc
    .subarray(days.map((_, row) => row))
    .map((rows) => [{ starts: Int32Array.from(days) } as unknown as Model, rows] as const),
);

describe('longChronicle', () => {
  it('has the entries, years and gaps of the list that is made whole', () => {
    const property = fc.property(anyRows, ([model, rows]) => {
      const whole = chronicleOf(model, rowsFromArray(rows));
      const long = longChronicle(model, rowsFromArray(rows));
      expect(long.length).toBe(rows.length);
      const entries = rows.map((_, place) => long.entryAt(place));
      expect(entries.map(({ row, year, closedDays }) => ({ row, year, closedDays }))).toEqual(
        whole.map(({ row, year, closedDays }) => ({ row, year, closedDays })),
      );
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('gives every line to one entry, in order, and its headings to the entry they stand above', () => {
    const property = fc.property(anyRows, ([model, rows]) => {
      const long = longChronicle(model, rowsFromArray(rows));
      const lines = rows.flatMap((_, place) => {
        const { year, closedDays } = long.entryAt(place);
        const own = 1 + (year === null ? 0 : 1) + (closedDays > 0 ? 1 : 0);
        return Array.from({ length: own }, () => place);
      });
      expect(long.lines).toBe(lines.length);
      expect(lines.map((_, line) => long.placeAt(line))).toEqual(lines);
      expect(rows.map((_, place) => long.lineOf(place))).toEqual(
        rows.map((_, place) => lines.indexOf(place)),
      );
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('finds the place of a row, and where a row would be that is not there', () => {
    const property = fc.property(anyRows, ([model, rows]) => {
      const long = longChronicle(model, rowsFromArray(rows));
      for (let row = 0; row <= 60; row++) {
        expect(long.placeOf(row)).toBe(rows.filter((other) => other < row).length);
      }
    });
    fc.assert(property);
  });
});
