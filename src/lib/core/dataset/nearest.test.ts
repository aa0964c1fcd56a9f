import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestTo } from './nearest';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kireeva-17', 'kireeva-2017', 2],
    ['metting', 'meeting', 1],
    ['agnet', 'agent', 1],
    ['ca', 'abc', 3],
  ])('%s → %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, 0 for equals alone, and between the difference and the maximum of the lengths', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearestTo', () => {
  it('takes the nearest, case set aside, and of equals the first', () => {
    expect(nearestTo('Putn', ['pence', 'putin', 'puti'])).toBe('putin');
    expect(nearestTo('PUTIN', ['trump', 'putin'])).toBe('putin');
  });

  it('suggests nothing far off', () => {
    expect(nearestTo('lukin-2016', ['kireeva-2017', 'muraviev-2025'])).toBeNull();
    expect(nearestTo('x', [])).toBeNull();
  });
});
