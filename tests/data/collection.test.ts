import { describe, expect, it } from 'vitest';
import { parseCollection } from '../../src/lib/core/dataset/parse';
import { problemText } from '../../src/lib/core/dataset/problem';
import { publishedCollection } from '../../src/lib/core/dataset/published';
import { loadCollection } from '../../src/lib/server/collection';
import { readArticleTexts, readDataFolder } from '../../src/lib/server/read-folder';

const articlesFolder = process.env.ARTICLES_DIR;
const source = await readDataFolder('data');

describe('data/', () => {
  it('parses without a problem', () => {
    expect(parseCollection(source).problems.map(problemText)).toEqual([]);
  });

  it('is what the pages are built from, and is read once', () => {
    const collection = loadCollection();
    expect(collection).toEqual(parseCollection(source).collection);
    expect(loadCollection()).toBe(collection);
  });

  it('lists its events in time, each with a passage, an actor and an article', () => {
    const { events, extent } = loadCollection();
    const starts = events.map(({ placed }) => placed.span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts[0]).toBeGreaterThanOrEqual(extent[0]);
    for (const { passages, actors, articleIds } of events) {
      expect(Math.min(passages.length, actors.length, articleIds.length)).toBeGreaterThan(0);
    }
  });

  it('is published with a first and a last day for each event, or no last day', () => {
    for (const { start, end } of publishedCollection(loadCollection()).events) {
      expect(start).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(end ?? '9999-12-31').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(start <= (end ?? '9999-12-31')).toBe(true);
    }
  });
});

describe('data/ against the texts of the articles', () => {
  it('quotes them to the character', async ({ skip }) => {
    if (!articlesFolder) {
      const reason =
        'ARTICLES_DIR is not set: quotes are not compared with the texts of the articles';
      console.warn(reason);
      return skip(reason);
    }
    const texts = await readArticleTexts(articlesFolder);
    expect(parseCollection(source, texts).problems.map(problemText)).toEqual([]);
  });
});
