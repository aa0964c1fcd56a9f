import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, place, type Measures, type PackRequest, type Placement, labelPx } from './labels';
import { Lanes, labelStretch, NEIGHBOUR_GAP_PX, occupied } from './lanes';
import { DOT_PX, type MarkGeometry } from './marks';

const STAGE_PX = 1000;

function markAt(row: number, x0: number, barPx: number | null): MarkGeometry {
  const x1 = x0 + (barPx ?? 2 * DOT_PX);
  const shared = { row, x0, x1, core: [x0, x1], isOpen: false, told: null } as const;
  return barPx === null
    ? { ...shared, isBar: false, dots: [x0 + DOT_PX] }
    : { ...shared, isBar: true, dots: [] };
}

interface Sample {
  readonly x0: number;
  readonly barPx: number | null;
  readonly titlePx: number;
  readonly shortPx: number;
  readonly rank: number;
}

/** Crowds about one place as well as marks anywhere, dots more often than bars. */
const anySample: fc.Arbitrary<Sample> = fc.record({
  x0: fc.oneof(fc.nat(STAGE_PX - 12), fc.integer({ min: 480, max: 520 })),
  barPx: fc.option(fc.integer({ min: 12, max: 600 }), { freq: 2 }),
  titlePx: fc.integer({ min: 60, max: 420 }),
  shortPx: fc.integer({ min: 40, max: 180 }),
  rank: fc.nat(3),
});

function requestFrom(samples: readonly Sample[], laneCount: number): PackRequest {
  const sorted = [...samples].sort((a, b) => a.x0 - b.x0);
  const marks = sorted.map(({ x0, barPx }, row) => markAt(row, x0, barPx));
  const rankOf = ({ row }: MarkGeometry): number => sorted[row]?.rank ?? 0;
  return {
    marks,
    ranked: [...marks].sort((a, b) => rankOf(b) - rankOf(a) || a.row - b.row),
    measures: {
      title: (row) => sorted[row]?.titlePx ?? 0,
      short: (row) => Math.min(sorted[row]?.shortPx ?? 0, sorted[row]?.titlePx ?? 0),
      date: () => 60,
    },
    bounds: { left: 0, right: STAGE_PX },
    laneCount,
  };
}

const anyRequest = fc
  .tuple(fc.array(anySample, { maxLength: 60, size: 'max' }), fc.integer({ min: 1, max: 20 }))
  .map(([samples, laneCount]) => requestFrom(samples, laneCount));

const worthOf = (placements: ReadonlyMap<number, Placement>): number =>
  [...placements.values()].reduce((sum, { form }) => sum + (form === 'title' ? 1 : 0.8), 0);

