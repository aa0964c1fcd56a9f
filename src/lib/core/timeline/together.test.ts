import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { none, set, type Bits } from './bits';
import { facetsFrom, type FacetedEvent } from './facets';
import type { Model } from './model';
import { companionsOf, stripOf, togetherCount, totalOf } from './together';

const actors = [
  { id: 'russia', name: 'Russia' },
  { id: 'united-states', name: 'United States' },
  { id: 'china', name: 'China' },
  { id: 'putin', name: 'Vladimir Putin', state: 'russia' },
  { id: 'lavrov', name: 'Sergey Lavrov', state: 'russia' },
  { id: 'trump', name: 'Donald Trump', state: 'united-states' },
  { id: 'nato', name: 'NATO' },
];
const stateOf = new Map(actors.map(({ id, state }) => [id, state]));

const anyEvent: fc.Arbitrary<FacetedEvent> = fc.record({
  kind: fc.constant('call'),
  actors: fc.subarray(actors).map((list) => list.map(({ id }) => ({ id }))),
  articleIds: fc.constant([]),
});
const anyCase = fc.record({
  events: fc.array(anyEvent, { maxLength: 70 }),
  seeds: fc.array(fc.nat(69)),
  chosen: fc.shuffledSubarray(actors.map(({ id }) => id)),
});

function bitsOf(length: number, places: readonly number[]): Bits {
  const bits = none(length);
  for (const place of places) if (place < length) set(bits, place);
  return bits;
}

const isIn = (event: FacetedEvent, id: string): boolean =>
  event.actors.some((actor) => actor.id === id || stateOf.get(actor.id) === id);

describe('companionsOf', () => {
  it('counts as one would event by event, and leaves out the chosen and their states', () => {
    const property = fc.property(anyCase, ({ events, seeds, chosen }) => {
      const facets = facetsFrom(events, actors);
      const matches = bitsOf(events.length, seeds);
      const inMatches = events.filter((_, row) => seeds.includes(row));
      const states = chosen.map((id) => stateOf.get(id));
      const expected = actors
        .filter(({ id }) => !chosen.includes(id) && !states.includes(id))
        .map(({ id, name }) => ({
          id,
          name,
          together: inMatches.filter((event) => isIn(event, id)).length,
          total: events.filter((event) => isIn(event, id)).length,
        }))
        .filter(({ together }) => together > 0)
        .sort((a, b) => b.together - a.together || a.name.localeCompare(b.name))
        .map(({ id, together, total }) => ({ id, together, total }));
      expect(companionsOf(facets, matches, chosen, actors)).toEqual(expected);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('counts what is chosen as well, and nobody', () => {
    const events: FacetedEvent[] = [
      { kind: 'call', actors: [{ id: 'trump' }, { id: 'putin' }], articleIds: [] },
      { kind: 'call', actors: [{ id: 'putin' }], articleIds: [] },
    ];
    const facets = facetsFrom(events, actors);
    const matches = bitsOf(2, [0]);
    expect([togetherCount(facets, matches, 'putin'), totalOf(facets, 'putin')]).toEqual([1, 2]);
    expect([togetherCount(facets, matches, 'nobody'), totalOf(facets, 'nobody')]).toEqual([0, 0]);
  });
});

describe('stripOf', () => {
  const limits = { from: 0, to: 1000 };
  const anyDays = fc.array(fc.tuple(fc.integer({ min: -50, max: 1100 }), fc.nat(40)), {
    maxLength: 60,
  });

  it('has every event once, where it begins, and no more dots than places', () => {
    const property = fc.property(
      anyDays,
      fc.array(fc.nat(59)),
      fc.nat(30),
      (days, seeds, extra) => {
        const places = extra + 1;
        const events = days.map((_, row): FacetedEvent => {
          const ids = row % 3 === 0 ? ['trump'] : ['putin', 'trump'];
          return { kind: 'call', actors: ids.map((id) => ({ id })), articleIds: [] };
        });
        const facets = facetsFrom(events, actors);
        const matches = bitsOf(events.length, seeds);
        const model = {
          size: days.length,
          starts: Int32Array.from(days, ([day]) => day),
          startLatests: Int32Array.from(days, ([day, spread]) => day + spread),
        } as Model;
        const { together, alone } = stripOf({ model, facets, matches }, 'putin', limits, places);
        const sum = (dots: readonly { count: number }[]): number =>
          dots.reduce((total, { count }) => total + count, 0);
        expect(sum(together)).toBe(togetherCount(facets, matches, 'putin'));
        expect(sum(together) + sum(alone)).toBe(totalOf(facets, 'putin'));
        expect(Math.max(together.length, alone.length)).toBeLessThanOrEqual(places);
        for (const { share } of [...together, ...alone]) {
          expect(share > 0 && share < 1).toBe(true);
        }
      },
    );
    fc.assert(property);
  });

  it('puts a day at its place, and of a spread its middle', () => {
    const events: FacetedEvent[] = [{ kind: 'call', actors: [{ id: 'nato' }], articleIds: [] }];
    const facets = facetsFrom(events, actors);
    const matches = bitsOf(1, [0]);
    const at = (start: number, latest: number): number | undefined => {
      const [starts, startLatests] = [Int32Array.of(start), Int32Array.of(latest)];
      const model = { size: 1, starts, startLatests } as Model;
      return stripOf({ model, facets, matches }, 'nato', limits, 100).together[0]?.share;
    };
    expect(at(250, 250)).toBeCloseTo(0.255);
    expect(at(200, 400)).toBeCloseTo(0.305);
  });
});
