import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../../../../tests/fixtures/data/messages';
import type { BrokenRow } from '../../../../tests/fixtures/data/messages';

const IN_2017 = 'data/events/2017.ts: "bonn-meeting"';

/** Each row breaks one thing in a sound collection and names everything that is said of it. */
const DATES: readonly BrokenRow[] = [
  [
    ['kireeva-2017', 'published', '2017-04/2017-03'],
    'data/articles.ts: "kireeva-2017" published "2017-04/2017-03" ends before',
  ],
  [
    ['april-visit', 'date', '2017-02-30'],
    'data/events/2017.ts: "april-visit" date "2017-02-30" has a day that does not exist',
  ],
  [
    ['april-visit', 'date', 'April 2017'],
    'data/events/2017.ts: "april-visit" date "April 2017" has words',
  ],
  [
    ['second-call', 'record.date', '2025-3-18'],
    'data/events/2025.ts: "second-call" record.date "2025-3-18" has a month or day of one digit',
  ],
  [
    ['first-call', 'record.sources.0.published', 'soon'],
    'data/events/2025.ts: "first-call" record.sources[0].published "soon" has words',
  ],
  [['heading', 'scope', '2012-2025'], 'data/collection.ts: scope "2012-2025" has a hyphen'],
  [
    ['april-visit', 'date', '2016-04-12'],
    'data/events/2017.ts: "april-visit" begins in 2016 (date is "2016-04-12"): move it to data/events/2016.ts.',
  ],
  [
    ['second-call', 'record.date', '2024-03-18'],
    'data/events/2025.ts: "second-call" begins in 2024 (record.date is "2024-03-18"): move it to data/events/2024.ts.',
  ],
  [
    ['heading', 'scope', '2017-03/2025'],
    `${IN_2017} date is "2017-02-16", before the collection begins: leave the event out, or widen scope "2017-03/2025" in data/collection.ts.`,
  ],
  [
    ['april-visit', 'date', '2017-12-04'],
    'data/events/2017.ts: "april-visit" date is "2017-12-04", after "kireeva-2017", which reports it, was published ("2017-04~").',
  ],
];

describe('dates', () => {
  it.each(DATES)('%j', (edit, expected) => {
    expect(messagesAfter(edit)).toEqual([expect.stringContaining(expected)]);
  });
});
