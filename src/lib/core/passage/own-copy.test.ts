import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articles } from '../../../../data/articles';
import { events } from '../../../../data/events/index';
import { blocksOf, markedPieces, rangesInBlocks, readOwnCopy } from './own-copy';

const passagesOf = (article: string) =>
  events.flatMap(({ passages }) => passages).filter((passage) => passage.article === article);
const ids = articles.map(({ id }) => id);

describe('readOwnCopy', () => {
  it.each(ids)('takes the words of %s for no other article', (id) => {
    const copy = passagesOf(id)
      .map(({ quote }) => quote)
      .join('\n');
    for (const other of ids) {
      const { foundCount, differCount, isOtherText } = readOwnCopy(copy, passagesOf(other));
      const expected = other === id ? passagesOf(id).length : 0;
      expect({ foundCount, differCount, isOtherText }).toEqual({
        foundCount: expected,
        differCount: 0,
        isOtherText: other !== id,
      });
    }
  });

  it('keeps a copy of which one passage is left', () => {
    const [passage] = passagesOf('lukin-2016');
    const reading = readOwnCopy(passage?.quote ?? '', passagesOf('lukin-2016'));
    expect(reading.foundCount).toBe(1);
    expect(reading.isOtherText).toBe(false);
  });
});

describe('blocksOf', () => {
  it.each([
    ['blank lines', 'One.\n\nTwo,\nstill two.\n \nThree.', ['One.', 'Two,\nstill two.', 'Three.']],
    [
      'lines',
      'One.\nTwo.\nThree.\nFour.\nFive.\nSix.',
      ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'],
    ],
  ])('parts a copy by %s', (_, copy, blocks) => {
    expect(blocksOf(copy).map(({ text }) => text)).toEqual(blocks);
  });

  it('loses no word, whatever the copy', () => {
    const copies = fc
      .array(fc.constantFrom('word', ' ', '\n', '\n\n', '\n \n', 'x'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(copies, (copy) => {
        const blocks = blocksOf(copy);
        for (const { start, text } of blocks) expect(copy.slice(start).startsWith(text)).toBe(true);
        const joined = blocks.map(({ text }) => text).join('\n');
        expect(joined.split(/\s+/).filter(Boolean)).toEqual(copy.split(/\s+/).filter(Boolean));
      }),
    );
  });
});

describe('ranges in blocks', () => {
  it('follow a passage from one paragraph into the next', () => {
    const blocks = blocksOf('One two.\n\nThree four.');
    expect(rangesInBlocks({ start: 4, end: 15 }, blocks)).toEqual([
      { block: 0, start: 4, end: 8 },
      { block: 1, start: 0, end: 5 },
    ]);
  });
});

describe('markedPieces', () => {
  it('joined give the text, and each lies wholly in what covers it', () => {
    const range = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), fc.array(range), (text, ranges) => {
        const pieces = markedPieces(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const [i, { start, end }] of ranges.entries()) {
          const covered = pieces
            .filter(({ covering }) => covering.includes(i))
            .map((piece) => piece.text);
          expect(covered.join('')).toBe(text.slice(start, end));
        }
      }),
    );
  });
});
