import type {
  Article,
  Collection,
  Forecast,
  OnRecord,
  SourcedEvent,
  WholeCollection,
} from './collection';
import { datedFromEdtf, isDisputedBetween } from './dated';
import type { Draft } from './draft';
import type { ArticleEntry, EventEntry, ForecastEntry, HeadingEntry } from './entry';
import { quotedWords, quotesFrom } from './quoted';

/**
 * The collection that a draft without problems describes: dates as spans, events sorted by placed start,
 * end and id, what each article contributes. Throws EdtfError when a date cannot be read, which
 * `dateProblems` has to rule out before.
 */
export function collectionFromDraft(heading: HeadingEntry, draft: Draft): WholeCollection {
  const articleIds = draft.articles.map(({ entry }) => entry.id);
  const events = draft.events.map(({ entry }) => sourcedEvent(entry, articleIds)).sort(inTimeOrder);
  const articles = draft.articles.map(({ entry }) => articleFrom(entry, events, draft));
  return {
    title: heading.title,
    subtitle: heading.subtitle,
    articles,
    actors: draft.actors.map(({ entry }) => entry),
    events,
    extent: extentOf(events, articles),
    forecasts: draft.forecasts
      .map(({ entry }) => forecastFrom(entry))
      .sort(
        (a, b) => articleIds.indexOf(a.article) - articleIds.indexOf(b.article) || a.line - b.line,
      ),
  };
}

function sourcedEvent(entry: EventEntry, articleOrder: readonly string[]): SourcedEvent {
  const { date, record: recordEntry, passages, ...rest } = entry;
  const told = datedFromEdtf(date);
  const record: OnRecord | null = recordEntry
    ? { ...recordEntry, date: datedFromEdtf(recordEntry.date) }
    : null;
  const reporting = new Set(passages.map(({ article }) => article));
  return {
    ...rest,
    told,
    record,
    placed: record?.date ?? told,
    isDisputed: record !== null && isDisputedBetween(told.span, record.date.span),
    passages: passages.map((passage, i) => ({ ...passage, id: `${entry.id}-${i + 1}` })),
    articleIds: articleOrder.filter((id) => reporting.has(id)),
  };
}

function inTimeOrder(a: SourcedEvent, b: SourcedEvent): number {
  const [first, second] = [a.placed.span, b.placed.span];
  if (first.start !== second.start) return first.start - second.start;
  if (first.end !== second.end) return first.end < second.end ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function articleFrom(entry: ArticleEntry, events: readonly SourcedEvent[], draft: Draft): Article {
  return {
    ...entry,
    published: datedFromEdtf(entry.published),
    eventCount: events.filter(({ articleIds }) => articleIds.includes(entry.id)).length,
    quotedWords: quotedWords(quotesFrom(entry.id, draft)),
  };
}

function forecastFrom({ for: due, ...rest }: ForecastEntry): Forecast {
  return { ...rest, due: due === undefined ? null : datedFromEdtf(due) };
}

/** A coarse end ("2025") reaches past what any article could know: it counts up to the last publication. */
function extentOf(
  events: readonly SourcedEvent[],
  articles: readonly Article[],
): Collection['extent'] {
  const spans = events.flatMap(({ placed, told }) => [placed.span, told.span]);
  const published = articles.map((article) => article.published.span);
  const lastPublished = Math.max(...published.map(({ end }) => end));
  const ends = spans.map(({ startLatest, endEarliest, end }) =>
    end === Infinity ? startLatest : Math.max(Math.min(end, lastPublished), endEarliest),
  );
  return [
    Math.min(...[...spans, ...published].map(({ start }) => start)),
    Math.max(lastPublished, ...ends),
  ];
}
