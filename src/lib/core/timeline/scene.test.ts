import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionOrThrow } from '../dataset/parse';
import { sourceFromModules } from '../dataset/source';
import { PLAIN_AXIS, project, type TimeWindow } from './axis';
import type { Cluster } from './clusters';
import { labelPx } from './labels';
import { labelStretch, NEIGHBOUR_GAP_PX, type Stretch } from './lanes';
import { isInside, layOut, marksOnStage, type LayoutRequest } from './layout';
import { markGeometry } from './marks';
import { at, modelFrom, rowsWithin } from './model';
import {
  crowdedRows,
  liveMark,
  rowsWhileMoving,
  sceneAt,
  type Scene,
  type SceneRequest,
} from './scene';
import { clampWindow, limitsFor, panWindow, wholeDays, zoomWindow } from './window';

const modules = import.meta.glob<{ readonly [name: string]: unknown }>(
  ['/data/*.ts', '/data/events/*.ts'],
  { eager: true },
);
const files = Object.entries(modules).map(
  ([path, exports]) => [path.replace('/data/', ''), { exports }] as const,
);
const { events, articles, extent } = collectionOrThrow(sourceFromModules('data', new Map(files)));
const limits = limitsFor(extent);
const lastPublished = Math.max(...articles.map(({ published }) => published.span.end));

/** The collection, and two as crowded as if every event had happened twice, or four times, on its day. */
const LISTS = new Map(
  [1, 2, 4].map((times) => [
    times,
    events.flatMap((event) => Array.from({ length: times }, () => event)),
  ]),
);

const anyWindow = fc
  .record({
    from: fc.double({ min: limits.from, max: limits.to, noNaN: true }),
    days: fc.oneof(
      fc.double({ min: 7, max: 120, noNaN: true }),
      fc.double({ min: 7, max: 5000, noNaN: true }),
    ),
  })
  .map(({ from, days }) => clampWindow({ from, to: from + days }, limits));
const anyStage = fc.record({
  times: fc.constantFrom(...LISTS.keys()),
  widthPx: fc.integer({ min: 300, max: 1600 }),
  laneCount: fc.integer({ min: 1, max: 40 }),
  /** Every how many events one does not match; 1000 for none. */
  sparing: fc.constantFrom(2, 3, 1000),
  hasOthers: fc.boolean(),
});
type Stage = typeof anyStage extends fc.Arbitrary<infer Value> ? Value : never;

function layoutRequest(stage: Stage, window: TimeWindow): LayoutRequest {
  const { times, widthPx, laneCount, sparing, hasOthers } = stage;
  const list = LISTS.get(times) ?? [];
  const px = (words: string | undefined): number => (words ?? '').length * 7;
  const disputed = [...list.entries()].filter(([, { isDisputed }]) => isDisputed);
  return {
    model: modelFrom(list, () => lastPublished),
    details: {
      members: new Map(
        [...list.entries()]
          .map(([row, { placed }]) => [row, placed.span.members] as const)
          .filter(([, members]) => members.length > 0),
      ),
      told: new Map(disputed.map(([row, { told }]) => [row, told.span.start])),
    },
    projection: project(PLAIN_AXIS, window, widthPx),
    limits,
    isMatching: (row) => row % sparing !== 1,
    hasOthers,
    chosen: null,
    measures: {
      title: (row) => px(list[row]?.title),
      short: (row) => px(list[row]?.short),
      date: (row) => px(list[row]?.placed.shortWords) + 7,
    },
    laneCount,
    isAtRest: true,
  };
}

function sceneRequest(request: LayoutRequest): SceneRequest {
  return {
    ...request,
    layout: layOut(request),
    chips: {
      widthPx: request.projection.widthPx,
      gapPx: 6,
      words: (count, first, last) => `+${count} in ${last + 1 - first} days`,
      measure: (words) => words.length * 7 + 20,
    },
  };
}

const rowsOf = ({ rows }: Cluster): number[] =>
  Array.from({ length: rows.length }, (_, i) => rows.rowAt(i));

