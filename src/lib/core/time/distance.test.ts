import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceWords, spanDistance } from './distance';
import { spanFromEdtf } from './edtf';

describe('the distance of two dates in words', () => {
  it.each([
    ['2017-01-28', '2017-01-28', 'the same day'],
    ['2017-01-28', '2017-01-29', '1 day later'],
    ['2017-01-28', '2017-01-27', '1 day before'],
    ['2017-01-28', '2017-04-07', '69 days later'],
    ['2025-02-12', '2017-01-28', '2,937 days before'],
    ['2017-01-28', '2017-03', '32 to 62 days later'],
    ['2017-01-28', '2016-12', '28 to 58 days before'],
    ['2017-01-28', '2017-01', 'between 27 days before and 3 days later'],
    ['2017-01-01', '2017-01', 'up to 30 days later'],
    ['2017-01-31', '2017-01', 'up to 30 days before'],
    ['2017-01-28', '2017-02-01/..', '4 days later'],
  ])('from %s to %s: %s', (from, to, words) => {
    expect(distanceWords(spanDistance(spanFromEdtf(from), spanFromEdtf(to)))).toBe(words);
  });

  it('holds every distance that the two dates allow', () => {
    const anyDate = fc.constantFrom('2017', '2017-03', '2017-03-09', '2016-12/2017-02', '2014/..');
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [from, to] = [spanFromEdtf(a), spanFromEdtf(b)];
        const { least, most } = spanDistance(from, to);
        expect(least).toBeLessThanOrEqual(to.start - from.start);
        expect(most).toBeGreaterThanOrEqual(to.start - from.start);
        expect(most - least).toBe(to.startLatest - to.start + from.startLatest - from.start);
      }),
    );
  });
});
