import { isoFromDay } from '../time/day';
import type { Article, DatedSpan, Forecast, SourcedEvent, WholeCollection } from './collection';
import type { ActorEntry, ArticleEntry, EventEntry, ForecastEntry } from './entry';
import { FAMILY_OF } from './family';
import type { Family } from './family';

/** First and last day of a date, `YYYY-MM-DD`; `end` is `null` when it is open. */
export interface PublishedDays {
  readonly start: string;
  readonly end: string | null;
}

export interface PublishedArticle extends ArticleEntry, PublishedDays {
  readonly eventCount: number;
  readonly quotedWords: number;
}

export interface PublishedEvent extends Omit<EventEntry, 'passages'>, PublishedDays {
  readonly family: Family;
  readonly isDisputed: boolean;
  /** The articles that report it, each once. */
  readonly articleIds: readonly string[];
  readonly passages: readonly (EventEntry['passages'][number] & { readonly id: string })[];
}

/** The shape of `/data/collection.json`, documented in data/README.md. No article's text is in it. */
export interface PublishedCollection {
  readonly title: string;
  readonly subtitle: string;
  readonly start: string;
  readonly end: string;
  readonly articles: readonly PublishedArticle[];
  readonly actors: readonly ActorEntry[];
  readonly events: readonly PublishedEvent[];
  readonly forecasts: readonly ForecastEntry[];
}

/** The collection as plain JSON: what the editor wrote, with first and last days added. Sorted as given. */
export function publishedCollection(collection: WholeCollection): PublishedCollection {
  const [start, end] = collection.extent;
  return {
    title: collection.title,
    subtitle: collection.subtitle,
    start: isoFromDay(start),
    end: isoFromDay(end),
    articles: collection.articles.map(publishedArticle),
    actors: collection.actors,
    events: collection.events.map(publishedEvent),
    forecasts: collection.forecasts.map(publishedForecast),
  };
}

function publishedDays({ span: { start, end } }: DatedSpan): PublishedDays {
  return { start: isoFromDay(start), end: end === Infinity ? null : isoFromDay(end) };
}

function publishedArticle(article: Article): PublishedArticle {
  return { ...article, published: article.published.edtf, ...publishedDays(article.published) };
}

function publishedEvent(event: SourcedEvent): PublishedEvent {
  const { id, title, short, kind, told, record, placed, ...rest } = event;
  return {
    ...{ id, title, short, kind, family: FAMILY_OF[kind] },
    date: told.edtf,
    ...publishedDays(placed),
    ...rest,
    ...(record && { record: { ...record, date: record.date.edtf } }),
  };
}

function publishedForecast({ due, ...rest }: Forecast): ForecastEntry {
  return { ...rest, ...(due && { for: due.edtf }) };
}
