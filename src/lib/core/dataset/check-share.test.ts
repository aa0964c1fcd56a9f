import { describe, expect, it } from 'vitest';
import { excerptSource, TEXTS } from '../../../../tests/fixtures/data/excerpts';
import type { Edit } from '../../../../tests/fixtures/data/excerpts';
import { draftFromSource } from './draft';
import { shareProblems } from './check-share';

const shares = (
  texts: ReadonlyMap<string, string> | undefined,
  ...edits: readonly Edit[]
): string[] =>
  shareProblems(draftFromSource(excerptSource(...edits)).draft, texts).map(
    ({ message }) => message,
  );

describe('the quoted share of an article', () => {
  it('may be 40 % of its words and no more', () => {
    expect(shares(undefined, ['muraviev-2025', 'words', 133])).toEqual([]);
    expect(shares(undefined, ['muraviev-2025', 'words', 132])).toEqual([
      'has 53 of its 132 words quoted (41 %), at most 52 may be: shorten quotes by 1 word.',
    ]);
  });

  it('counts the endnotes that date events', () => {
    const withEndnote = shares(undefined, ['kireeva-2017', 'words', 100]);
    const withoutEndnote = shares(
      undefined,
      ['kireeva-2017', 'words', 100],
      ['bonn-meeting', 'dating.endnote', undefined],
    );
    expect(withEndnote).toEqual([expect.stringContaining('has 58 of its 100 words')]);
    expect(withoutEndnote).toEqual([expect.stringContaining('has 41 of its 100 words')]);
  });

  it('counts words in two overlapping quotes once when the text is there to tell', () => {
    const overlapping: readonly Edit[] = [
      ['muraviev-2025', 'words', 133],
      [
        'first-call',
        'passages.0.quote',
        'On 12 February, Trump broke Washington’s self-imposed curfew',
      ],
      ['first-call', 'passages.0.evidence', 'Trump'],
      [
        'hegseth-borders',
        'passages.0.quote',
        'Trump broke Washington’s self-imposed curfew and spent',
      ],
      ['hegseth-borders', 'passages.0.evidence', 'Trump broke'],
      ['muraviev-2025', 'words', 80],
    ];
    expect(shares(undefined, ...overlapping)).toEqual([
      expect.stringContaining('has 34 of its 80'),
    ]);
    expect(shares(TEXTS, ...overlapping)).toEqual([]);
  });
});
