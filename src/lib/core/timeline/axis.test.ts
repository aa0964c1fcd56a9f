import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_AXIS, project, type Axis, type TimeWindow } from './axis';
import { clampWindow } from './window';

/** Time runs four times as fast for a hundred days: any monotone, invertible axis will do. */
const BENT_AXIS: Axis = {
  ...PLAIN_AXIS,
  uAt: (day) => day + 3 * Math.min(Math.max(day - 17_000, 0), 100),
  dayAt: (u) => (u <= 17_000 ? u : u <= 17_400 ? 17_000 + (u - 17_000) / 4 : u - 300),
};

/** And one with a closed stretch of 800 days, which has no length of its own. */
const BROKEN_AXIS: Axis = {
  ...PLAIN_AXIS,
  uAt: (day) => (day <= 17_200 ? day : day <= 18_000 ? 17_200 : day - 800),
  dayAt: (u) => (u <= 17_200 ? u : u + 800),
  breaks: [{ from: 17_200, to: 18_000 }],
  breakShare: 0.03,
};

const LIMITS: TimeWindow = { from: 0, to: 40_000 };

const anyWindow: fc.Arbitrary<TimeWindow> = fc
  .record({
    from: fc.double({ min: 15_000, max: 20_000, noNaN: true }),
    days: fc.double({ min: 7, max: 5000, noNaN: true }),
  })
  .map(({ from, days }) => ({ from, to: from + days }));
const anyProjection = fc
  .record({
    axis: fc.constantFrom(PLAIN_AXIS, BENT_AXIS, BROKEN_AXIS),
    window: anyWindow,
    widthPx: fc.integer({ min: 300, max: 1600 }),
  })
  .map(({ axis, window, widthPx }) => project(axis, clampWindow(window, LIMITS, axis), widthPx));
/** As a share of the window; also well outside it. */
const anyShare = fc.double({ min: -2, max: 3, noNaN: true });

describe('project', () => {
  it('puts the ends of the window on the edges of the stage', () => {
    const property = fc.property(anyProjection, ({ window, widthPx, xAt }) => {
      expect(xAt(window.from)).toBeCloseTo(0, 6);
      expect(xAt(window.to)).toBeCloseTo(widthPx, 6);
    });
    fc.assert(property);
  });

  it('finds the day again under its x, and the x of a day again', () => {
    const property = fc.property(anyProjection, anyShare, (projection, share) => {
      const { window, widthPx, xAt, dayAtX } = projection;
      const day = window.from + share * (window.to - window.from);
      expect(dayAtX(xAt(day))).toBeCloseTo(day, 6);
      const x = share * widthPx;
      expect(xAt(dayAtX(x))).toBeCloseTo(x, 6);
    });
    fc.assert(property);
  });

  it('keeps the order of days', () => {
    const property = fc.property(anyProjection, anyShare, anyShare, (projection, a, b) => {
      const dayOf = (share: number): number =>
        projection.window.from + share * (projection.window.to - projection.window.from);
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(late - early > 1e-6);
      expect(projection.xAt(dayOf(early))).toBeLessThan(projection.xAt(dayOf(late)));
    });
    fc.assert(property);
  });

  it('tells the zoom as pixels of one step of the axis, wherever the window is', () => {
    const { pxPerU, xAt } = project(PLAIN_AXIS, { from: 17_000, to: 17_100 }, 500);
    expect(pxPerU).toBe(5);
    expect(xAt(17_001) - xAt(17_000)).toBe(5);
    expect(project(PLAIN_AXIS, { from: 18_000, to: 18_100 }, 500).pxPerU).toBe(5);
    expect(project(BENT_AXIS, { from: 17_000, to: 17_100 }, 500).pxPerU).toBe(1.25);
  });
});
