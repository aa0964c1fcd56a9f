import { describe, expect, it } from 'vitest';
import { excerptSource, TEXTS } from '../../../../tests/fixtures/data/excerpts';
import { collectionOrThrow } from './parse';
import { publishedCollection } from './published';

const source = excerptSource(['april-visit', 'date', '2017-03/..']);
const published = publishedCollection(collectionOrThrow(source));
const eventOf = (id: string): unknown => published.events.find((event) => event.id === id);

describe('publishedCollection', () => {
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(published))).toEqual(published);
  });

  it('has first and last days of the date an event is placed at, and the date as told', () => {
    expect(eventOf('second-call')).toMatchObject({
      date: '2025-02-19',
      record: { date: '2025-03-18', verdict: 'contradicts' },
      start: '2025-03-18',
      end: '2025-03-18',
      isDisputed: true,
      family: 'talks',
      articleIds: ['muraviev-2025'],
    });
    expect(published).toMatchObject({ start: '2017-02-16', end: '2025-04-30' });
  });

  it('has no last day for an open end, and no record where there is none', () => {
    expect(eventOf('april-visit')).toMatchObject({ start: '2017-03-01', end: null });
    expect(eventOf('april-visit')).not.toHaveProperty('record');
  });

  it('keeps every field that the editor wrote', () => {
    const written = source.events.flatMap(({ value }) => (Array.isArray(value) ? value : []));
    for (const entry of written as { id: string; passages: object[] }[]) {
      const { passages, ...rest } = entry;
      expect(eventOf(entry.id)).toMatchObject(rest);
      expect(eventOf(entry.id)).toMatchObject({
        passages: passages.map((passage, i) => ({ ...passage, id: `${entry.id}-${i + 1}` })),
      });
    }
    expect(published.actors).toEqual(source.actors.value);
    expect(published.articles).toMatchObject(source.articles.value as object[]);
  });

  it('has no line of an article in full', () => {
    const text = JSON.stringify(published);
    for (const line of TEXTS.get('kireeva-2017')?.split('\n').filter(Boolean) ?? []) {
      expect(text).not.toContain(JSON.stringify(line).slice(1, -1));
    }
  });
});
