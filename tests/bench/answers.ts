import type { Kind } from '../../src/lib/core/dataset/entry';
import type { Bits } from '../../src/lib/core/timeline/bits';
import { filterIndex } from '../../src/lib/core/timeline/filter-index';
import {
  generatedColumns,
  titleColumns,
  titleSearch,
} from '../../src/lib/core/timeline/generated-columns';
import { select } from '../../src/lib/core/timeline/selection';
import { NO_FILTER, type Filter } from '../../src/lib/core/view/view';
import { median } from './runner';

/** How long filters and searches over many events take to answer, on one core of Node. Unit: ms. */
export interface Answers {
  readonly size: number;
  /** By what was chosen: which events match, with the counts of all choices; and the index the stage is drawn from. */
  readonly filters: Readonly<
    Record<string, { readonly selectMs: number; readonly indexMs: number }>
  >;
  /** By what was looked for, once the words have been indexed. */
  readonly searches: Readonly<Record<string, number>>;
  readonly wordsIndexedMs: number;
}

const ROUNDS = 5;

/** Words, beginnings, a slip of the pen, and a phrase of which each word is common. */
const QUERIES = ['grain', 'gr', 'summit', 'g', 'elektions', 'call between', '"over grain in"'];

/** Asks each filter and each search a few times; medians. */
export function answersOf(size: number, seed: number): Answers {
  const columns = generatedColumns(size, seed, () => undefined);
  const { model, facets } = columns;
  const [first, second, third] = [...facets.actors.keys()];
  const chosen: Record<string, Partial<Filter>> = {
    nothing: {},
    'a kind': { kinds: ['call'] },
    'all kinds but one': { kinds: [...facets.kinds.keys()].slice(1) as Kind[] },
    'an actor': { actors: [first ?? ''] },
    'any of three actors': { actors: [first ?? '', second ?? '', third ?? ''] },
    'all of two actors': { actors: [first ?? '', second ?? ''], match: 'all' },
    'an article': { articles: [[...facets.articles.keys()][0] ?? ''] },
  };
  const filters: Record<string, { selectMs: number; indexMs: number }> = {};
  for (const [name, change] of Object.entries(chosen)) {
    const filter = { ...NO_FILTER, ...change };
    // The index of a selection is kept with it: each round needs one of its own.
    const matches: Bits[] = [];
    const selectMs = medianMs((round) => (matches[round] = select(facets, filter, null).matches));
    const indexMs = medianMs((round) => filterIndex(model, matches[round] as Bits));
    filters[name] = { selectMs, indexMs };
  }
  const startMs = performance.now();
  const hits = titleSearch(titleColumns(columns.events), () => undefined);
  const wordsIndexedMs = performance.now() - startMs;
  const searches = Object.fromEntries(QUERIES.map((query) => [query, medianMs(() => hits(query))]));
  return { size, filters, searches, wordsIndexedMs };
}

function medianMs(act: (round: number) => unknown): number {
  const taken = Array.from({ length: ROUNDS }, (_, round) => {
    const startMs = performance.now();
    act(round);
    return performance.now() - startMs;
  });
  return median(taken) ?? NaN;
}
