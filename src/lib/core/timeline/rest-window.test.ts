import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_AXIS, zoomOf } from './axis';
import { restWindow, zoomStep } from './rest-window';
import { zoomWindow } from './window';

const SETTLED = { from: 1000, to: 2000 };

describe('what is laid out while a gesture lasts', () => {
  it('is what was laid out at rest, up to an octave and a half of zoom', () => {
    for (const factor of [1, 0.5, 2, 0.36, 2.8]) {
      const step = zoomStep(PLAIN_AXIS, SETTLED, zoomWindow(SETTLED, factor, 1100, PLAIN_AXIS));
      expect(Object.is(step, 0)).toBe(true);
      expect(restWindow(PLAIN_AXIS, SETTLED, step)).toBe(SETTLED);
    }
  });

  it('beyond, is zoomed in whole steps about the middle, never further than half a step off', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (factor) => {
        const moving = zoomWindow(SETTLED, factor, 1500, PLAIN_AXIS);
        const step = zoomStep(PLAIN_AXIS, SETTLED, moving);
        const laidOut = restWindow(PLAIN_AXIS, SETTLED, step);
        expect(step % 3).toBeCloseTo(0);
        const off = Math.log2(zoomOf(PLAIN_AXIS, moving) / zoomOf(PLAIN_AXIS, laidOut));
        expect(Math.abs(off)).toBeLessThanOrEqual(1.5 + 1e-9);
        expect((laidOut.from + laidOut.to) / 2).toBeCloseTo(1500);
      }),
    );
  });
});
