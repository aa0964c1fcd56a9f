import fc from 'fast-check';
import type { Actor } from '../dataset/collection';
import { KINDS } from '../dataset/entry';
import type { GroupedEvent } from './groups';

/** Three states with people and bodies, one without, and an organisation of none. For tests. */
export const ACTORS: readonly Actor[] = [
  ...['ruritania', 'grand-fenwick', 'freedonia', 'sylvania'].map(state),
  ...['rudolf', 'michael', 'flavia'].map((id) => person(id, 'ruritania')),
  ...['gloriana', 'tully'].map((id) => person(id, 'grand-fenwick')),
  person('firefly', 'freedonia'),
  { ...person('zenda', 'ruritania'), type: 'organisation' },
  { id: 'league', name: 'League', short: 'League', type: 'organisation' },
];

export const ARTICLE_IDS = ['late', 'early', 'middle'];

function state(id: string): Actor {
  return { id, name: id, short: id, type: 'state' };
}

function person(id: string, of: string): Actor {
  return { id, name: id, short: id, type: 'person', state: of };
}

/** Any event of up to four actors and three articles. */
export const anyGroupedEvent: fc.Arbitrary<GroupedEvent> = fc.record({
  kind: fc.constantFrom(...KINDS),
  articleIds: fc.subarray([...ARTICLE_IDS], { minLength: 1 }),
  actors: fc
    .subarray(
      ACTORS.map(({ id }) => id),
      { minLength: 1, maxLength: 4 },
    )
    .map((ids) => ids.map((id) => ({ id }))),
});

/** Any states opened into their people; also ids that are no state. */
export const anySplit: fc.Arbitrary<readonly string[]> = fc.subarray(ACTORS.map(({ id }) => id));
