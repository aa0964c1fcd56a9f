import type { Actor, Article, DatedSpan, Passage, SourcedEvent } from '../dataset/collection';
import type { ActorType } from '../dataset/entry';
import { isoFromParts, partsBetween } from './citation-date';
import { authorName, publisherName } from './citation';

/** A schema.org node; no value in it is EDTF. */
export type JsonLd = { readonly [key: string]: unknown };

const CONTEXT = { '@context': 'https://schema.org' };

const TYPES: { readonly [type in ActorType]: string } = {
  state: 'Country',
  person: 'Person',
  organisation: 'Organization',
};

/**
 * An event as schema.org `Event`, placed as the timeline places it: its dates in ISO 8601 reduced to what
 * is certain, and the passages that report it as quotations of their articles.
 */
export function eventJsonLd(
  event: SourcedEvent,
  articles: readonly Article[],
  actors: readonly Actor[],
): JsonLd {
  const named = event.actors.flatMap(({ id }) => actors.filter((actor) => actor.id === id));
  return {
    ...CONTEXT,
    '@type': 'Event',
    name: event.title,
    ...(event.summary && { description: event.summary }),
    ...isoDates(event.placed),
    ...(event.place && { location: { '@type': 'Place', name: event.place } }),
    about: named.map(({ type, name }) => ({ '@type': TYPES[type], name })),
    subjectOf: event.passages.map((passage) => quotation(passage, articles)),
  };
}

/** An article as schema.org `NewsArticle`. Without `datePublished` when not even its year is certain. */
export function articleJsonLd(article: Article): JsonLd {
  return { ...CONTEXT, ...newsArticle(article) };
}

function quotation(passage: Passage, articles: readonly Article[]): JsonLd {
  const article = articles.find(({ id }) => id === passage.article);
  return {
    '@type': 'Quotation',
    text: passage.quote,
    inLanguage: 'en',
    ...(article && { isPartOf: newsArticle(article) }),
  };
}

function newsArticle(article: Article): JsonLd {
  const { title, author, affiliation, url, published } = article;
  const parts = partsBetween(published.span.start, published.span.end);
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(author && {
      author: {
        '@type': 'Person',
        name: author,
        familyName: authorName(author).family,
        ...(affiliation && { affiliation: { '@type': 'Organization', name: affiliation } }),
      },
    }),
    publisher: { '@type': 'Organization', name: publisherName(article).name },
    ...(parts && { datePublished: isoFromParts(parts) }),
    ...(url && { url }),
    inLanguage: 'en',
  };
}

/** First and last date, each as exact as it is known; an open end has no `endDate`. */
function isoDates({ span }: DatedSpan): { startDate: string; endDate?: string } {
  const { start, startLatest, endEarliest, end } = span;
  const whole = span.shape === 'day' || span.shape === 'within' ? partsBetween(start, end) : null;
  if (whole) return { startDate: isoFromParts(whole), endDate: isoFromParts(whole) };
  const isLasting = span.shape === 'interval' || span.shape === 'several';
  const startDate = reduced(start, isLasting || span.shape === 'open' ? startLatest : start);
  if (end === Infinity) return { startDate };
  return { startDate, endDate: reduced(isLasting ? endEarliest : end, end) };
}

/** What is the same from one day to another, or the first of them where nothing is. */
function reduced(first: number, last: number): string {
  return isoFromParts(partsBetween(first, last) ?? partsBetween(first, first) ?? [0]);
}

/**
 * The text of a `<script type="application/ld+json">`: no quote in it can end the element or open a
 * comment, as every `<` is written as an escape.
 */
export function jsonLdText(node: JsonLd): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c');
}
