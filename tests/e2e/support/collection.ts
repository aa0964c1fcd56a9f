import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  PublishedArticle,
  PublishedCollection,
  PublishedEvent,
} from '../../../src/lib/core/dataset/published';

export const BUILD = fileURLToPath(new URL('../../../build/', import.meta.url));

if (!existsSync(`${BUILD}data/collection.json`)) {
  throw new Error(
    'build/data/collection.json is not there: run `npm run build` before these tests.',
  );
}

/** The collection as the site publishes it: what the tests expect is read or computed from here. */
export const collection = JSON.parse(
  readFileSync(`${BUILD}data/collection.json`, 'utf8'),
) as PublishedCollection;

export function eventCalled(id: string): PublishedEvent {
  return named(collection.events, id);
}

export function actorName(id: string): string {
  return named(collection.actors, id).name;
}

export function articleCalled(id: string): PublishedArticle {
  return named(collection.articles, id);
}

/** Events that an actor takes part in; a state includes its people and bodies. */
export function eventsOf(actorId: string): readonly PublishedEvent[] {
  const states = new Map(collection.actors.map(({ id, state }) => [id, state]));
  return collection.events.filter(({ actors }) =>
    actors.some(({ id }) => id === actorId || states.get(id) === actorId),
  );
}

/**
 * Events that touch a stretch of days, both inclusive. An event without an end goes on until the last
 * article that reports it was published: after that, nobody says.
 */
export function eventsWithin(from: string, to: string): readonly PublishedEvent[] {
  return collection.events.filter(({ start, end, articleIds }) => {
    const reported = articleIds.map((id) => articleCalled(id).end ?? '').sort();
    return start <= to && (end ?? reported.at(-1) ?? '') >= from;
  });
}

function named<Named extends { readonly id: string }>(all: readonly Named[], id: string): Named {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`the collection has no “${id}”: the tests need another example`);
  return found;
}
