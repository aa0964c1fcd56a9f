import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../../tests/fixtures/data/excerpts';
import type { DatedSpan, SourcedEvent } from '../dataset/collection';
import { datedFromEdtf } from '../dataset/dated';
import { collectionOrThrow } from '../dataset/parse';
import { dayFromIso, type Day } from '../time/day';
import { PLAIN_AXIS, project, type TimeWindow } from './axis';
import { DOT_PX, FADE_PX, markGeometry, type MarkGeometry } from './marks';
import { modelFrom } from './model';

const [example] = collectionOrThrow(excerptSource()).events as [SourcedEvent];
const day = (iso: string): Day => dayFromIso(iso) ?? NaN;
const LAST_KNOWN = day('2025-04-30');

/** Each text is parsed once. */
const known = new Map<string, DatedSpan>();
function placedAt(edtf: string): DatedSpan {
  const placed = known.get(edtf) ?? datedFromEdtf(edtf);
  known.set(edtf, placed);
  return placed;
}

/** The mark of one date on a stage 1000 px wide; the date as told, where there is another. */
function markOf(edtf: string, window: TimeWindow, told?: Day, widthPx = 1000): MarkGeometry {
  const placed = placedAt(edtf);
  const model = modelFrom([{ ...example, placed }], () => LAST_KNOWN);
  const { members } = placed.span;
  const details = {
    members: new Map(members.length > 0 ? [[0, members]] : []),
    told: new Map(told === undefined ? [] : [[0, told]]),
  };
  return markGeometry(model, details, 0, project(PLAIN_AXIS, window, widthPx));
}

const windowOf = (first: string, last: string): TimeWindow => ({
  from: day(first),
  to: day(last) + 1,
});
/** Whether any day of a date is in a window. */
function isSeen(edtf: string, { from, to }: TimeWindow): boolean {
  const { start, startLatest, end } = placedAt(edtf).span;
  const last = end === Infinity ? Math.max(LAST_KNOWN, startLatest) : end;
  return last + 1 > from && start < to;
}

/** A hundred days, ten px each. */
const SPRING = windowOf('2017-02-01', '2017-05-11');
const xIn = (window: TimeWindow, iso: string): number =>
  ((day(iso) - window.from) / (window.to - window.from)) * 1000;

const DATES = [
  '2017-02-16',
  '2017-03-18/2017-03-19',
  '2017-03',
  '2017-21',
  '2016',
  '[2017-04-07..2017-04-08]',
  '2016-11/2017-04',
  '2017~/2018',
  '2012/..',
  '2017-03/..',
  '{2014-09-05,2015-02-12}',
  '{2017-02-12,2017-03-18,2017-04}',
] as const;
const anyDate = fc.constantFrom(...DATES);
const anyWindow = fc
  .record({
    from: fc.double({ min: day('2011-01-01'), max: day('2025-12-31'), noNaN: true }),
    days: fc.oneof(
      fc.double({ min: 7, max: 60, noNaN: true }),
      fc.double({ min: 7, max: 5000, noNaN: true }),
    ),
  })
  .map(({ from, days }): TimeWindow => ({ from, to: from + days }));
const anyTold = fc.option(fc.integer({ min: day('2012-01-01'), max: LAST_KNOWN }), {
  nil: undefined,
});

