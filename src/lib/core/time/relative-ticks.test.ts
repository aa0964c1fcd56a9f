import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromDay, dayFromDate } from './day';
import { relativeTicks } from './relative-ticks';

const CALL = dayFromDate(2017, 1, 28);
const anyWindow = fc
  .record({
    from: fc.integer({ min: 12_000, max: 21_000 }),
    days: fc.integer({ min: 7, max: 6000 }),
  })
  .map(({ from, days }) => ({ from, to: from + days }));

describe('ticks that count from a day', () => {
  it('lie on whole days of the window, in order, with room for their labels', () => {
    const widths = fc.integer({ min: 300, max: 1600 });
    const property = fc.property(anyWindow, widths, (window, widthPx) => {
      const { minors } = relativeTicks(window, widthPx, CALL);
      const pxPerDay = widthPx / (window.to - window.from);
      for (const [i, { day }] of minors.entries()) {
        expect(Number.isInteger(day)).toBe(true);
        expect(day).toBeGreaterThanOrEqual(window.from);
        expect(day).toBeLessThanOrEqual(window.to);
        const before = minors[i - 1]?.day;
        if (before !== undefined) expect((day - before) * pxPerDay).toBeGreaterThan(70);
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('say what they are: days from the day, or the same date of another month or year', () => {
    const property = fc.property(anyWindow, (window) => {
      for (const { day, label } of relativeTicks(window, 1040, CALL).minors) {
        const [, sign, count, unit] = /^([+−])(\d+) (day|month|year)s?$/.exec(label) ?? [];
        const signed = Number(count) * (sign === '+' ? 1 : -1);
        if (unit === 'day') expect(day).toBe(CALL + signed);
        else if (unit === 'year') {
          expect(dateFromDay(day)).toEqual({ year: 2017 + signed, month: 1, dayOfMonth: 28 });
        } else {
          const { year, month, dayOfMonth } = dateFromDay(day);
          expect(year * 12 + month - (2017 * 12 + 1)).toBe(signed);
          expect(dayOfMonth).toBe(28);
        }
      }
    });
    fc.assert(property);
  });

  it('name day 0 where it is in the window, and nowhere else', () => {
    const around = { from: CALL - 10, to: CALL + 30 };
    expect(relativeTicks(around, 1040, CALL).majors.map(({ day, label }) => [day, label])).toEqual([
      [CALL, 'Day 0'],
    ]);
    expect(relativeTicks({ from: CALL + 1, to: CALL + 30 }, 1040, CALL).majors).toEqual([]);
  });

  it('hold to the end of a shorter month', () => {
    const end = dayFromDate(2016, 12, 31);
    const { minors } = relativeTicks({ from: end, to: end + 240 }, 400, end);
    expect(minors.map(({ day }) => dateFromDay(day).dayOfMonth)).toContain(28);
  });
});
