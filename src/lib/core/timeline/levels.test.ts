import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedModel } from '../../../../tests/fixtures/generated-model';
import { PLAIN_AXIS, project, type Axis, type Projection, type TimeWindow } from './axis';
import { balancedAxis } from './balanced';
import { all, has, none, set, type Bits } from './bits';
import type { Cluster } from './clusters';
import { countTouching, filterIndex } from './filter-index';
import { randomFrom } from './generated';
import type { Layout } from './layout';
import type { LevelChipRules } from './level-chips';
import { LEVELS, type Basis } from './levels';
import type { MarkDetails } from './marks';
import { at, type Model } from './model';
import { crowdedRows, rowsWhileMoving, sceneAt, type Scene } from './scene';
import { clampWindow, limitsFor, panWindow, wholeDays, zoomWindow } from './window';

const FIRST_DAY = 7300;
const limits = limitsFor([FIRST_DAY, 21_900]);
const SIZES = [0, 1, 50, 5000, 100_000];
const models = new Map<number, Model>();
/** Made once for each size; a failing test prints the size, not the columns. */
function modelOf(size: number): Model {
  const model = models.get(size) ?? generatedModel(size, 5);
  models.set(size, model);
  return model;
}
const details: MarkDetails = { members: new Map(), told: new Map() };
const measures = {
  title: (row: number) => 110 + ((row * 37) % 160),
  short: (row: number) => 70 + ((row * 17) % 60),
  date: () => 60,
};

/** A filter of every share, in no order of time; made once, as the Reader makes one for a filter. */
const filters = new Map<string, Bits>();
function filterOf(model: Model, share: number): Bits {
  const key = `${model.size} ${share}`;
  const before = filters.get(key);
  if (before) return before;
  const random = randomFrom(model.size);
  const bits = share === 1 ? all(model.size) : none(model.size);
  for (let row = 0; share < 1 && row < model.size; row++) if (random() < share) set(bits, row);
  filters.set(key, bits);
  return bits;
}

const axes = new Map<Model, Axis>();
function balancedFor(model: Model): Axis {
  const axis =
    axes.get(model) ??
    balancedAxis({ model, isMatching: () => true, limits, kept: [], openGaps: [] });
  axes.set(model, axis);
  return axis;
}

interface Stage {
  readonly size: number;
  readonly share: number;
  readonly isBalanced: boolean;
  readonly widthPx: number;
  readonly laneCount: number;
  readonly hasOthers: boolean;
}

const stageOver = (sizes: readonly number[]): fc.Arbitrary<Stage> =>
  fc.record({
    size: fc.constantFrom(...sizes),
    share: fc.constantFrom(0, 0.001, 0.3, 1),
    isBalanced: fc.boolean(),
    widthPx: fc.integer({ min: 300, max: 2200 }),
    laneCount: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(Infinity)),
    hasOthers: fc.boolean(),
  });
const anyStage = stageOver(SIZES);

/** Whole days: of a day that an edge cuts, a mark may lie outside. */
const anyWindow = fc
  .record({
    from: fc.integer({ min: Math.floor(limits.from), max: limits.to }),
    days: fc.oneof(
      fc.integer({ min: 7, max: 60 }),
      fc.integer({ min: 7, max: 2000 }),
      fc.integer({ min: 7, max: 16_000 }),
    ),
  })
  .map(({ from, days }) => clampWindow({ from, to: from + days }, limits));

const chipsOf = (widthPx: number): LevelChipRules => ({
  widthPx,
  gapPx: 6,
  words: (count, first, last) => `+${count} in ${first}–${last}`,
  short: (count) => `+${count}`,
  passing: (count) => `+${count} from before`,
  measure: (words) => words.length * 7 + 20,
});

const axisOf = ({ size, isBalanced }: Stage): Axis =>
  isBalanced ? balancedFor(modelOf(size)) : PLAIN_AXIS;

function layoutFor(stage: Stage, projection: Projection, isAtRest = true): Layout {
  const { size, share, laneCount, hasOthers } = stage;
  const model = modelOf(size);
  const matches = filterOf(model, share);
  return LEVELS.layOut({
    model,
    details,
    projection,
    limits,
    matches,
    isMatching: (row) => has(matches, row),
    hasOthers,
    chosen: null,
    measures,
    laneCount,
    isAtRest,
  });
}

