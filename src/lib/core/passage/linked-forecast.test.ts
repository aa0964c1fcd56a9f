import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORECAST, sourceWithForecasts } from '../../../../tests/fixtures/data/excerpts';
import { datedFromEdtf } from '../dataset/dated';
import { collectionOrThrow } from '../dataset/parse';
import { publishedCollection } from '../dataset/published';
import { isoFromDay } from '../time/day';
import { lagWords } from '../time/lag-words';
import { lagAfter, linkedForecasts } from './linked-forecast';

const lastQuote = 'A week later, Trump called Putin again, this time';
const collection = collectionOrThrow(
  sourceWithForecasts(
    { ...FORECAST, for: '2018' },
    {
      ...FORECAST,
      id: 'again',
      article: 'muraviev-2025',
      line: 2,
      quote: lastQuote,
      evidence: 'again',
      outcome: [],
      note: 'None.',
    },
  ),
);

describe('a forecast as pages show it', () => {
  const [first, second] = linkedForecasts(collection, { again: { prefix: 'Before' } });

  it('says for when it was, or nothing', () => {
    expect([first?.due, second?.due]).toEqual(['2018', null]);
    expect(JSON.parse(JSON.stringify([first, second]))).toEqual([first, second]);
  });

  it('leads to its words in the article, where an address is known', () => {
    expect(first?.address).toBeNull();
    expect(second?.address).toBe(
      'https://www.thinkchina.sg/politics/broken-trust#:~:text=Before-,A%20week%20later%2C%20Trump%20called%20Putin%20again%2C%20this%20time',
    );
  });

  it('is published as it was written', () => {
    expect(publishedCollection(collection).forecasts[0]).toEqual({ ...FORECAST, for: '2018' });
    expect(publishedCollection(collection).forecasts[1]).not.toHaveProperty('for');
  });
});

describe('how long after an article an event began', () => {
  const after = (published: string, event: string): string | null =>
    lagWords(lagAfter({ published: datedFromEdtf(published) }, datedFromEdtf(event).span));

  it.each([
    ['2016-12-05', '2017-01-28', '54 days after'],
    ['2017-04~', '2018-07-16', 'about 15 months after'],
    ['[2018-08-08..2018-08-31]', '2022-02-24/..', '3 to 4 years after'],
  ])('%s, %s: %s', (published, event, words) => {
    expect(after(published, event)).toBe(words);
  });

  it('holds every lag that the two dates allow', () => {
    const day = fc.integer({ min: 15_000, max: 20_000 });
    const stretch = fc.tuple(day, fc.nat(60)).map(([from, days]) => [from, from + days] as const);
    fc.assert(
      fc.property(stretch, stretch, fc.nat(60), fc.nat(60), (out, event, i, j) => {
        const edtf = ([from, to]: readonly [number, number]): string =>
          `[${isoFromDay(from)}..${isoFromDay(to)}]`;
        const { least, most } = lagAfter(
          { published: datedFromEdtf(edtf(out)) },
          datedFromEdtf(edtf(event)).span,
        );
        const lag = Math.min(event[0] + i, event[1]) - Math.min(out[0] + j, out[1]);
        expect(lag).toBeGreaterThanOrEqual(least);
        expect(lag).toBeLessThanOrEqual(most);
      }),
    );
  });
});
