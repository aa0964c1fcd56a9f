import type { Actor, SourcedEvent } from '../dataset/collection';
import { differsFromRecord } from '../dataset/differs';
import { KINDS, type Kind } from '../dataset/entry';
import { membersFrom, type Members } from './bits';

/** What an event must say of itself to be filtered; any `SourcedEvent` will do. */
export interface FacetedEvent extends Pick<SourcedEvent, 'kind' | 'articleIds'> {
  readonly actors: readonly { readonly id: string }[];
  readonly isDisputed?: SourcedEvent['isDisputed'];
  readonly record?: SourcedEvent['record'];
}

/** Which events carry each value that a reader can filter by; members are places in `events`. */
export interface Facets {
  /** How many events there are. */
  readonly length: number;
  /** By actor id. A state holds the events of its people and bodies as well as its own. */
  readonly actors: ReadonlyMap<string, Members>;
  /** Every kind there is, also those that no event has. */
  readonly kinds: ReadonlyMap<Kind, Members>;
  readonly articles: ReadonlyMap<string, Members>;
  /** Events that two or more articles report. */
  readonly corroborated: Members;
  /** Events in which the record contradicts the articles; left out where nothing is on record. */
  readonly differing?: Members;
}

/**
 * Indexes events for `select`. All `actors` and `articles` get an entry, also those without an event.
 * O(memberships), where a membership is one value of one event; at most one bit for each event and
 * value in memory, and four bytes for each membership of a rare value.
 */
export function facetsFrom(
  events: readonly FacetedEvent[],
  actors: readonly Pick<Actor, 'id' | 'state'>[],
  articles: readonly { readonly id: string }[] = [],
): Facets {
  const stateOf = new Map(actors.map(({ id, state }) => [id, state]));
  const byActor = placesFor(actors.map(({ id }) => id));
  const byKind = placesFor<Kind>(KINDS);
  const byArticle = placesFor(articles.map(({ id }) => id));
  events.forEach((event, place) => {
    add(byKind, event.kind, place);
    for (const id of event.articleIds) add(byArticle, id, place);
    for (const { id } of event.actors) {
      add(byActor, id, place);
      const state = stateOf.get(id);
      if (state !== undefined) add(byActor, state, place);
    }
  });
  return {
    length: events.length,
    actors: packed(byActor, events.length),
    kinds: packed(byKind, events.length),
    articles: packed(byArticle, events.length),
    corroborated: membersFrom(
      events.length,
      events.flatMap(({ articleIds }, place) => (articleIds.length > 1 ? [place] : [])),
    ),
    differing: membersFrom(
      events.length,
      events.flatMap(({ isDisputed = false, record = null }, place) =>
        differsFromRecord({ isDisputed, record }) ? [place] : [],
      ),
    ),
  };
}

type Places<Value> = Map<Value, number[]>;

function placesFor<Value>(values: readonly Value[]): Places<Value> {
  return new Map(values.map((value) => [value, []]));
}

/** Events come in order, so a place that is already in is the last one: two envoys of one state count once. */
function add<Value>(places: Places<Value>, value: Value, place: number): void {
  const list = places.get(value);
  if (!list) places.set(value, [place]);
  else if (list[list.length - 1] !== place) list.push(place);
}

function packed<Value>(places: Places<Value>, length: number): ReadonlyMap<Value, Members> {
  return new Map([...places].map(([value, list]) => [value, membersFrom(length, list)]));
}
