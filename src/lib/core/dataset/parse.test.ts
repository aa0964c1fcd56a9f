import { describe, expect, it } from 'vitest';
import { excerptSource, TEXTS } from '../../../../tests/fixtures/data/excerpts';
import { messagesAfter } from '../../../../tests/fixtures/data/messages';
import { collectionOrThrow, parseCollection } from './parse';
import { problemText } from './problem';

describe('a sound collection', () => {
  it('parses without a problem, with and without the texts', () => {
    expect(messagesAfter()).toEqual([]);
    expect(parseCollection(excerptSource(), TEXTS).problems).toEqual([]);
  });
});

describe('several broken things', () => {
  it('are all told, in the order of files', () => {
    const found = parseCollection(
      excerptSource(
        ['first-call', 'kind', 'cal'],
        ['hegseth-borders', 'title', ''],
        ['bonn-meeting', 'actors.0.id', 'lavrof'],
        ['putin', 'short', ''],
        ['heading', 'title', ''],
      ),
    ).problems;
    expect(found.map(({ file, id, field }) => [file, id, field])).toEqual([
      ['data/actors.ts', 'putin', 'short'],
      ['data/actors.ts', 'lavrov', 'id'],
      ['data/collection.ts', null, 'title'],
      ['data/events/2017.ts', 'bonn-meeting', 'actors.0.id'],
      ['data/events/2025.ts', 'first-call', 'kind'],
      ['data/events/2025.ts', 'hegseth-borders', 'title'],
    ]);
  });

  it('draw no second message from an entry whose shape is wrong', () => {
    expect(messagesAfter(['kireeva-2017', 'words', 'many'])).toHaveLength(1);
    expect(messagesAfter(['russia', 'type', 'country'])).toHaveLength(1);
    expect(messagesAfter(['first-call', 'kind', 'cal'])).toHaveLength(1);
  });
});

describe('files that hold something else', () => {
  const source = excerptSource();
  const told = (changed: Partial<typeof source>): string[] =>
    parseCollection({ ...source, ...changed }).problems.map(problemText);

  it('are named with the reason when they cannot be read, and nothing else is blamed for it', () => {
    const [first, second] = source.events;
    const unreadable = { file: 'data/events/2025.ts', value: undefined, error: 'line 3: no' };
    expect(second).toBeDefined();
    expect(told({ events: first ? [first, unreadable] : [] })).toEqual([
      'data/events/2025.ts: cannot be read: line 3: no.',
    ]);
    const articles = { file: 'data/articles.ts', value: undefined, error: 'there is no such file' };
    expect(told({ articles })).toEqual([
      'data/articles.ts: cannot be read: there is no such file.',
    ]);
    const actors = { file: 'data/actors.ts', value: undefined, error: 'there is no such file' };
    expect(told({ actors })).toEqual(['data/actors.ts: cannot be read: there is no such file.']);
  });

  it.each([
    [undefined, 'exports no list of actors: write "export const actors = [ … ]".'],
    [[], 'has no actors: write the first, or delete the file.'],
    [
      [null],
      'entry 1: is null, expected an object with id, name, short, type, state, description.',
    ],
  ])('%j', (value, expected) => {
    expect(told({ actors: { file: 'data/actors.ts', value } })[0]).toBe(
      `data/actors.ts: ${expected}`,
    );
  });
});

describe('collectionOrThrow', () => {
  it('throws every message, so that a broken data/ fails the build', () => {
    const source = excerptSource(['bonn-meeting', 'kind', 'x'], ['april-visit', 'place', '']);
    expect(() => collectionOrThrow(source)).toThrow(
      /data\/ cannot be published:\n.*bonn-meeting.*\n.*april-visit/,
    );
    expect(collectionOrThrow(excerptSource()).events).toHaveLength(5);
  });
});
