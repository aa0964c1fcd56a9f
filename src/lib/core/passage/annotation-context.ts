import { wordsIn } from '../dataset/words';

/** The longest context that is published on either side of a quote. Unit: characters. */
export const MAX_CONTEXT_CHARACTERS = 32;

/** A quote and its context together are never a longer run of the article than this. Unit: words. */
export const MAX_RUN_WORDS = 60;

/** Text of the article right before and after a quote, white space kept; absent where its paragraph ends. */
export interface QuoteContext {
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * The whole words around the first place of `quote` in its line, at most 32 characters a side, and fewer
 * where quote and context would pass 60 words. Together with the quote they are verbatim. `null` when the
 * line does not have the quote.
 */
export function contextOf(line: string, quote: string): QuoteContext | null {
  const at = line.indexOf(quote);
  if (at === -1) return null;
  const before = [...line.slice(0, at).matchAll(/\S+\s*/g)].map(([word]) => word).reverse();
  const after = [...line.slice(at + quote.length).matchAll(/\s*\S+/g)].map(([word]) => word);
  const room = Math.max(0, MAX_RUN_WORDS - wordsIn(quote).length);
  const prefix = fitting(before, Math.floor(room / 2))
    .reverse()
    .join('');
  const suffix = fitting(after, Math.ceil(room / 2)).join('');
  return { ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

function fitting(words: readonly string[], most: number): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const word of words.slice(0, most)) {
    length += word.length;
    if (length > MAX_CONTEXT_CHARACTERS) break;
    kept.push(word);
  }
  return kept;
}