function sceneOf(stage: Stage, window: TimeWindow): Scene {
  const { size, share, widthPx } = stage;
  const model = modelOf(size);
  const matches = filterOf(model, share);
  const projection = project(axisOf(stage), window, widthPx);
  const layout = layoutFor(stage, projection);
  const index = filterIndex(model, matches);
  const chips = chipsOf(widthPx);
  return sceneAt({ model, details, projection, layout, measures, chips }, (marks) => {
    const drawn = marks.map(({ row }) => row).filter((row) => has(matches, row));
    return LEVELS.chipsAtRest({ index, projection, chips, drawn });
  });
}

/** The definition: every row is looked at. */
function countInWindow(model: Model, matches: Bits, window: TimeWindow): number {
  const [first, last] = wholeDays(window);
  let total = 0;
  for (let row = 0; row < model.size; row++) {
    const touches = (model.starts[row] ?? 0) <= last && (model.ends[row] ?? 0) >= first;
    if (touches && has(matches, row)) total++;
  }
  return total;
}

const counted = (clusters: readonly Cluster[]): number =>
  clusters.reduce((total, { count }) => total + count, 0);

/** Marks that match and touch the window: ends that only fade into it are drawn, and not of its count. */
function drawnIn({ marks }: Scene, stage: Stage, window: TimeWindow): number {
  const { size, share } = stage;
  const model = modelOf(size);
  const [first, last] = wholeDays(window);
  return marks.filter(
    ({ row }) =>
      has(filterOf(model, share), row) &&
      at(model.starts, row) <= last &&
      at(model.ends, row) >= first,
  ).length;
}

function expectWholeCount(stage: Stage, window: TimeWindow, total: number): void {
  const scene = sceneOf(stage, window);
  expect(drawnIn(scene, stage, window) + counted(scene.clusters)).toBe(total);
  expect(
    countTouching(
      filterIndex(modelOf(stage.size), filterOf(modelOf(stage.size), stage.share)),
      ...wholeDays(window),
    ),
  ).toBe(total);
}

