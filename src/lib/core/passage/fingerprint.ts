import type { ArticleEntry } from '../dataset/entry';
import { isInsideWord, linesOf, wordsIn } from '../dataset/words';

/** SHA-256 of a text's UTF-8 bytes in 64 lower-case hexadecimal digits; core has no crypto of its own. */
export type Sha256 = (text: string) => string;

/** Words of a window: the shortest quote that a fingerprint can prove. */
export const WINDOW_WORDS = 6;

/** What is kept of a digest: 6 bytes, so that two of 10,000 windows agree by chance once in 5 million times. */
export const DIGEST_BYTES = 6;

/** What can be checked about an article without its text. */
export interface Fingerprint {
  readonly article: string;
  /** Words of all its lines. */
  readonly words: number;
  /** SHA-256 of the whole normalised text, all 64 digits: two copies with the same one say the same. */
  readonly text: string;
  /** Lines of body and endnotes that have words, in order; excluded lines are not among them. */
  readonly lines: readonly FingerprintLine[];
}

export interface FingerprintLine {
  /** 1-based line of the copy. */
  readonly line: number;
  readonly words: number;
  /** Every window of the line, in order; none in a line under six words. */
  readonly windows: readonly WindowDigests[];
}

/**
 * The digests of one window: a row for each way its first word may begin (whole, then cut where a quote
 * may begin), and in it a digest for each way its last word may end. `[0][0]` is that of whole words.
 */
export type WindowDigests = readonly (readonly string[])[];

/** NFC and white space folded, nothing else: the words that fingerprints are made of, and quotes compared by. */
export function normalisedWords(text: string): string[] {
  return wordsIn(text.normalize('NFC'));
}

/** The digest of a window as fingerprints hold it; `printf '%s' 'six words …' | sha256sum | cut -c1-12` gives the same. */
export function windowDigest(words: readonly string[], sha256: Sha256): string {
  return sha256(words.join(' ')).slice(0, 2 * DIGEST_BYTES);
}

/**
 * The fingerprint of an article: digests of every six consecutive words within a line of its body or
 * endnotes. Captions, pull quotes, comments and furniture lie outside these lines, and no window runs
 * from one line into another, so nothing proves a quote that does. O(characters), about one digest a word.
 *
 * A quote may begin and end inside what white space parts ("2017." of "2017.23", "dealt" of
 * "pretext”—dealt"), by the rule of `isInsideWord`. Words are therefore not stripped or changed; instead
 * a window whose first or last word can be cut has one digest more for each cut.
 *
 * What it gives away: it is no encryption. Digests have no way back and six words are too many to guess
 * out of nothing, so nobody reads the article off it. But whoever has five words in a row, and a quote
 * gives them, can try a dictionary for the sixth and go on word by word to the end of the line; stock
 * phrases open other lines. (A trial with 14,000 words gathered elsewhere told 24 words more of one article
 * than its quotes' 224, and 103 more than the 419 of another, in seconds.) Longer digests or slower ones
 * would not change that. It keeps the text from being republished, not from a deliberate attack.
 */
export function fingerprintFromText(
  article: ArticleEntry,
  text: string,
  sha256: Sha256,
): Fingerprint {
  const lines = linesOf(text)
    .map((lineText, i) => ({ line: i + 1, words: normalisedWords(lineText) }))
    .filter(({ line, words }) => words.length > 0 && isFingerprinted(line, article));
  return {
    article: article.id,
    words: lines.reduce((sum, { words }) => sum + words.length, 0),
    text: sha256(lines.map(({ words }) => words.join(' ')).join('\n')),
    lines: lines.map(({ line, words }) => ({
      line,
      words: words.length,
      windows: windowsOf(words).map((window) => digestsOf(window, sha256)),
    })),
  };
}

/** Whether a line (1-based) belongs to body or endnotes and is not excluded from them. */
export function isFingerprinted(line: number, article: ArticleEntry): boolean {
  const { bodyLines, endnoteLines, excludedLines } = article;
  const isWithin = ([first, last]: readonly [number, number]): boolean =>
    line >= first && line <= last;
  const isText = isWithin(bodyLines) || (endnoteLines !== undefined && isWithin(endnoteLines));
  return isText && !excludedLines.includes(line);
}

/** Every six consecutive words, in order; none when there are fewer. */
export function windowsOf(words: readonly string[]): string[][] {
  const count = Math.max(0, words.length - WINDOW_WORDS + 1);
  return Array.from({ length: count }, (_, i) => words.slice(i, i + WINDOW_WORDS));
}

function digestsOf(window: readonly string[], sha256: Sha256): WindowDigests {
  const [first = '', last = ''] = [window[0], window.at(-1)];
  const inner = window.slice(1, -1);
  const ends = piecesOf(last, (at) => last.slice(0, at));
  return piecesOf(first, (at) => first.slice(at)).map((start) =>
    ends.map((end) => windowDigest([start, ...inner, end], sha256)),
  );
}

/** A word whole, then cut where it may be; a piece of nothing but punctuation would be no word. */
function piecesOf(word: string, pieceAt: (at: number) => string): string[] {
  return [
    word,
    ...cutsOf(word)
      .map(pieceAt)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece)),
  ];
}

/** An address is one word: its many slashes and points are no places where a quote ends. */
const ADDRESS = /:\/\/|^www\./;

/** Where a quote may begin or end within a word, as character positions. */
function cutsOf(word: string): number[] {
  if (ADDRESS.test(word)) return [];
  const positions = [...word].reduce<number[]>(
    (at, point) => [...at, (at.at(-1) ?? 0) + point.length],
    [],
  );
  return positions.slice(0, -1).filter((at) => !isInsideWord(word, at));
}
