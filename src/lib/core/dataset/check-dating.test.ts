import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../../../../tests/fixtures/data/messages';
import type { BrokenRow } from '../../../../tests/fixtures/data/messages';

/** Each row breaks one thing in a sound collection and names everything that is said of it. */
const DATING: readonly BrokenRow[] = [
  [
    ['second-call', 'dating.working', undefined],
    'data/events/2025.ts: "second-call" has dating.basis "derived" but no dating.working: add it, or choose another basis.',
  ],
  [
    ['april-visit', 'dating.expression', undefined],
    'data/events/2017.ts: "april-visit" has dating.basis "stated" but no dating.expression: add it, or choose another basis.',
  ],
  [
    ['april-visit', 'dating.basis', 'endnote'],
    'data/events/2017.ts: "april-visit" has dating.basis "endnote" but no dating.endnote: add it, or choose another basis.',
  ],
  [
    ['first-call', 'record', undefined],
    'data/events/2025.ts: "first-call" has dating.basis "record" but no record: add it with its sources.',
  ],
  [
    ['first-call', 'date', '2025-02'],
    'data/events/2025.ts: "first-call" has dating.basis "record", so date must equal record.date: "2025-02" is not "2025-02-12".',
  ],
  [
    ['first-call', 'dating.expression', 'On 12 February'],
    'data/events/2025.ts: "first-call" has dating.basis "record" and a dating.expression: if these words date it, the basis is another; else delete them.',
  ],
  [
    ['april-visit', 'dating.expression', 'April 13'],
    'data/events/2017.ts: "april-visit" has dating.expression "April 13", which is in none of its quotes: copy the words as they stand there.',
  ],
];

describe('how a date is known', () => {
  it.each(DATING)('%j', (edit, expected) => {
    expect(messagesAfter(edit)).toEqual([expect.stringContaining(expected)]);
  });
});
