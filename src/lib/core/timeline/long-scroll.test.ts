import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentPx,
  lastTop,
  MOST_PX,
  scrollPxFor,
  topAfterScroll,
  type LongScroll,
} from './long-scroll';

const anyList: fc.Arbitrary<LongScroll> = fc.record({
  lines: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 1_100_000 })),
  linePx: fc.integer({ min: 30, max: 90 }),
  viewPx: fc.integer({ min: 100, max: 1200 }),
});

describe('a long scroll', () => {
  it('is never taller than a browser can lay out, and as tall as its lines where it can', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(contentPx(list)).toBe(Math.min(list.lines * list.linePx, MOST_PX));
      }),
    );
  });

  it('has the first line at the start of the scrollbar, and the last at its end', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const end = scrollPxFor(list, lastTop(list));
        expect(scrollPxFor(list, 0)).toBe(0);
        expect(end).toBeCloseTo(Math.max(contentPx(list) - list.viewPx, 0));
        const fromStart = { scrollPx: 0, top: 0 };
        if (end > list.viewPx * 4) {
          expect(topAfterScroll(list, fromStart, end)).toBeCloseTo(lastTop(list));
        }
        expect(topAfterScroll(list, { scrollPx: end, top: lastTop(list) }, 0)).toBe(0);
      }),
    );
  });

  it('moves line for line when it is scrolled by hand, wherever it stands', () => {
    fc.assert(
      fc.property(
        anyList,
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.integer({ min: -100, max: 100 }),
        (list, share, movedPx) => {
          const top = lastTop(list) * share;
          const before = { top, scrollPx: scrollPxFor(list, top) };
          const after = topAfterScroll(list, before, before.scrollPx + movedPx);
          const expected = Math.min(Math.max(top + movedPx / list.linePx, 0), lastTop(list));
          expect(after).toBeCloseTo(expected, 5);
        },
      ),
    );
  });

  it('reaches both ends by hand, skipping no more than two views of lines', () => {
    fc.assert(
      fc.property(anyList, fc.boolean(), (list, isDown) => {
        const end = isDown ? lastTop(list) : 0;
        const views = (list.viewPx / list.linePx) * 2;
        const near = isDown ? Math.max(end - views / 2, 0) : Math.min(views / 2, lastTop(list));
        const before = { top: near, scrollPx: scrollPxFor(list, near) };
        const edgePx = isDown ? scrollPxFor(list, lastTop(list)) : 0;
        if (Math.abs(before.scrollPx - edgePx) < 1) return;
        expect(topAfterScroll(list, before, edgePx)).toBeCloseTo(end, 5);
      }),
    );
    const list = { lines: 1_000_000, linePx: 52, viewPx: 700 };
    const adrift = { top: 400_000, scrollPx: 100 };
    expect(topAfterScroll(list, adrift, 0)).toBeGreaterThan(399_000);
  });

  it('comes to rest where it is: the scrollbar put right moves no line', () => {
    fc.assert(
      fc.property(anyList, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const top = lastTop(list) * share;
        const scrollPx = scrollPxFor(list, top);
        expect(topAfterScroll(list, { scrollPx, top }, scrollPx)).toBeCloseTo(top, 5);
      }),
    );
  });
});