describe('any mark', () => {
  it('has its core inside it, and all of it inside itself', () => {
    const property = fc.property(anyDate, anyWindow, anyTold, (edtf, window, told) => {
      const { x0, x1, core, dots } = markOf(edtf, window, told);
      expect(x0).toBeLessThanOrEqual(core[0]);
      expect(core[0]).toBeLessThanOrEqual(core[1]);
      expect(core[1]).toBeLessThanOrEqual(x1);
      const roomPx = isSeen(edtf, window) ? DOT_PX : 0;
      for (const dot of dots) {
        expect(dot - roomPx).toBeGreaterThanOrEqual(x0);
        expect(dot + roomPx).toBeLessThanOrEqual(x1);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('is wide enough for a pointer wherever it is on the stage', () => {
    const anyShare = fc.double({ min: 0, max: 0.999, noNaN: true });
    const property = fc.property(anyDate, anyWindow, anyShare, (edtf, { from, to }, share) => {
      const start = placedAt(edtf).span.start - share * (to - from);
      const { x0, x1 } = markOf(edtf, { from: start, to: start + to - from });
      expect(x1 - x0).toBeGreaterThan(2 * DOT_PX - 1e-6);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('reaches onto the stage exactly when a day of its date does', () => {
    const property = fc.property(anyDate, anyWindow, anyTold, (edtf, window, told) => {
      const { x0, x1, dots } = markOf(edtf, window, told);
      const isOn = isSeen(edtf, window);
      expect(x1 > 0 && x0 < 1000 - 1e-9).toBe(isOn);
      const isOneDay = placedAt(edtf).span.shape === 'day';
      if (isOn && isOneDay) expect(dots.every((dot) => dot > 0 && dot < 1000)).toBe(true);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('keeps its shape when the window moves, and only moves with it', () => {
    const property = fc.property(anyDate, fc.integer({ min: -20, max: 20 }), (edtf, days) => {
      const decade = windowOf('2012-01-01', '2026-12-31');
      const moved = { from: decade.from + days, to: decade.to + days };
      const [before, after] = [markOf(edtf, decade), markOf(edtf, moved)];
      const byPx = (-days / (decade.to - decade.from)) * 1000;
      expect(after.x0).toBeCloseTo(before.x0 + byPx, 6);
      expect(after.x1).toBeCloseTo(before.x1 + byPx, 6);
    });
    fc.assert(property);
  });
});

describe('a dot', () => {
  it('stands at the middle of its day', () => {
    const mark = markOf('2017-02-16', SPRING);
    expect(mark.isBar).toBe(false);
    expect(mark.dots).toEqual([155]);
    expect([mark.x0, mark.x1]).toEqual([155 - DOT_PX, 155 + DOT_PX]);
  });

  it('stands in the middle of what is seen of its day, when an edge cuts it', () => {
    const [from, width] = [day('2017-02-16'), 10];
    const cut = (share: number): MarkGeometry =>
      markOf('2017-02-16', { from: from + share, to: from + share + width });
    expect(cut(0.25).dots[0]).toBeCloseTo(37.5, 6);
    expect(cut(0.9).dots[0]).toBeCloseTo(5, 6);
    expect(cut(1).x1).toBeLessThanOrEqual(0);
    const right = markOf('2017-02-16', { from: from - width + 0.5, to: from + 0.5 });
    expect(right.dots[0]).toBeCloseTo(975, 6);
  });

  it('is one of as many as an all-of set has members, each at its middle', () => {
    const { dots, isBar } = markOf('{2017-02-12,2017-03-18,2017-04}', SPRING);
    expect(isBar).toBe(false);
    expect(dots).toEqual([115, 455, (xIn(SPRING, '2017-04-01') + xIn(SPRING, '2017-05-01')) / 2]);
  });

  it('reaches to the date as told, on whichever side it is', () => {
    const [told, placed] = [day('2017-02-19'), '2017-03-18'];
    const later = markOf(placed, SPRING, told);
    expect(later.told).toBe(185);
    expect(later.x0).toBe(185 - DOT_PX);
    expect(later.x1).toBe(455 + DOT_PX);
    const earlier = markOf('2017-02-13', SPRING, told);
    expect([earlier.x0, earlier.x1]).toEqual([125 - DOT_PX, 185 + DOT_PX]);
    expect(markOf(placed, SPRING).told).toBeNull();
  });
});

describe('a bar', () => {
  it.each([
    ['a month', '2017-03', '2017-03-01', '2017-04-01'],
    ['a one-of set', '[2017-02-10..2017-03-05]', '2017-02-10', '2017-03-06'],
    ['an interval', '2017-02-20/2017-04-30', '2017-02-20', '2017-05-01'],
    ['an interval of months', '2017-02/2017-04', '2017-02-01', '2017-05-01'],
  ])('for %s is as long as its bounds', (_, edtf, first, after) => {
    const { isBar, isOpen, dots, x0, x1 } = markOf(edtf, SPRING);
    expect([isBar, isOpen, dots]).toEqual([true, false, []]);
    expect(x0).toBeCloseTo(xIn(SPRING, first), 6);
    expect(x1).toBeCloseTo(xIn(SPRING, after), 6);
  });

  it.each([
    ['known to the day: all of it', '2017-02-20/2017-04-30', '2017-02-20', '2017-05-01'],
    ['of months: between the months', '2017-02/2017-04', '2017-02-28', '2017-04-02'],
    ['of one day somewhere: nothing', '2017-03', '2017-03-16T12', '2017-03-16T12'],
  ])('is certain where it was going on; %s', (_, edtf, from, to) => {
    const half = from.endsWith('T12') ? 5 : 0;
    const { core } = markOf(edtf, SPRING);
    expect(core[0]).toBeCloseTo(xIn(SPRING, from.slice(0, 10)) + half, 6);
    expect(core[1]).toBeCloseTo(xIn(SPRING, to.slice(0, 10)) + half, 6);
  });

  it('keeps a least length about its middle', () => {
    const decade = windowOf('2012-01-01', '2025-12-31');
    const { x0, x1, core } = markOf('2017-04-06/2017-04-07', decade);
    expect(x1 - x0).toBeCloseTo(12, 6);
    expect((x0 + x1) / 2).toBeCloseTo(xIn(decade, '2017-04-07'), 6);
    expect(core[0]).toBeGreaterThanOrEqual(x0);
  });

  it('fades for the same stretch at any zoom when its end is open, and is sure until last known', () => {
    for (const window of [
      windowOf('2012-01-01', '2025-12-31'),
      windowOf('2025-03-01', '2025-05-31'),
    ]) {
      const { isOpen, core, x1 } = markOf('2017-03/..', window);
      expect(isOpen).toBe(true);
      expect(core[1]).toBeCloseTo(xIn(window, '2025-05-01'), 6);
      expect(x1 - core[1]).toBeCloseTo(FADE_PX, 6);
    }
  });

  it('fades less as its end comes to the left edge, and not into a window after it', () => {
    const fadeFrom = (first: string): number => {
      const window = windowOf(first, '2025-08-31');
      const { core, x1 } = markOf('2017-03/..', window);
      return x1 - core[1];
    };
    expect(fadeFrom('2025-04-30')).toBeGreaterThan(0);
    expect(fadeFrom('2025-04-30')).toBeLessThan(FADE_PX);
    expect(fadeFrom('2025-05-01')).toBe(0);
  });

  it('does not grow past the stage, however near one looks', () => {
    const property = fc.property(
      fc.constantFrom('2012/..', '2014/2025', '2017'),
      anyWindow,
      (edtf, window) => {
        const { x0, x1, core } = markOf(edtf, window);
        for (const x of [x0, x1, ...core]) {
          expect(x).toBeGreaterThanOrEqual(-100);
          expect(x).toBeLessThanOrEqual(1100);
        }
      },
    );
    fc.assert(property);
  });

  it('is cut outside the stage only', () => {
    const { x0, x1 } = markOf('2012/..', SPRING);
    expect(x0).toBeLessThan(-FADE_PX);
    expect(x1).toBeGreaterThan(1000 + FADE_PX);
  });

  it('takes the date as told into its room', () => {
    const told = day('2017-02-19');
    expect(markOf('2017-03', SPRING, told).x0).toBe(185);
    expect(markOf('2017-03', SPRING, day('2017-04-30')).x1).toBe(885);
    expect(markOf('2017-03', SPRING, day('2017-03-10')).x0).toBe(markOf('2017-03', SPRING).x0);
  });
});
