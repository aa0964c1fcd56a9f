import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { events } from '../../../../data/events/index';
import { findPassages, type Finding } from './find-passage';

/** The real passages of an article, whole sentences parted by words of our own. */
const quotes = [
  ...new Set(
    events
      .flatMap(({ passages }) => passages)
      .filter(({ article }) => article === 'inozemtsev-2018')
      .map(({ quote }) => quote),
  ),
].slice(0, 10);
const between = (i: number): string =>
  `Here stand ${'some other '.repeat(i % 3)}words of number ${i}.`;
const sought = quotes.map((quote) => ({ quote, evidence: quote.split(' ').slice(1, 4).join(' ') }));
const copy = quotes.flatMap((quote, i) => [between(i), quote]).join('\n');

const textOf = (finding: Finding | undefined, text: string): string =>
  finding?.kind === 'found' ? text.slice(finding.range.start, finding.range.end) : '';

describe('findPassages', () => {
  it('finds every quote of an untouched copy, to the letter, with its evidence', () => {
    findPassages(sought, copy).forEach((finding, i) => {
      expect(textOf(finding, copy)).toBe(quotes[i]);
      const evidence = finding.kind === 'found' ? finding.evidence : null;
      expect(evidence && copy.slice(evidence.start, evidence.end)).toBe(sought[i]?.evidence);
    });
  });

  it('finds them whatever the line breaks, blanks and quotation marks', () => {
    const blank = fc.constantFrom(' ', '\n', '\u00a0', '  ', '\r\n\t', '\u2009');
    fc.assert(
      fc.property(
        fc.array(blank, { minLength: 7, maxLength: 7 }),
        fc.boolean(),
        (blanks, isFlat) => {
          let i = 0;
          const spaced = copy.replace(/ /g, () => blanks[i++ % blanks.length] ?? ' ');
          const other = isFlat ? spaced.replace(/[’‘]/g, "'").replace(/[“”]/g, '"') : spaced;
          const decomposed = other.normalize('NFD');
          findPassages(sought, decomposed).forEach((finding, k) => {
            const found = textOf(finding, decomposed).normalize('NFC').replace(/\s+/g, ' ');
            expect(found.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')).toBe(
              quotes[k]?.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'),
            );
          });
        },
      ),
    );
  });

  it('shows exactly the passage that was rewritten as differing', () => {
    fc.assert(
      fc.property(fc.nat(quotes.length - 1), fc.nat(), (which, where) => {
        const words = quotes[which]?.split(' ') ?? [];
        const at = where % words.length;
        const rewritten = words.map((word, i) => (i === at ? 'rewritten' : word)).join(' ');
        const findings = findPassages(sought, copy.replace(quotes[which] ?? '', rewritten));
        expect(findings.map(({ kind }) => kind)).toEqual(
          quotes.map((_, i) => (i === which ? 'differs' : 'found')),
        );
        const finding = findings[which];
        const pieces = finding?.kind === 'differs' ? finding.pieces : [];
        const said = (side: 'quote' | 'copy'): string =>
          pieces
            .filter(({ kind }) => kind === 'same' || kind === side)
            .map(({ text, isSpaced }) => (isSpaced ? ' ' : '') + text)
            .join('');
        // The end of a word exchanged at an end may be aligned or left out: it is no part of the quote.
        if (at > 0 && at < words.length - 1) {
          expect(said('copy')).toBe(rewritten);
          expect(said('quote')).toBe(quotes[which]);
        }
        expect(pieces.some(({ kind }) => kind !== 'same')).toBe(true);
      }),
    );
  });

  it('says of a passage that was cut out that it is not there', () => {
    const findings = findPassages(sought, copy.replace(quotes[2] ?? '', ''));
    expect(findings[2]).toEqual({ kind: 'absent' });
    expect(findings.filter(({ kind }) => kind === 'found')).toHaveLength(quotes.length - 1);
  });

  it('does not find a quote that ends within a word', () => {
    const part = { quote: 'the president met his counterpart in the capital', evidence: '' };
    const found = findPassages([part], `${part.quote}, and left.`);
    const cut = findPassages([part], `${part.quote}ist bloc, and left.`);
    expect(found.map(({ kind }) => kind)).toEqual(['found']);
    expect(cut.map(({ kind }) => kind)).toEqual(['differs']);
  });

  describe('of repeats', () => {
    const [first, twice, last] = ['one of a kind', 'said more than once', 'the last of all'];
    const three = [first, twice, last].map((quote) => ({ quote, evidence: '' }));
    const startOf = (text: string): number => {
      const finding = findPassages(three, text)[1];
      return finding?.kind === 'found' ? finding.range.start : -1;
    };

    it.each([
      ['between its neighbours', `${twice}. ${first}. ${twice}. ${last}. ${twice}.`, 1],
      ['the first after the one before', `${twice}. ${first}. ${last}. ${twice}. ${twice}.`, 1],
      ['the first, when none comes after', `${twice}. ${twice}. ${first}. ${last}.`, 0],
    ])('takes %s', (_, text, which) => {
      const places = [...text.matchAll(new RegExp(twice, 'g'))].map(({ index }) => index);
      expect(startOf(text)).toBe(places[which]);
    });
  });
});
