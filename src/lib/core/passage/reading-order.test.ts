import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleEntry } from '../dataset/entry';
import { fingerprintFromText } from './fingerprint';
import {
  hairlinesOf,
  partedByForecasts,
  placeOfQuote,
  stretchesOf,
  wordsQuoted,
} from './reading-order';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('placeOfQuote', () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i}x`);
  const lines = [words.slice(0, 10), ['left', 'out'], words.slice(10, 40), words.slice(40)];
  const text = lines.map((line) => line.join(' ')).join('\n');
  const article: ArticleEntry = {
    id: 'made-up',
    title: 'Made up',
    author: null,
    shortName: 'Made up',
    affiliation: null,
    publisher: 'Nobody',
    published: '2017',
    publishedBasis: 'made up',
    url: null,
    bodyLines: [1, 4],
    excludedLines: [2],
    words: 60,
  };
  const fingerprint = fingerprintFromText(article, text, sha256);

  it.each([
    [1, 0, 6],
    [3, 10, 18],
    [3, 34, 40],
    [4, 50, 60],
  ])('in line %i is counted over the lines before, excluded ones left out', (line, start, end) => {
    const quote = words.slice(start, end).join(' ');
    expect(placeOfQuote({ line, quote }, fingerprint, sha256)).toEqual({ start, end });
  });

  it('is none for words that the line does not have', () => {
    const quote = words.slice(10, 18).join(' ');
    expect(placeOfQuote({ line: 4, quote }, fingerprint, sha256)).toBeNull();
  });
});

describe('stretchesOf', () => {
  const LENGTH = 500;
  const quote = fc
    .tuple(fc.nat(LENGTH - 60), fc.integer({ min: 6, max: 60 }))
    .map(([start, words]) => ({ place: { start, end: start + words } }));

  it('accounts for every word once, in reading order', () => {
    fc.assert(
      fc.property(fc.array(quote, { maxLength: 30 }), (quotes) => {
        const stretches = stretchesOf(quotes, LENGTH);
        const covered = new Set(
          quotes.flatMap(({ place: { start, end } }) =>
            Array.from({ length: end - start }, (_, i) => start + i),
          ),
        );
        const gaps = stretches.reduce((sum, s) => sum + (s.kind === 'gap' ? s.words : 0), 0);
        expect(wordsQuoted(stretches)).toBe(covered.size);
        expect(gaps + covered.size).toBe(LENGTH);
        const starts = stretches.map((s) => (s.kind === 'gap' ? s.start : s.quoted.place.start));
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('has no gap between quotes that overlap, and says how much is said twice', () => {
    const quotes = [{ place: { start: 5, end: 9 } }, { place: { start: 0, end: 10 } }];
    expect(stretchesOf(quotes, 12)).toEqual([
      { kind: 'quoted', quoted: quotes[1], repeatedWords: 0 },
      { kind: 'quoted', quoted: quotes[0], repeatedWords: 4 },
      { kind: 'gap', words: 2, start: 10 },
    ]);
  });
});

describe('partedByForecasts', () => {
  const at = (start: number, end: number) => ({
    id: `${start}`,
    expects: '',
    place: { start, end },
  });

  it('takes from the gaps what forecasts quote, and nothing from passages', () => {
    const passages = stretchesOf([at(10, 20)], 40);
    const parted = partedByForecasts(passages, [at(15, 24), at(2, 6), at(12, 18)]);
    expect(parted.map(({ kind }) => kind)).toEqual([
      'gap',
      'ahead',
      'gap',
      'quoted',
      'ahead',
      'gap',
    ]);
    const lengths = parted.map((part) => (part.kind === 'quoted' ? 10 : part.words));
    expect(lengths).toEqual([2, 4, 4, 10, 4, 16]);
  });

  it('leaves as many words unquoted as if forecasts were passages', () => {
    const places = fc.array(
      fc
        .tuple(fc.nat(90), fc.integer({ min: 1, max: 10 }))
        .map(([start, n]) => at(start, start + n)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(places, places, (quotes, forecasts) => {
        const parted = partedByForecasts(stretchesOf(quotes, 100), forecasts);
        const sumOf = (kinds: readonly string[], all: typeof parted): number =>
          all.reduce(
            (sum, part) => sum + ('words' in part && kinds.includes(part.kind) ? part.words : 0),
            0,
          );
        const left = sumOf(['gap'], parted);
        expect(sumOf(['gap', 'ahead'], parted)).toBe(sumOf(['gap'], stretchesOf(quotes, 100)));
        expect(100 - left).toBe(wordsQuoted(stretchesOf([...quotes, ...forecasts], 100)));
        const starts = parted.flatMap((part) => (part.kind === 'quoted' ? [] : [part.start]));
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('hairlinesOf', () => {
  it.each([
    [1, 1, false],
    [120, 10, false],
    [212, 18, false],
    [5000, 60, true],
  ])('%i words are %i lines', (words, count, isCut) => {
    expect(hairlinesOf(words)).toEqual({ count, isCut });
  });
});
