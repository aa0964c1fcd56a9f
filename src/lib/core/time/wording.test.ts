import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { unitStart, unitStep } from './calendar';
import { dayFromIso } from './day';
import { dayWords, durationWords, inStretch, windowWords } from './wording';

const day = (iso: string): number => Number(dayFromIso(iso));
const anyDay = fc.integer({ min: day('1960-01-01'), max: day('2060-01-01') });

test.each([
  ['2025-02-12', '12 February 2025', '12 Feb 2025'],
  ['1969-12-31', '31 December 1969', '31 Dec 1969'],
])('dayWords of %s', (iso, long, short) => {
  expect(dayWords(day(iso), 'long')).toBe(long);
  expect(dayWords(day(iso) + 0.9, 'short')).toBe(short);
});

describe('windowWords', () => {
  test.each([
    ['2012-01-01', '2025-12-31', '2012–2025'],
    ['2017-01-01', '2017-12-31', '2017'],
    ['2017-01-01', '2017-04-30', 'January–April 2017'],
    ['2017-02-01', '2017-02-28', 'February 2017'],
    ['2016-11-01', '2017-05-31', 'November 2016–May 2017'],
    ['2017-04-06', '2017-04-12', '6–12 April 2017'],
    ['2017-04-06', '2017-04-06', '6 April 2017'],
    ['2016-04-06', '2017-04-06', '6 April 2016–6 April 2017'],
    ['2017-01-09', '2017-04-03', '9 January–3 April 2017'],
    ['2016-12-30', '2017-01-02', '30 December 2016–2 January 2017'],
    ['2017-02-06', '2017-03-06', '6 February–6 March 2017'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(windowWords(day(from), day(to))).toBe(words);
  });

  test.each([
    ['2012-01-03', '2025-12-28', '2012–2025'],
    ['2011-12-30', '2026-01-02', '2012–2025'],
    ['2012-03-02', '2025-11-29', 'March 2012–November 2025'],
    ['2012-01-17', '2025-12-31', '17 January 2012–31 December 2025'],
    ['2017-01-02', '2017-04-30', '2 January–30 April 2017'],
  ])('%s to %s misses whole units by little or by much: %s', (from, to, words) => {
    expect(windowWords(day(from), day(to))).toBe(words);
  });

  it('names whole months without days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 700 }), (from, months) => {
        const start = unitStart(from, 'month');
        const words = windowWords(start, unitStep(start, 'month', months) - 1);
        expect(words).not.toMatch(/\b\d{1,2}\b/);
      }),
    );
  });

  it('tells different windows of up to half a year apart', () => {
    const days = fc.integer({ min: 0, max: 180 });
    const near = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(anyDay, days, near, near, (from, length, a, b) => {
        const other = [from + a, Math.max(from + length + b, from + a)] as const;
        const isSame = windowWords(from, from + length) === windowWords(...other);
        expect(isSame).toBe(from === other[0] && from + length === other[1]);
      }),
    );
  });
});

describe('inStretch', () => {
  it.each([
    ['2017-04-12', '2017-04-12', 'on 12 April 2017'],
    ['2017-04-02', '2017-04-12', 'over 2–12 April 2017'],
    ['2017-04-01', '2017-04-30', 'in April 2017'],
    ['2017-01-10', '2018-08-20', 'in January 2017–August 2018'],
    ['2016-01-01', '2016-12-31', 'in 2016'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(inStretch(day(from), day(to))).toBe(words);
  });
});

describe('durationWords', () => {
  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [12, '12 days'],
    [12.4, '12 days'],
    [30, '30 days'],
    [31, '1 month'],
    [45, '1 month 14 days'],
    [59, '2 months'],
    [365, '1 year'],
    [381, '1 year 1 month'],
    [1095, '3 years'],
    [1096, '3 years'],
    [2283, '6 years 3 months'],
    [21915, '60 years'],
  ])('%d days are %s', (days, words) => expect(durationWords(days)).toBe(words));

  it('is true to half a month from a year on, to three days below', () => {
    const inDays = { year: 365.2425, month: 30.436875, day: 1 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        let said = 0;
        for (const [, count, unit] of durationWords(days).matchAll(/(\d+) (year|month|day)/g)) {
          said += Number(count) * inDays[unit as keyof typeof inDays];
        }
        expect(Math.abs(said - days)).toBeLessThan(days < 365 ? 3 : 19);
      }),
    );
  });
});
