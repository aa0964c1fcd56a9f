import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../../tests/fixtures/data/excerpts';
import type { SourcedEvent } from '../dataset/collection';
import { collectionOrThrow } from '../dataset/parse';
import type { Span, SpanShape } from '../time/span';
import { PLAIN_AXIS, project, type TimeWindow } from './axis';
import { labelPx } from './labels';
import { labelStretch, NEIGHBOUR_GAP_PX } from './lanes';
import { layOut, marksOnStage, type Layout, type LayoutRequest } from './layout';
import { markGeometry } from './marks';
import { modelFrom } from './model';
import { clampWindow, limitsFor } from './window';

const [example] = collectionOrThrow(excerptSource()).events as [SourcedEvent];
const LAST_DAY = 3300;

interface Sample {
  readonly shape: SpanShape;
  readonly start: number;
  readonly days: number;
  readonly articles: number;
  readonly titlePx: number;
  readonly shortPx: number;
  readonly isMatching: boolean;
  /** The date as told where it disagrees, for a single day. */
  readonly told: number | null;
}

const anySample: fc.Arbitrary<Sample> = fc.record({
  shape: fc.constantFrom<SpanShape>('day', 'day', 'day', 'within', 'interval', 'open', 'several'),
  start: fc.oneof(fc.nat(3000), fc.integer({ min: 1000, max: 1020 })),
  days: fc.oneof(fc.nat(30), fc.nat(1500)),
  articles: fc.integer({ min: 1, max: 4 }),
  titlePx: fc.integer({ min: 80, max: 420 }),
  shortPx: fc.integer({ min: 50, max: 200 }),
  isMatching: fc.boolean(),
  told: fc.option(fc.nat(3000), { freq: 9 }),
});
const anySamples = fc.array(anySample, { maxLength: 200, size: 'max' });

const anyWindow = fc
  .record({
    from: fc.double({ min: -100, max: LAST_DAY, noNaN: true }),
    days: fc.oneof(
      fc.double({ min: 7, max: 60, noNaN: true }),
      fc.double({ min: 7, max: 4000, noNaN: true }),
    ),
  })
  .map(({ from, days }) => clampWindow({ from, to: from + days }, limitsFor([0, LAST_DAY])));

function spanOf({ shape, start, days }: Sample): Span {
  const end = shape === 'day' ? start : shape === 'open' ? Infinity : start + days;
  const isLasting = shape === 'interval' || shape === 'open';
  return {
    shape,
    start,
    startLatest: isLasting ? start + Math.floor(days / 3) : end,
    endEarliest: isLasting ? end : start,
    end,
    members: shape === 'several' ? [start, end].map((day) => [day, day] as const) : [],
    isApproximate: false,
    isUncertain: false,
  };
}

/** What of a request is not the events. */
interface Setting {
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly laneCount: number;
  readonly hasOthers: boolean;
  readonly isFiltered: boolean;
}

const anySetting: fc.Arbitrary<Setting> = fc.record({
  window: anyWindow,
  widthPx: fc.integer({ min: 300, max: 1600 }),
  laneCount: fc.integer({ min: 1, max: 40 }),
  hasOthers: fc.boolean(),
  isFiltered: fc.boolean(),
});

function requestFrom(samples: readonly Sample[], setting: Setting): LayoutRequest {
  const sorted = [...samples].sort((a, b) => a.start - b.start);
  const events = sorted.map((sample) => ({
    ...example,
    articleIds: 'abcd'.slice(0, sample.articles).split(''),
    placed: { ...example.placed, span: spanOf(sample) },
  }));
  const px = (key: 'titlePx' | 'shortPx') => (row: number) => sorted[row]?.[key] ?? 0;
  const rowsWith = <Value>(valueOf: (sample: Sample) => Value | null): Map<number, Value> =>
    new Map(
      sorted.flatMap((sample, row) => {
        const value = valueOf(sample);
        return value === null ? [] : [[row, value] as const];
      }),
    );
  return {
    model: modelFrom(events, ({ placed }) => placed.span.start + 300),
    details: {
      members: rowsWith((sample) => (sample.shape === 'several' ? spanOf(sample).members : null)),
      told: rowsWith(({ shape, told }) => (shape === 'day' ? told : null)),
    },
    projection: project(PLAIN_AXIS, setting.window, setting.widthPx),
    limits: limitsFor([0, LAST_DAY]),
    isMatching: (row) => !setting.isFiltered || (sorted[row]?.isMatching ?? false),
    hasOthers: setting.hasOthers,
    chosen: null,
    measures: { title: px('titlePx'), short: px('shortPx'), date: () => 60 },
    laneCount: setting.laneCount,
    isAtRest: true,
  };
}

const PLAIN: Sample = {
  shape: 'day',
  start: 0,
  days: 0,
  articles: 1,
  titlePx: 150,
  shortPx: 80,
  isMatching: true,
  told: null,
};
const PLAIN_SETTING: Omit<Setting, 'window'> = {
  widthPx: 1000,
  laneCount: 10,
  hasOthers: false,
  isFiltered: false,
};

