import type { Bits, Members } from './bits';
import type { Facets } from './facets';
import { generateEvents, generatedTitle, type GeneratedEvents } from './generated';
import { generatedFacets, generatedModel } from './generated-index';
import type { Model } from './model';
import { hitsIn } from './search';
import { wordIndexFrom } from './word-index';

/** Invented events as everything that is drawn of them is read: columns, a model, bit sets. */
export interface GeneratedColumns {
  readonly events: GeneratedEvents;
  readonly model: Model;
  readonly facets: Facets;
}

/** Share of the work that making the events is; the rest is what they can be filtered by. */
const EVENTS_SHARE = 0.4;

/** Makes the columns, telling what share is done, 0…1. O(n log n): 0.7 s for 1,000,000, so in a worker. */
export function generatedColumns(
  size: number,
  seed: number,
  onprogress: (share: number) => void,
): GeneratedColumns {
  const events = generateEvents(size, seed, (share) => onprogress(share * EVENTS_SHARE));
  onprogress(EVENTS_SHARE);
  const columns = { events, model: generatedModel(events), facets: generatedFacets(events) };
  onprogress(1);
  return columns;
}

/** The buffers of the columns, none twice, for handing them over without a copy. */
export function buffersOf({ events, model, facets }: GeneratedColumns): ArrayBuffer[] {
  const sets = [facets.actors, facets.kinds, facets.articles].flatMap((facet): Members[] => [
    ...facet.values(),
  ]);
  const columns = [
    ...Object.values(events),
    ...Object.values(model),
    ...[...sets, facets.corroborated].map(wordsOf),
  ].filter((column) => ArrayBuffer.isView(column));
  return [...new Set(columns.map(({ buffer }) => buffer as ArrayBuffer))];
}

function wordsOf(members: Members): Uint32Array {
  return members instanceof Uint32Array ? members : members.words;
}

/** What titles of invented events are made from: kept where they are searched when all else is handed over. */
export function titleColumns(events: GeneratedEvents): GeneratedEvents {
  return { ...events, kinds: events.kinds.slice(), actors: events.actors.slice() };
}

/** Indexes the titles, and answers queries. O(text): 2.5 s and 20 MB for 1,000,000, so in a worker. */
export function titleSearch(
  events: GeneratedEvents,
  onprogress: (share: number) => void,
): (query: string) => Bits {
  const textsAt = (row: number): readonly string[] => [generatedTitle(events, row)];
  const index = wordIndexFrom(events.size, textsAt, onprogress);
  return (query) => hitsIn(index, textsAt, query);
}
