import type { Collection, SourcedEvent } from './collection';

/**
 * The collection with each event where the articles alone put it, sorted anew. Events that the articles
 * do not date stay where the record has them: there is nowhere else to put them.
 */
export function asTold(collection: Collection): Collection {
  const events = collection.events
    .map((event): SourcedEvent => ({ ...event, placed: event.told }))
    .sort(
      (a, b) =>
        a.placed.span.start - b.placed.span.start ||
        compare(a.placed.span.end, b.placed.span.end) ||
        (a.id < b.id ? -1 : 1),
    );
  return { ...collection, events };
}

/** Two open ends are equal; their difference would be no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