const anyRequest = fc
  .tuple(anySamples, anySetting)
  .map(([samples, setting]) => requestFrom(samples, setting));

const onStage = ({ model, details, projection }: LayoutRequest): number[] =>
  marksOnStage(model, details, projection).map(({ row }) => row);

/** Whether any label of a row is whole on the stage beside or on its mark, were it alone there. */
function fits({ model, details, projection, measures }: LayoutRequest, row: number): boolean {
  const mark = markGeometry(model, details, row, projection);
  const { widthPx } = projection;
  return (['title', 'short'] as const).some((form) =>
    (['right', 'left'] as const).some((side) => {
      const [from, to] = labelStretch(mark, labelPx(measures, form, row), side, 0, widthPx);
      return from >= 0 && to <= widthPx;
    }),
  );
}

describe('layOut', () => {
  it('keeps marks and labels on the stage apart, in the lanes there are', () => {
    const property = fc.property(anyRequest, (request) => {
      const { placements, laneCount } = layOut(request);
      const taken = onStage(request).flatMap((row) => placements.get(row) ?? []);
      taken.sort((a, b) => a.lane - b.lane || a.stretch[0] - b.stretch[0]);
      for (const [i, { lane, stretch }] of taken.entries()) {
        expect(lane).toBeLessThan(Math.min(laneCount, request.laneCount));
        const before = taken[i - 1];
        if (before?.lane !== lane) continue;
        expect(stretch[0] - before.stretch[1]).toBeGreaterThan(NEIGHBOUR_GAP_PX - 0.1);
      }
    });
    fc.assert(property);
  });

  it('places an event that matches or says that it did not, and hides the others when told to', () => {
    const property = fc.property(anyRequest, (request) => {
      const { placements, unplaced } = layOut(request);
      const rows = Array.from({ length: request.model.size }, (_, row) => row);
      const placed = rows.filter((row) => placements.has(row));
      const matching = rows.filter(request.isMatching);
      expect([...placed.filter(request.isMatching), ...unplaced].sort((a, b) => a - b)).toEqual(
        matching,
      );
      expect(unplaced).toEqual([...unplaced].sort((a, b) => a - b));
      if (!request.hasOthers) expect(placed.every(request.isMatching)).toBe(true);
    });
    fc.assert(property);
  });

  it('gives the same layout for the same request, whatever was asked in between', () => {
    const property = fc.property(anyRequest, anyRequest, (request, other) => {
      const before = layOut(request);
      layOut(other);
      expect(layOut(request)).toEqual(before);
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('never lets an event that does not match cost one that does its place', () => {
    const property = fc.property(anySamples, anySetting, (samples, setting) => {
      const layoutWith = (hasOthers: boolean): Layout =>
        layOut(requestFrom(samples, { ...setting, isFiltered: true, hasOthers }));
      const { isMatching } = requestFrom(samples, { ...setting, isFiltered: true });
      const places = ({ placements }: Layout): [number, number, string][] =>
        [...placements].flatMap(([row, { lane, side }]) =>
          isMatching(row) ? [[row, lane, side]] : [],
        );
      expect(places(layoutWith(true)).sort()).toEqual(places(layoutWith(false)).sort());
    });
    fc.assert(property);
  });

  it('leaves out only what fits on neither side when lanes have no end', () => {
    const property = fc.property(anyRequest, (request) => {
      const { placements } = layOut({ ...request, laneCount: Infinity });
      for (const row of onStage(request).filter(request.isMatching)) {
        expect(placements.has(row)).toBe(fits(request, row));
      }
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('labels the chosen event whenever any label of it fits, however many are in the way', () => {
    const property = fc.property(anyRequest, fc.nat(), (request, pick) => {
      const rows = onStage(request).filter(request.isMatching);
      fc.pre(rows.length > 0);
      const chosen = rows[pick % rows.length] ?? null;
      const { placements } = layOut({ ...request, chosen });
      expect(placements.has(chosen ?? -1)).toBe(fits(request, chosen ?? -1));
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('writes dates after full titles on the stage, and nothing beside what does not match', () => {
    const property = fc.property(anyRequest, (request) => {
      const { placements, dated } = layOut(request);
      const shown = onStage(request);
      for (const row of dated) {
        expect(placements.get(row)?.form).toBe('title');
        expect(shown).toContain(row);
      }
      for (const [row, { form }] of placements) {
        expect(form === 'none').toBe(!request.isMatching(row));
      }
    });
    fc.assert(property);
  });

  it('writes the date on a bar that has room for it, though there is none beside the bar', () => {
    const long: Sample = { ...PLAIN, shape: 'interval', start: 100, days: 3000 };
    for (const from of [0, 500, 2900]) {
      const window = { from, to: from + 365 };
      const { dated } = layOut(requestFrom([long], { ...PLAIN_SETTING, window }));
      expect([...dated]).toEqual([0]);
    }
  });
});
