import type { Family } from '../dataset/family';
import type { Span } from '../time/span';
import type { Fingerprint, Sha256 } from './fingerprint';
import { quoteProof } from './fingerprint-proof';

/** Words of an article's body and endnotes, counted from its first; `end` exclusive. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a quote stands among the words of an article, told by the article's fingerprint, so that no text
 * is needed: its place in `line` (1-based), or `null` when the fingerprint has it nowhere in that line.
 */
export function placeOfQuote(
  { line, quote }: { readonly line: number; readonly quote: string },
  fingerprint: Fingerprint,
  sha256: Sha256,
): WordPlace | null {
  const place = quoteProof(quote, fingerprint, sha256).places.find((other) => other.line === line);
  if (!place) return null;
  return { start: place.wordInArticle, end: place.wordInArticle + place.words };
}

/** An event as an article page names it. */
export interface EventBrief {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly family: Family;
  /** When it happened, in words, long and short. */
  readonly words: string;
  readonly shortWords: string;
  readonly span: Span;
}

/** A quote in its place: a passage of one event, or the endnote that dates one or more. */
export interface PlacedQuote {
  /** The passage's id, or `endnote-<line>`; the anchor on the page. */
  readonly id: string;
  readonly line: number;
  readonly quote: string;
  readonly evidence: string;
  readonly place: WordPlace;
  readonly isEndnote: boolean;
  readonly events: readonly EventBrief[];
}

/** A part of an article as its page draws it: words that are quoted, or words that are not. */
export type Stretch<Quoted> =
  | { readonly kind: 'gap'; readonly words: number; readonly start: number }
  | {
      readonly kind: 'quoted';
      readonly quoted: Quoted;
      /** How many of its words an earlier stretch has quoted already. */
      readonly repeatedWords: number;
    };

/** Quotes in the order an article has them: by first word, of those with the same the longest first. */
export function inReadingOrder<Quoted extends { readonly place: WordPlace }>(
  quotes: readonly Quoted[],
): Quoted[] {
  return [...quotes].sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
}

/**
 * An article from its first word to its last, as quotes and the gaps between them. Quotes that overlap
 * have no gap between them. The words of the gaps and the words quoted add up to `words`.
 */
export function stretchesOf<Quoted extends { readonly place: WordPlace }>(
  quotes: readonly Quoted[],
  words: number,
): Stretch<Quoted>[] {
  let reached = 0;
  const stretches = inReadingOrder(quotes).flatMap((quoted): Stretch<Quoted>[] => {
    const { start, end } = quoted.place;
    const gap = start - reached;
    const repeatedWords = Math.max(0, Math.min(reached, end) - start);
    const before: Stretch<Quoted>[] = gap > 0 ? [{ kind: 'gap', words: gap, start: reached }] : [];
    reached = Math.max(reached, end);
    return [...before, { kind: 'quoted', quoted, repeatedWords }];
  });
  if (reached < words) stretches.push({ kind: 'gap', words: words - reached, start: reached });
  return stretches;
}

/** A forecast in its place. */
export interface PlacedForecast {
  readonly id: string;
  readonly expects: string;
  readonly place: WordPlace;
}

/** Words that no passage has, but a forecast does. */
export interface Ahead {
  readonly kind: 'ahead';
  readonly forecast: PlacedForecast;
  readonly words: number;
  readonly start: number;
}

/** Stretches with their gaps parted where forecasts are quoted; what passages have stays theirs. */
export function partedByForecasts<Quoted>(
  stretches: readonly Stretch<Quoted>[],
  forecasts: readonly PlacedForecast[],
): (Stretch<Quoted> | Ahead)[] {
  return stretches.flatMap((stretch) => {
    if (stretch.kind === 'quoted') return [stretch];
    const end = stretch.start + stretch.words;
    const parts: (Stretch<Quoted> | Ahead)[] = [];
    let reached = stretch.start;
    const gapTo = (to: number): void => {
      if (to > reached) parts.push({ kind: 'gap', words: to - reached, start: reached });
      reached = Math.max(reached, to);
    };
    for (const forecast of inReadingOrder(forecasts)) {
      const last = Math.min(forecast.place.end, end);
      if (last <= reached || forecast.place.start >= end) continue;
      gapTo(forecast.place.start);
      parts.push({ kind: 'ahead', forecast, words: last - reached, start: reached });
      reached = last;
    }
    gapTo(end);
    return parts;
  });
}

/** Words of an article that are in at least one quote. */
export function wordsQuoted(stretches: readonly Stretch<{ readonly place: WordPlace }>[]): number {
  return stretches.reduce(
    (sum, stretch) =>
      stretch.kind === 'gap'
        ? sum
        : sum + stretch.quoted.place.end - stretch.quoted.place.start - stretch.repeatedWords,
    0,
  );
}

/** Words that one hairline of a gap stands for: about a line of print. */
export const WORDS_PER_HAIRLINE = 12;
const MOST_HAIRLINES = 60;

/** How a gap is drawn: hairlines, one for every twelve words, at least one, at most sixty. */
export function hairlinesOf(words: number): { readonly count: number; readonly isCut: boolean } {
  const count = Math.round(words / WORDS_PER_HAIRLINE);
  return {
    count: Math.min(Math.max(count, 1), MOST_HAIRLINES),
    isCut: count > MOST_HAIRLINES,
  };
}