describe('pack', () => {
  it('never lets two marks with their labels touch in a lane, and uses only the lanes there are', () => {
    const property = fc.property(anyRequest, (request) => {
      const { placements } = pack(request);
      const taken = [...placements.values()];
      for (const { lane, stretch } of taken) {
        expect(lane).toBeLessThan(request.laneCount);
        const beside = taken.filter((other) => other.lane === lane && other.stretch !== stretch);
        for (const { stretch: other } of beside) {
          const apart = Math.max(other[0] - stretch[1], stretch[0] - other[1]);
          expect(apart).toBeGreaterThan(NEIGHBOUR_GAP_PX - 0.1);
        }
      }
    });
    fc.assert(property);
  });

  it('keeps every label whole between the bounds, beside or on its mark', () => {
    const property = fc.property(anyRequest, (request) => {
      for (const [row, { form, side, stretch }] of pack(request).placements) {
        const mark = request.marks[row] as MarkGeometry;
        const label = labelStretch(mark, labelPx(request.measures, form, row), side, 0, STAGE_PX);
        expect(label[0]).toBeGreaterThanOrEqual(0);
        expect(label[1]).toBeLessThanOrEqual(STAGE_PX);
        expect(stretch).toEqual(occupied(mark, label));
      }
    });
    fc.assert(property);
  });

  it('has all, or says no less than placing the best first with full titles would', () => {
    const property = fc.property(anyRequest, (request) => {
      const lanes = new Lanes(request.laneCount);
      const simple = new Map<number, Placement>();
      for (const mark of request.ranked) {
        const placement = place(lanes, mark, request);
        if (placement) simple.set(mark.row, placement);
      }
      const { placements } = pack(request);
      if (placements.size === request.marks.length) return;
      expect(worthOf(placements)).toBeGreaterThanOrEqual(worthOf(simple) - 1e-9);
    });
    fc.assert(property);
  });

  it('leaves out nothing that fits the stage when lanes have no end', () => {
    const property = fc.property(fc.array(anySample, { maxLength: 40 }), (samples) => {
      const request = requestFrom(samples, Infinity);
      expect(pack(request).placements.size).toBe(samples.length);
    });
    fc.assert(property);
  });

  it('gives the same packing for the same request', () => {
    const property = fc.property(anyRequest, (request) => {
      expect(pack(request).placements).toEqual(pack(request).placements);
    });
    fc.assert(property);
  });

  const dots = (...xs: readonly number[]): Sample[] =>
    xs.map((x0) => ({ x0, barPx: null, titlePx: 200, shortPx: 90, rank: 0 }));
  const lanesOf = (samples: readonly Sample[], laneCount: number): (string | null)[] => {
    const { placements } = pack(requestFrom(samples, laneCount));
    return samples.map((_, row) => {
      const placement = placements.get(row);
      return placement ? `${placement.form} ${placement.side} in ${placement.lane}` : null;
    });
  };
  const title = (lane: number): string => `title right in ${lane}`;

  it.each([
    ['steps down a lane while neighbours are near', dots(100, 150, 200), 9, [0, 1, 2].map(title)],
    ['begins again at the top where there is room', dots(100, 150, 400), 9, [0, 1, 0].map(title)],
    ['turns a label that the right edge would cut', dots(900), 9, ['title left in 0']],
    [
      'turns the labels on the outside of a crowd away',
      dots(500, 530),
      1,
      ['title left in 0', title(0)],
    ],
  ])('%s', (_, samples, laneCount, expected) => {
    expect(lanesOf(samples, laneCount)).toEqual(expected);
  });

  it('shortens titles when that tells of more events', () => {
    const row = dots(0, 140, 280, 420, 560, 700, 840);
    expect(lanesOf(row, 1)).toEqual(row.map(() => 'short right in 0'));
  });

  it('leaves out the event of least rank, and of equals the later one', () => {
    const crowd = dots(500, 500, 500, 500).map((dot, i) => ({ ...dot, rank: i === 2 ? 1 : 0 }));
    expect(lanesOf(crowd, 2).map((words) => words !== null)).toEqual([true, false, true, false]);
  });
});

describe('place', () => {
  const measures: Measures = { title: () => 200, short: () => 90, date: () => 60 };
  const at = (x0: number, bounds = { left: 0, right: STAGE_PX }, lanes = new Lanes(3)): string => {
    const placement = place(lanes, markAt(0, x0, null), { measures, bounds });
    return placement ? `${placement.form} ${placement.side}` : 'nothing';
  };

  it.each([
    ['in the open', 500, 0, 1000, 'title right'],
    ['at the right edge', 900, 0, 1000, 'title left'],
    ['where neither side has room for the title', 150, 0, 300, 'short right'],
    ['there, near the right edge', 220, 60, 300, 'short left'],
    ['where nothing fits', 40, 0, 100, 'nothing'],
  ])('%s takes the first rung that fits', (_, x0, left, right, expected) => {
    expect(at(x0, { left, right })).toBe(expected);
  });

  it('takes the preferred lane when it is free, else the first that is', () => {
    const lanes = new Lanes(3);
    const laneOf = (row: number): number | null | undefined => {
      const request = { measures, bounds: { left: 0, right: STAGE_PX } };
      return place(lanes, markAt(row, 500, null), request, { preferred: 2 })?.lane;
    };
    expect([laneOf(0), laneOf(1), laneOf(2)]).toEqual([2, 0, 1]);
  });

  it('takes nothing when it finds nothing', () => {
    const lanes = new Lanes(1);
    lanes.take(0, [0, STAGE_PX]);
    expect(at(500, undefined, lanes)).toBe('nothing');
    expect(lanes.count).toBe(1);
  });
});
