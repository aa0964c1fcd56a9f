import { UTCDate } from '@date-fns/utc';
import {
  eachDayOfInterval,
  eachMonthOfInterval,
  eachQuarterOfInterval,
  eachWeekOfInterval,
  eachYearOfInterval,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MS_PER_DAY, dayFromIso, isoFromDay, type Day } from './day';
import { snapDay, ticksFor, type Tick, type TickUnit } from './ticks';

const day = (iso: string): Day => Number(dayFromIso(iso));
const gaps = (ticks: readonly Tick[]): number[] =>
  ticks.slice(1).map((tick, index) => tick.day - (ticks[index]?.day ?? NaN));

const anyView = fc
  .record({
    from: fc.double({ min: -9_000, max: 30_000, noNaN: true }),
    spanDays: fc.oneof(
      fc.double({ min: 7, max: 22_000, noNaN: true }),
      fc.double({ min: 7, max: 400, noNaN: true }),
    ),
    widthPx: fc.integer({ min: 300, max: 3000 }),
    minMinorPx: fc.constantFrom(undefined, 1, 20, 60, 200),
  })
  .map(({ from, spanDays, widthPx, minMinorPx }) => ({
    // The double may be -0, which toEqual tells from 0.
    window: [from + 0, from + spanDays] as const,
    widthPx,
    options: minMinorPx === undefined ? {} : { minMinorPx },
    minMinorPx: Math.max(minMinorPx ?? 42, 9),
  }));

/** Every boundary in the window according to date-fns. */
function boundariesIn([from, to]: readonly [Day, Day], unit: TickUnit): Day[] {
  const interval = {
    start: new UTCDate(Math.floor(from) * MS_PER_DAY),
    end: new UTCDate(Math.floor(to) * MS_PER_DAY),
  };
  const dates = {
    day: () => eachDayOfInterval(interval),
    week: () => eachWeekOfInterval(interval, { weekStartsOn: 1 }),
    month: () => eachMonthOfInterval(interval),
    quarter: () => eachQuarterOfInterval(interval),
    year: () => eachYearOfInterval(interval),
  }[unit]();
  return dates.map((date) => date.getTime() / MS_PER_DAY).filter((one) => one >= from);
}

describe('ticksFor, for any window and width', () => {
  it('keeps ticks apart, in order and few', () => {
    fc.assert(
      fc.property(anyView, ({ window, widthPx, options, minMinorPx }) => {
        const rows = ticksFor(window, widthPx, options);
        const pxPerDay = widthPx / (window[1] - window[0]);
        for (const gap of gaps(rows.majors)) expect(gap * pxPerDay).toBeGreaterThanOrEqual(36);
        for (const gap of gaps(rows.minors)) {
          expect(gap * pxPerDay).toBeGreaterThanOrEqual(minMinorPx);
        }
        expect(rows.majors.length).toBeLessThanOrEqual(widthPx / 36 + 2);
        expect(rows.minors.length).toBeLessThanOrEqual(widthPx / minMinorPx + 1);
      }),
    );
  });

  it('draws only what the window shows, and what holds at its left edge', () => {
    fc.assert(
      fc.property(anyView, ({ window: [from, to], widthPx, options }) => {
        const { majors, minors } = ticksFor([from, to], widthPx, options);
        const isIn = (tick: Tick): boolean => tick.day >= from && tick.day <= to;
        expect(minors.every(isIn)).toBe(true);
        expect(majors.slice(1).every(isIn)).toBe(true);
        expect(majors[0]?.day).toBeLessThanOrEqual(from);
      }),
    );
  });

  it('leaves out no boundary but the Januaries that a year covers', () => {
    fc.assert(
      fc.property(anyView, ({ window, widthPx, options }) => {
        const { unit, majors, minors } = ticksFor(window, widthPx, options);
        if (unit === 'year') return;
        const isYearAbove = unit === 'month' || unit === 'quarter';
        const years = new Set(isYearAbove ? majors.map((tick) => tick.day) : []);
        expect(minors.map((tick) => tick.day)).toEqual(
          boundariesIn(window, unit).filter((one) => !years.has(one)),
        );
        expect(majors.map((tick) => tick.day).filter((one) => one >= window[0])).toEqual(
          boundariesIn(window, isYearAbove ? 'year' : 'month'),
        );
      }),
    );
  });

  it('thins years evenly, counted from the year 0', () => {
    fc.assert(
      fc.property(anyView, ({ window, widthPx, options }) => {
        const { unit, majors } = ticksFor(window, widthPx, options);
        if (unit !== 'year' || majors.length < 2) return;
        const years = majors.map(({ label }) => Number(label));
        const step = (years[1] ?? NaN) - (years[0] ?? NaN);
        expect([1, 2, 5, 10, 20, 50, 100]).toContain(step);
        expect(years.every((year) => year % step === 0)).toBe(true);
        expect(majors.every((tick) => isoFromDay(tick.day) === `${tick.label}-01-01`)).toBe(true);
      }),
    );
  });

  it('labels alike in both tiers where they meet', () => {
    fc.assert(
      fc.property(anyView, ({ window, widthPx, options }) => {
        const { majors, minors } = ticksFor(window, widthPx, options);
        const majorDays = new Set(majors.map((tick) => tick.day));
        expect(majors.every(({ isMajor }) => isMajor)).toBe(true);
        for (const tick of minors) expect(tick.isMajor).toBe(majorDays.has(tick.day));
      }),
    );
  });
});

describe('snapDay', () => {
  test.each([
    ['2017-06-04', 'day', '2017-06-04'],
    ['2017-06-04', 'week', '2017-06-05'],
    ['2017-06-01', 'week', '2017-05-29'],
    ['2017-06-15', 'month', '2017-06-01'],
    ['2017-06-16', 'month', '2017-07-01'],
    ['2017-05-10', 'quarter', '2017-04-01'],
    ['2017-06-04', 'quarter', '2017-07-01'],
    ['2017-06-04', 'year', '2017-01-01'],
    ['2017-08-04', 'year', '2018-01-01'],
  ] as const)('%s by %s is %s', (iso, unit, expected) => {
    expect(isoFromDay(snapDay(day(iso), unit))).toBe(expected);
  });

  it('snaps a moment to the nearer day, noon to the later', () => {
    expect([9.4, 9.5, -0.4].map((moment) => snapDay(moment, 'day'))).toEqual([9, 10, 0]);
  });

  it('is nearest, settled and never out of order', () => {
    const anyUnit = fc.constantFrom<TickUnit>('year', 'quarter', 'month', 'week', 'day');
    const anyMoment = fc.double({ min: -9_000, max: 30_000, noNaN: true });
    fc.assert(
      fc.property(anyMoment, anyMoment, anyUnit, (a, b, unit) => {
        const snapped = snapDay(a, unit);
        expect(snapDay(snapped, unit)).toBe(snapped);
        expect(Math.sign(snapDay(b, unit) - snapped) * Math.sign(b - a)).toBeGreaterThanOrEqual(0);
        const around = boundariesIn([a - 366, a + 366], unit).map((one) => Math.abs(one - a));
        expect(Math.abs(snapped - a)).toBe(Math.min(...around));
      }),
    );
  });
});
