import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../dataset/entry';
import {
  FIRST_DAY,
  GENERATED_ACTORS,
  GENERATED_ARTICLES,
  generatedActors,
  generatedArticles,
  generatedPublication,
  generatedShortTitle,
  generatedTitle,
  generateEvents,
  LAST_DAY,
  type GeneratedEvents,
} from './generated';
import { at, SHAPES } from './model';

const SIZES = [0, 1, 50, 100_000];
const anySeed = fc.nat(2 ** 31);
const rowsOf = ({ size }: GeneratedEvents): number[] =>
  Array.from({ length: size }, (_, row) => row);
/** Of every column, so that a million numbers are compared in one go. */
const digestOf = (events: GeneratedEvents): string => {
  const hash = createHash('sha256');
  for (const column of Object.values(events)) {
    if (column instanceof Uint8Array || column instanceof Int32Array) hash.update(column);
  }
  return hash.digest('hex');
};
const hundred = generateEvents(100_000, 1);

describe('generateEvents', () => {
  it.each(SIZES)('gives %i events, the same for the same seed', (size) => {
    const events = generateEvents(size, 7);
    expect(events.size).toBe(size);
    expect(events.starts).toHaveLength(size);
    expect(digestOf(events)).toEqual(digestOf(generateEvents(size, 7)));
    if (size > 1) expect(digestOf(events)).not.toEqual(digestOf(generateEvents(size, 8)));
  });

  it('has bounds in order, in time order, inside the years it covers', () => {
    fc.assert(
      fc.property(anySeed, fc.nat(300), (seed, size) => {
        const { starts, startLatests, endEarliests, ends } = generateEvents(size, seed);
        for (let row = 0; row < size; row++) {
          const start = at(starts, row);
          expect(start).toBeGreaterThanOrEqual(row === 0 ? FIRST_DAY : at(starts, row - 1));
          expect(at(startLatests, row)).toBeGreaterThanOrEqual(start);
          expect(at(endEarliests, row)).toBeGreaterThanOrEqual(start);
          expect(at(ends, row)).toBeGreaterThanOrEqual(at(startLatests, row));
          expect(at(ends, row)).toBeGreaterThanOrEqual(at(endEarliests, row));
          expect(at(ends, row)).toBeLessThanOrEqual(LAST_DAY);
        }
      }),
    );
  });

  it('names actors once, and articles that came out after the event began', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const events = generateEvents(200, seed);
        for (const row of rowsOf(events)) {
          const actors = generatedActors(events, row);
          expect(actors.length).toBeGreaterThan(0);
          expect(new Set(actors).size).toBe(actors.length);
          expect(Math.max(...actors)).toBeLessThan(GENERATED_ACTORS);
          const [first = NaN, ...others] = generatedArticles(events, row);
          expect(generatedPublication(first)).toBeGreaterThanOrEqual(at(events.starts, row));
          expect(others.every((article) => article > first)).toBe(true);
          expect(Math.max(first, ...others)).toBeLessThan(GENERATED_ARTICLES);
        }
      }),
    );
    expect(generatedPublication(GENERATED_ARTICLES - 1)).toBe(LAST_DAY);
  });

  it.each([
    ['day', 0.8],
    ['within', 0.08],
    ['interval', 0.1],
    ['open', 0.02],
  ] as const)('makes the share of “%s” about %d', (shape, share) => {
    const count = hundred.shapes.filter((code) => SHAPES[code] === shape).length;
    expect(count / hundred.size).toBeCloseTo(share, 2);
  });

  it('has every kind, and days on which far more happens than on others, as in news', () => {
    expect(new Set(hundred.kinds).size).toBe(KINDS.length);
    const perDay = new Map<number, number>();
    for (const day of hundred.starts) perDay.set(day, (perDay.get(day) ?? 0) + 1);
    const evenly = hundred.size / (LAST_DAY + 1 - FIRST_DAY);
    expect(Math.max(...perDay.values())).toBeGreaterThan(evenly * 6);
    expect([...perDay.values()].filter((count) => count < evenly).length).toBeGreaterThan(1000);
  });

  it('tells how far it is, from nothing on and never back', () => {
    const shares: number[] = [];
    generateEvents(200_000, 1, (share) => shares.push(share));
    expect(shares[0]).toBe(0);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(1);
  });
});

describe('titles', () => {
  it('are as long as titles are, the same each time, and few alike', () => {
    const titles = rowsOf(hundred)
      .slice(0, 5000)
      .map((row) => generatedTitle(hundred, row));
    expect(Math.min(...titles.map(({ length }) => length))).toBeGreaterThanOrEqual(20);
    expect(Math.max(...titles.map(({ length }) => length))).toBeLessThanOrEqual(70);
    expect(new Set(titles).size).toBeGreaterThan(4900);
    expect(titles[17]).toBe(generatedTitle(generateEvents(100_000, 1), 17));
    expect(generatedTitle(hundred, 17)).toContain(generatedShortTitle(hundred, 17));
  });
});
