import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleEntry } from '../dataset/entry';
import { fingerprintFromText, normalisedWords, windowsOf } from './fingerprint';
import type { Fingerprint } from './fingerprint';
import { FINGERPRINTS, sha256 } from './fingerprint.fixture';

/** The fingerprint of a copy of which every line is body, unless `lines` says otherwise. */
function fingerprintOf(text: string, lines: Partial<ArticleEntry> = {}): Fingerprint {
  const all: Pick<ArticleEntry, 'bodyLines' | 'excludedLines'> = {
    bodyLines: [1, 99],
    excludedLines: [],
  };
  const article = { id: 'a', words: 1, ...all, ...lines } as ArticleEntry;
  return fingerprintFromText(article, text, sha256);
}

const windowsIn = ({ lines }: Fingerprint): string[][][] =>
  lines.flatMap(({ windows }) => windows.map((rows) => rows.map((row) => [...row])));

const digest = (window: string): string => sha256(window).slice(0, 12);

describe('a fingerprint', () => {
  it('has the digest of every six words, as sha256sum prints it', () => {
    expect(windowsIn(fingerprintOf('one two three four five six seven'))).toEqual([
      [[digest('one two three four five six')]],
      [[digest('two three four five six seven')]],
    ]);
    expect(digest('one two three four five six')).toBe('bab7fd6e5bd6');
  });

  it('folds white space and composes letters, and changes nothing else', () => {
    const plain = fingerprintOf('On the eve Élysée hosted Putin, who came.');
    expect(
      fingerprintOf('On\u00a0the  eve E\u0301lyse\u0301e\thosted Putin, who came. \r\n'),
    ).toEqual(plain);
    expect(fingerprintOf('on the eve Élysée hosted Putin, who came.').text).not.toBe(plain.text);
    expect(fingerprintOf('On the eve Élysée hosted Putin who came.').text).not.toBe(plain.text);
  });

  it('runs across no line', () => {
    const fingerprint = fingerprintOf('one two three\nfour five six\n');
    expect(windowsIn(fingerprint)).toEqual([]);
    expect(fingerprint).toMatchObject({ words: 6, lines: [{ words: 3 }, { words: 3 }] });
    expect(fingerprint.text).not.toBe(fingerprintOf('one two three four five six').text);
  });

  it('holds body and endnotes, not what is outside or excluded', () => {
    const text = Array.from({ length: 6 }, (_, i) => `line ${i + 1} has six whole words`).join(
      '\n',
    );
    const { lines, words } = fingerprintOf(text, {
      bodyLines: [2, 4],
      endnoteLines: [6, 6],
      excludedLines: [3],
    });
    expect(lines.map(({ line }) => line)).toEqual([2, 4, 6]);
    expect(words).toBe(18);
  });

  it.each([
    ['He spoke there early in 2017.23', ['2017.23', '2017', '2017.']],
    ['He spoke there early in Russia3', ['Russia3', 'Russia']],
    [
      'He spoke there early in pretext”—dealt',
      ['pretext”—dealt', 'pretext', 'pretext”', 'pretext”—'],
    ],
    ['He spoke there early in US-Russia', ['US-Russia']],
    ['He spoke there early in https://a.org/b', ['https://a.org/b']],
    ['He spoke there early in —', ['—']],
  ])('%s: its last word may end where a quote may', (text, ends) => {
    const expected = ends.map((end) => digest(`He spoke there early in ${end}`));
    expect(windowsIn(fingerprintOf(text))).toEqual([[expected]]);
  });

  it('has a row for each place where the first word may begin', () => {
    expect(windowsIn(fingerprintOf('“‘Syria—a blow to all of us'))[0]?.map(([row]) => row)).toEqual(
      ['“‘Syria—a', '‘Syria—a', 'Syria—a', '—a', 'a'].map((start) =>
        digest(`${start} blow to all of us`),
      ),
    );
  });

  it('is another one for another text of the same article', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z.]{1,5}$/), { minLength: 7 }),
        fc.nat(),
        (words, n) => {
          const changed = words.with(n % words.length, 'CHANGED');
          const [one, other] = [words, changed].map((list) => fingerprintOf(list.join(' ')));
          expect(one?.text).not.toBe(other?.text);
          expect(one?.lines).not.toEqual(other?.lines);
        },
      ),
    );
  });

  it('counts the words of the real excerpts as the data do', () => {
    expect([...FINGERPRINTS.values()].map(({ words }) => words)).toEqual([373, 361]);
  });
});

describe('windows', () => {
  it('of n words are n − 5, each six words from its own place', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
        const windows = windowsOf(words);
        expect(windows).toHaveLength(Math.max(0, words.length - 5));
        windows.forEach((window, i) => expect(window).toEqual(words.slice(i, i + 6)));
      }),
    );
  });

  it('have no word of nothing', () => {
    expect(normalisedWords(' \ufeffOne \n two ')).toEqual(['One', 'two']);
  });
});
