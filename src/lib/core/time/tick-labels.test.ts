import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromDate, type Day } from './day';
import { labelRoomPx, wordedTicks } from './tick-labels';
import { ticksFor } from './ticks';

/** Days of a window spread evenly. */
function stageOf(from: Day, to: Day, widthPx: number, closedFrom: readonly Day[] = []) {
  return { widthPx, closedFrom, xAt: (day: Day) => ((day - from) / (to - from)) * widthPx };
}

describe('the words of the lower tier', () => {
  const first = dayFromDate(2017, 1, 1);
  const last = dayFromDate(2017, 5, 1);
  const rows = ticksFor([first, last], 1000);

  it('give way to a month that begins under them, and to the edge', () => {
    const days = wordedTicks(rows, stageOf(first, last, 1000));
    const bare = rows.minors.filter(({ day }) => !days.has(day)).map(({ day }) => day);
    // Two Mondays are two days before a month; the last stands on the edge.
    expect(bare).toEqual([dayFromDate(2017, 1, 30), dayFromDate(2017, 2, 27), last]);
  });

  it('give way to a closed stretch', () => {
    const monday = dayFromDate(2017, 3, 6);
    expect(wordedTicks(rows, stageOf(first, last, 1000)).has(monday)).toBe(true);
    expect(wordedTicks(rows, stageOf(first, last, 1000, [monday + 1])).has(monday)).toBe(false);
  });

  it('are never cut by the next line or by the edge', () => {
    const property = fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 7, max: 6000 }),
      fc.integer({ min: 300, max: 1600 }),
      (from, days, widthPx) => {
        const stage = stageOf(from, from + days, widthPx);
        const ticks = ticksFor([from, from + days], widthPx);
        const fits = wordedTicks(ticks, stage);
        for (const { day, label } of ticks.minors.filter(({ day }) => fits.has(day))) {
          const end = stage.xAt(day) + labelRoomPx(label);
          expect(end).toBeLessThanOrEqual(widthPx);
          for (const line of [...ticks.minors, ...ticks.majors]) {
            const x = stage.xAt(line.day);
            if (line.day > day) expect(x).toBeGreaterThanOrEqual(end);
          }
        }
      },
    );
    fc.assert(property);
  });
});
