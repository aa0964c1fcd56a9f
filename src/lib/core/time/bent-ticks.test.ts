import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bentTicks, type BentStage } from './bent-ticks';
import { dateFromDay, dayFromDate, type Day } from './day';
import { labelRoomPx } from './tick-labels';

const FIRST = dayFromDate(2012, 1, 1);
const LAST = dayFromDate(2025, 12, 31);

/** A stage whose days are `rates[i]` wide in the i-th 200 days, scaled so that a window fills it. */
function stageOf(
  window: { from: Day; to: Day },
  widthPx: number,
  rates: readonly number[],
): BentStage {
  const along = (day: Day): number => {
    let sum = 0;
    for (const [i, rate] of rates.entries()) {
      sum += rate * Math.min(Math.max(day - FIRST - 200 * i, 0), 200);
    }
    return sum + Math.max(day - FIRST - 200 * rates.length, 0) + Math.min(day - FIRST, 0);
  };
  const [from, to] = [along(window.from), along(window.to)];
  return {
    widthPx,
    xAt: (day) => ((along(day) - from) / (to - from)) * widthPx,
    closed: [{ from: dayFromDate(2019, 2, 1), to: dayFromDate(2021, 6, 1) }],
  };
}

const anyStage = fc
  .record({
    from: fc.integer({ min: FIRST, max: LAST - 7 }),
    days: fc.integer({ min: 7, max: 5000 }),
    widthPx: fc.integer({ min: 300, max: 1600 }),
    rates: fc.array(fc.double({ min: 0.2, max: 30, noNaN: true }), {
      minLength: 26,
      maxLength: 26,
    }),
  })
  .map(({ from, days, widthPx, rates }) => {
    const window = { from, to: Math.min(from + days, LAST) };
    return { window, stage: stageOf(window, widthPx, rates) };
  });

describe('ticks of a bent axis', () => {
  it('stand on civil dates, inside the window, in order, and never in a closed stretch', () => {
    const property = fc.property(anyStage, ({ window, stage }) => {
      const { majors, minors } = bentTicks(window, stage);
      for (const { day } of [...majors, ...minors]) {
        expect(Number.isInteger(day)).toBe(true);
        expect(day).toBeLessThanOrEqual(window.to);
        expect(stage.closed.some(({ from, to }) => day >= from && day < to)).toBe(false);
      }
      for (const { day } of minors) expect(day).toBeGreaterThanOrEqual(window.from);
      for (const tier of [majors, minors]) {
        const days = tier.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('are labelled by what begins there', () => {
    const property = fc.property(anyStage, ({ window, stage }) => {
      for (const { day, label } of bentTicks(window, stage).minors) {
        const { dayOfMonth } = dateFromDay(day);
        if (/^[A-Z][a-z]{2}$/.test(label)) expect(dayOfMonth).toBe(1);
        else expect(label.endsWith(String(dayOfMonth))).toBe(true);
      }
    });
    fc.assert(property);
  });

  it('have room for their labels', () => {
    const property = fc.property(anyStage, ({ window, stage }) => {
      const { majors, minors } = bentTicks(window, stage);
      const roomPx = [majors, minors].map((tier) =>
        tier.slice(1).map(({ day }, i) => stage.xAt(day) - stage.xAt(tier[i]?.day ?? 0)),
      );
      expect(Math.min(...(roomPx[0] ?? []), Infinity)).toBeGreaterThanOrEqual(40);
      const crowded = minors.filter(
        ({ label }, i) => (roomPx[1]?.[i] ?? Infinity) < labelRoomPx(label),
      );
      expect(crowded.map(({ label }) => label)).toEqual([]);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('part a stretch that has room more finely than its neighbours', () => {
    const window = { from: dayFromDate(2015, 1, 1), to: dayFromDate(2018, 1, 1) };
    const rates = Array.from({ length: 26 }, (_, i) => (i === 9 ? 12 : 1));
    const { minors } = bentTicks(window, stageOf(window, 1040, rates));
    const in2017 = minors.filter(({ day }) => dateFromDay(day).year === 2017).length;
    const in2015 = minors.filter(({ day }) => dateFromDay(day).year === 2015).length;
    expect(in2017).toBeGreaterThan(in2015 * 2);
  });
});
