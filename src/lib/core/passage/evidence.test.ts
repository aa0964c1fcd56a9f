import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../../tests/fixtures/data/excerpts';
import { collectionOrThrow } from '../dataset/parse';
import { placeInBody, quotePieces } from './evidence';

/** The pieces as one text, the evidence in brackets. */
const marked = (quote: string, evidence: string): string =>
  quotePieces(quote, evidence)
    .map(({ text, isEvidence }) => (isEvidence ? `[${text}]` : text))
    .join('');

describe('quotePieces', () => {
  it.each([
    ['in the middle', 'Tillerson visited Moscow.', 'visited', 'Tillerson [visited] Moscow.'],
    ['at the start', 'Tillerson visited Moscow.', 'Tillerson', '[Tillerson] visited Moscow.'],
    ['at the end', 'Tillerson visited Moscow.', 'Moscow.', 'Tillerson visited [Moscow.]'],
    ['the whole quote', 'Tillerson visited.', 'Tillerson visited.', '[Tillerson visited.]'],
    ['twice in it: the first', 'talks about talks', 'talks', '[talks] about talks'],
    ['nowhere in it', 'Tillerson visited Moscow.', 'Lavrov', 'Tillerson visited Moscow.'],
    ['nothing', 'Tillerson visited Moscow.', '', 'Tillerson visited Moscow.'],
  ])('marks evidence that is %s', (_, quote, evidence, expected) => {
    expect(marked(quote, evidence)).toBe(expected);
  });

  it('gives the quote again when joined, in at most three pieces and none of them empty', () => {
    const anyText = fc.string({ maxLength: 40 });
    const property = fc.property(anyText, anyText, anyText, (before, evidence, after) => {
      const pieces = quotePieces(before + evidence + after, evidence);
      expect(pieces.map(({ text }) => text).join('')).toBe(before + evidence + after);
      expect(pieces.length).toBeLessThanOrEqual(3);
      const found = pieces.filter(({ isEvidence }) => isEvidence).map(({ text }) => text);
      expect(found).toEqual(evidence === '' ? [] : [evidence]);
      if (before + evidence + after !== '')
        expect(pieces.map(({ text }) => text)).not.toContain('');
    });
    fc.assert(property);
  });

  it('finds the evidence of every passage of the excerpts', () => {
    for (const { passages } of collectionOrThrow(excerptSource()).events) {
      for (const { quote, evidence } of passages) {
        expect(quotePieces(quote, evidence)).toContainEqual({ text: evidence, isEvidence: true });
      }
    }
  });
});

describe('placeInBody', () => {
  it('goes from 0 at the first line to 100 at the last, and never back', () => {
    const property = fc.property(fc.nat(50), fc.integer({ min: 1, max: 200 }), (first, length) => {
      const body = [first, first + length] as const;
      const lines = Array.from({ length: length + 1 }, (_, i) => first + i);
      const places = lines.map((line) => placeInBody(line, body));
      expect([places[0], places.at(-1)]).toEqual([0, 100]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
    fc.assert(property);
  });

  it('is at the start of a body of one line', () => {
    expect(placeInBody(7, [7, 7])).toBe(0);
  });
});
