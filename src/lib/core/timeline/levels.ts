import { project, type Axis, type Projection, type TimeWindow } from './axis';
import { BIN_PX, binPx, binsOfBlocks, daysOfBins, levelAt } from './bins';
import { filterIndex, standingOf } from './filter-index';
import type { Layout } from './layout';
import { binsInMotion, chipAt, chipsAtRest, chipsInMotion } from './level-chips';
import { blocksLaidOut, layOutLevel } from './level-layout';
import type { RowRange } from './max-tree';
import type { Model } from './model';
import { rowsWhileMoving, type Frame } from './scene';

/** The window that a layout, or the chips, are made for. */
export interface Basis {
  readonly window: TimeWindow;
  /** Made for where things rest, so that it depends on nothing else. */
  readonly isAtRest: boolean;
}

/** Where a stage is in this frame, and where it last came to rest. */
export interface Motion {
  readonly axis: Axis;
  readonly widthPx: number;
  readonly window: TimeWindow;
  readonly settled: TimeWindow;
  readonly isMoving: boolean;
}

/** How far a gesture zooms in, and out, before events are laid out anew. Unit: octaves. */
const DEEPEST = 2.5;
const FARTHEST = 1;
/** How much of the window has to have been laid out; before it is less, events are laid out anew. */
const LEAST_COVERED = 0.6;
/** Bounds of a bin on screen while it is kept, wider than at rest, so that zooming to and fro does not flicker. */
const SHORTEST_BIN_PX = BIN_PX / Math.SQRT2;
const LONGEST_BIN_PX = BIN_PX * 4;

/**
 * What events are laid out for: where things rest; and while they move, the same as in the frame before until
 * it has been zoomed far into or mostly left. O(1). The same object is given back while it holds.
 */
function layoutBasis(before: Basis | null, motion: Motion): Basis {
  return basis(before, motion, (made, now, isAtRest) => {
    const level = levelAt(made.pxPerU);
    const bins = binsOfBlocks(blocksLaidOut(made, level, isAtRest));
    const octaves = Math.log2(now.pxPerU / made.pxPerU);
    return octaves <= DEEPEST && octaves >= -FARTHEST && shareOf(now, level, bins) >= LEAST_COVERED;
  });
}

/** How much a stage is zoomed out before no more marks come in; labels would only hide one another. */
const LEAST_ZOOM = 0.9;

/**
 * Rows to keep on a stage in motion, as `rowsWhileMoving`; but while it is zoomed out none come in, for events
 * are soon laid out anew.
 */
function rowsInMotion(
  before: readonly number[],
  frame: Frame & { readonly layout: Pick<Layout, 'pxPerU'> },
): readonly number[] {
  const isOut = frame.projection.pxPerU < frame.layout.pxPerU * LEAST_ZOOM;
  return isOut ? before : rowsWhileMoving(before, frame);
}

/** What chips are made for: as `layoutBasis`, but held only while its bins are of fair length and fill the stage. */
function chipsBasis(before: Basis | null, motion: Motion): Basis {
  return basis(before, motion, (made, now) => {
    const level = levelAt(made.pxPerU);
    const px = binPx(level, now.pxPerU);
    const isFair = px >= SHORTEST_BIN_PX && px <= LONGEST_BIN_PX;
    return isFair && shareOf(now, level, binsInMotion(made, level)) >= 1;
  });
}

function basis(
  before: Basis | null,
  { axis, widthPx, window, settled, isMoving }: Motion,
  holds: (made: Projection, now: Projection, isAtRest: boolean) => boolean,
): Basis {
  if (!isMoving) {
    return before?.isAtRest && before.window === settled
      ? before
      : { window: settled, isAtRest: true };
  }
  const isHeld =
    before &&
    holds(project(axis, before.window, widthPx), project(axis, window, widthPx), before.isAtRest);
  return isHeld ? before : { window, isAtRest: false };
}

/** Share of a window, 0…1, that some bins have. */
function shareOf({ axis, window }: Projection, level: number, bins: RowRange): number {
  const covered = daysOfBins(axis, level, bins);
  const [from, to] = [axis.uAt(window.from), axis.uAt(window.to)];
  const overlap = Math.min(axis.uAt(covered.to), to) - Math.max(axis.uAt(covered.from), from);
  return overlap / (to - from);
}

/**
 * How a stage draws more events than it can lay out one by one. Loaded by stages that have them, so that
 * those with few do not wait for it.
 */
export const LEVELS = {
  /** Makes ready what every filter over a model shares; otherwise the first index does. O(rows). */
  prepare: (model: Model): void => void standingOf(model),
  filterIndex,
  layOut: layOutLevel,
  layoutBasis,
  chipsBasis,
  chipsAtRest,
  chipsInMotion,
  chipAt,
  rowsInMotion,
} as const;
export type Levels = typeof LEVELS;
