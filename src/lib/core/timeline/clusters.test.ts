import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../dataset/family';
import { clustersOf, type ChipRules, type Cluster, type Gathered } from './clusters';

/** Ten px a letter, so that a chip grows as its words do. */
const rulesFor = (widthPx: number): ChipRules => ({
  widthPx,
  gapPx: 6,
  words: (count, first, last) => `+${count} in ${first}–${last}`,
  measure: (words) => words.length * 10,
});

const rowsOf = ({ rows }: Cluster): number[] =>
  Array.from({ length: rows.length }, (_, i) => rows.rowAt(i));

const anyGathered = fc
  .array(
    fc.record({
      x: fc.oneof(
        fc.double({ min: -50, max: 1700, noNaN: true }),
        fc.double({ min: 500, max: 520, noNaN: true }),
      ),
      first: fc.nat(5000),
      days: fc.nat(400),
    }),
    { maxLength: 60, size: 'max' },
  )
  .map((list): Gathered[] =>
    list
      .sort((a, b) => a.x - b.x)
      .map(({ x, first, days }, row) => ({ row, family: row % 6, x, first, last: first + days })),
  );
const anyWidth = fc.integer({ min: 60, max: 1600 });

describe('clustersOf', () => {
  it('keeps the chips apart and inside the stage, in the order of their events', () => {
    const property = fc.property(anyGathered, anyWidth, (events, widthPx) => {
      const rules = rulesFor(widthPx);
      let before = -Infinity;
      for (const { x, widthPx: chipPx } of clustersOf(events, rules)) {
        expect(x).toBeGreaterThanOrEqual(Math.max(before, 0));
        expect(x + chipPx).toBeLessThanOrEqual(widthPx + 1e-9);
        before = x + chipPx + rules.gapPx - 1e-9;
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('counts every event once, and keeps the order they came in', () => {
    const property = fc.property(anyGathered, anyWidth, (events, widthPx) => {
      const rows = clustersOf(events, rulesFor(widthPx)).flatMap(rowsOf);
      expect(rows).toEqual(events.map(({ row }) => row));
    });
    fc.assert(property);
  });

  it('says of a chip what is in it, and is as wide as its words', () => {
    const property = fc.property(anyGathered, anyWidth, (events, widthPx) => {
      const rules = rulesFor(widthPx);
      for (const cluster of clustersOf(events, rules)) {
        const inside = events.filter(({ row }) => rowsOf(cluster).includes(row));
        expect(cluster.count).toBe(inside.length);
        expect(cluster.firstRow).toBe(inside[0]?.row);
        expect(cluster.families).toEqual(
          FAMILIES.map((_, code) => inside.filter(({ family }) => family === code).length),
        );
        expect(cluster.named().every((row) => rowsOf(cluster).includes(row))).toBe(true);
        expect(cluster.first).toBe(Math.min(...inside.map(({ first }) => first)));
        expect(cluster.last).toBe(Math.max(...inside.map(({ last }) => last)));
        expect(cluster.words).toBe(rules.words(inside.length, cluster.first, cluster.last));
        expect(cluster.widthPx).toBe(Math.min(rules.measure(cluster.words), widthPx));
      }
    });
    fc.assert(property);
  });

  const event = (row: number, x: number): Gathered => ({
    row,
    family: 0,
    x,
    first: 100,
    last: 100,
  });
  const chips = (...xs: readonly number[]): string[] =>
    clustersOf(
      xs.map((x, row) => event(row, x)),
      { ...rulesFor(1000), words: (count) => `+${count}` },
    ).map(({ words, x, widthPx }) => `${words} at ${x + widthPx / 2}`);

  it.each([
    ['nothing', [], []],
    ['one alone, in its place', [300], ['+1 at 300']],
    ['two with room between them', [300, 326], ['+1 at 300', '+1 at 326']],
    ['two that would touch', [300, 325], ['+2 at 312.5']],
    ['a third that the joined two come to touch', [300, 326, 350], ['+1 at 300', '+2 at 338']],
    ['a crowd on one day', [300, 300, 300], ['+3 at 300']],
    ['marks outside the stage, at its edges', [-40, 1040], ['+1 at 10', '+1 at 990']],
    ['two that only meet at the edge', [-40, -20], ['+2 at 10']],
  ])('gathers %s', (_, xs, expected) => {
    expect(chips(...xs)).toEqual(expected);
  });

  it('joins backwards as far as a growing chip reaches', () => {
    const wordy = { ...rulesFor(1000), words: (count: number) => '+'.repeat(count * count) };
    const joined = clustersOf(
      [300, 320, 326].map((x, row) => event(row, x)),
      wordy,
    );
    expect(joined.map(rowsOf)).toEqual([[0, 1, 2]]);
  });
});
