import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../../../../tests/fixtures/data/messages';
import type { BrokenRow } from '../../../../tests/fixtures/data/messages';

const IN_2017 = 'data/events/2017.ts: "bonn-meeting"';
const LONG_TITLE = 'A title that goes on and on until it is far longer than any label can be';

/** Each row breaks one thing in a sound collection and names everything that is said of it. */
const SHAPES: readonly BrokenRow[] = [
  [
    ['bonn-meeting', 'kind', 'metting'],
    `${IN_2017} kind is "metting", expected one of call, meeting, summit, visit, speech, statement, agreement, sanctions, military, order, election, trend. Did you mean "meeting"?`,
  ],
  [
    ['bonn-meeting', 'actors.1.role', 'agnet'],
    `${IN_2017} actors[1].role is "agnet", expected one of agent, counterpart, target, host, mentioned. Did you mean "agent"?`,
  ],
  [['bonn-meeting', 'kind', undefined], `${IN_2017} kind is missing: it must be there.`],
  [['bonn-meeting', 'place', 7], `${IN_2017} place is 7, expected text.`],
  [
    ['bonn-meeting', 'sumary', 'They met.'],
    `${IN_2017} sumary is no field: mend or delete it. Did you mean "summary"?`,
  ],
  [
    ['bonn-meeting', 'title', LONG_TITLE],
    `${IN_2017} title has 72 characters, at most 70 fit: shorten it.`,
  ],
  [
    ['bonn-meeting', 'short', 'Bonn: Lavrov and Tillerson do meet'],
    `${IN_2017} short has 34 characters, at most 32 fit: shorten it.`,
  ],
  [
    ['bonn-meeting', 'place', ' '],
    `${IN_2017} place is empty: write it, or leave the field out if it may be.`,
  ],
  [
    ['bonn-meeting', 'place', 'Bonn '],
    `${IN_2017} place begins or ends with white space: take it away.`,
  ],
  [
    ['bonn-meeting', 'passages', []],
    `${IN_2017} passages is empty: quote the words that report the event.`,
  ],
  [
    ['april-visit', 'actors', []],
    'data/events/2017.ts: "april-visit" actors is empty: name who took part.',
  ],
  [
    ['bonn-meeting', 'passages.0.line', 1.5],
    `${IN_2017} passages[0].line is 1.5, expected a whole number.`,
  ],
  [
    ['second-call', 'record.sources.0.url', 'javascript:alert(1)'],
    'data/events/2025.ts: "second-call" record.sources[0].url is "javascript:alert(1)", expected an address that begins with https:// or http://.',
  ],
  [
    ['second-call', 'record.sources', []],
    'data/events/2025.ts: "second-call" record.sources is empty: name the source of the date, or leave the record out.',
  ],
  [
    ['muraviev-2025', 'bodyLines', 3],
    'data/articles.ts: "muraviev-2025" bodyLines is 3, expected the first and the last line, [first, last].',
  ],
  [['heading', 'scope', undefined], 'data/collection.ts: scope is missing: it must be there.'],
  [
    ['tillerson', 'type', 'persona'],
    'data/actors.ts: "tillerson" type is "persona", expected one of state, person, organisation. Did you mean "person"?',
  ],
];

describe('the shape of an entry', () => {
  it.each(SHAPES)('%j', (edit, expected) => {
    expect(messagesAfter(edit)).toEqual([expect.stringContaining(expected)]);
  });
});
