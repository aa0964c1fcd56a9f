import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../../../../tests/fixtures/data/messages';
import type { BrokenRow } from '../../../../tests/fixtures/data/messages';

const IN_2017 = 'data/events/2017.ts: "bonn-meeting"';

/** Each row breaks one thing in a sound collection and names everything that is said of it. */
const PASSAGES: readonly BrokenRow[] = [
  [
    ['april-visit', 'passages.0.evidence', 'visited Minsk'],
    'data/events/2017.ts: "april-visit" passages[0].evidence "visited Minsk" is no part of its quote: the first word that differs is "Minsk", where the copy has "Moscow".',
  ],
  [
    ['april-visit', 'passages.0.line', 2],
    'data/events/2017.ts: "april-visit" passages[0].line is 2, which "kireeva-2017" excludes (a caption, pull quote or credit): quote the body.',
  ],
  [
    ['april-visit', 'passages.0.line', 5],
    'data/events/2017.ts: "april-visit" passages[0].line is 5, but "kireeva-2017" has its body on lines 1–3 and endnotes 4–4.',
  ],
  [
    ['bonn-meeting', 'dating.endnote.line', 9],
    `${IN_2017} dating.endnote.line is 9, but "kireeva-2017" has its body on lines 1–3 and endnotes 4–4.`,
  ],
  [
    ['kireeva-2017', 'endnoteLines', [4, 3]],
    'data/articles.ts: "kireeva-2017" endnoteLines end at line 3, before they begin at line 4: swap them.',
  ],
  [
    ['kireeva-2017', 'excludedLines', [2, 7]],
    'data/articles.ts: "kireeva-2017" excludedLines names line 7, which is outside body and endnotes anyway: delete it.',
  ],
];

const SECOND_PASSAGE = {
  article: 'muraviev-2025',
  line: 2,
  quote: 'Trump called Putin again, this time spending over two hours on the phone',
  evidence: 'Trump called Putin again',
};

describe('passages without the texts', () => {
  it.each(PASSAGES)('%j', (edit, expected) => {
    expect(messagesAfter(edit)).toEqual([expect.stringContaining(expected)]);
  });

  it('finds a quote that an event has twice', () => {
    const twice = [SECOND_PASSAGE, { ...SECOND_PASSAGE, evidence: 'over two hours' }];
    expect(
      messagesAfter(
        ['second-call', 'passages', twice],
        ['second-call', 'dating.expression', 'again'],
      ),
    ).toEqual([
      'data/events/2025.ts: "second-call" passages[1].quote stands in this event already: delete one of the two.',
    ]);
  });

  it('lets two events share a sentence by different evidence, not by the same', () => {
    const shared = (evidence: string): string[] =>
      messagesAfter(
        ['second-call', 'passages', [SECOND_PASSAGE]],
        ['second-call', 'dating.expression', 'again'],
        ['hegseth-borders', 'passages', [{ ...SECOND_PASSAGE, evidence }]],
        ['hegseth-borders', 'dating.expression', 'again'],
      );
    expect(shared('over two hours')).toEqual([]);
    expect(shared(SECOND_PASSAGE.evidence)).toEqual([
      'data/events/2025.ts: "hegseth-borders" passages[0].quote and evidence are those of "second-call": merge the two, or choose evidence that tells them apart.',
    ]);
  });

  it('finds a quote too long for an excerpt', () => {
    const quote = `Trump called Putin again ${'and again '.repeat(29)}today`;
    expect(
      messagesAfter(
        ['second-call', 'passages', [{ ...SECOND_PASSAGE, quote }]],
        ['second-call', 'dating.expression', 'again'],
      ),
    ).toEqual([
      'data/events/2025.ts: "second-call" passages[0].quote has 63 words, at most 60 fit an excerpt: shorten it.',
    ]);
  });
});
