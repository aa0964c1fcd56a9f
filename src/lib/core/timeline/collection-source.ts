import { asTold } from '../dataset/as-told';
import type { Article, Collection, SourcedEvent } from '../dataset/collection';
import type { Day } from '../time/day';
import { facetsFrom } from './facets';
import { marksDetails } from './mark-details';
import { modelFrom } from './model';
import type { Chronology, Searching, Source } from './source';

/** A checked collection as a source. Its chronologies are built when first asked for: few readers switch. */
export function collectionSource(collection: Collection): Source {
  const articles = new Map(collection.articles.map((article) => [article.id, article]));
  const onRecord = once(() => chronologyOf(collection, articles));
  const told = once(() => chronologyOf(asTold(collection), articles));
  return {
    title: collection.title,
    subtitle: collection.subtitle,
    articles: collection.articles,
    actors: collection.actors,
    eventIds: new Set(collection.events.map(({ id }) => id)),
    extent: collection.extent,
    isDatedTwice: collection.events.some(({ record }) => record !== null),
    chronologyBy: (dates) => (dates === 'told' ? told() : onRecord()),
  };
}

function chronologyOf(collection: Collection, articles: ReadonlyMap<string, Article>): Chronology {
  const { events, actors } = collection;
  const rows = new Map(events.map((event, row) => [event.id, row]));
  const details = once(() => marksDetails(events));
  const eventAt = (row: number): SourcedEvent => events[row] as SourcedEvent;
  let searching: Promise<Searching> | null = null;
  return {
    model: modelFrom(events, (event) => lastReported(event, articles)),
    facets: facetsFrom(events, actors, collection.articles),
    get details() {
      return details();
    },
    eventAt,
    rowOf: (id) => rows.get(id) ?? null,
    passagesAt: (row) => eventAt(row).passages.length,
    openSearch: () =>
      (searching ??= searchOf(collection).catch((error: unknown) => {
        // The network may come back: the next query tries again.
        searching = null;
        throw error;
      })),
  };
}

/** Loaded when it is first needed: the page is drawn without it. */
async function searchOf({ events, actors }: Collection): Promise<Searching> {
  const { buildSearch, documentsFrom } = await import('./search');
  return buildSearch(documentsFrom(events, actors));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** An open-ended event was still going on when the last article to report it came out; after that, nobody says. */
function lastReported(event: SourcedEvent, articles: ReadonlyMap<string, Article>): Day {
  return Math.max(
    ...event.articleIds.map((id) => articles.get(id)?.published.span.end ?? -Infinity),
  );
}
