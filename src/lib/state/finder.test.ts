import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../tests/fixtures/data/excerpts';
import { collectionOrThrow } from '../core/dataset/parse';
import { count, none, set, type Bits } from '../core/timeline/bits';
import { collectionSource } from '../core/timeline/collection-source';
import type { Chronology, Searching } from '../core/timeline/source';
import { Finder } from './finder.svelte';

const real = collectionSource(collectionOrThrow(excerptSource())).chronologyBy('record');

/** As many hits as the query has letters. */
function hitsFor(query: string): Bits {
  const bits = none(real.model.size);
  for (let row = 0; row < query.length; row++) set(bits, row);
  return bits;
}

/** A search that answers when told to, like one in a worker. */
class LateSearch implements Searching {
  readonly #waiting = new Map<string, (bits: Bits) => void>();

  readonly hits = (query: string): Promise<Bits> =>
    new Promise((resolve) => this.#waiting.set(query, resolve));

  async answer(query: string): Promise<void> {
    this.#waiting.get(query)?.(hitsFor(query));
    await turn();
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function searchedBy(search: Searching): Chronology {
  return { ...real, openSearch: () => Promise.resolve(search) };
}

describe('Finder', () => {
  it('opens the search with the first query, and answers it when that is there', async () => {
    let answers = 0;
    const finder = new Finder(() => answers++);
    finder.find(real, 'tillerson');
    expect(finder.hits).toBeNull();
    await finder.prepare(real);
    expect(finder.hits && count(finder.hits)).toBe(2);
    expect(answers).toBe(1);
  });

  it('answers at once when the search is there and needs no time', async () => {
    const chronology = searchedBy({ hits: hitsFor });
    const finder = new Finder(() => undefined);
    await finder.prepare(chronology);
    finder.find(chronology, 'ab');
    expect(finder.hits && count(finder.hits)).toBe(2);
    finder.find(chronology, '');
    expect(finder.hits).toBeNull();
  });

  it('holds the answer before until the next is there, and drops one that comes too late', async () => {
    const search = new LateSearch();
    const chronology = searchedBy(search);
    const finder = new Finder(() => undefined);
    await finder.prepare(chronology);
    finder.find(chronology, 'a');
    await search.answer('a');
    expect(finder.hits && count(finder.hits)).toBe(1);
    finder.find(chronology, 'ab');
    finder.find(chronology, 'abc');
    expect(finder.hits && count(finder.hits)).toBe(1);
    await search.answer('abc');
    await search.answer('ab');
    expect(finder.hits && count(finder.hits)).toBe(3);
  });

  it('does not take the rows of one order of events for those of another', async () => {
    const search = new LateSearch();
    const [first, second] = [searchedBy(search), searchedBy(search)];
    const finder = new Finder(() => undefined);
    await finder.prepare(first);
    finder.find(first, 'a');
    await search.answer('a');
    finder.find(second, 'a');
    expect(finder.hits).toBeNull();
    await turn();
    await search.answer('a');
    expect(finder.hits && count(finder.hits)).toBe(1);
  });

  it('tells how far the index is, and that it could not be loaded; the next query tries again', async () => {
    let isOnline = false;
    const seen: unknown[] = [];
    const chronology: Chronology = {
      ...real,
      openSearch: (onprogress) => {
        onprogress(0.5);
        seen.push(finder.state);
        return isOnline ? Promise.resolve({ hits: hitsFor }) : Promise.reject(new Error('offline'));
      },
    };
    const finder = new Finder(() => undefined);
    finder.find(chronology, 'a');
    await turn();
    expect(seen).toEqual([{ share: 0.5 }]);
    expect(finder.state).toBe('failed');
    isOnline = true;
    finder.find(chronology, 'ab');
    await turn();
    expect(finder.state).toBeNull();
    expect(finder.hits && count(finder.hits)).toBe(2);
  });
});
