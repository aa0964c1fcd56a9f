import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dateFromDay, dayFromDate, dayFromIso, isoFromDay } from './day';

describe('day numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2025-03-18', 20165],
    ['0000-01-01', -719528],
    ['0099-12-31', -683004],
    ['0100-01-01', -683003],
  ])('%s is day %i', (iso, day) => {
    expect(dayFromIso(iso)).toBe(day);
    expect(isoFromDay(day)).toBe(iso);
  });

  test.each([
    '2015-02-29',
    '2015-02-30',
    '2015-13-01',
    '9999-99-99',
    '2015-2-3',
    '2015',
    ' 2015-02-03',
  ])('%j names no day', (text) => expect(dayFromIso(text)).toBeNull());

  it('goes round from day to date to day, years 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719528, max: 2932896 }), (day) => {
        const { year, month, dayOfMonth } = dateFromDay(day);
        expect(dayFromDate(year, month, dayOfMonth)).toBe(day);
        expect(dayFromIso(isoFromDay(day))).toBe(day);
      }),
    );
  });

  it('drops a fraction towards the start of its day, before 1970 too', () => {
    expect(isoFromDay(-0.25)).toBe('1969-12-31');
    expect(isoFromDay(0.75)).toBe('1970-01-01');
  });

  it('rolls over months and days', () => {
    expect(isoFromDay(dayFromDate(2016, 14, 0))).toBe('2017-01-31');
  });

  it('refuses to write a year of five digits', () => {
    expect(() => isoFromDay(2932897)).toThrow(RangeError);
  });
});
