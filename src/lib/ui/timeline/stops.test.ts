import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '$lib/core/timeline/clusters';
import { rowsFromArray } from '$lib/core/timeline/rows';
import type { DrawnMark, Scene } from '$lib/core/timeline/scene';
import { stopAcross, stopsOf, type Stop } from './stops';

function markAt(row: number, lane: number, x: number): DrawnMark {
  const [x0, x1] = [x - 6, x + 6];
  const label = { form: 'title', side: 'right', hasDate: false, x: x + 10 } as const;
  return {
    row,
    lane,
    x0,
    x1,
    dots: [x],
    core: [x0, x1],
    isBar: false,
    isOpen: false,
    told: null,
    label,
  };
}

function clusterOf(rows: readonly number[], x: number): Cluster {
  return {
    key: '',
    firstRow: rows[0] ?? -1,
    count: rows.length,
    rows: rowsFromArray(rows),
    families: [],
    named: () => [],
    first: 0,
    last: 1,
    x: x - 40,
    widthPx: 80,
    words: `+${rows.length}`,
    hold: { on: 'middle' },
  };
}

/** Rows 0 to 6: three lanes of marks, one cluster below them. */
const SCENE: Scene = {
  marks: [
    markAt(0, 0, 50),
    markAt(1, 1, 80),
    markAt(3, 2, 300),
    markAt(4, 0, 320),
    markAt(6, 2, 700),
  ],
  clusters: [clusterOf([2, 5], 400)],
  laneCount: 3,
};
const stops = stopsOf(SCENE);
const stopOf = (row: number): Stop => {
  const stop = stops.find((candidate) => candidate.row === row);
  if (!stop) throw new Error(`no stop at row ${row}`);
  return stop;
};

describe('stopsOf', () => {
  it('goes through marks and clusters in time order, a cluster at its first event', () => {
    expect(stops.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 6]);
  });

  it('has a mark in its lane and a cluster below all lanes, each at its middle', () => {
    expect(stopOf(3)).toEqual({ row: 3, lane: 2, x: 300 });
    expect(stopOf(2)).toEqual({ row: 2, lane: 3, x: 400 });
  });

  it('has none for an empty stage', () => {
    expect(stopsOf({ marks: [], clusters: [], laneCount: 0 })).toEqual([]);
  });
});

describe('stopAcross', () => {
  it.each([
    ['down to the nearest of the next lane', 0, 1, 1],
    ['up to the nearest of the lane before', 3, -1, 1],
    ['down past the last lane to the cluster', 6, 1, 2],
    ['up from the cluster to the nearest of the last lane', 2, -1, 3],
    ['up from the last lane, not straight to the first', 6, -1, 1],
    ['not beyond the first lane', 4, -1, null],
    ['not beyond the clusters', 2, 1, null],
  ] as const)('goes %s', (_, from, step, row) => {
    expect(stopAcross(stops, stopOf(from), step)?.row ?? null).toBe(row);
  });

  it('passes over lanes that have nothing', () => {
    const sparse = stopsOf({ ...SCENE, marks: [markAt(0, 0, 50), markAt(1, 5, 60)], clusters: [] });
    expect(sparse[0] && stopAcross(sparse, sparse[0], 1)?.row).toBe(1);
  });

  it('never skips a lane that has a stop, and none of that lane is nearer', () => {
    const anyStop = fc.record({ lane: fc.nat(6), x: fc.nat(900) });
    const anyStops = fc
      .array(anyStop, { minLength: 1, maxLength: 20 })
      .map((list) => list.map((stop, row): Stop => ({ ...stop, row })));
    const property = fc.property(anyStops, fc.nat(), fc.constantFrom(1, -1), (all, pick, step) => {
      const from = all[pick % all.length] as Stop;
      const to = stopAcross(all, from, step);
      const ahead = all.filter(({ lane }) => (lane - from.lane) * step > 0);
      if (to === null) {
        expect(ahead).toEqual([]);
        return;
      }
      const distance = (stop: Stop): number =>
        Math.abs(stop.lane - from.lane) * 1e6 + Math.abs(stop.x - from.x);
      expect(distance(to)).toBe(Math.min(...ahead.map(distance)));
    });
    fc.assert(property);
  });
});
