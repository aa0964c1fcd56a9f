import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { none, set, type Bits } from './bits';
import { rankedRows } from './ranked';

const anyRows = fc
  .integer({ min: 0, max: 200 })
  .chain((length) =>
    fc.subarray(Array.from({ length }, (_, row) => row)).map((rows) => [length, rows] as const),
  );

function bitsOf(length: number, rows: readonly number[]): Bits {
  const bits = none(length);
  for (const row of rows) set(bits, row);
  return bits;
}

describe('rankedRows', () => {
  it('lists the members in ascending order, and nothing beside them', () => {
    const property = fc.property(anyRows, ([length, rows]) => {
      const ranked = rankedRows(bitsOf(length, rows));
      expect(ranked.length).toBe(rows.length);
      expect(rows.map((_, place) => ranked.rowAt(place))).toEqual(rows);
      expect([ranked.rowAt(-1), ranked.rowAt(rows.length)]).toEqual([-1, -1]);
    });
    fc.assert(property);
  });

  it('knows how many members are below any row, and which rows are members', () => {
    const property = fc.property(anyRows, ([length, rows]) => {
      const ranked = rankedRows(bitsOf(length, rows));
      for (let row = -1; row <= length + 1; row++) {
        expect(ranked.rankOf(row)).toBe(rows.filter((member) => member < row).length);
        expect(ranked.has(row)).toBe(rows.includes(row));
      }
    });
    fc.assert(property);
  });
});