/** What a drawn label takes, its date included. */
function labelOf({ label, row }: Scene['marks'][number], request: LayoutRequest): Stretch {
  const { measures } = request;
  const widthPx = labelPx(measures, label.form, row) + (label.hasDate ? measures.date(row) : 0);
  return label.side === 'right' ? [label.x, label.x + widthPx] : [label.x - widthPx, label.x];
}

describe('sceneAt', () => {
  it('draws every label whole, and no two things of a lane over each other', () => {
    const property = fc.property(anyStage, anyWindow, (stage, window) => {
      const request = layoutRequest(stage, window);
      const { marks } = sceneAt(sceneRequest(request));
      const taken = marks.map((mark) => {
        const label = labelOf(mark, request);
        expect(label[0]).toBeGreaterThan(-1e-6);
        expect(label[1]).toBeLessThan(stage.widthPx + 1e-6);
        return {
          lane: mark.lane,
          from: Math.min(mark.x0, label[0]),
          to: Math.max(mark.x1, label[1]),
        };
      });
      taken.sort((a, b) => a.lane - b.lane || a.from - b.from);
      for (const [i, { lane, from }] of taken.entries()) {
        const before = taken[i - 1];
        if (before?.lane === lane) expect(from - before.to).toBeGreaterThan(NEIGHBOUR_GAP_PX - 0.1);
      }
    });
    fc.assert(property);
  });

  it('draws or counts every matching event of the window, once', () => {
    const property = fc.property(anyStage, anyWindow, (stage, window) => {
      const [first, last] = wholeDays(window);
      const request = layoutRequest(stage, { from: first, to: last + 1 });
      const { marks, clusters } = sceneAt(sceneRequest(request));
      const drawn = marks.map(({ row }) => row);
      const counted = clusters.flatMap(rowsOf);
      expect(new Set([...drawn, ...counted]).size).toBe(drawn.length + counted.length);
      expect(counted.every(request.isMatching)).toBe(true);
      if (!stage.hasOthers) expect(drawn.every(request.isMatching)).toBe(true);
      const inWindow = rowsWithin(request.model, first, last).filter(request.isMatching);
      expect(inWindow.filter((row) => !drawn.includes(row))).toEqual(counted.sort((a, b) => a - b));
    });
    fc.assert(property);
  });

  it('says of a cluster how many events it has, and only days of the window', () => {
    const property = fc.property(anyStage, anyWindow, (stage, window) => {
      const request = layoutRequest({ ...stage, laneCount: 2 }, window);
      const { clusters } = sceneAt(sceneRequest(request));
      for (const cluster of clusters) {
        const { first, last, words, x, widthPx } = cluster;
        const rows = rowsOf(cluster);
        expect(words).toBe(`+${rows.length} in ${last + 1 - first} days`);
        expect(first).toBeGreaterThan(window.from - 1);
        expect(last).toBeLessThan(window.to);
        expect(Math.min(x, stage.widthPx - x - widthPx)).toBeGreaterThan(-1e-6);
        for (const row of rows) {
          expect(at(request.model.ends, row)).toBeGreaterThanOrEqual(first);
          expect(at(request.model.starts, row)).toBeLessThanOrEqual(last);
        }
      }
    });
    fc.assert(property);
  });
});

describe('panning at one zoom', () => {
  const anyPan = fc.tuple(anyStage, anyWindow, fc.double({ min: -0.5, max: 0.5, noNaN: true }));
  const packed = (request: LayoutRequest): ReadonlyMap<number, { readonly lane: number }> =>
    layOut({ ...request, isAtRest: false }).placements;

  it('gives every event the same lane before its label is fitted to the edges', () => {
    const property = fc.property(anyPan, ([stage, window, share]) => {
      const lanesIn = (shown: TimeWindow): [number, number][] =>
        [...packed(layoutRequest(stage, shown))].map(([row, { lane }]) => [row, lane]);
      expect(lanesIn(clampWindow(panWindow(window, share), limits))).toEqual(lanesIn(window));
    });
    fc.assert(property);
  });

  it('keeps the lane of what begins in the window, unless an edge cuts the label or pushes it', () => {
    const property = fc.property(anyStage, anyWindow, (stage, window) => {
      const request = layoutRequest(stage, window);
      const { model, details, projection, measures, isMatching } = request;
      const { placements } = layOut(request);
      for (const [row, { lane, form, side }] of layOut({ ...request, isAtRest: false })
        .placements) {
        const mark = markGeometry(model, details, row, projection);
        const [from, to] = labelStretch(mark, labelPx(measures, form, row), side);
        const isStill = from >= 0 && to <= stage.widthPx;
        const beginsHere = at(model.startLatests, row) >= window.from;
        if (isMatching(row) && isStill && beginsHere) expect(placements.get(row)?.lane).toBe(lane);
      }
    });
    fc.assert(property);
  });
});

