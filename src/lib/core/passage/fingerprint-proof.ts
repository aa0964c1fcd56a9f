import { normalisedWords, WINDOW_WORDS, windowDigest, windowsOf } from './fingerprint';
import type { Fingerprint, FingerprintLine, Sha256 } from './fingerprint';

/** Where a quote stands in an article, proven by its fingerprint. */
export interface QuotePlace {
  /** 1-based line of the copy. */
  readonly line: number;
  /** Words of that line before the quote. */
  readonly wordInLine: number;
  /** Words of body and endnotes before the quote, for drawing it to scale. */
  readonly wordInArticle: number;
  /** Words of the quote. */
  readonly words: number;
}

/** How far a quote that is not verbatim can be told apart from the article by windows. */
export type QuoteFault =
  /** Fewer words than a window has: nothing can be proven. */
  | { readonly kind: 'short'; readonly words: number }
  /** All words before `word` are verbatim; it is another one, or one was left out or put in before it. */
  | { readonly kind: 'at'; readonly word: string }
  /** Verbatim from `next` on, not with `word` before it; words further to the front may differ as well. */
  | {
      readonly kind: 'before';
      readonly word: string;
      readonly next: string;
      readonly isFirst: boolean;
    }
  /** No six words in a row are the article's. `among` holds the word that differs, if it is only one. */
  | { readonly kind: 'nowhere'; readonly first: string; readonly among: string | null };

/** Either every place where a quote stands verbatim, in order, or why it stands nowhere. */
export type QuoteProof =
  | { readonly places: readonly [QuotePlace, ...QuotePlace[]]; readonly fault: null }
  | { readonly places: readonly []; readonly fault: QuoteFault };

interface Position {
  readonly line: FingerprintLine;
  /** Of the window in the line, from 0. */
  readonly at: number;
}

/**
 * Proves a quote verbatim: its windows stand in one line of the fingerprint, consecutively and in order.
 * Its first and last word may be a part of the article's ("2017." of "2017.23"); every word between is
 * whole. Not seen is a word dropped from either end, which leaves a shorter verbatim quote.
 * O(windows of the quote × windows of the article) comparisons of short strings.
 */
export function quoteProof(quote: string, fingerprint: Fingerprint, sha256: Sha256): QuoteProof {
  const words = normalisedWords(quote);
  if (words.length < WINDOW_WORDS) {
    return { places: [], fault: { kind: 'short', words: words.length } };
  }
  const digests = windowsOf(words).map((window) => windowDigest(window, sha256));
  const begun = positionsOf(digests, 0, fingerprint);
  const runs = begun.map((position) => ({ position, length: runLength(digests, position) }));
  const [first, ...others] = runs
    .filter(({ length }) => length === digests.length)
    .map(({ position }) => placeAt(position, words.length, fingerprint));
  if (first) return { places: [first, ...others], fault: null };
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const fault = longest > 0 ? faultAfter(longest, words) : faultBefore(digests, words, fingerprint);
  return { places: [], fault };
}

/**
 * Whether window `i` of the quote is the one at a position. The first word of the quote alone may begin,
 * and its last word alone may end, within a word of the article.
 */
function isAt(digests: readonly string[], i: number, { line, at }: Position): boolean {
  const digest = digests[i];
  const rows = line.windows[at];
  if (digest === undefined || rows === undefined) return false;
  if (rows[0]?.[0] === digest) return true;
  const [isFirst, isLast] = [i === 0, i === digests.length - 1];
  return rows.some(
    (row, cut) => (isFirst || cut === 0) && (isLast ? row.includes(digest) : row[0] === digest),
  );
}

/** Every position in the article where window `i` of the quote is. */
function positionsOf(digests: readonly string[], i: number, { lines }: Fingerprint): Position[] {
  return lines.flatMap((line) =>
    line.windows.flatMap((_, at) => (isAt(digests, i, { line, at }) ? [{ line, at }] : [])),
  );
}

/** How many windows of the quote, from its first, agree from this position on. */
function runLength(digests: readonly string[], { line, at }: Position): number {
  const end = digests.findIndex((_, i) => !isAt(digests, i, { line, at: at + i }));
  return end === -1 ? digests.length : end;
}

function placeAt({ line, at }: Position, words: number, fingerprint: Fingerprint): QuotePlace {
  const before = fingerprint.lines
    .filter((other) => other.line < line.line)
    .reduce((sum, other) => sum + other.words, 0);
  return { line: line.line, wordInLine: at, wordInArticle: before + at, words };
}

/** The window after the last that agrees has one new word: that one differs. */
function faultAfter(agreed: number, words: readonly string[]): QuoteFault {
  return { kind: 'at', word: words[agreed + WINDOW_WORDS - 1] ?? '' };
}

/** The first window is nowhere: the word before the first window that is somewhere differs. */
function faultBefore(
  digests: readonly string[],
  words: readonly string[],
  fingerprint: Fingerprint,
): QuoteFault {
  const known = digests.findIndex((_, i) => positionsOf(digests, i, fingerprint).length > 0);
  if (known > 0) {
    const [word = '', next = ''] = words.slice(known - 1, known + 1);
    return { kind: 'before', word, next, isFirst: known === 1 };
  }
  const first = words.slice(0, WINDOW_WORDS).join(' ');
  const inEveryWindow = words.slice(words.length - WINDOW_WORDS, WINDOW_WORDS);
  return { kind: 'nowhere', first, among: inEveryWindow.join(' ') || null };
}

/** The end of a sentence about a quote: `the first word that differs is "rang"`. */
export function quoteFaultText(fault: QuoteFault): string {
  if (fault.kind === 'short') {
    const count = fault.words === 1 ? '1 word' : `${fault.words} words`;
    return `it has ${count}, and fewer than ${WINDOW_WORDS} cannot be proven`;
  }
  if (fault.kind === 'at') {
    return `the first word that differs is "${fault.word}", or one is left out before it`;
  }
  if (fault.kind === 'before') {
    const first = `the first word that differs is "${fault.word}"`;
    const rest = fault.isFirst ? '' : ' or stands before it';
    return `${first}${rest}, or one is left out before "${fault.next}"`;
  }
  const first = `the first word that differs is one of "${fault.first}"`;
  return fault.among === null || fault.among === fault.first
    ? first
    : `${first}, and if it is the only one, one of "${fault.among}"`;
}
