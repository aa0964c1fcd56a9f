import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, originalRange } from './find-passage-fold';

/** Text with what folding changes in it: quotation marks, blanks of all kinds, marks to compose, jamo. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('“', '”', '’', '«', ' ', '\u00a0', '\n', '\r\n', '\t', '\u00ad', '\u200b'),
      fc.constantFrom('e\u0301', '\u0301', 'ᄒ', 'ᅡ', 'ᆫ', '가', 'Å', 'word', 'Trump’s'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const foldedAtOnce = (original: string): string =>
  original
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"');

describe('fold', () => {
  it.each([
    ['“Russia’s”\u00a0 near\nabroad', '"Russia\'s" near abroad'],
    ['cafe\u0301', 'café'],
    ['co\u00adoperation', 'cooperation'],
    ['US–Russia — détente', 'US–Russia — détente'],
    ['\ufeffTrump', 'Trump'],
  ])('%j becomes %j', (original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  it('composes piece by piece what NFC composes at once', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(fold(original).text).toBe(foldedAtOnce(original));
      }),
    );
  });

  it('maps every stretch back to characters that fold to it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const folded = fold(original);
        fc.pre(folded.text.length > 0);
        const start = a % folded.text.length;
        const end = start + 1 + (b % (folded.text.length - start));
        const range = originalRange(folded, { start, end });
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(original.length);
        const back = fold(original.slice(range.start, range.end)).text;
        expect(back).toContain(folded.text.slice(start, end));
      }),
    );
  });

  it('maps one to one where nothing is folded', () => {
    const folded = fold('plain words');
    expect(originalRange(folded, { start: 6, end: 11 })).toEqual({ start: 6, end: 11 });
  });
});
