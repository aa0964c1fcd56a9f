import { describe, expect, it } from 'vitest';
import type { ArticleEntry } from '../dataset/entry';
import { fingerprintFromText } from './fingerprint';
import { sha256 } from './fingerprint.fixture';
import { quoteFaultText, quoteProof } from './fingerprint-proof';

const LINES = [
  'During the first meeting between Foreign Minister Sergey Lavrov and Secretary of State Rex Tillerson on February 16 in Bonn, they confirmed their mutual interests.2 The next came later',
  'A caption that nobody may quote as if it were text',
  'in April, when the strike—made under a false pretext”—dealt a blow to trust between the two states in 2017.23',
  'A week later, Trump called Putin again. A week later, Trump called Putin again.',
];

const article = {
  id: 'a',
  bodyLines: [1, 4],
  excludedLines: [2],
} as Partial<ArticleEntry> as ArticleEntry;
const fingerprint = fingerprintFromText(article, LINES.join('\n'), sha256);

const placesOf = (quote: string): unknown => quoteProof(quote, fingerprint, sha256).places;
const faultOf = (quote: string): string | null => {
  const { fault } = quoteProof(quote, fingerprint, sha256);
  return fault && quoteFaultText(fault);
};

describe('a verbatim quote', () => {
  it('is found at its words, of the line and of the article', () => {
    expect(placesOf('a blow to trust between the two states')).toEqual([
      { line: 3, wordInLine: 9, wordInArticle: 38, words: 8 },
    ]);
  });

  it('is found wherever it stands', () => {
    expect(placesOf('A week later, Trump called Putin')).toMatchObject([
      { line: 4, wordInLine: 0 },
      { line: 4, wordInLine: 7 },
    ]);
  });

  it.each([
    'they confirmed their mutual interests.2 The next',
    'in Bonn, they confirmed their mutual interests.',
    'in Bonn, they confirmed their mutual interests',
    'dealt a blow to trust between the two states in 2017.',
    'made under a false pretext”—dealt a',
    'made under a false pretext”—dealt a blow to trust',
    'in April, when the strike—made under a false pretext”',
    'dealt a blow to trust between',
    'in\u00a0Bonn,  they confirmed their mutual\tinterests.',
    LINES[0] ?? '',
    LINES[2] ?? '',
  ])('%s', (quote) => {
    expect(faultOf(quote)).toBe(null);
  });
});

describe('a quote that is not verbatim', () => {
  it.each([
    // Past the sixth word, the word itself.
    [
      'During the first meeting between Foreign Secretary Sergey Lavrov and',
      'the first word that differs is "Secretary", or one is left out before it',
    ],
    [
      'During the first meeting between Foreign Minister Lavrov and Secretary of State',
      'the first word that differs is "Lavrov", or one is left out before it',
    ],
    [
      'During the first meeting between Foreign Minister Sergey Lavrov and Secretary of Defense',
      'the first word that differs is "Defense", or one is left out before it',
    ],
    // At the very first word, that word.
    [
      'After the first meeting between Foreign Minister Sergey Lavrov',
      'the first word that differs is "After", or one is left out before "the"',
    ],
    // Among the first six, the last that differs.
    [
      'During the second meeting between Foreign Minister Sergey Lavrov and',
      'the first word that differs is "second" or stands before it, or one is left out before "meeting"',
    ],
    // In the middle of a short one, what every window has.
    [
      'the first meeting amid Foreign Minister Sergey Lavrov',
      'the first word that differs is one of "the first meeting amid Foreign Minister", and if it is the only one, one of "meeting amid Foreign Minister"',
    ],
    [
      'the first meeting amid Foreign Minister',
      'the first word that differs is one of "the first meeting amid Foreign Minister"',
    ],
    [
      'not one of these twelve words and more is in the article anywhere',
      'the first word that differs is one of "not one of these twelve words"',
    ],
    // From line to line, round an excluded one, and from place to place.
    ['The next came later in April, when the strike', 'one of "The next came later in April,"'],
    [
      'Tillerson on February 16 in Bonn, they dealt a blow to trust between the two states',
      '"dealt", or one',
    ],
    [
      'A caption that nobody may quote as if it were text',
      'one of "A caption that nobody may quote"',
    ],
    // Only the ends of a quote may be parts of words.
    [
      'they confirmed their mutual interests. The next came',
      'one of "they confirmed their mutual interests. The"',
    ],
    [
      'Bonn, they confirmed their mutual interests. The next came',
      'if it is the only one, one of "their mutual interests."',
    ],
    ['16 in Bonn, they confirmed their mutual interests. The next', '"interests.", or one'],
    ['uring the first meeting between Foreign Minister', '"uring"'],
    ['the first meeting between Foreign Minister Serg', '"Serg"'],
    [
      'he first meeting between Foreign Minister',
      'one of "he first meeting between Foreign Minister"',
    ],
    ['false dealt a blow to trust between', 'one of "false dealt a blow to trust"'],
    // Capitals, commas and quotation marks are words' own.
    [
      'in Bonn they confirmed their mutual interests.',
      'if it is the only one, one of "Bonn they confirmed their mutual"',
    ],
    ['a blow to trust between the Two states', '"Two"'],
    // Too short.
    ['between Foreign Minister Sergey Lavrov', 'it has 5 words, and fewer than 6 cannot be proven'],
    ['Bonn', 'it has 1 word, and'],
    ['', 'it has 0 words, and'],
  ])('%s', (quote, fault) => {
    expect(placesOf(quote)).toEqual([]);
    expect(faultOf(quote)).toContain(fault);
  });
});
