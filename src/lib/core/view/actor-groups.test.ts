import { describe, expect, it } from 'vitest';
import type { Actor } from '../dataset/collection';
import { actorGroups } from './actor-groups';

const actors: readonly Actor[] = [
  { id: 'putin', name: 'Vladimir Putin', short: 'Putin', type: 'person', state: 'russia' },
  { id: 'lavrov', name: 'Sergey Lavrov', short: 'Lavrov', type: 'person', state: 'russia' },
  {
    id: 'macron',
    name: 'Emmanuel Macron',
    short: 'Macron',
    type: 'person',
    state: 'france',
    description: 'président de la République française',
  },
  { id: 'nato', name: 'North Atlantic Treaty Organization', short: 'NATO', type: 'organisation' },
  { id: 'russia', name: 'Russia', short: 'Russia', type: 'state' },
  { id: 'united-states', name: 'United States', short: 'US', type: 'state' },
  { id: 'china', name: 'China', short: 'China', type: 'state' },
];
const counts = new Map([
  ['putin', 9],
  ['lavrov', 12],
  ['russia', 30],
  ['china', 4],
  ['united-states', 4],
]);

/** Ids by group, as they would be listed. */
const listed = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    actorGroups(actors, counts, text).map(({ type, actors: found }) => [
      type,
      found.map(({ id }) => id),
    ]),
  );

describe('actorGroups', () => {
  it('has states, people and organisations in this order, and everyone once', () => {
    const groups = actorGroups(actors, counts, '');
    expect(groups.map(({ type }) => type)).toEqual(['state', 'person', 'organisation']);
    const ids = groups.flatMap(({ actors: found }) => found.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(actors.map(({ id }) => id).toSorted());
    expect(groups.every(({ name }) => name !== '')).toBe(true);
  });

  it('puts those of most events first, and of as many by name', () => {
    expect(listed('')).toEqual({
      state: ['russia', 'china', 'united-states'],
      person: ['lavrov', 'putin', 'macron'],
      organisation: ['nato'],
    });
  });

  it.each([
    ['a name', 'sergey', { person: ['lavrov'] }],
    ['a short name', 'us', { state: ['russia', 'united-states'] }],
    ['a part of either', 'nat', { organisation: ['nato'] }],
    ['a description', 'président', { person: ['macron'] }],
    ['it without its accents', 'republique FRANCAISE', { person: ['macron'] }],
    ['white space around', '  china ', { state: ['china'] }],
    ['nobody', 'merkel', {}],
  ])('finds %s', (_, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  it('leaves the order of what it is given alone', () => {
    const before = actors.map(({ id }) => id);
    actorGroups(actors, counts, '');
    expect(actors.map(({ id }) => id)).toEqual(before);
  });
});
