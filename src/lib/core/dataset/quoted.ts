import type { Draft } from './draft';
import type { EventEntry } from './entry';
import { linesOf, wordsIn } from './words';

/** Words taken from an article by an event: a passage, or the endnote that dates it. */
export interface Quoted {
  readonly article: string;
  /** 1-based line of the copy. */
  readonly line: number;
  readonly quote: string;
  /** Dotted path of the quote in its event: `passages.0.quote`. */
  readonly field: string;
}

/** Every quote of an event: its passages in order, then the endnote of its dating. */
export function quotesOf({ passages, dating }: EventEntry): Quoted[] {
  const quotes = passages.map(({ article, line, quote }, i) => {
    return { article, line, quote, field: `passages.${i}.quote` };
  });
  const { endnote } = dating;
  return endnote ? [...quotes, { ...endnote, field: 'dating.endnote.quote' }] : quotes;
}

/** Every quote from one article in the whole draft. */
export function quotesFrom(articleId: string, events: Draft['events']): Quoted[] {
  return events.flatMap(({ entry }) => quotesOf(entry)).filter((q) => q.article === articleId);
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
