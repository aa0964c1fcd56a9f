import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { none, set, type Bits } from './bits';
import { randomFrom } from './generated';
import { largestRows } from './largest';
import { maxTree, visitAbove, type MaxTree, type RowRange } from './max-tree';

/** Columns of few values, so that there are many equals, over one, two and three levels of a tree. */
const anyTree = fc
  .record({
    size: fc.oneof(fc.nat(70), fc.nat(3000), fc.nat(40_000)),
    seed: fc.nat(),
    values: fc.constantFrom(2, 6, 100_000),
    share: fc.constantFrom(0, 0.01, 0.5, 1),
  })
  .map(({ size, seed, values, share }) => {
    const random = randomFrom(seed);
    const column = Int32Array.from({ length: size }, () => Math.floor((random() - 0.5) * values));
    const members = none(size);
    for (let row = 0; row < size; row++) if (random() < share) set(members, row);
    return { column, members, tree: maxTree(column, members) };
  });
const anyRange = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

function rangeIn(size: number, [a, b]: readonly [number, number]): RowRange {
  const [from, to] = [Math.round(a * size), Math.round(b * size)];
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** The definition: every row is looked at. */
function membersIn(members: Bits, { from, to }: RowRange): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i).filter(
    (row) => ((members.words[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0,
  );
}

const above = (tree: MaxTree, range: RowRange, least: number, most = Infinity): number[] => {
  const rows: number[] = [];
  visitAbove(tree, range, least, (row) => rows.push(row) < most);
  return rows;
};

describe('visitAbove', () => {
  it('finds what a look at every row finds, in row order, and stops when told', () => {
    const property = fc.property(
      anyTree,
      anyRange,
      fc.integer({ min: -4, max: 4 }),
      fc.integer({ min: 1, max: 5 }),
      ({ column, members, tree }, shares, least, most) => {
        const range = rangeIn(column.length, shares);
        const found = membersIn(members, range).filter((row) => (column[row] ?? NaN) >= least);
        expect(above(tree, range, least)).toEqual(found);
        expect(above(tree, range, least, most)).toEqual(found.slice(0, most));
      },
    );
    fc.assert(property);
  });
});

describe('largestRows', () => {
  it('gives the largest first, and of equals the earlier', () => {
    const property = fc.property(
      anyTree,
      anyRange,
      fc.nat(40),
      ({ column, members, tree }, shares, most) => {
        const range = rangeIn(column.length, shares);
        const value = (row: number): number => column[row] ?? NaN;
        const sorted = membersIn(members, range).sort((a, b) => value(b) - value(a) || a - b);
        expect(largestRows(tree, range, most)).toEqual(sorted.slice(0, most));
      },
    );
    fc.assert(property);
  });
});

describe('the work of a question', () => {
  const size = 1_000_000;
  const random = randomFrom(7);
  const column = Int32Array.from({ length: size }, (_, row) => row + Math.floor(random() * 40));
  const members = none(size);
  members.words.fill(-1);

  const looksOf = (ask: (tree: MaxTree) => unknown): number => {
    const tree = maxTree(column, members);
    ask(tree);
    return tree.work.looks;
  };

  it('goes with what is found, not with the rows passed over', () => {
    const early = { from: 0, to: size };
    expect(looksOf((tree) => above(tree, early, size - 10))).toBeLessThan(60 * 4 * 32);
    expect(looksOf((tree) => largestRows(tree, early, 10))).toBeLessThan(10 * 4 * 32);
  });

  it('is not thrown by one span that began first and outlasts all', () => {
    const longFirst = Int32Array.from({ length: size }, (_, row) => (row === 0 ? size * 2 : row));
    const tree = maxTree(longFirst, members);
    expect(above(tree, { from: 0, to: size - 100 }, size)).toEqual([0]);
    expect(tree.work.looks).toBeLessThan(4 * 32);
  });

  it('is next to nothing where there is no member', () => {
    const tree = maxTree(column, none(size));
    expect(largestRows(tree, { from: 0, to: size }, 10)).toEqual([]);
    expect(tree.work.looks).toBeLessThanOrEqual(32);
  });
});
