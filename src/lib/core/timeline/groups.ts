import type { Actor, Article, SourcedEvent } from '../dataset/collection';
import { KINDS, type ActorType } from '../dataset/entry';
import { KIND_NAMES } from '../dataset/family';
import type { LaneMode } from '../view/view';

/** What an event must say of itself to stand in lanes; any `SourcedEvent` will do. */
export interface GroupedEvent extends Pick<SourcedEvent, 'kind' | 'articleIds'> {
  readonly actors: readonly { readonly id: string }[];
}

/** One lane: an actor, a kind or an article, and the events that are its own. */
export interface Lane {
  /** Id of the actor, kind or article. */
  readonly id: string;
  readonly name: string;
  /** For tight places. */
  readonly short: string;
  readonly type: ActorType | 'kind' | 'article';
  /** The state, opened into its people and bodies, that this person or body belongs to. */
  readonly parent: string | null;
  /** How many people and bodies stand, or could stand, in lanes of their own: 0 unless it is a state. */
  readonly memberCount: number;
  /** Its people and bodies have lanes of their own. */
  readonly isSplit: boolean;
}

/** The lanes of a mode, in their own order, and which of them an event stands in, each once. */
export interface Grouping {
  readonly lanes: readonly Lane[];
  readonly lanesOf: (event: GroupedEvent) => readonly string[];
  /** The same, and the opened states whose people or bodies take part: by these, states are ranked. */
  readonly holdersOf: (event: GroupedEvent) => readonly string[];
}

/** What lanes are made from; a collection will do. */
export interface GroupedCollection {
  readonly actors: readonly Actor[];
  readonly articles: readonly Pick<Article, 'id' | 'shortName' | 'published'>[];
}

/**
 * Lanes of a mode. By actor: a state holds its people and bodies, unless it is one of `split`; then its lane
 * keeps what belongs to the state itself, and they follow it. By kind: in the order of the families. By
 * article: in the order of publication. `one` has no lanes. O(actors + articles).
 */
export function groupingFor(
  mode: LaneMode,
  split: readonly string[],
  { actors, articles }: GroupedCollection,
): Grouping {
  if (mode === 'actor') return byActor(actors, new Set(split));
  if (mode === 'kind') {
    const lanes = KINDS.map((kind) => lane(kind, KIND_NAMES[kind], 'kind'));
    return plain(lanes, ({ kind }) => [kind]);
  }
  if (mode === 'article') {
    const lanes = [...articles]
      .sort((a, b) => a.published.span.start - b.published.span.start)
      .map(({ id, shortName }) => lane(id, shortName, 'article'));
    return plain(lanes, ({ articleIds }) => articleIds);
  }
  return plain([], () => []);
}

function plain(lanes: readonly Lane[], lanesOf: Grouping['lanesOf']): Grouping {
  return { lanes, lanesOf, holdersOf: lanesOf };
}

function lane(id: string, name: string, type: Lane['type']): Lane {
  return { id, name, short: name, type, parent: null, memberCount: 0, isSplit: false };
}

function byActor(actors: readonly Actor[], split: ReadonlySet<string>): Grouping {
  const members = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (actor.state !== undefined) push(members, actor.state, actor);
  }
  const heads = actors.filter(({ state }) => state === undefined);
  const lanes = heads.flatMap((head): Lane[] => {
    const own = members.get(head.id) ?? [];
    const isSplit = split.has(head.id) && own.length > 0;
    const first = { ...actorLane(head, null), memberCount: own.length, isSplit };
    return isSplit ? [first, ...own.map((actor) => actorLane(actor, head.id))] : [first];
  });
  const shown = new Set(lanes.map(({ id }) => id));
  const stateOf = new Map(actors.map(({ id, state }) => [id, state ?? id]));
  const laneOf = (id: string): string => (shown.has(id) ? id : (stateOf.get(id) ?? id));
  return {
    lanes,
    lanesOf: ({ actors }) => [...new Set(actors.map(({ id }) => laneOf(id)))],
    holdersOf: ({ actors }) => [
      ...new Set(actors.flatMap(({ id }) => [laneOf(id), stateOf.get(id) ?? id])),
    ],
  };
}

function actorLane({ id, name, short, type }: Actor, parent: string | null): Lane {
  return { ...lane(id, name, type), short, parent };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How many of some events are in each lane, as `Grouping` tells; a lane without any is left out. O(memberships). */
export function laneCounts(
  lanesOf: Grouping['lanesOf'],
  events: Iterable<GroupedEvent>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const id of lanesOf(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
