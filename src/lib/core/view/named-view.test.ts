import { describe, expect, it } from 'vitest';
import { dayFromDate } from '../time/day';
import { namedViewProblems } from './named-view';

const known = {
  eventIds: new Set(['first-call']),
  actorIds: new Set(['putin', 'trump']),
  articleIds: new Set(['lukin-2016']),
  extent: [dayFromDate(2012, 5, 7), dayFromDate(2025, 4, 30)] as const,
};

describe('named views', () => {
  it('are fine when each leads where it says', () => {
    const views = [
      { title: 'Both', address: 'actor=putin&actor=trump&match=all' },
      { title: 'As known in May 2017', address: 'known=2017-05-31' },
    ];
    expect(namedViewProblems(views, known)).toEqual([]);
  });

  it.each([
    ['actor=putni', /No actor called “putni”/],
    ['match=all&actor=putin', /write it as "actor=putin&match=all"/],
    ['known=2017-05', /write it as "known=2017-05-31"/],
    ['actor=xi&actor=putin', /No actor called “xi”/],
  ])('%s is told', (address, problem) => {
    expect(namedViewProblems([{ title: 'View', address }], known)).toEqual([
      expect.stringMatching(problem),
    ]);
  });

  it('have a title and an address of their own', () => {
    const view = { title: 'Putin', address: 'actor=putin' };
    expect(namedViewProblems([view, { ...view, title: 'Him' }], known)).toEqual([
      '"Him" (actor=putin): has its address twice.',
    ]);
    expect(namedViewProblems([view, { ...view, address: 'actor=trump' }], known)).toEqual([
      '"Putin" (actor=trump): has its title twice.',
    ]);
  });
});
