import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/lib/core/time/day';
import { collectionSource } from '../../src/lib/core/timeline/collection-source';
import { loadCollection } from '../../src/lib/server/collection';
import { loadViews } from '../../src/lib/server/views';
import { Reader } from '../../src/lib/state/reader.svelte';
import { tellingOrder } from '../../src/routes/articles/reading.server';

const collection = loadCollection();

describe('the named views of data/', () => {
  it.each(loadViews(collection).map((view) => [view.title, view.address]))(
    '“%s” has something to show, and no notice',
    (_, address) => {
      const reader = new Reader(collectionSource(collection), () => undefined);
      reader.restore(new URLSearchParams(address));
      expect(reader.notices).toEqual([]);
      expect(reader.rowsInWindow().length).toBeGreaterThan(2);
    },
  );

  it('say what their titles say', () => {
    const { length } = collection.articles;
    const titles = loadViews(collection).map(({ title }) => title);
    expect(titles.includes('What five articles say of China')).toBe(length === 5);
    const known = loadViews(collection).find(({ title }) => title === 'As known in May 2017');
    expect(dayFromIso(known?.address.replace('known=', '') ?? '')).not.toBeNull();
  });
});

describe('the order in which an article tells', () => {
  it('has each of its events once, by the line of its first passage', () => {
    for (const article of collection.articles) {
      const order = tellingOrder(article, collection.events);
      const lineOf = (id: string): number => {
        const event = collection.events.find((other) => other.id === id);
        const own = event?.passages.filter((passage) => passage.article === article.id) ?? [];
        return Math.min(...own.map(({ line }) => line));
      };
      const lines = order.map(lineOf);
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      expect(order.toSorted()).toEqual(
        collection.events
          .filter(({ articleIds }) => articleIds.includes(article.id))
          .map(({ id }) => id)
          .toSorted(),
      );
    }
  });
});
