import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lagWords } from './lag-words';

const words = (least: number, most = least, isApproximate = false): string | null =>
  lagWords({ least, most, isApproximate });

describe('a lag in words', () => {
  it.each([
    [0, 0, 'on the same day'],
    [1, 1, 'the day after'],
    [12, 12, '12 days after'],
    [25, 25, '25 days after'],
    [62, 62, '62 days after'],
    [90, 90, 'about 3 months after'],
    [1220, 1220, 'about 3 years after'],
    [1, 6, '1 to 6 days after'],
    [12, 35, '1 to 5 weeks after'],
    [44, 77, '1 to 3 months after'],
    [585, 973, '1 to 3 years after'],
    [-11, 18, 'up to 18 days after'],
    [-33, 1215, 'up to 4 years after'],
    [1206, 1235, 'about 3 years after'],
  ])('%d to %d days is %j', (least, most, expected) => {
    expect(words(least, most)).toBe(expected);
  });

  it.each([
    [12, 12, 'about 12 days after'],
    [0, 0, 'at about the same time'],
    [-11, 18, 'up to about 18 days after'],
    [44, 73, 'about 1 to 3 months after'],
  ])('of estimated dates, %d to %d days is %j', (least, most, expected) => {
    expect(words(least, most, true)).toBe(expected);
  });

  it('says nothing of a report that was there before', () => {
    expect(words(-9, -1)).toBeNull();
  });

  it('claims no more than is known: a range holds all of it, and “about” is half a unit off at most', () => {
    const days = fc.integer({ min: -400, max: 6000 });
    const property = fc.property(days, fc.nat(2000), fc.boolean(), (least, spread, isEstimate) => {
      const most = least + spread;
      const said = words(least, most, isEstimate);
      if (most < 0) return said === null;
      const [low, high] = claimOf(said ?? '');
      return low <= Math.max(least, 0) && most <= high;
    });
    fc.assert(property, { numRuns: 2000 });
  });
});

/** Days that the words leave open, as a reader takes them. */
function claimOf(said: string): readonly [number, number] {
  if (said === 'on the same day' || said === 'at about the same time') return [0, 0];
  if (said === 'the day after') return [1, 1];
  const match = /^(up to )?(about )?(?:(\d+) to )?(\d+) (day|week|month|year)s? after$/.exec(said);
  if (!match) return [NaN, NaN];
  const [, upTo, about, low, high, name] = match;
  const unit = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 }[name ?? ''] ?? NaN;
  if (upTo) return [0, Number(high) * unit];
  if (low !== undefined) return [Number(low) * unit, Number(high) * unit];
  const half = about && name !== 'day' ? unit / 2 : 0;
  return [Number(high) * unit - half, Number(high) * unit + half];
}
