import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LABEL_GAP_PX,
  labelStretch,
  Lanes,
  NEIGHBOUR_GAP_PX,
  occupied,
  type Side,
  type Stretch,
} from './lanes';
import type { MarkGeometry } from './marks';

const GAP = NEIGHBOUR_GAP_PX;
const shared = { row: 0, isOpen: false, told: null } as const;
const dotAt = (x: number): MarkGeometry => ({
  ...shared,
  isBar: false,
  x0: x - 6,
  x1: x + 6,
  dots: [x],
  core: [x - 6, x + 6],
});
const barAt = (x0: number, x1: number): MarkGeometry => ({
  ...shared,
  isBar: true,
  x0,
  x1,
  dots: [],
  core: [x0, x1],
});

const anySide = fc.constantFrom<Side>('right', 'left');
/** Whole px, so that the tolerance for rounding never decides. */
const anyStretch = fc
  .tuple(fc.nat(300), fc.nat(60))
  .map(([start, length]): Stretch => [start, start + length]);

/** The definition: a list of stretches for each lane, looked through in full. */
class PlainLanes {
  readonly lanes: Stretch[][] = [];
  isFree(lane: number, [start, end]: Stretch): boolean {
    const taken = this.lanes[lane] ?? [];
    return taken.every(([from, to]) => to + GAP <= start || end + GAP <= from);
  }
  roomBeside(lane: number, stretch: Stretch, side: Side, bound: number): number {
    const others = (this.lanes[lane] ?? []).filter((other) => other !== stretch);
    if (side === 'right') {
      const ahead = others.filter(([from]) => from >= stretch[1]).map(([from]) => from - GAP);
      return Math.min(bound, ...ahead) - stretch[1];
    }
    const behind = others.filter(([, to]) => to <= stretch[0]).map(([, to]) => to + GAP);
    return stretch[0] - Math.max(bound, ...behind);
  }
}

/** Puts each stretch in its first free lane, in both. */
function filled(most: number, stretches: readonly Stretch[]): { lanes: Lanes; plain: PlainLanes } {
  const lanes = new Lanes(most);
  const plain = new PlainLanes();
  for (const stretch of stretches) {
    const lane = lanes.firstFree(stretch);
    if (lane === null) continue;
    lanes.take(lane, stretch);
    (plain.lanes[lane] ??= []).push(stretch);
  }
  return { lanes, plain };
}

