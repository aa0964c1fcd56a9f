import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OnRecord } from '../dataset/collection';
import { KINDS } from '../dataset/entry';
import { NO_FILTER, type Filter } from '../view/view';
import { forEach, has, none, set, type Bits } from './bits';
import { facetsFrom, type FacetedEvent } from './facets';
import { select } from './selection';

const actors = [
  { id: 'russia' },
  { id: 'united-states' },
  { id: 'china' },
  { id: 'putin', state: 'russia' },
  { id: 'lavrov', state: 'russia' },
  { id: 'trump', state: 'united-states' },
  { id: 'nato' },
];
const articles = [{ id: 'kireeva-2017' }, { id: 'muraviev-2025' }, { id: 'lukin-2016' }];
const someKinds = KINDS.slice(0, 4);

const anyEvent: fc.Arbitrary<FacetedEvent> = fc.record({
  kind: fc.constantFrom(...someKinds),
  actors: fc.subarray(actors).map((list) => list.map(({ id }) => ({ id }))),
  articleIds: fc.subarray(articles.map(({ id }) => id)),
  isDisputed: fc.boolean(),
  record: fc.constantFrom(
    null,
    ...(['confirms', 'contradicts'] as const).map((verdict) => ({ verdict }) as OnRecord),
  ),
});
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  actors: fc.shuffledSubarray([...actors.map(({ id }) => id), 'nobody'], { maxLength: 3 }),
  match: fc.constantFrom('any', 'all'),
  kinds: fc.shuffledSubarray([...someKinds], { maxLength: 2 }),
  articles: fc.shuffledSubarray(
    articles.map(({ id }) => id),
    { maxLength: 2 },
  ),
  query: fc.constant(''),
  isCorroborated: fc.boolean(),
  isDiffering: fc.boolean(),
});
/** Sparse and dense members both occur: up to 80 events. */
const anyCase = fc.record({
  events: fc.array(anyEvent, { maxLength: 80 }),
  filter: anyFilter,
  hitSeeds: fc.option(fc.array(fc.nat(79), { maxLength: 60 })),
});

function hitsFrom(length: number, places: readonly number[] | null): Bits | null {
  if (!places) return null;
  const bits = none(length);
  for (const place of places) if (place < length) set(bits, place);
  return bits;
}

function isOf(event: FacetedEvent, actorId: string): boolean {
  return event.actors.some(
    ({ id }) => id === actorId || actors.find((actor) => actor.id === id)?.state === actorId,
  );
}

/** The definition, event by event, with nothing shared with the bit sets. */
function isMatch(event: FacetedEvent, filter: Filter): boolean {
  const { actors: chosen, kinds, articles: texts, match } = filter;
  const byActor =
    chosen.length === 0 ||
    (match === 'all'
      ? chosen.every((id) => isOf(event, id))
      : chosen.some((id) => isOf(event, id)));
  const byKind = kinds.length === 0 || kinds.includes(event.kind);
  const byArticle = texts.length === 0 || texts.some((id) => event.articleIds.includes(id));
  const byReports = !filter.isCorroborated || event.articleIds.length > 1;
  const byRecord =
    !filter.isDiffering || event.isDisputed === true || event.record?.verdict === 'contradicts';
  return byActor && byKind && byArticle && byReports && byRecord;
}

function naive(events: readonly FacetedEvent[], filter: Filter, hits: Bits | null): unknown {
  const matching = (changed: Filter): number[] =>
    events.flatMap((event, place) =>
      isMatch(event, changed) && (!hits || has(hits, place)) ? [place] : [],
    );
  const tally = <Value>(values: readonly Value[], chosen: (value: Value) => Filter): unknown =>
    new Map(values.map((value) => [value, matching(chosen(value)).length]));
  return {
    matches: matching(filter),
    count: matching(filter).length,
    actorCounts: tally(
      actors.map(({ id }) => id),
      (id) => ({ ...filter, actors: filter.match === 'all' ? [...filter.actors, id] : [id] }),
    ),
    kindCounts: tally(KINDS, (kind) => ({ ...filter, kinds: [kind] })),
    articleCounts: tally(
      articles.map(({ id }) => id),
      (id) => ({ ...filter, articles: [id] }),
    ),
    corroboratedCount: matching({ ...filter, isCorroborated: true }).length,
    differingCount: matching({ ...filter, isDiffering: true }).length,
  };
}

