import { describe, expect, it } from 'vitest';
import { forEach, type Members } from './bits';
import { membersBeginning, wordIndexFrom, wordsNear, type WordIndex } from './word-index';

const titles = [
  'Trump and Putin meet in Helsinki',
  'The U.S. strikes Syria',
  'Trump uses sanctions against Russia',
  'The Kremlin condemns sanctions, sanctions and U.S.-led talks',
  'A 12345-word article',
];
const indexOf = (
  texts: readonly string[],
  textsOf: (text: string) => readonly string[],
): WordIndex => wordIndexFrom(texts.length, (place) => textsOf(texts[place] ?? ''));
const index = indexOf(titles, (title) => [title, title.toUpperCase()]);

function places(found: readonly Members[]): number[] {
  const all = new Set<number>();
  for (const members of found) forEach(members, (place) => all.add(place));
  return [...all].sort((a, b) => a - b);
}

describe('wordIndexFrom', () => {
  it('keeps each word once with the events that have it, whatever its case', () => {
    expect(index.length).toBe(titles.length);
    expect(places([index.words.get('sanctions') ?? new Uint32Array()])).toEqual([2, 3]);
    expect(index.words.get('Trump')).toBeUndefined();
    expect(places([index.words.get('u.s') ?? new Uint32Array()])).toEqual([1, 3]);
  });
});

describe('wordIndexFrom over many events', () => {
  it('keeps an event once that has a word twice', () => {
    const many = wordIndexFrom(100, (n) => [n === 40 ? 'sanctions on sanctions' : 'talks']);
    expect(many.words.get('sanctions')).toEqual(Uint32Array.of(40));
  });

  it('tells how far it is, from nothing on and never back', () => {
    const shares: number[] = [];
    wordIndexFrom(
      50_000,
      () => ['talks'],
      (share) => shares.push(share),
    );
    expect(shares).toEqual([0, 0.4, 0.8]);
  });
});

describe('membersBeginning', () => {
  it.each([
    ['a prefix', 'sanc', [2, 3]],
    ['a whole word', 'helsinki', [0]],
    ['initials', 'us', [1, 2, 3]],
    ['one letter', 'k', [3]],
    ['a letter too few', 'trum', [0, 2]],
    ['a letter too many', 'putinn', [0]],
    ['another letter', 'helsinky', [0]],
    ['two letters swapped', 'putni', [0]],
    ['two slips in a long word', 'sanktiens', [2, 3]],
    ['two slips in eight letters', 'helsanky', [0]],
    ['three slips in eight letters', 'halsanky', []],
    ['two slips in seven letters', 'kramlan', []],
    ['a slip in a word of four letters', 'meat', []],
    ['a slip in a number', '12346', []],
    ['a word far from all', 'constantinople', []],
    ['a longer word than there are', 'x'.repeat(300), []],
  ])('finds %s', (_, word, expected) => {
    expect(places(membersBeginning(index, word))).toEqual(expected);
  });

  it('takes no word for misspelt that begins another', () => {
    const two = indexOf(['Trade talks', 'A walk on the walkway'], (title) => [title]);
    expect(places(membersBeginning(two, 'talks'))).toEqual([0]);
    expect(places(membersBeginning(two, 'tradd'))).toEqual([0]);
  });

  it('takes a misspelt word for the nearest only', () => {
    const two = indexOf(['ceasefire', 'ceasefares'], (title) => [title]);
    expect(places(membersBeginning(two, 'ceasefirr'))).toEqual([0]);
  });
});

describe('wordsNear', () => {
  it('gives words with their edits', () => {
    const near = wordsNear(index, 'syrian', 1);
    expect(near.map(({ term, edits }) => [term, edits])).toEqual([['syria', 1]]);
    expect(wordsNear(index, 'syrian', 0)).toEqual([]);
  });

  it('measures no word longer than words are: the library would count edits modulo 256', () => {
    const long = indexOf(['a'.repeat(61), 'b'], (title) => [title]);
    expect(wordsNear(long, 'a'.repeat(61), 1)).toEqual([]);
    expect(wordsNear(long, 'a'.repeat(60), 1)).toHaveLength(1);
    expect(wordsNear(index, 'z'.repeat(10_000), 2)).toEqual([]);
  });
});
