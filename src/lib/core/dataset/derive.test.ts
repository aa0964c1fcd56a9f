import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../../tests/fixtures/data/excerpts';
import type { Edit } from '../../../../tests/fixtures/data/excerpts';
import { isoFromDay } from '../time/day';
import type { Collection, SourcedEvent } from './collection';
import { collectionOrThrow } from './parse';

const collectionAfter = (...edits: readonly Edit[]): Collection =>
  collectionOrThrow(excerptSource(...edits));

function eventIn({ events }: Collection, id: string): SourcedEvent {
  const event = events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`no event "${id}"`);
  return event;
}

describe('events', () => {
  it('stand by placed start, then end, then id, whatever their order in the files', () => {
    expect(collectionAfter().events.map(({ id }) => id)).toEqual([
      'bonn-meeting',
      'april-visit',
      'first-call',
      'hegseth-borders',
      'second-call',
    ]);
    const wider = collectionAfter(
      ['first-call', 'record.date', '2025-02-12/..'],
      ['first-call', 'date', '2025-02-12/..'],
    );
    expect(wider.events.map(({ id }) => id).slice(2, 4)).toEqual(['hegseth-borders', 'first-call']);
  });

  it('are placed on record where there is one, and keep what was told', () => {
    const call = eventIn(collectionAfter(), 'second-call');
    expect(call.told.edtf).toBe('2025-02-19');
    expect(call.placed).toBe(call.record?.date);
    expect(call.placed.words).toBe('18 March 2025');
    expect(call.isDisputed).toBe(true);
    const visit = eventIn(collectionAfter(), 'april-visit');
    expect(visit.record).toBeNull();
    expect(visit.placed).toBe(visit.told);
    expect(visit.isDisputed).toBe(false);
    expect(eventIn(collectionAfter(), 'first-call').isDisputed).toBe(false);
  });

  it('number their passages and list their articles once, in the order of data/articles.ts', () => {
    const april = {
      article: 'kireeva-2017',
      line: 1,
      quote: 'Tillerson visited Moscow',
      evidence: 'Moscow',
    };
    const again = { article: 'muraviev-2025', line: 2, quote: 'A week later', evidence: 'A week' };
    const later = {
      article: 'muraviev-2025',
      line: 2,
      quote: 'Trump called Putin again',
      evidence: 'again',
    };
    const call = eventIn(
      collectionAfter(
        ['second-call', 'passages', [again, later, april]],
        ['second-call', 'date', '2017-02'],
      ),
      'second-call',
    );
    expect(call.passages.map(({ id }) => id)).toEqual([
      'second-call-1',
      'second-call-2',
      'second-call-3',
    ]);
    expect(call.articleIds).toEqual(['kireeva-2017', 'muraviev-2025']);
  });

  it('have no field that means nothing: no place is no key', () => {
    expect(eventIn(collectionAfter(), 'april-visit')).not.toHaveProperty('place');
    expect(eventIn(collectionAfter(), 'april-visit')).not.toHaveProperty('date');
  });
});

describe('articles', () => {
  it('know how many events they report and how many of their words are quoted', () => {
    const [kireeva, muraviev] = collectionAfter().articles;
    expect(kireeva).toMatchObject({ id: 'kireeva-2017', eventCount: 2, quotedWords: 58 });
    expect(muraviev).toMatchObject({ id: 'muraviev-2025', eventCount: 3, quotedWords: 53 });
    expect(kireeva?.published.words).toBe('about April 2017');
  });
});

describe('the extent', () => {
  const extentAfter = (...edits: readonly Edit[]): string[] =>
    collectionAfter(...edits).extent.map(isoFromDay);

  it('runs from the first event to the last day of an event or a publication', () => {
    expect(extentAfter()).toEqual(['2017-02-16', '2025-04-30']);
    const later = ['second-call', 'record.date', '2025-06-15'] as const;
    expect(extentAfter(later)).toEqual(['2017-02-16', '2025-06-15']);
  });

  it('is not stretched by a coarse end past the last publication, which knows nothing of it', () => {
    const coarse = ['hegseth-borders', 'date', '2025-02-12/2025'] as const;
    expect(extentAfter(coarse)).toEqual(['2017-02-16', '2025-04-30']);
  });

  it('has room for a date as told that the record moves', () => {
    expect(extentAfter(['second-call', 'date', '2016-12-31'])).toEqual([
      '2016-12-31',
      '2025-04-30',
    ]);
  });

  it('takes the beginning of an open end, which has no last day', () => {
    expect(extentAfter(['april-visit', 'date', '2017-03/..'])).toEqual([
      '2017-02-16',
      '2025-04-30',
    ]);
  });
});