describe('Lanes', () => {
  const anyMost = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(Infinity));
  const anyFilling = fc.tuple(anyMost, fc.array(anyStretch, { maxLength: 60, size: 'max' }));

  it('never has two stretches in a lane nearer than the gap', () => {
    const property = fc.property(anyFilling, ([most, stretches]) => {
      const { plain } = filled(most, stretches);
      for (const taken of plain.lanes) {
        const sorted = [...taken].sort((a, b) => a[0] - b[0]);
        for (const [i, [start]] of sorted.slice(1).entries()) {
          expect(start - (sorted[i]?.[1] ?? NaN)).toBeGreaterThanOrEqual(GAP);
        }
      }
    });
    fc.assert(property);
  });

  it('finds free what a look through the whole lane finds free, and the first such lane', () => {
    const property = fc.property(anyFilling, anyStretch, ([most, stretches], stretch) => {
      const { lanes, plain } = filled(most, stretches);
      const open = Math.min(lanes.count + 1, most);
      const free = Array.from({ length: open }, (_, lane) => plain.isFree(lane, stretch));
      expect(free.map((_, lane) => lanes.isFree(lane, stretch))).toEqual(free);
      const first = free.indexOf(true);
      expect(lanes.firstFree(stretch)).toBe(first < 0 ? null : first);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('opens as many lanes as it needs and is allowed, and no more', () => {
    const crowd = Array.from({ length: 5 }, (): Stretch => [0, 10]);
    expect([1, 3, 5, 9, Infinity].map((most) => filled(most, crowd).lanes.count)).toEqual([
      1, 3, 5, 5, 5,
    ]);
    expect(filled(3, crowd).lanes.isFree(3, [500, 510])).toBe(false);
    expect(new Lanes(0).firstFree([0, 10])).toBeNull();
  });

  it('brings the lanes before one that is taken into use', () => {
    const lanes = new Lanes(9);
    lanes.take(4, [0, 10]);
    expect(lanes.count).toBe(5);
    expect(lanes.firstFree([0, 10])).toBe(0);
    expect(lanes.isFree(4, [0, 10])).toBe(false);
  });

  it('has as much slack in its gaps as it is given', () => {
    const lanes = new Lanes(1, 1 / 32);
    lanes.take(0, [100, 200]);
    expect(lanes.isFree(0, [200 + GAP - 1 / 64, 300])).toBe(true);
    expect(lanes.isFree(0, [0, 100 - GAP + 1 / 64])).toBe(true);
    expect(lanes.isFree(0, [200 + GAP - 1, 300])).toBe(false);
    expect(lanes.isFree(0, [0, 100 - GAP + 1])).toBe(false);
  });

  it('tells the room beside a stretch, as far as its neighbour or the bound', () => {
    const property = fc.property(anyFilling, anySide, fc.nat(400), ([most, list], side, bound) => {
      const { lanes, plain } = filled(most, list);
      plain.lanes.forEach((taken, lane) => {
        for (const stretch of taken) {
          const room = plain.roomBeside(lane, stretch, side, bound);
          expect(lanes.roomBeside(lane, stretch, side, bound)).toBe(room);
        }
      });
    });
    fc.assert(property);
    expect(new Lanes(2).roomBeside(0, [0, 10], 'right', 99)).toBeNull();
  });

  it('puts a wider stretch in the place of one', () => {
    const lanes = new Lanes(1);
    const [first, second]: Stretch[] = [
      [0, 10],
      [100, 110],
    ];
    lanes.take(0, first ?? [0, 0]);
    lanes.take(0, second ?? [0, 0]);
    const wider: Stretch = [0, 50];
    lanes.widen(0, first ?? [0, 0], wider);
    expect(lanes.isFree(0, [30, 40])).toBe(false);
    expect(lanes.roomBeside(0, wider, 'right', 999)).toBe(100 - GAP - 50);
    expect(lanes.roomBeside(0, second ?? [0, 0], 'left', 0)).toBe(50 - GAP);
  });
});

describe('labelStretch', () => {
  it('stands clear of a dot on either side, as wide as the label', () => {
    expect(labelStretch(dotAt(100), 80, 'right')).toEqual([106 + LABEL_GAP_PX, 186 + LABEL_GAP_PX]);
    expect(labelStretch(dotAt(100), 80, 'left')).toEqual([14 - LABEL_GAP_PX, 94 - LABEL_GAP_PX]);
  });

  it.each([
    ['at its start', barAt(100, 400), 'right', [100, 180]],
    ['at its end', barAt(100, 400), 'left', [320, 400]],
    ['at the left edge, where it begins before it', barAt(-80, 400), 'right', [0, 80]],
    ['at the right edge, where it ends after it', barAt(100, 1080), 'left', [920, 1000]],
    ['past its end, where that leaves too little', barAt(-80, 50), 'right', [0, 80]],
    ['before its start, where that leaves too little', barAt(960, 1080), 'left', [920, 1000]],
  ] as const)('is set on a bar %s', (_, bar, side, stretch) => {
    expect(labelStretch(bar, 80, side, 0, 1000)).toEqual(stretch);
  });

  it('does not move a dot’s label for the edges: that is for whoever places it', () => {
    expect(labelStretch(dotAt(2), 80, 'left', 0, 1000)).toEqual([-88, -8]);
  });
});

describe('occupied', () => {
  it('has the mark and the label, whichever reaches farther', () => {
    expect(occupied(dotAt(100), [110, 190])).toEqual([94, 190]);
    expect(occupied(dotAt(100), [10, 90])).toEqual([10, 106]);
    expect(occupied(barAt(-80, 400), [0, 80])).toEqual([-80, 400]);
    expect(occupied(barAt(100, 150), [100, 180])).toEqual([100, 180]);
  });
});
