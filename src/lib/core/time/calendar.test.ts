import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { monthName, weekdayName } from './calendar-names';
import { unitStart, unitStep, weekdayOf, type CalendarUnit } from './calendar';
import { dayFromIso, isoFromDay } from './day';

const UNITS: readonly CalendarUnit[] = ['year', 'quarter', 'month', 'week', 'day'];
const anyDay = fc.integer({ min: -100_000, max: 100_000 });
const anyUnit = fc.constantFrom(...UNITS);

describe('unitStart', () => {
  test.each([
    ['year', '2017-01-01'],
    ['quarter', '2017-04-01'],
    ['month', '2017-06-01'],
    ['week', '2017-05-29'],
    ['day', '2017-06-04'],
  ] as const)('%s of Sunday 4 June 2017 starts on %s', (unit, iso) => {
    const sunday = Number(dayFromIso('2017-06-04'));
    expect(isoFromDay(unitStart(sunday, unit))).toBe(iso);
    expect(isoFromDay(unitStart(sunday + 0.99, unit))).toBe(iso);
  });

  it('is the last start that does not lie after the day', () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (day, unit) => {
        const start = unitStart(day, unit);
        expect(start).toBeLessThanOrEqual(day);
        expect(unitStep(start, unit, 1)).toBeGreaterThan(day);
        expect(unitStart(start, unit)).toBe(start);
      }),
    );
  });
});

describe.each(['Pacific/Auckland', 'America/Los_Angeles'])('on a clock set to %s', (zone) => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it('still starts units on days in UTC', () => {
    process.env.TZ = zone;
    expect(new Date(0).getHours()).not.toBe(0);
    const starts = UNITS.map((unit) =>
      isoFromDay(unitStart(Number(dayFromIso('2017-06-04')), unit)),
    );
    expect(starts).toEqual(['2017-01-01', '2017-04-01', '2017-06-01', '2017-05-29', '2017-06-04']);
  });
});

describe('unitStep', () => {
  it('lands on starts, and back again', () => {
    fc.assert(
      fc.property(anyDay, anyUnit, fc.integer({ min: -40, max: 40 }), (day, unit, steps) => {
        const start = unitStart(day, unit);
        const there = unitStep(start, unit, steps);
        expect(unitStart(there, unit)).toBe(there);
        expect(unitStep(there, unit, -steps)).toBe(start);
      }),
    );
  });
});

describe('names', () => {
  it('knows the weekday of days on both sides of 1970', () => {
    const names = ['1969-12-28', '1970-01-01', '2017-02-06', '2025-02-12'].map((iso) =>
      weekdayName(weekdayOf(Number(dayFromIso(iso)))),
    );
    expect(names).toEqual(['Sun', 'Thu', 'Mon', 'Wed']);
  });

  it('abbreviates every month to the first three letters of its name', () => {
    for (let month = 1; month <= 12; month += 1) {
      expect(monthName(month, 'short')).toBe(monthName(month, 'long').slice(0, 3));
    }
  });

  it('refuses a month or weekday that is none', () => {
    expect(() => monthName(0, 'long')).toThrow(RangeError);
    expect(() => monthName(13, 'short')).toThrow(RangeError);
    expect(() => weekdayName(7)).toThrow(RangeError);
  });
});
