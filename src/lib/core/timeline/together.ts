import type { Actor } from '../dataset/collection';
import {
  and,
  count,
  countMembers,
  forEach,
  none,
  setMembers,
  type Bits,
  type Members,
} from './bits';
import type { TimeWindow } from './axis';
import type { Facets } from './facets';
import { at, type Model } from './model';

/** An actor beside those chosen. */
export interface Companion {
  readonly id: string;
  /** In how many of the matching events they are. */
  readonly together: number;
  /** In how many events of the whole collection. */
  readonly total: number;
}

type Belonging = Pick<Actor, 'id' | 'name' | 'state'>;

/**
 * Who is in the matching events beside the chosen actors, most often first, of as many by name. A state is
 * there when its people are, so the states of chosen people are left out: they always are. O(actors × rows / 32).
 */
export function companionsOf(
  facets: Facets,
  matches: Bits,
  chosen: readonly string[],
  actors: readonly Belonging[],
): Companion[] {
  const apart = new Set(chosen);
  for (const { id, state } of actors)
    if (state !== undefined && chosen.includes(id)) apart.add(state);
  return actors
    .filter(({ id }) => !apart.has(id))
    .map((actor) => ({ actor, together: togetherCount(facets, matches, actor.id) }))
    .filter(({ together }) => together > 0)
    .sort((a, b) => b.together - a.together || (a.actor.name < b.actor.name ? -1 : 1))
    .map(({ actor: { id }, together }) => ({ id, together, total: totalOf(facets, id) }));
}

/** How many of `matches` an actor is in. */
export function togetherCount(facets: Facets, matches: Bits, id: string): number {
  const members = facets.actors.get(id);
  return members ? countMembers(members, matches) : 0;
}

/** How many events an actor is in. */
export function totalOf({ actors, length }: Facets, id: string): number {
  return count(actors.get(id) ?? none(length));
}

/** A place on a strip where events stand: its middle as a share of the whole, and how many there are. */
export interface StripDot {
  readonly share: number;
  readonly count: number;
}

/** The events of an actor on the whole range. */
export interface Strip {
  /** Those that match. */
  readonly together: readonly StripDot[];
  /** The others. */
  readonly alone: readonly StripDot[];
}

/**
 * Where an actor's events begin, on `limits` cut into `places`: at most so many dots, however many events. Of a
 * beginning that is not known to the day the middle counts. O(members).
 */
export function stripOf(
  { model, facets, matches }: { model: Model; facets: Facets; matches: Bits },
  id: string,
  limits: TimeWindow,
  places: number,
): Strip {
  const members = facets.actors.get(id);
  const own = membersOf(members, facets.length);
  const joint = new Uint32Array(places);
  const all = new Uint32Array(places);
  const tally = (column: Uint32Array) => (row: number) => {
    const day = (at(model.starts, row) + at(model.startLatests, row) + 1) / 2;
    const share = (day - limits.from) / (limits.to - limits.from);
    const place = Math.min(Math.max(Math.floor(share * places), 0), places - 1);
    column[place] = at(column, place) + 1;
  };
  forEach(own, tally(all));
  forEach(and(own, matches), tally(joint));
  return {
    together: dotsOf(joint),
    alone: dotsOf(all.map((count, place) => count - at(joint, place))),
  };
}

function dotsOf(column: Uint32Array): StripDot[] {
  return Array.from(column, (count, place) => ({
    share: (place + 0.5) / column.length,
    count,
  })).filter(({ count }) => count > 0);
}

function membersOf(members: Members | undefined, length: number): Bits {
  const bits = none(length);
  if (members) setMembers(bits, members);
  return bits;
}