describe('the scene of many events', () => {
  it('draws or counts every matching event of any window, at any zoom, under any filter', () => {
    const property = fc.property(anyStage, anyWindow, (stage, window) => {
      const matches = filterOf(modelOf(stage.size), stage.share);
      expectWholeCount(stage, window, countInWindow(modelOf(stage.size), matches, window));
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('does so for 1,000,000', () => {
    const property = fc.property(stageOver([1_000_000]), anyWindow, (stage, window) => {
      const model = modelOf(stage.size);
      const matches = filterOf(model, stage.share);
      expectWholeCount(stage, window, countInWindow(model, matches, window));
    });
    fc.assert(property, { numRuns: 12 });
  }, 60_000);

  it('has members in its clusters that are as many, of the families and days that it says, and not drawn', () => {
    const property = fc.property(stageOver([50, 5000]), anyWindow, (stage, window) => {
      const { marks, clusters } = sceneOf(stage, window);
      const model = modelOf(stage.size);
      const seen = new Set(marks.map(({ row }) => row));
      for (const cluster of clusters) {
        const rows = Array.from({ length: cluster.rows.length }, (_, i) => cluster.rows.rowAt(i));
        expect(rows.length).toBe(cluster.count);
        expect(rows[0]).toBe(cluster.firstRow);
        expect(cluster.families).toEqual(
          cluster.families.map(
            (_, code) => rows.filter((row) => at(model.families, row) === code).length,
          ),
        );
        expect(cluster.named().length).toBe(Math.min(cluster.count, 3));
        expect(cluster.named().every((row) => rows.includes(row))).toBe(true);
        for (const row of rows) {
          expect(seen.has(row)).toBe(false);
          expect(has(filterOf(model, stage.share), row)).toBe(true);
          seen.add(row);
        }
        if (cluster.hold.on !== 'stretch') continue;
        expect(cluster.first).toBe(at(model.starts, rows[0] ?? -1));
        expect(cluster.last).toBe(at(model.starts, rows.at(-1) ?? -1));
      }
      expect(new Set(clusters.map(({ key }) => key)).size).toBe(clusters.length);
    });
    fc.assert(property);
  });

  it('has chips that do not meet, each with room for its count', () => {
    const property = fc.property(anyStage, anyWindow, (stage, window) => {
      const { clusters } = sceneOf(stage, window);
      const { measure } = chipsOf(stage.widthPx);
      const projection = project(axisOf(stage), window, stage.widthPx);
      let end = -Infinity;
      for (const cluster of clusters) {
        expect(cluster.x).toBeGreaterThanOrEqual(Math.max(end, -1e-6));
        end = cluster.x + cluster.widthPx + 6 - 1e-6;
        expect(end - 6).toBeLessThanOrEqual(stage.widthPx);
        const [x, widthPx] = LEVELS.chipAt(cluster, projection);
        expect(Math.abs(x - cluster.x) + Math.abs(widthPx - cluster.widthPx)).toBeLessThan(2);
      }
      if (clusters.length > 2) {
        for (const { widthPx, words } of clusters) {
          expect(widthPx).toBeGreaterThanOrEqual(measure(words) - 1e-6);
        }
      }
    });
    fc.assert(property, {
      numRuns: 300,
      // A sliver of a bin at the right edge, narrower than the gap between chips.
      examples: [
        [
          {
            size: 100_000,
            share: 1,
            isBalanced: false,
            widthPx: 1292,
            laneCount: 1,
            hasOthers: false,
          },
          { from: 6937, to: 13_825 },
        ],
      ],
    });
  });
});

describe('panning and zooming', () => {
  it('loses and doubles no event from end to end, nor from the whole range to a week and back', () => {
    for (const size of [5000, 100_000]) {
      const model = modelOf(size);
      const stage: Stage = {
        size,
        share: 0.3,
        isBalanced: false,
        widthPx: 1060,
        laneCount: 23,
        hasOthers: true,
      };
      const zooms = Array.from({ length: 12 }, (_, i) =>
        Math.round((limits.to - limits.from) / 2 ** i),
      );
      const there = [...zooms, 7];
      const windows = [...there, ...[...there].reverse()].map((days) =>
        clampWindow({ from: 14_000, to: 14_000 + days }, limits),
      );
      for (let from = limits.from; from < limits.to; from += 400)
        windows.push(clampWindow({ from, to: from + 700 }, limits));
      for (const window of windows) {
        expectWholeCount(stage, window, countInWindow(model, filterOf(model, 0.3), window));
      }
    }
  });

  const anyPath = fc.array(
    fc.record({
      factor: fc.constantFrom(0.3, 0.8, 1, 1.25, 3),
      share: fc.double({ min: -1, max: 1, noNaN: true }),
      rests: fc.boolean(),
    }),
    { maxLength: 20 },
  );

  it('leads to the same scene whatever the path, once it has come to rest', () => {
    const property = fc.property(anyStage, anyWindow, anyPath, (stage, window, path) => {
      const axis = axisOf(stage);
      const { widthPx } = stage;
      let settled: TimeWindow = limits;
      let now: TimeWindow = limits;
      let basis: Basis | null = null;
      for (const { factor, share, rests } of path) {
        now = clampWindow(panWindow(zoomWindow(now, factor, now.from), share), limits);
        basis = LEVELS.layoutBasis(basis, { axis, widthPx, window: now, settled, isMoving: true });
        if (rests) settled = now;
      }
      settled = { ...window };
      basis = LEVELS.layoutBasis(basis, {
        axis,
        widthPx,
        window: settled,
        settled,
        isMoving: false,
      });
      expect(basis).toEqual({ window, isAtRest: true });
      expect(drawnOf(sceneOf(stage, basis.window))).toEqual(drawnOf(sceneOf(stage, window)));
    });
    fc.assert(property, { numRuns: 60 });
  });

  /** All that is seen of a scene; of members that are found when asked for, their number. */
  const drawnOf = ({ marks, clusters, laneCount }: Scene): unknown => ({
    marks,
    laneCount,
    clusters: clusters.map(({ rows, named, ...cluster }) => ({
      ...cluster,
      members: rows.length,
      named: named(),
    })),
  });

  it('keeps lanes and bins through a pan, also beyond what was covered', () => {
    const stage = {
      size: 100_000,
      share: 1,
      isBalanced: false,
      widthPx: 1060,
      laneCount: 23,
      hasOthers: false,
    };
    const first = { from: 14_000, to: 14_700 };
    const lanesOf = (window: TimeWindow): Map<number, number> =>
      new Map(sceneOf(stage, window).marks.map(({ row, lane }) => [row, lane]));
    const before = lanesOf(first);
    // Days that no label near an edge of either window reaches: 150 are 227 px.
    const isClear = (row: number, { from, to }: TimeWindow): boolean =>
      at(modelOf(stage.size).starts, row) >= from + 150 &&
      at(modelOf(stage.size).ends, row) < to - 150;
    let both = 0;
    let kept = 0;
    for (let by = 8; by < 400; by += 8) {
      const window = { from: first.from + by, to: first.to + by };
      for (const [row, lane] of lanesOf(window)) {
        if (!before.has(row) || !isClear(row, window) || !isClear(row, first)) continue;
        both++;
        if (before.get(row) === lane) kept++;
      }
    }
    expect(both).toBeGreaterThan(500);
    // What found no lane in its block may go where there is room.
    expect(kept).toBeGreaterThanOrEqual(0.95 * both);
    const keys = (from: number): string[] =>
      sceneOf(stage, { from, to: from + 700 }).clusters.map(({ key }) => key);
    expect(keys(14_100).filter((key) => !keys(14_120).includes(key)).length).toBeLessThan(2);
  });
});

describe('the chips of a stage in motion', () => {
  it('count what has no place, bin by bin, over the window and beyond', () => {
    const property = fc.property(anyStage, anyWindow, (stage, window) => {
      const { size, share, widthPx } = stage;
      const model = modelOf(size);
      const matches = filterOf(model, share);
      const projection = project(axisOf(stage), window, widthPx);
      const layout = layoutFor(stage, projection);
      const drawn = layout.rows.filter((row) => has(matches, row));
      const index = filterIndex(model, matches);
      const chips = LEVELS.chipsInMotion({ index, projection, chips: chipsOf(widthPx), drawn });
      const { from, to } = layout.covered;
      const covered = matchingCount(
        model,
        matches,
        (row) => at(model.starts, row) < to && at(model.ends, row) >= from,
      );
      const placed = drawn.filter((row) => at(model.ends, row) >= from).length;
      expect(placed + counted(chips)).toBe(covered);
    });
    fc.assert(property);
  });

  function matchingCount(model: Model, matches: Bits, isIn: (row: number) => boolean): number {
    let total = 0;
    for (let row = 0; row < model.size; row++) if (has(matches, row) && isIn(row)) total++;
    return total;
  }

  it('hold their bins through a little zooming to and fro, and give way to others in a long zoom', () => {
    const motion = (days: number) => ({
      axis: PLAIN_AXIS,
      widthPx: 1060,
      window: { from: 14_000 - days / 2, to: 14_000 + days / 2 },
      settled: { from: 13_500, to: 14_500 },
      isMoving: true,
    });
    const first = LEVELS.chipsBasis(null, motion(1000));
    expect(LEVELS.chipsBasis(first, motion(950))).toBe(first);
    // Bins of 128 days: at rest they would be others from 1,413 days on.
    expect(LEVELS.chipsBasis(first, motion(1500))).toBe(first);
    expect(LEVELS.chipsBasis(first, motion(100))).not.toBe(first);
    expect(LEVELS.chipsBasis(first, motion(4000))).not.toBe(first);
    const layout = LEVELS.layoutBasis(null, motion(1000));
    expect(LEVELS.layoutBasis(layout, motion(260))).toBe(layout);
    expect(LEVELS.layoutBasis(layout, motion(170))).not.toBe(layout);
    expect(LEVELS.layoutBasis(layout, motion(1900))).toBe(layout);
    expect(LEVELS.layoutBasis(layout, motion(2100))).not.toBe(layout);
  });
});

describe('the marks of a stage in motion', () => {
  it('come in while it pans or zooms in, and not while it is zoomed out', () => {
    const stage: Stage = {
      size: 5000,
      share: 1,
      isBalanced: false,
      widthPx: 1060,
      laneCount: 23,
      hasOthers: false,
    };
    const model = modelOf(stage.size);
    const window = { from: 14_000, to: 14_700 };
    const layout = layoutFor(stage, project(PLAIN_AXIS, window, 1060));
    const before = sceneOf(stage, window).marks.map(({ row }) => row);
    const rowsAt = (now: TimeWindow): readonly number[] =>
      LEVELS.rowsInMotion(before, {
        model,
        details,
        layout,
        projection: project(PLAIN_AXIS, now, 1060),
      });
    expect(rowsAt(panWindow(window, 0.3)).length).toBeGreaterThan(before.length);
    expect(rowsAt(panWindow(window, 0.3))).toEqual(expect.arrayContaining(before));
    expect(rowsAt(zoomWindow(window, 1.5, 14_350))).toBe(before);
  });
});

/** What a browser has to do for a scene and for a frame, counted and not timed: see `npm run bench` for times. */
describe('budgets', () => {
  interface Work {
    readonly looks: number;
    readonly placed: number;
    readonly drawn: number;
    readonly aFrame: number;
  }

  function workOf(model: Model, window: TimeWindow): Work {
    const stage: Stage = {
      size: model.size,
      share: 1,
      isBalanced: false,
      widthPx: 1060,
      laneCount: 23,
      hasOthers: true,
    };
    const index = filterIndex(model, filterOf(model, 1));
    const looksSoFar = (): number => index.loudness.work.looks + index.ends.work.looks;
    const before = looksSoFar();
    const { marks, clusters } = sceneOf(stage, window);
    const layout = layoutFor(stage, project(PLAIN_AXIS, window, 1060));
    const rows = marks.map(({ row }) => row);
    const moved = panWindow(window, 0.1);
    let measured = 0;
    const count = (px: number): number => (measured++, px);
    const frame = {
      model,
      details,
      projection: project(PLAIN_AXIS, moved, 1060),
      layout,
      measures: { title: () => count(100), short: () => count(60), date: () => 60 },
    };
    crowdedRows(rowsWhileMoving(rows, frame), frame);
    return {
      looks: looksSoFar() - before,
      placed: layout.rows.length,
      drawn: marks.length + clusters.length,
      aFrame: layout.rows.length + measured + clusters.length,
    };
  }

  const windows: readonly TimeWindow[] = [
    limits,
    ...[4000, 365, 30, 7].map((days) => ({ from: 14_060, to: 14_060 + days })),
  ];

  it('for 1,000,000 are a small multiple of those for 50, at every zoom', () => {
    const few = workOf(modelOf(50), limits);
    const million = modelOf(1_000_000);
    for (const window of windows) {
      const many = workOf(million, window);
      expect(many.drawn).toBeLessThanOrEqual(140);
      expect(many.placed).toBeLessThanOrEqual(400);
      expect(many.aFrame).toBeLessThanOrEqual(12 * few.aFrame);
      expect(many.looks).toBeLessThanOrEqual(60_000);
    }
  });

  it('do not grow from 100,000 to 1,000,000 by more than a level of the trees', () => {
    const hundredth = modelOf(100_000);
    const million = modelOf(1_000_000);
    for (const window of windows.slice(0, 3)) {
      expect(workOf(million, window).looks).toBeLessThan(3 * workOf(hundredth, window).looks);
    }
  });

  it('hold a stage as wide and as high as screens get', () => {
    const stage: Stage = {
      size: 100_000,
      share: 1,
      isBalanced: false,
      widthPx: 3840,
      laneCount: 80,
      hasOthers: true,
    };
    for (const window of windows) {
      const { marks, clusters } = sceneOf(stage, window);
      expect(marks.length + clusters.length).toBeLessThanOrEqual(200);
    }
  });
});
