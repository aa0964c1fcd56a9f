import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  all,
  and,
  andNot,
  count,
  countMembers,
  forEach,
  has,
  membersFrom,
  none,
  or,
  set,
  setMembers,
  type Bits,
  type Members,
} from './bits';

function bitsFrom(length: number, places: Iterable<number>): Bits {
  const bits = none(length);
  for (const place of places) set(bits, place);
  return bits;
}

function placesIn(members: Members): number[] {
  const places: number[] = [];
  forEach(members, (place) => places.push(place));
  return places;
}

const LENGTHS = [0, 1, 31, 32, 33, 64, 100, 1000];

/** A length, and two sets of places under it, sparse ones among them. */
const anyTwoSets = fc.constantFrom(...LENGTHS).chain((length) => {
  const places = fc
    .oneof(
      fc.uniqueArray(fc.nat(Math.max(0, length - 1)), { maxLength: length }),
      fc.uniqueArray(fc.nat(Math.max(0, length - 1)), { maxLength: Math.min(3, length) }),
    )
    .map((list) => new Set(length === 0 ? [] : list));
  return fc.tuple(fc.constant(length), places, places);
});

const ascending = (places: Iterable<number>): number[] => [...places].sort((a, b) => a - b);

describe('bit sets', () => {
  it.each(LENGTHS)('of %d hold none or all of the places, and not one more', (length) => {
    expect(placesIn(none(length))).toEqual([]);
    expect(count(none(length))).toBe(0);
    expect(placesIn(all(length))).toEqual(Array.from({ length }, (_, place) => place));
    expect(count(all(length))).toBe(length);
    expect(has(all(length), length)).toBe(false);
    expect(has(all(length), -1)).toBe(false);
  });

  it('do what sets do', () => {
    const property = fc.property(anyTwoSets, ([length, a, b]) => {
      const [inA, inB] = [bitsFrom(length, a), bitsFrom(length, b)];
      expect(placesIn(inA)).toEqual(ascending(a));
      expect(count(inA)).toBe(a.size);
      expect(placesIn(and(inA, inB))).toEqual(ascending([...a].filter((place) => b.has(place))));
      expect(placesIn(or(inA, inB))).toEqual(ascending(new Set([...a, ...b])));
      expect(placesIn(andNot(inA, inB))).toEqual(ascending([...a].filter((p) => !b.has(p))));
      for (let place = 0; place < length; place += 1) expect(has(inA, place)).toBe(a.has(place));
    });
    fc.assert(property);
  });

  it('leave their operands alone', () => {
    const [a, b] = [bitsFrom(40, [1, 39]), bitsFrom(40, [2, 39])];
    for (const join of [and, or, andNot]) join(a, b);
    expect(placesIn(a)).toEqual([1, 39]);
    expect(placesIn(b)).toEqual([2, 39]);
  });

  it('refuse places outside and sets of other events', () => {
    expect(() => set(none(33), 33)).toThrow(RangeError);
    expect(() => set(none(33), -1)).toThrow(RangeError);
    expect(() => set(none(33), NaN)).toThrow(RangeError);
    for (const join of [and, or, andNot, setMembers, countMembers]) {
      expect(() => join(none(33), none(34))).toThrow('bit sets of 33 and 34');
    }
  });
});

describe('members', () => {
  it('are a list when fewer than one place in 32 is in, else bits', () => {
    expect(membersFrom(65, [0, 64])).toBeInstanceOf(Uint32Array);
    expect(membersFrom(64, [0, 63])).toEqual(bitsFrom(64, [0, 63]));
    expect(membersFrom(0, [])).toEqual(none(0));
  });

  it('hold, add and count the same in both forms', () => {
    const property = fc.property(anyTwoSets, ([length, a, b]) => {
      const places = ascending(a);
      for (const members of [membersFrom(length, places), Uint32Array.from(places)]) {
        expect(placesIn(members)).toEqual(places);
        expect(count(members)).toBe(a.size);
        expect(countMembers(members, bitsFrom(length, b))).toBe(
          places.filter((place) => b.has(place)).length,
        );
        const sum = bitsFrom(length, b);
        setMembers(sum, members);
        expect(sum).toEqual(bitsFrom(length, [...a, ...b]));
      }
    });
    fc.assert(property);
  });
});
