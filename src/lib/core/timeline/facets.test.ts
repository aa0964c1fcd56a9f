import { describe, expect, it } from 'vitest';
import { KINDS } from '../dataset/entry';
import { forEach, type Members } from './bits';
import { facetsFrom, type FacetedEvent } from './facets';

const actors = [
  { id: 'russia' },
  { id: 'united-states' },
  { id: 'japan' },
  { id: 'putin', state: 'russia' },
  { id: 'lavrov', state: 'russia' },
  { id: 'kremlin', state: 'russia' },
  { id: 'trump', state: 'united-states' },
  { id: 'nato' },
];

const events: readonly FacetedEvent[] = [
  // first-call
  { kind: 'call', actors: [{ id: 'trump' }, { id: 'putin' }], articleIds: ['moscow-times-2017'] },
  // no-lecture: the Kremlin and its president are one state
  {
    kind: 'statement',
    actors: [{ id: 'kremlin' }, { id: 'putin' }],
    articleIds: ['moscow-times-2017'],
  },
  // thaad-countermeasures: a state that takes part itself
  { kind: 'agreement', actors: [{ id: 'russia' }], articleIds: ['kireeva-2017', 'lukin-2016'] },
  // the same actor in two roles
  { kind: 'call', actors: [{ id: 'nato' }, { id: 'nato' }], articleIds: [] },
];

function places(members: Members | undefined): number[] | null {
  if (!members) return null;
  const list: number[] = [];
  forEach(members, (place) => list.push(place));
  return list;
}

describe('facetsFrom', () => {
  const facets = facetsFrom(events, actors, [{ id: 'lukin-2016' }, { id: 'muraviev-2025' }]);

  it('gives each actor its events, and a state those of its people and bodies, once each', () => {
    expect(facets.length).toBe(4);
    expect(places(facets.actors.get('putin'))).toEqual([0, 1]);
    expect(places(facets.actors.get('kremlin'))).toEqual([1]);
    expect(places(facets.actors.get('russia'))).toEqual([0, 1, 2]);
    expect(places(facets.actors.get('united-states'))).toEqual([0]);
    expect(places(facets.actors.get('nato'))).toEqual([3]);
  });

  it('gives kinds and articles theirs', () => {
    expect(places(facets.kinds.get('call'))).toEqual([0, 3]);
    expect(places(facets.articles.get('moscow-times-2017'))).toEqual([0, 1]);
    expect(places(facets.articles.get('lukin-2016'))).toEqual([2]);
  });

  it('keeps values that no event has', () => {
    expect(places(facets.actors.get('japan'))).toEqual([]);
    expect(places(facets.actors.get('lavrov'))).toEqual([]);
    expect(places(facets.articles.get('muraviev-2025'))).toEqual([]);
    expect([...facets.actors.keys()]).toEqual(actors.map(({ id }) => id));
    expect([...facets.kinds.keys()]).toEqual([...KINDS]);
    expect(places(facets.kinds.get('summit'))).toEqual([]);
  });

  it('does without articles and without events', () => {
    expect([...facetsFrom(events, actors).articles.keys()].sort()).toEqual([
      'kireeva-2017',
      'lukin-2016',
      'moscow-times-2017',
    ]);
    const empty = facetsFrom([], actors);
    expect(empty.length).toBe(0);
    expect(places(empty.actors.get('putin'))).toEqual([]);
  });
});