describe('a stage in motion', () => {
  const anyMotion = fc
    .tuple(
      anyStage,
      anyWindow,
      fc.double({ min: -0.9, max: 0.9, noNaN: true }),
      fc.constantFrom(0.5, 1, 1.3, 2),
    )
    .map(([stage, window, share, factor]) => {
      const request = sceneRequest(layoutRequest(stage, window));
      const moved = clampWindow(panWindow(zoomWindow(window, factor, window.from), share), limits);
      const projection = project(PLAIN_AXIS, moved, stage.widthPx);
      return { atRest: request, moving: { ...request, projection } };
    });

  it('has each mark where the scene at rest has it, while it has not moved', () => {
    const property = fc.property(anyStage, anyWindow, (stage, window) => {
      const request = sceneRequest(layoutRequest(stage, window));
      const { marks } = sceneAt(request);
      for (const { row, label, lane, ...geometry } of marks) {
        const placement = request.layout.placements.get(row);
        if (!placement) throw new Error(`row ${row} is drawn without a place in lane ${lane}`);
        const live = liveMark(request, row, placement);
        expect(live).toMatchObject(geometry);
        expect(live.anchor + live.labelOffset).toBeCloseTo(label.x, 6);
      }
      const rows = marks.map(({ row }) => row);
      expect(rowsWhileMoving(rows, request)).toBe(rows);
      expect([...crowdedRows(rows, request)]).toEqual([]);
    });
    fc.assert(property);
  });

  it('keeps what was there and takes in what comes, in time order', () => {
    const property = fc.property(anyMotion, ({ atRest, moving }) => {
      const before = sceneAt(atRest).marks.map(({ row }) => row);
      const rows = rowsWhileMoving(before, moving);
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      const shown = marksOnStage(moving.model, moving.details, moving.projection)
        .map(({ row }) => row)
        .filter((row) => moving.layout.placements.has(row));
      expect([...before, ...shown].filter((row) => !rows.includes(row))).toEqual([]);
    });
    fc.assert(property);
  });

  it('lets labels give way that would run into one another', () => {
    const property = fc.property(anyMotion, ({ atRest, moving }) => {
      const { layout, measures, projection } = moving;
      const rows = rowsWhileMoving(
        sceneAt(atRest).marks.map(({ row }) => row),
        moving,
      );
      const crowded = crowdedRows(rows, moving);
      const labels = rows.flatMap((row) => {
        const placement = layout.placements.get(row);
        if (!placement || crowded.has(row)) return [];
        const live = liveMark(moving, row, placement);
        if (!isInside(live, projection.widthPx)) return [];
        const widthPx =
          labelPx(measures, placement.form, row) + (layout.dated.has(row) ? measures.date(row) : 0);
        const edge = live.anchor + live.labelOffset;
        return {
          lane: placement.lane,
          from: placement.side === 'right' ? edge : edge - widthPx,
          widthPx,
        };
      });
      labels.sort((a, b) => a.lane - b.lane || a.from - b.from);
      for (const [i, { lane, from }] of labels.entries()) {
        const before = labels[i - 1];
        if (before?.lane === lane)
          expect(from).toBeGreaterThan(before.from + before.widthPx - 1e-6);
      }
    });
    fc.assert(property);
  });
});
