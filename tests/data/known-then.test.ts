import { describe, expect, it } from 'vitest';
import type { Article, SourcedEvent } from '../../src/lib/core/dataset/collection';
import { firstReport } from '../../src/lib/core/dataset/first-report';
import { isoFromDay } from '../../src/lib/core/time/day';
import { lagWords } from '../../src/lib/core/time/lag-words';
import { all, count, has } from '../../src/lib/core/timeline/bits';
import { facetsFrom } from '../../src/lib/core/timeline/facets';
import {
  knownCount,
  knownThen,
  notYetTold,
  type KnownThen,
} from '../../src/lib/core/timeline/known-then';
import { modelFrom } from '../../src/lib/core/timeline/model';
import { loadCollection } from '../../src/lib/server/collection';

const { events, articles, actors } = loadCollection();
const facets = facetsFrom(events, actors, articles);
const model = modelFrom(events, ({ placed }) => placed.span.startLatest);
const articleOf = (id: string): Article => articles.find((one) => one.id === id) as Article;
const eventCalled = (id: string): SourcedEvent =>
  events.find((one) => one.id === id) as SourcedEvent;

function then(known: string): KnownThen {
  const found = knownThen(known, articles, facets);
  if (!found) throw new Error(`nothing is known on ${known}`);
  return found;
}

describe('the collection as it was known', () => {
  it.each([
    ['lukin-2016', '2016-12-05', 'on 5 December 2016, Lukin'],
    ['moscow-times-2017', '2017-02-03', 'between 29 January and 3 February 2017, The Moscow Times'],
    ['kireeva-2017', '2017-04-30', 'in about April 2017, Kireeva'],
    ['2017-05-31', '2017-05-31', 'on 31 May 2017'],
  ])('%s is the end of %s, in words %j', (known, iso, words) => {
    expect(isoFromDay(then(known).day)).toBe(iso);
    expect(then(known).words).toBe(words);
  });

  it('holds what an article out by then tells of, and nothing else', () => {
    for (const known of [
      ...articles.map(({ id }) => id),
      '2012-01-01',
      '2017-03-01',
      '2030-01-01',
    ]) {
      const { day, rows } = then(known);
      const expected = events.filter(({ articleIds }) =>
        articleIds.some((id) => articleOf(id).published.span.end <= day),
      );
      expect(events.filter((_, row) => has(rows, row))).toEqual(expected);
      expect(knownCount(then(known), all(events.length))).toBe(expected.length);
    }
  });

  it('grows with every article, from nothing to everything', () => {
    const counts = ['2016-12-04', ...articles.map(({ id }) => id)].map((known) =>
      count(then(known).rows),
    );
    expect(counts[0]).toBe(0);
    expect(counts.at(-1)).toBe(events.length);
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
  });

  it('does not count an article that may not have been out, and says so', () => {
    const { out, unsure } = then('2017-02-01');
    expect(out.map(({ id }) => id)).toEqual(['lukin-2016']);
    expect(unsure.map(({ id }) => id)).toEqual(['moscow-times-2017']);
  });

  it('tells what had happened untold from what was to come', () => {
    const known = then('kireeva-2017');
    const told = notYetTold(model, known, all(events.length));
    const unknown = events.filter((_, row) => !has(known.rows, row));
    expect(told.happened + told.unsure + told.toCome).toBe(unknown.length);
    const isToCome = ({ placed }: SourcedEvent): boolean => placed.span.start > known.day;
    expect(told.toCome).toBe(unknown.filter(isToCome).length);
    const untold = unknown.filter((event) => !isToCome(event)).map(({ id }) => id);
    expect(untold).toEqual(['election-interference']);
  });

  it('is nothing for a text that is neither an article nor a day', () => {
    expect(knownThen('nobody', articles, facets)).toBeNull();
    expect(knownThen('2017-02-30', articles, facets)).toBeNull();
  });
});

describe('how long after an event these articles first reported it', () => {
  const lagOf = (id: string): string | null =>
    lagWords(firstReport(eventCalled(id), articleOf).lag);
  const firstOf = (id: string): string[] =>
    firstReport(eventCalled(id), articleOf).articles.map(({ shortName }) => shortName);

  it.each([
    ['abe-meets-trump', 'Lukin', '18 days after'],
    ['trump-elected', 'Lukin', '27 days after'],
    ['first-call', 'The Moscow Times', '1 to 6 days after'],
    ['syria-strike', 'Kireeva', 'up to about 4 weeks after'],
    ['helsinki-summit', 'Inozemtsev', '3 to 7 weeks after'],
    ['election-interference', 'Inozemtsev', '1 to 3 years after'],
    ['iran-nuclear-deal', 'The Moscow Times', 'about 19 months after'],
    ['february-call-2025', 'Muraviev', '1 to 3 months after'],
    ['farage-too-much', 'Muraviev', 'up to 5 weeks after'],
  ])('%s, by %s: %s', (id, article, words) => {
    expect(firstOf(id)).toEqual([article]);
    expect(lagOf(id)).toBe(words);
  });

  it('has words for every event, for none was told before it could have happened', () => {
    expect(events.filter(({ id }) => lagOf(id) === null)).toEqual([]);
  });
});
