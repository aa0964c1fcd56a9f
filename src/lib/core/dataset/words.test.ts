import { describe, expect, it } from 'vitest';
import { isInsideWord, linesOf, wholeWordsAt, wordAround, wordsIn } from './words';

describe('wordsIn', () => {
  it('splits at any white space and counts nothing else', () => {
    expect(wordsIn('the  incoming\u00a0Trump\n— administration ')).toEqual([
      'the',
      'incoming',
      'Trump',
      '—',
      'administration',
    ]);
    expect(wordsIn('  ')).toEqual([]);
  });
});

describe('linesOf', () => {
  it('counts lines as an editor does, whatever the line breaks', () => {
    expect(linesOf('a\n\nb\n')).toEqual(['a', '', 'b']);
    expect(linesOf('a\r\nb')).toEqual(['a', 'b']);
  });
});

describe('isInsideWord', () => {
  /** `|` marks the cut. */
  it.each([
    ['Tru|mp', true],
    ['Trump|’s talk', true],
    ['Trump’|s talk', true],
    ["China|'s rise", true],
    ['US|-Russia', true],
    ['US-|Russia', true],
    ['G|7', true],
    ['mid-20|17', true],
    ['Trump| called', false],
    ['|Trump', false],
    ['Trump|', false],
    ['Trump|.', false],
    ['Syria|—perceived', false],
    ['Syria—|perceived', false],
    ['in March 2017.|23 As', false],
    ['along with Russia|3.', false],
    ['“|a strike', false],
    ['the past – |and', false],
  ])('%s: %s', (marked, expected) => {
    expect(isInsideWord(marked.replace('|', ''), marked.indexOf('|'))).toBe(expected);
  });
});

describe('wholeWordsAt', () => {
  it('passes over a place where a word is cut', () => {
    expect(wholeWordsAt('a Russian and Russia', 'Russia')).toBe(14);
    expect(wholeWordsAt('a Russian', 'Russia')).toBe(-1);
    expect(wholeWordsAt('a Russian', 'China')).toBe(-1);
  });
});

describe('wordAround', () => {
  it('keeps the punctuation', () => {
    expect(wordAround('so “Bonn,” they', 4)).toBe('“Bonn,”');
    expect(wordAround('so  they', 2)).toBe('so');
    expect(wordAround('', 0)).toBe('');
  });
});
