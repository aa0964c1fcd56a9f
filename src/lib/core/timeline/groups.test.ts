import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../../tests/fixtures/data/excerpts';
import { FAMILIES, FAMILY_OF } from '../dataset/family';
import { collectionOrThrow } from '../dataset/parse';
import type { Kind } from '../dataset/entry';
import { groupingFor, laneCounts, type GroupedEvent } from './groups';
import { ACTORS, anyGroupedEvent, anySplit, ARTICLE_IDS } from './groups.arbitrary';

const [article] = collectionOrThrow(excerptSource()).articles as [
  ReturnType<typeof collectionOrThrow>['articles'][number],
];
const articles = ARTICLE_IDS.map((id, i) => ({
  ...article,
  id,
  shortName: id,
  published: {
    ...article.published,
    span: { ...article.published.span, start: [300, 100, 200][i] ?? 0 },
  },
}));
const collection = { actors: ACTORS, articles };
const call: GroupedEvent = {
  kind: 'call',
  articleIds: ['late', 'early'],
  actors: [{ id: 'rudolf' }, { id: 'gloriana' }, { id: 'michael' }],
};

function idsOf(mode: 'actor' | 'kind' | 'article', split: readonly string[] = []): string[] {
  return groupingFor(mode, split, collection).lanes.map(({ id }) => id);
}

describe('which lanes there are', () => {
  it('gives no lanes to one stage', () => {
    const { lanes, lanesOf } = groupingFor('one', [], collection);
    expect(lanes).toEqual([]);
    expect(lanesOf(call)).toEqual([]);
  });

  it('lets a state hold its people and bodies, until it is opened; then they follow it', () => {
    expect(idsOf('actor')).toEqual([
      'ruritania',
      'grand-fenwick',
      'freedonia',
      'sylvania',
      'league',
    ]);
    expect(idsOf('actor', ['grand-fenwick', 'league', 'sylvania'])).toEqual([
      'ruritania',
      'grand-fenwick',
      'gloriana',
      'tully',
      'freedonia',
      'sylvania',
      'league',
    ]);
  });

  it('puts kinds in the order of their families', () => {
    const families = idsOf('kind').map((kind) => FAMILIES.indexOf(FAMILY_OF[kind as Kind]));
    expect(families).toEqual([...families].sort((a, b) => a - b));
  });

  it('puts articles in the order of publication', () => {
    expect(idsOf('article')).toEqual(['early', 'middle', 'late']);
  });
});

describe('the lanes of an event', () => {
  it('is in the lane of each actor, once for two envoys of one state', () => {
    expect(groupingFor('actor', [], collection).lanesOf(call)).toEqual([
      'ruritania',
      'grand-fenwick',
    ]);
    const { lanesOf } = groupingFor('actor', ['ruritania'], collection);
    expect(lanesOf(call)).toEqual(['rudolf', 'grand-fenwick', 'michael']);
  });

  it('keeps in an opened state only what belongs to the state itself', () => {
    const { lanesOf } = groupingFor('actor', ['ruritania'], collection);
    const own = { ...call, actors: [{ id: 'ruritania' }, { id: 'rudolf' }] };
    expect(lanesOf(own)).toEqual(['ruritania', 'rudolf']);
    expect(lanesOf(call)).not.toContain('ruritania');
  });

  it('is in lanes that there are, each once, whatever is opened', () => {
    fc.assert(
      fc.property(
        anyGroupedEvent,
        anySplit,
        fc.constantFrom('actor' as const, 'kind' as const, 'article' as const),
        (event, split, mode) => {
          const { lanes, lanesOf } = groupingFor(mode, split, collection);
          const ids = new Set(lanes.map(({ id }) => id));
          const own = lanesOf(event);
          expect(own.length).toBeGreaterThan(0);
          expect(new Set(own).size).toBe(own.length);
          expect(own.filter((id) => !ids.has(id))).toEqual([]);
        },
      ),
    );
  });

  it('keeps the total of a state when it is opened: its lanes together hold what its lane held', () => {
    fc.assert(
      fc.property(fc.array(anyGroupedEvent, { maxLength: 40 }), anySplit, (events, split) => {
        const whole = groupingFor('actor', [], collection);
        const opened = groupingFor('actor', split, collection);
        const totals = laneCounts(opened.holdersOf, events);
        for (const [id, count] of laneCounts(whole.lanesOf, events)) {
          const block = opened.lanes.filter((lane) => lane.id === id || lane.parent === id);
          const held = events.filter((event) =>
            opened.lanesOf(event).some((lane) => block.some((other) => other.id === lane)),
          );
          expect(held.length).toBe(count);
          expect(totals.get(id)).toBe(count);
        }
      }),
    );
  });
});
