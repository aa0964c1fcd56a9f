import type { Kind } from '../dataset/entry';
import type { Filter } from '../view/view';
import { all, and, count, countMembers, none, setMembers, type Bits, type Members } from './bits';
import type { Facets } from './facets';

/** What a filter leaves in, and how many it would leave with one more choice. */
export interface Selection {
  readonly matches: Bits;
  readonly count: number;
  /**
   * By actor id. Match `any`: events with this actor that pass all facets but the actors. Match `all`:
   * events that would stay in if this actor were chosen too. Actors that would leave none are in, with 0.
   */
  readonly actorCounts: ReadonlyMap<string, number>;
  /** Events of this kind that pass all facets but the kinds; with zeros. */
  readonly kindCounts: ReadonlyMap<Kind, number>;
  /** Events that this article reports and that pass all facets but the articles; with zeros. */
  readonly articleCounts: ReadonlyMap<string, number>;
  /** Events left in that two or more articles report. */
  readonly corroboratedCount: number;
  /** Events left in in which the record contradicts the articles. */
  readonly differingCount: number;
}

/**
 * Applies a filter. Kinds and articles combine with "or" inside their facet, actors as `filter.match`
 * says; facets and query combine with "and". A value that the facets do not have matches no event.
 * `queryHits` is what the search found for `filter.query`, `null` for no query or no search yet.
 * O(sum over values of min(members, events / 32)): for 1,000,000 events, measured on one core, 15 ms
 * with 120 values and 30–60 ms with 30,000.
 */
export function select(facets: Facets, filter: Filter, queryHits: Bits | null): Selection {
  const ofActors =
    filter.match === 'all'
      ? withAll(facets.actors, filter.actors, facets.length)
      : withAny(facets.actors, filter.actors, facets.length);
  const ofKinds = withAny(facets.kinds, filter.kinds, facets.length);
  const ofArticles = withAny(facets.articles, filter.articles, facets.length);
  const ofReports = withMembers(filter.isCorroborated, facets.corroborated, facets.length);
  const differing = facets.differing ?? new Uint32Array();
  const ofDifferences = withMembers(filter.isDiffering, differing, facets.length);

  const pass = (...facetHits: (Bits | null)[]): Bits =>
    meet(facets.length, [...facetHits, ofReports, ofDifferences, queryHits]);
  const matches = pass(ofActors, ofKinds, ofArticles);
  return {
    matches,
    count: count(matches),
    actorCounts: counts(
      facets.actors,
      filter.match === 'all' ? matches : pass(ofKinds, ofArticles),
    ),
    kindCounts: counts(facets.kinds, pass(ofActors, ofArticles)),
    articleCounts: counts(facets.articles, pass(ofActors, ofKinds)),
    corroboratedCount: countMembers(facets.corroborated, matches),
    differingCount: countMembers(differing, matches),
  };
}

type Facet<Value> = ReadonlyMap<Value, Members>;

/** `null` when nothing is chosen and the facet leaves all events in. */
function withAny<Value>(
  facet: Facet<Value>,
  chosen: readonly Value[],
  length: number,
): Bits | null {
  if (chosen.length === 0) return null;
  const hits = none(length);
  for (const value of chosen) setMembers(hits, facet.get(value) ?? none(length));
  return hits;
}

/** `null` when it is not asked for. */
function withMembers(isAsked: boolean, members: Members, length: number): Bits | null {
  if (!isAsked) return null;
  const hits = none(length);
  setMembers(hits, members);
  return hits;
}

function withAll<Value>(
  facet: Facet<Value>,
  chosen: readonly Value[],
  length: number,
): Bits | null {
  if (chosen.length === 0) return null;
  return meet(
    length,
    chosen.map((value) => withAny(facet, [value], length)),
  );
}

function meet(length: number, hits: readonly (Bits | null)[]): Bits {
  return hits.reduce<Bits>((left, bits) => (bits ? and(left, bits) : left), all(length));
}

function counts<Value>(facet: Facet<Value>, within: Bits): ReadonlyMap<Value, number> {
  return new Map([...facet].map(([value, members]) => [value, countMembers(members, within)]));
}
