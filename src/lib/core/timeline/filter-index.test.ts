import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedModel } from '../../../../tests/fixtures/generated-model';
import { FAMILIES } from '../dataset/family';
import type { Day } from '../time/day';
import { has, none, set, type Bits } from './bits';
import { endOrder } from './end-order';
import {
  countTouching,
  familiesIn,
  familiesPassing,
  filterIndex,
  rowsBegun,
  sum,
  visitPassing,
  type FilterIndex,
} from './filter-index';
import { randomFrom } from './generated';
import { at, type Model } from './model';
import { undrawnIn, undrawnPassing, without } from './rest-rows';
import type { Rows } from './rows';

const MODELS = [0, 1, 50, 2000].map((size) => generatedModel(size, 3));

function filterOf(size: number, share: number, seed: number): Bits {
  const random = randomFrom(seed);
  const bits = none(size);
  for (let row = 0; row < size; row++) if (random() < share) set(bits, row);
  return bits;
}

const anyIndex = fc
  .record({
    model: fc.constantFrom(...MODELS),
    share: fc.constantFrom(0, 0.02, 0.5, 1),
    seed: fc.nat(),
  })
  .map(({ model, share, seed }) => filterIndex(model, filterOf(model.size, share, seed)));
const anyStretch = fc
  .tuple(fc.integer({ min: 7000, max: 21_500 }), fc.oneof(fc.nat(20), fc.nat(14_000)))
  .map(([first, days]): [Day, Day] => [first, first + days]);

/** The definition: every row is looked at. */
function matchingRows({ model, matches }: FilterIndex, isIn: (row: number) => boolean): number[] {
  return Array.from({ length: model.size }, (_, row) => row).filter(
    (row) => has(matches, row) && isIn(row),
  );
}

function byFamily({ families }: Model, rows: readonly number[]): number[] {
  return FAMILIES.map((_, code) => rows.filter((row) => at(families, row) === code).length);
}

const listed = (rows: Rows): number[] =>
  Array.from({ length: rows.length }, (_, i) => rows.rowAt(i));

describe('endOrder', () => {
  it('puts rows in the order of their last days, before 1970 and after', () => {
    const day = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    );
    const property = fc.property(fc.array(day), (days) => {
      const { sorted, placeOf } = endOrder(Int32Array.from(days));
      const rows = [...days.keys()].sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
      expect([...sorted]).toEqual(rows.map((row) => days[row]));
      rows.forEach((row, place) => expect(placeOf[row]).toBe(place));
    });
    fc.assert(property);
  });
});

describe('filterIndex', () => {
  it('counts what touches a stretch, what begins in it and what passes into it, by family', () => {
    const property = fc.property(anyIndex, anyStretch, (index, [first, last]) => {
      const { model } = index;
      const begun = matchingRows(
        index,
        (row) => at(model.starts, row) >= first && at(model.starts, row) <= last,
      );
      const passing = matchingRows(
        index,
        (row) => at(model.starts, row) < first && at(model.ends, row) >= first,
      );
      expect(familiesIn(index, rowsBegun(model, first, last))).toEqual(byFamily(model, begun));
      expect(familiesPassing(index, first)).toEqual(byFamily(model, passing));
      expect(countTouching(index, first, last)).toBe(begun.length + passing.length);
      const visited: number[] = [];
      visitPassing(index, first, (row) => visited.push(row) > 0);
      expect(visited).toEqual(passing);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('is made once for a filter, and anew for another model', () => {
    const [, , model, larger] = MODELS as [Model, Model, Model, Model];
    const matches = filterOf(model.size, 0.5, 1);
    expect(filterIndex(model, matches)).toBe(filterIndex(model, matches));
    expect(filterIndex({ ...model }, matches)).not.toBe(filterIndex(model, matches));
    expect(filterIndex(larger, filterOf(larger.size, 1, 1)).matching.length).toBe(larger.size);
  });
});

describe('rows that are not drawn', () => {
  const anyPick = fc.tuple(anyIndex, anyStretch, fc.nat(), fc.constantFrom(0, 0.1, 0.7));
  const picked = (rows: readonly number[], seed: number, share: number): number[] => {
    const random = randomFrom(seed);
    return rows.filter(() => random() < share);
  };

  it('are those of a range without the drawn, in order, found one by one', () => {
    const property = fc.property(anyPick, ([index, [first, last], seed, share]) => {
      const range = rowsBegun(index.model, first, last);
      const rows = matchingRows(index, (row) => row >= range.from && row < range.to);
      const drawn = picked(rows, seed, share);
      const rest = rows.filter((row) => !drawn.includes(row));
      const found = undrawnIn(index, range, drawn);
      expect(listed(found)).toEqual(rest);
      expect([found.rowAt(-1), found.rowAt(rest.length)]).toEqual([-1, -1]);
      expect(without(familiesIn(index, range), index, drawn)).toEqual(byFamily(index.model, rest));
    });
    fc.assert(property);
  });

  it('are those that pass a day without the drawn, the first of them found alone', () => {
    const property = fc.property(anyPick, ([index, [day], seed, share]) => {
      const { model } = index;
      const rows = matchingRows(
        index,
        (row) => at(model.starts, row) < day && at(model.ends, row) >= day,
      );
      const drawn = picked(rows, seed, share);
      const rest = rows.filter((row) => !drawn.includes(row));
      const passing = (): Rows => undrawnPassing(index, day, rest.length, drawn);
      expect(passing().rowAt(0)).toBe(rest[0] ?? -1);
      expect(listed(passing())).toEqual(rest);
      expect(sum(familiesPassing(index, day))).toBe(rows.length);
    });
    fc.assert(property);
  });
});
