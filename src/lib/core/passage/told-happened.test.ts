import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanFromEdtf } from '../time/edtf';
import { toldHappened } from './told-happened';

const PUBLISHED = spanFromEdtf('2017-04~');
const DATES = [
  '2012/..',
  '2014',
  '2016-12-01',
  '2017-01-28',
  '2017-02',
  '2017-04-06/2017-04-07',
  '2017-04-12',
];

const tellingsOf = (dates: readonly string[]) =>
  dates.map((edtf, i) => ({
    id: `${i}`,
    place: { start: i * 20, end: i * 20 + 10 },
    span: spanFromEdtf(edtf),
  }));

describe('toldHappened', () => {
  const orders = fc.shuffledSubarray(DATES, { minLength: 2 });

  it('keeps later days to the right and later words below, all within the picture', () => {
    fc.assert(
      fc.property(orders, (dates) => {
        const tellings = tellingsOf(dates);
        const { points } = toldHappened(tellings, 400, PUBLISHED);
        const byTime = points
          .map((point, i) => ({ x: point.x, start: tellings[i]?.span.start ?? 0 }))
          .sort((a, b) => a.start - b.start);
        byTime.slice(1).forEach(({ x }, i) => expect(x).toBeGreaterThan(byTime[i]?.x ?? 1));
        points.slice(1).forEach(({ y }, i) => expect(y).toBeGreaterThan(points[i]?.y ?? 1));
        for (const { x, y, fromX, toX } of points) {
          for (const share of [x, y, fromX, toX]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          expect(fromX).toBeLessThanOrEqual(x);
          expect(x).toBeLessThanOrEqual(toX);
        }
      }),
    );
  });

  it('joins the passages in the order told and knows which way leads back', () => {
    const { steps } = toldHappened(
      tellingsOf(['2017-01-28', '2014', '2017-04-12']),
      400,
      PUBLISHED,
    );
    expect(steps.map(({ isBack }) => isBack)).toEqual([true, false]);
  });

  it('labels years and months that do not touch', () => {
    fc.assert(
      fc.property(orders, (dates) => {
        const { timeTicks } = toldHappened(tellingsOf(dates), 400, PUBLISHED);
        timeTicks.slice(1).forEach(({ x }, i) => {
          expect(x - (timeTicks[i]?.x ?? 1)).toBeGreaterThanOrEqual(0.11);
        });
        for (const { label, isYear } of timeTicks) expect(/^\d{4}$/.test(label)).toBe(isYear);
      }),
    );
  });
});
