import type { Draft, Filed } from './draft';
import type { EventEntry, ForecastEntry } from './entry';
import { linesOf, wordsIn } from './words';

/** An entry that takes words from articles. */
export type Quoting = EventEntry | ForecastEntry;

/** Words taken from an article: a passage of an event, the endnote that dates it, or a forecast. */
export interface Quoted {
  readonly article: string;
  /** 1-based line of the copy. */
  readonly line: number;
  readonly quote: string;
  /** The part of it that carries the event or the forecast; an endnote has none. */
  readonly evidence?: string;
  /** Dotted path of the quote in its entry: `passages.0.quote`. */
  readonly field: string;
}

/** Everything in a draft that takes words from articles, events first. */
export function quotingIn({
  events,
  forecasts,
}: Pick<Draft, 'events' | 'forecasts'>): Filed<Quoting>[] {
  return [...events, ...forecasts];
}

/** Every quote of an entry: of an event its passages in order, then the endnote of its dating. */
export function quotesOf(entry: Quoting): Quoted[] {
  if (!('passages' in entry)) {
    const { article, line, quote, evidence } = entry;
    return [{ article, line, quote, evidence, field: 'quote' }];
  }
  const quotes = entry.passages.map((passage, i) => ({ ...passage, field: `passages.${i}.quote` }));
  const { endnote } = entry.dating;
  return endnote ? [...quotes, { ...endnote, field: 'dating.endnote.quote' }] : quotes;
}

/** Every quote from one article in the whole draft. */
export function quotesFrom(
  articleId: string,
  draft: Pick<Draft, 'events' | 'forecasts'>,
): Quoted[] {
  return quotingIn(draft)
    .flatMap(({ entry }) => quotesOf(entry))
    .filter((q) => q.article === articleId);
}

/**
 * Words of an article that its quotes reproduce. A quote used twice counts once, and so does one that
 * stands inside another on the same line. Quotes that overlap in part are counted in full: only the text
 * can tell, see `quotedWordsInText`. O(n²) in the quotes of one article.
 */
export function quotedWords(quotes: readonly Quoted[]): number {
  const distinct = [...new Map(quotes.map((q) => [`${q.line} ${q.quote}`, q])).values()];
  const isInside = (q: Quoted): boolean =>
    distinct.some((other) => other !== q && other.line === q.line && other.quote.includes(q.quote));
  return distinct
    .filter((q) => !isInside(q))
    .reduce((sum, { quote }) => sum + wordsIn(quote).length, 0);
}

/** The same with the text at hand: each word of the copy that any quote touches is counted once. */
export function quotedWordsInText(quotes: readonly Quoted[], text: string): number {
  return linesOf(text)
    .map((lineText, i) => {
      const stretches = quotes
        .filter(({ line }) => line === i + 1)
        .map(({ quote }) => ({ start: lineText.indexOf(quote), length: quote.length }))
        .filter(({ start }) => start !== -1);
      return [...lineText.matchAll(/\S+/g)].filter((word) =>
        stretches.some(
          ({ start, length }) => word.index < start + length && start < word.index + word[0].length,
        ),
      ).length;
    })
    .reduce((sum, count) => sum + count, 0);
}
