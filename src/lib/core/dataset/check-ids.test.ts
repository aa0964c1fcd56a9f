import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../../../../tests/fixtures/data/messages';
import type { BrokenRow } from '../../../../tests/fixtures/data/messages';

const IN_2017 = 'data/events/2017.ts: "bonn-meeting"';

/** Each row breaks one thing in a sound collection and names everything that is said of it. */
const IDS: readonly BrokenRow[] = [
  [
    ['bonn-meeting', 'passages.0.article', 'kireeva-17'],
    `${IN_2017} cites article "kireeva-17", which data/articles.ts does not have. Did you mean "kireeva-2017"?`,
  ],
  [
    ['bonn-meeting', 'dating.endnote.article', 'lukin-2016'],
    `${IN_2017} cites article "lukin-2016", which data/articles.ts does not have.`,
  ],
  [
    ['bonn-meeting', 'actors.1.id', 'tilerson'],
    `${IN_2017} names actor "tilerson", which data/actors.ts does not have. Did you mean "tillerson"?`,
  ],
  [
    ['bonn-meeting', 'actors.1.id', 'lavrov'],
    `${IN_2017} names actor "lavrov" twice: keep the more active role.`,
  ],
  [
    ['hegseth-borders', 'partOf', 'first-cal'],
    'data/events/2025.ts: "hegseth-borders" is part of event "first-cal", which no file of events has. Did you mean "first-call"?',
  ],
  [
    ['first-call', 'partOf', 'first-call'],
    'data/events/2025.ts: "first-call" is part of itself: "first-call" → "first-call". Take one partOf away.',
  ],
  [
    ['hegseth-borders', 'id', 'bonn-meeting'],
    'data/events/2025.ts: "bonn-meeting" is the id of another event too, in data/events/2017.ts: give one of them a different id.',
  ],
  [
    ['putin', 'state', 'rusia'],
    'data/actors.ts: "putin" belongs to state "rusia", which data/actors.ts does not have. Did you mean "russia"?',
  ],
  [['putin', 'state', 'trump'], 'data/actors.ts: "putin" belongs to "trump", which is no state.'],
  [
    ['russia', 'state', 'united-states'],
    'data/actors.ts: "russia" is a state and belongs to "united-states": a state belongs to none.',
  ],
  [
    ['bonn-meeting', 'actors.0.id', 'putin'],
    'data/actors.ts: "lavrov" takes part in no event: name it in one, or delete it.',
  ],
];

describe('names by which entries point to each other', () => {
  it.each(IDS)('%j', (edit, expected) => {
    expect(messagesAfter(edit)).toEqual([expect.stringContaining(expected)]);
  });

  it('takes a state for used when only its people are named', () => {
    expect(messagesAfter(['bonn-meeting', 'actors.2.id', 'putin'])).toEqual([]);
  });

  it('finds a circle of parts, once for each event in it', () => {
    expect(
      messagesAfter(
        ['bonn-meeting', 'partOf', 'april-visit'],
        ['april-visit', 'partOf', 'bonn-meeting'],
      ),
    ).toEqual([
      `${IN_2017} is part of itself: "bonn-meeting" → "april-visit" → "bonn-meeting". Take one partOf away.`,
      'data/events/2017.ts: "april-visit" is part of itself: "april-visit" → "bonn-meeting" → "april-visit". Take one partOf away.',
    ]);
  });

  it('says nothing of a circle to an event that only leads into it', () => {
    const found = messagesAfter(
      ['bonn-meeting', 'partOf', 'april-visit'],
      ['april-visit', 'partOf', 'bonn-meeting'],
      ['second-call', 'partOf', 'bonn-meeting'],
    );
    expect(found).toHaveLength(2);
  });

  it('finds an id that two actors or two articles share', () => {
    expect(
      messagesAfter(['lavrov', 'id', 'putin'], ['bonn-meeting', 'actors.0.id', 'trump']),
    ).toEqual([
      'data/actors.ts: "putin" is the id of another actor too, in data/actors.ts: give one of them a different id.',
    ]);
    expect(messagesAfter(['muraviev-2025', 'id', 'kireeva-2017'])).toContain(
      'data/articles.ts: "kireeva-2017" is the id of another article too, in data/articles.ts: give one of them a different id.',
    );
  });
});
