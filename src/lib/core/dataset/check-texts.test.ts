import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptSource, TEXTS } from '../../../../tests/fixtures/data/excerpts';
import type { Edit } from '../../../../tests/fixtures/data/excerpts';
import { textProblems } from './check-texts';
import { draftFromSource } from './draft';
import { problemText } from './problem';
import { quotesOf } from './quoted';
import { wordsIn } from './words';

const messages = (...edits: readonly Edit[]): string[] =>
  textProblems(draftFromSource(excerptSource(...edits)).draft, TEXTS).map(problemText);

const APRIL_VISIT = 'data/events/2017.ts: "april-visit"';
const APRIL = 'Tillerson visited Moscow and met with Lavrov and Putin on April 12.';

describe('against the texts', () => {
  it('nothing is said of verbatim quotes', () => {
    expect(messages()).toEqual([]);
  });

  it('an article whose text is not given is no article checked', () => {
    const { draft } = draftFromSource(excerptSource(['second-call', 'passages.0.quote', 'No.']));
    const texts = new Map([...TEXTS].filter(([id]) => id === 'kireeva-2017'));
    expect(textProblems(draft, texts).map(problemText)).toEqual([
      'data/articles.ts: "muraviev-2025" has no text to check its quotes against: add muraviev-2025.txt to the articles\' folder.',
    ]);
  });

  it.each<readonly [Edit, string]>([
    [
      ['april-visit', 'passages.0.quote', APRIL.replace('Moscow', 'Minsk')],
      `${APRIL_VISIT} passages[0].quote is not verbatim: compared with line 1 of "kireeva-2017", the first word that differs is "Minsk", where the copy has "Moscow".`,
    ],
    [
      ['bonn-meeting', 'dating.endnote.quote', '“‘Productive’ first meeting:'],
      'data/events/2017.ts: "bonn-meeting" dating.endnote.quote is not verbatim: compared with line 4 of "kireeva-2017", the first word that differs is "first", where the copy has "1st".',
    ],
    [
      ['april-visit', 'passages.0.line', 3],
      `${APRIL_VISIT} passages[0].line is 3, but its quote is on line 1 of "kireeva-2017": write line: 1.`,
    ],
    [
      ['april-visit', 'passages.0.line', 99],
      `${APRIL_VISIT} passages[0].line is 99, but its quote is on line 1 of "kireeva-2017": write line: 1.`,
    ],
    [
      ['april-visit', 'passages.0.quote', APRIL.replace('Tillerson', 'son')],
      `${APRIL_VISIT} passages[0].quote cuts a word of line 1 of "kireeva-2017" at one of its ends: quote whole words.`,
    ],
    [
      [
        'april-visit',
        'passages.0',
        {
          article: 'kireeva-2017',
          line: 4,
          quote: 'Tillerson visited Minsk and met',
          evidence: 'met',
        },
      ],
      `${APRIL_VISIT} passages[0].quote is not verbatim: compared with line 1 of "kireeva-2017", the nearest to it, the first word that differs is "Minsk", where the copy has "Moscow".`,
    ],
    [
      ['kireeva-2017', 'words', 400],
      'data/articles.ts: "kireeva-2017" words is 400, but body and endnotes without excluded lines have 373: write words: 373.',
    ],
    [
      ['kireeva-2017', 'endnoteLines', [4, 9]],
      'data/articles.ts: "kireeva-2017" endnoteLines end at line 9, but its copy has 4 lines.',
    ],
    [
      ['muraviev-2025', 'bodyLines', [1, 4]],
      'data/articles.ts: "muraviev-2025" bodyLines end at line 4, but its copy has 3 lines.',
    ],
  ])('%j', (edit, expected) => {
    expect(messages(edit)).toEqual([expected]);
  });

  it('allows a quote to end where an endnote number is glued to it', () => {
    const quote = 'Trump expressed his hope to get along with Russia';
    expect(messages(['april-visit', 'passages.0.quote', quote])).toEqual([]);
  });
});

describe('any one word of any quote', () => {
  const quotes = draftFromSource(excerptSource()).draft.events.flatMap(({ entry }) =>
    quotesOf(entry).map(({ quote, field }) => ({ id: entry.id, quote, field })),
  );

  it('when changed, is caught and named', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...quotes),
        fc.nat(),
        fc.stringMatching(/^[a-z]{3,9}$/),
        ({ id, quote, field }, n, noise) => {
          const words = wordsIn(quote);
          const changed = words.with(n % words.length, `x${noise}q`).join(' ');
          const found = messages([id, field, changed]);
          expect(found).toEqual([expect.stringContaining(`"x${noise}q"`)]);
        },
      ),
    );
  });

  it('when any character of it is replaced, is caught', () => {
    fc.assert(
      fc.property(fc.constantFrom(...quotes), fc.nat(), ({ id, quote, field }, n) => {
        const at = n % quote.length;
        const changed = `${quote.slice(0, at)}#${quote.slice(at + 1)}`;
        expect(messages([id, field, changed])).toHaveLength(1);
      }),
    );
  });
});
