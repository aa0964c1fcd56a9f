import { createHash } from 'node:crypto';
import { toldHappened, type ToldHappened } from '$lib/core/passage/told-happened';
import type { Article, Passage, SourcedEvent, WholeCollection } from '$lib/core/dataset/collection';
import { FAMILY_OF } from '$lib/core/dataset/family';
import { fingerprintFromFile } from '$lib/core/passage/fingerprint-file';
import type { Fingerprint } from '$lib/core/passage/fingerprint';
import {
  inReadingOrder,
  placeOfQuote,
  stretchesOf,
  wordsQuoted,
  type EventBrief,
  type PlacedForecast,
  type PlacedQuote,
} from '$lib/core/passage/reading-order';

/** Bundled by Vite, so the paths are literals and begin at the root of the project. */
const files = import.meta.glob<string>('/data/fingerprints/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Everything quoted from an article, in the order that it has it. */
export interface ArticleReading {
  readonly quotes: readonly PlacedQuote[];
  /** What it expects, in its order. */
  readonly forecasts: readonly PlacedForecast[];
  /** Words of the article that any quote has, of a forecast too, each counted once. */
  readonly quotedWords: number;
  /** Where the article tells of what, against when it happened: laid out here, so that d3-scale stays here. */
  readonly picture: ToldHappened;
}

/**
 * The quotes of an article with their places by word, from its fingerprint alone. Throws an Error naming
 * the file or the quote when the fingerprint is missing, broken or does not have it.
 */
export function readingOf(
  article: Article,
  { events, forecasts }: Pick<WholeCollection, 'events' | 'forecasts'>,
): ArticleReading {
  const fingerprint = fingerprintOf(article.id);
  const passages = events.flatMap((event) =>
    event.passages
      .filter((passage) => passage.article === article.id)
      .map((passage) => placed(passage, false, [briefOf(event)], fingerprint)),
  );
  const quotes = inReadingOrder([...passages, ...endnotesOf(article, events, fingerprint)]);
  const ahead = forecasts
    .filter((forecast) => forecast.article === article.id)
    .map((forecast) => {
      const { id, place } = placed(forecast, false, [], fingerprint);
      return { id, expects: forecast.expects, place };
    });
  const tellings = quotes.flatMap(({ id, place, isEndnote, events: told }) =>
    isEndnote ? [] : told.slice(0, 1).map(({ span }) => ({ id, place, span })),
  );
  return {
    quotes,
    forecasts: ahead,
    quotedWords: wordsQuoted(stretchesOf([...quotes, ...ahead], article.words)),
    picture: toldHappened(tellings, article.words, article.published.span),
  };
}

/** Ids of the events of an article in the order in which it tells of them, each where it is told first. */
export function tellingOrder(article: Article, events: readonly SourcedEvent[]): string[] {
  const told = readingOf(article, { events, forecasts: [] }).quotes.filter(
    ({ isEndnote }) => !isEndnote,
  );
  return [...new Set(told.flatMap(({ events }) => events.map(({ id }) => id)))];
}

function fingerprintOf(articleId: string): Fingerprint {
  const path = `/data/fingerprints/${articleId}.json`;
  const file = files[path];
  const { fingerprint, fault } =
    file === undefined
      ? { fingerprint: null, fault: 'is missing' }
      : fingerprintFromFile(file, sha256);
  if (fingerprint) return fingerprint;
  throw new Error(`${path.slice(1)} ${fault}: run "npm run fingerprint -- DIR".`);
}

function placed(
  { id, line, quote, evidence }: Pick<Passage, 'id' | 'line' | 'quote' | 'evidence'>,
  isEndnote: boolean,
  events: readonly EventBrief[],
  fingerprint: Fingerprint,
): PlacedQuote {
  const place = placeOfQuote({ line, quote }, fingerprint, sha256);
  if (place) return { id, line, quote, evidence, place, isEndnote, events };
  throw new Error(
    `The fingerprint of "${fingerprint.article}" does not have the quote of "${id}" in line ${line}: run "npm run check:data".`,
  );
}

/** One endnote may date several events: it is one quote. */
function endnotesOf(
  article: Article,
  events: readonly SourcedEvent[],
  fingerprint: Fingerprint,
): PlacedQuote[] {
  const endnotes = new Map<string, { line: number; quote: string; events: EventBrief[] }>();
  for (const event of events) {
    const { endnote } = event.dating;
    if (endnote?.article !== article.id) continue;
    const { line, quote } = endnote;
    const known = endnotes.get(`${line} ${quote}`) ?? { line, quote, events: [] };
    known.events.push(briefOf(event));
    endnotes.set(`${line} ${quote}`, known);
  }
  return [...endnotes.values()].map(({ line, quote, events: dated }) => {
    const id = `endnote-${line}`;
    return placed({ id, line, quote, evidence: '' }, true, dated, fingerprint);
  });
}

function briefOf({ id, title, short, kind, placed: when }: SourcedEvent): EventBrief {
  const { words, shortWords, span } = when;
  return { id, title, short, family: FAMILY_OF[kind], words, shortWords, span };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