function selected(events: readonly FacetedEvent[], filter: Filter, hits: Bits | null): unknown {
  const selection = select(facetsFrom(events, actors, articles), filter, hits);
  const matches: number[] = [];
  forEach(selection.matches, (place) => matches.push(place));
  return { ...selection, matches };
}

describe('select', () => {
  const events: readonly FacetedEvent[] = [
    { kind: 'call', actors: [{ id: 'trump' }, { id: 'putin' }], articleIds: ['muraviev-2025'] },
    { kind: 'meeting', actors: [{ id: 'lavrov' }], articleIds: ['kireeva-2017'] },
    { kind: 'visit', actors: [{ id: 'trump' }], articleIds: ['kireeva-2017', 'muraviev-2025'] },
  ];
  const facets = facetsFrom(events, actors, articles);

  it('leaves all in, with all counts, when nothing is chosen', () => {
    const { count, actorCounts, kindCounts, articleCounts } = select(facets, NO_FILTER, null);
    expect(count).toBe(3);
    expect(Object.fromEntries(actorCounts)).toEqual({
      russia: 2,
      'united-states': 2,
      china: 0,
      putin: 1,
      lavrov: 1,
      trump: 2,
      nato: 0,
    });
    expect(kindCounts.get('call')).toBe(1);
    expect(kindCounts.get('trend')).toBe(0);
    expect(articleCounts.get('lukin-2016')).toBe(0);
  });

  it('says what one more choice would give: any of the actors, or all of them', () => {
    const chosen: Filter = { ...NO_FILTER, actors: ['trump'], kinds: ['call', 'meeting'] };
    const any = select(facets, chosen, null);
    expect(any.count).toBe(1);
    expect(any.actorCounts.get('lavrov')).toBe(1);
    expect(any.kindCounts.get('visit')).toBe(1);
    const both = select(facets, { ...chosen, match: 'all' }, null);
    expect(both.count).toBe(1);
    expect(both.actorCounts.get('lavrov')).toBe(0);
    expect(both.actorCounts.get('russia')).toBe(1);
  });

  it('finds nothing for an actor that is not there', () => {
    expect(select(facets, { ...NO_FILTER, actors: ['nobody'] }, null).count).toBe(0);
  });

  it('refuses the hits of another collection', () => {
    expect(() => select(facets, NO_FILTER, none(4))).toThrow(RangeError);
  });

  it('agrees with the definition, event by event', () => {
    const property = fc.property(anyCase, ({ events: some, filter, hitSeeds }) => {
      const hits = hitsFrom(some.length, hitSeeds);
      expect(selected(some, filter, hits)).toEqual(naive(some, filter, hits));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('does not depend on the order of choices, nor on making one twice', () => {
    const reversed = <Value>(list: readonly Value[]): Value[] => [...list, ...list].reverse();
    const property = fc.property(anyCase, ({ events: some, filter }) => {
      const other = {
        ...filter,
        actors: reversed(filter.actors),
        kinds: reversed(filter.kinds),
        articles: reversed(filter.articles),
      };
      expect(selected(some, other, null)).toEqual(selected(some, filter, null));
    });
    fc.assert(property);
  });

  it('does not depend on the order of events: counts stay, matches move along', () => {
    const property = fc.property(anyCase, ({ events: some, filter }) => {
      const there = select(facetsFrom(some, actors, articles), filter, null);
      const back = select(facetsFrom([...some].reverse(), actors, articles), filter, null);
      expect({ ...back, matches: null }).toEqual({ ...there, matches: null });
      some.forEach((_, place) => {
        expect(has(back.matches, some.length - 1 - place)).toBe(has(there.matches, place));
      });
    });
    fc.assert(property);
  });
});
