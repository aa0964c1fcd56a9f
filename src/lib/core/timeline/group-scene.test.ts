import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasMarks,
  lanesInView,
  spotY,
  stackLanes,
  threadsAtRest,
  type Thread,
} from './group-scene';
import { groupingFor } from './groups';
import { ACTORS } from './groups.arbitrary';

const { lanes } = groupingFor('actor', [], { actors: ACTORS, articles: [] });
const IDS = lanes.map(({ id }) => id);
const HEIGHTS = { subRowPx: 24, trackPx: 5, countedPx: 6, paddingPx: 6, leastPx: 27 };

const anyArrangement = fc.record({
  pins: fc.shuffledSubarray(IDS),
  folds: fc.subarray(IDS),
  here: fc
    .array(fc.nat(3), { minLength: IDS.length, maxLength: IDS.length })
    .map((counts) => new Map(IDS.map((id, i) => [id, counts[i] ?? 0]))),
});

describe('lanes in view', () => {
  it('draws lanes with an event here and pinned ones; the others are kept for one line', () => {
    fc.assert(
      fc.property(anyArrangement, ({ pins, folds, here }) => {
        const { shown, empty } = lanesInView(lanes, { pins, folds }, here);
        expect([...shown, ...empty].map(({ lane }) => lane.id).sort()).toEqual([...IDS].sort());
        for (const { lane, isPinned } of shown) {
          expect(isPinned || (here.get(lane.id) ?? 0) > 0).toBe(true);
        }
        for (const { here: count, isPinned } of empty)
          expect([count, isPinned]).toEqual([0, false]);
      }),
    );
  });

  it('keeps the counts of lanes that are folded', () => {
    fc.assert(
      fc.property(anyArrangement, ({ pins, folds, here }) => {
        const total = (folded: readonly string[]): number => {
          const { shown } = lanesInView(lanes, { pins, folds: folded }, here);
          return shown.reduce((sum, lane) => sum + lane.here, 0);
        };
        expect(total(folds)).toBe(total([]));
      }),
    );
  });

  it('stands lanes below each other, as high as what they hold; folded and empty ones as a name', () => {
    const anyUse = fc.record({ subRows: fc.nat(3), tracks: fc.nat(4) });
    fc.assert(
      fc.property(anyArrangement, fc.array(anyUse), (arranged, uses) => {
        const { shown } = lanesInView(lanes, arranged, arranged.here);
        const used = shown.filter(hasMarks).map((_, i) => uses[i] ?? { subRows: 1, tracks: 0 });
        const counted = used.map(({ tracks }) => (tracks > 2 ? [1] : []));
        const boxes = stackLanes(shown, { used, counted }, HEIGHTS);
        let y = 0;
        for (const { lane, ...box } of boxes) {
          expect(box.y).toBe(y);
          const isName = arranged.folds.includes(lane.id) || box.here === 0;
          expect(box.place === null).toBe(isName);
          const { subRows, tracks } = box.use;
          const neededPx = subRows * 24 + tracks * 5 + (tracks > 2 ? 6 : 0) + 6;
          expect(box.heightPx).toBe(isName ? 27 : Math.max(neededPx, 27));
          y += box.heightPx;
        }
        const marked = boxes.filter(({ place }) => place !== null);
        for (const [lane, box] of marked.entries()) {
          const { subRows, tracks } = box.use;
          const first = spotY({ lane, subRow: 0, isTrack: false }, marked, HEIGHTS);
          expect(first).toBe(box.y + 3);
          const foot = spotY({ lane, subRow: tracks - 1, isTrack: true }, marked, HEIGHTS) + 24;
          expect(foot).toBe(box.y + 3 + subRows * 24 + tracks * 5);
        }
      }),
    );
  });
});

describe('hairlines at rest', () => {
  const thread = (x: number, top: number, bottom: number): Thread => ({ row: x, x, top, bottom });

  it('leaves out one that would run right beside a better one, and keeps one above or below it', () => {
    const first = thread(10, 0, 50);
    const above = thread(12, 60, 90);
    expect(threadsAtRest([first, thread(13, 40, 80), above, thread(15, 0, 50)])).toEqual([
      first,
      above,
      thread(15, 0, 50),
    ]);
  });

  it('is never a thicket: no two side by side are nearer than 5 px, and none left out had room', () => {
    const anyThread = fc
      .tuple(fc.nat(200), fc.nat(100), fc.integer({ min: 1, max: 100 }))
      .map(([x, top, height]) => thread(x, top, top + height));
    const isBeside = (a: Thread, b: Thread): boolean =>
      Math.abs(a.x - b.x) < 5 && a.top < b.bottom && b.top < a.bottom;
    fc.assert(
      fc.property(fc.array(anyThread), (all) => {
        const drawn = threadsAtRest(all);
        for (const [i, one] of drawn.entries()) {
          expect(drawn.slice(i + 1).filter((other) => isBeside(one, other))).toEqual([]);
        }
        for (const left of all.filter((one) => !drawn.includes(one))) {
          expect(drawn.some((other) => isBeside(left, other))).toBe(true);
        }
      }),
    );
  });
});
