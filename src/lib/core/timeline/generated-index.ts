import { KINDS } from '../dataset/entry';
import { FAMILIES, FAMILY_OF } from '../dataset/family';
import type { Facets } from './facets';
import { generatedCast, generatedPress } from './generated-cast';
import {
  GENERATED_ACTORS,
  GENERATED_ARTICLES,
  MOST_ACTORS,
  type GeneratedEvents,
} from './generated';
import { membersByCode, type CodesOf } from './members-by-code';
import type { Model } from './model';

/** The columns of invented events as a model; what both have is shared, not copied. O(n). */
export function generatedModel(events: GeneratedEvents): Model {
  const { size, starts, startLatests, endEarliests, ends, shapes, weights } = events;
  const familyOf = Uint8Array.from(KINDS, (kind) => FAMILIES.indexOf(FAMILY_OF[kind]));
  let reach = -(2 ** 31);
  return {
    ...{ size, starts, startLatests, endEarliests, ends, shapes, weights },
    families: events.kinds.map((kind) => familyOf[kind] ?? 0),
    reaches: ends.map((end) => (reach = Math.max(reach, end))),
  };
}

/** What invented events can be filtered by, as `facetsFrom` gives it for a collection. O(n). */
export function generatedFacets(events: GeneratedEvents): Facets {
  const { size, kinds, articles, weights, actors } = events;
  const states = Int16Array.from(generatedCast, ({ stateNumber }) => stateNumber ?? -1);
  const ofActors: CodesOf = (row, add) => {
    for (let n = row * MOST_ACTORS; n < (row + 1) * MOST_ACTORS; n++) {
      const actor = actors[n] ?? GENERATED_ACTORS;
      if (actor >= GENERATED_ACTORS) continue;
      add(actor);
      const state = states[actor] ?? -1;
      if (state >= 0) add(state);
    }
  };
  const ofArticles: CodesOf = (row, add) => {
    const first = articles[row] ?? 0;
    for (let n = 0; n < (weights[row] ?? 0); n++) add(first + n);
  };
  const byActor = membersByCode(size, GENERATED_ACTORS, ofActors);
  const byKind = membersByCode(size, KINDS.length, (row, add) => add(kinds[row] ?? 0));
  const byArticle = membersByCode(size, GENERATED_ARTICLES, ofArticles);
  const [corroborated = new Uint32Array()] = membersByCode(size, 1, (row, add) => {
    if ((weights[row] ?? 0) > 1) add(0);
  });
  return {
    length: size,
    actors: new Map(byActor.map((members, code) => [generatedCast[code]?.id ?? '', members])),
    kinds: new Map(KINDS.map((kind, code) => [kind, byKind[code] ?? new Uint32Array()])),
    articles: new Map(byArticle.map((members, code) => [generatedPress[code]?.id ?? '', members])),
    corroborated,
  };
}
