import { describe, expect, it } from 'vitest';
import type { Article, SourcedEvent } from './collection';
import { datedFromEdtf } from './dated';
import { firstReport, inOrderOfPublication, type FirstReport } from './first-report';

const article = (id: string, published: string): Article => ({
  ...{ id, title: id, author: null, shortName: id, affiliation: null, publisher: id, url: null },
  ...{ publishedBasis: '', bodyLines: [1, 2], excludedLines: [], words: 9 },
  ...{ published: datedFromEdtf(published), eventCount: 1, quotedWords: 1 },
});
const ARTICLES = new Map(
  [
    article('late', '2018-08'),
    article('day', '2016-12-05'),
    article('early', '2017-01-29'),
    article('spread', '[2017-01-20..2017-02-03]'),
  ].map((one) => [one.id, one]),
);
const report = (date: string, ...articleIds: string[]): FirstReport =>
  firstReport(
    { articleIds, placed: datedFromEdtf(date) } as Pick<SourcedEvent, 'articleIds' | 'placed'>,
    (id) => ARTICLES.get(id) as Article,
  );
const idsOf = ({ articles }: FirstReport): string[] => articles.map(({ id }) => id);

describe('the first report of an event', () => {
  it('is the article that came out first, whatever the order they stand in', () => {
    expect(idsOf(report('2016-11-08', 'late', 'day', 'early'))).toEqual(['day']);
    expect(report('2016-11-08', 'late', 'day').lag).toMatchObject({ least: 27, most: 27 });
  });

  it('names both where their dates leave open which was first', () => {
    const both = report('2017-01-10', 'late', 'spread', 'early');
    expect(idsOf(both)).toEqual(['early', 'spread']);
    expect(both.lag).toMatchObject({ least: 10, most: 19 });
  });

  it('comes as much later as neither date rules out', () => {
    expect(report('2016', 'spread').lag).toMatchObject({ least: 20, most: 399 });
    expect(report('2017', 'early').lag).toMatchObject({ least: -336, most: 28 });
  });

  it.each([
    ['2014-03-17/..', 'beginning', 994],
    ['2016-11-01/2016-12-01', 'beginning', 34],
    ['{2016-12-01,2016-12-04}', 'first day', 4],
    ['2016-12', 'event', 4],
  ] as const)('of %s is counted from the %s', (date, since, most) => {
    expect(report(date, 'day')).toMatchObject({ since, lag: { most } });
  });

  it('is an estimate where either date is', () => {
    expect(report('2016-12-01', 'day').lag.isApproximate).toBe(false);
    expect(report('2016-12-01~', 'day').lag.isApproximate).toBe(true);
  });
});

describe('the order of publication', () => {
  it('goes by when each was certainly out', () => {
    const ids = inOrderOfPublication([...ARTICLES.values()]).map(({ id }) => id);
    expect(ids).toEqual(['day', 'early', 'spread', 'late']);
  });
});
