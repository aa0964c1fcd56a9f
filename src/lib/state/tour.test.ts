import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../tests/fixtures/data/excerpts';
import { collectionOrThrow } from '../core/dataset/parse';
import { collectionSource } from '../core/timeline/collection-source';
import { Reader, type Step } from './reader.svelte';
import { Tour } from './tour.svelte';

const source = collectionSource(collectionOrThrow(excerptSource()));
const ORDERS = {
  'kireeva-2017': ['april-visit', 'bonn-meeting'],
  'muraviev-2025': ['hegseth-borders', 'second-call', 'first-call'],
};

function touring(address = ''): { reader: Reader; tour: Tour; written: [Step, string][] } {
  const written: [Step, string][] = [];
  const reader = new Reader(source, (to, step) => written.push([step, to]));
  reader.restore(new URLSearchParams(address));
  return { reader, tour: new Tour(reader, ORDERS), written };
}

function walk(address: string, step: 1 | -1): (string | undefined)[] {
  const { reader, tour } = touring(address);
  return Array.from({ length: 4 }, () => {
    tour.step(step);
    return reader.chosen?.id;
  });
}

describe('a tour', () => {
  it('goes in time, among what matches', () => {
    expect(walk('', 1)).toEqual(['bonn-meeting', 'april-visit', 'first-call', 'hegseth-borders']);
    expect(walk('kind=call', -1)).toEqual(Array(4).fill('first-call').with(0, 'second-call'));
  });

  it('goes in the order in which an article tells, and stops at its ends', () => {
    const told = ['hegseth-borders', 'second-call', 'first-call'];
    expect(walk('tour=muraviev-2025', 1)).toEqual([...told, 'first-call']);
    expect(walk('tour=muraviev-2025', -1)).toEqual([...told.toReversed(), 'hegseth-borders']);
  });

  it('skips what the filter leaves out, and says where it is', () => {
    const { reader, tour } = touring('tour=muraviev-2025&kind=call&event=second-call');
    expect(tour.words).toBe('1 of 2, as Muraviev tells it');
    expect(tour.place.skipped).toBe(1);
    tour.step(1);
    expect(reader.announcement).toBe('2 of 2, as Muraviev tells it');
  });

  it('says so when the opened event is not on the way', () => {
    expect(touring('tour=kireeva-2017&event=first-call').tour.words).toBe(
      'not one of the 2 as Kireeva tells it',
    );
    expect(touring('kind=visit&event=first-call').tour.words).toBe('not one of the 1 in time');
  });

  it('is part of the address, each step one that Back undoes', () => {
    const { tour, written } = touring();
    tour.follow('kireeva-2017');
    tour.step(1);
    tour.step(1);
    tour.step(1);
    tour.follow(null);
    expect(written).toEqual([
      ['push', 'tour=kireeva-2017'],
      ['push', 'event=april-visit&tour=kireeva-2017'],
      ['push', 'event=bonn-meeting&tour=kireeva-2017'],
      ['push', 'event=bonn-meeting'],
    ]);
  });

  it('offers time and every telling it has', () => {
    const { tour } = touring();
    expect(tour.ways.map(({ article, count }) => [article?.id ?? null, count])).toEqual([
      [null, 5],
      ['kireeva-2017', 2],
      ['muraviev-2025', 3],
    ]);
  });

  it('follows the dates when they change over', () => {
    const { reader, tour } = touring('tour=muraviev-2025&event=second-call');
    reader.dateBy('told');
    tour.step(1);
    expect(reader.chosen?.id).toBe('first-call');
  });
});
