import type { Projection, TimeWindow } from './axis';
import { binPx, binsOfBlocks, blocksAround, daysOfBins, levelAt, rowsOfDays } from './bins';
import type { Bits } from './bits';
import { packBlocks, type Block } from './block-pack';
import type { Day } from '../time/day';
import { familiesPassing, filterIndex, rowsBefore, sum, type FilterIndex } from './filter-index';
import { largestRows } from './largest';
import { layOutRows, type Layout, type LayoutRequest } from './layout';
import type { RowRange } from './max-tree';
import { at, type Model } from './model';

/** A stage of a usual size draws about so many events of any number, and if all rows are asked for so many. */
const MOST_MARKS = 100;
const MOST_MARKS_SCROLLING = 300;
/** Events that began before what is laid out, at most, when more pass through than half of the lanes take. */
const MOST_PASSING = 4;
/** Events that do not match, at most, in a bin. */
const MOST_OTHERS = 2;

/** What a layout of many events depends on beyond what a layout of few does. */
export interface LevelRequest extends LayoutRequest {
  /** The rows for which `isMatching` is true; not changed while in use. */
  readonly matches: Bits;
}

/**
 * Lays out as many events as can be seen: of each bin of the zoom's level those told by most articles, and the
 * longest that pass through. The number of events does not bear on the cost, apart from O(log rows) for each
 * that is chosen, and once for a new filter (see `filterIndex`).
 */
export function layOutLevel(request: LevelRequest): Layout {
  const { model, projection, matches, chosen } = request;
  const index = filterIndex(model, matches);
  const level = levelAt(projection.pxPerU);
  const blocks = blocksLaidOut(projection, level, request.isAtRest);
  const bins = binsOfBlocks(blocks);
  const covered = daysOfBins(projection.axis, level, bins);
  const rows = new Set(passing(index, covered.from, request.laneCount));
  const perBin = marksPerBin(request, level);
  for (let bin = bins.from; bin < bins.to; bin++) {
    const days = daysOfBins(projection.axis, level, { from: bin, to: bin + 1 });
    const range = rowsOfDays(model, days);
    for (const row of largestRows(index.loudness, range, perBin)) rows.add(row);
    if (!request.hasOthers) continue;
    for (const row of largestRows(index.otherLoudness(), range, MOST_OTHERS)) rows.add(row);
  }
  const isCovered = (row: number): boolean =>
    at(model.starts, row) < covered.to && at(model.ends, row) >= covered.from;
  if (chosen !== null && isCovered(chosen)) rows.add(chosen);
  const inOrder = [...rows].sort((a, b) => a - b);
  return layOutRows(request, covered, inOrder, (packing, stage) =>
    packBlocks(packing, blocksOf(model, stage, blocks, level)),
  );
}

/**
 * The blocks that are laid out for a window: at rest one more on either side, for the blocks at its edges lie
 * between others and a pan comes next; in a gesture, which soon asks again, those it touches.
 */
export function blocksLaidOut(projection: Projection, level: number, isAtRest: boolean): RowRange {
  return blocksAround(projection, level, isAtRest ? 1 : 0);
}

function blocksOf(model: Model, stage: Projection, blocks: RowRange, level: number): Block[] {
  const { axis } = stage;
  const daysOf = (number: number): TimeWindow =>
    daysOfBins(axis, level, binsOfBlocks({ from: number, to: number + 1 }));
  const middleOf = (number: number): number => {
    const { from, to } = daysOf(number);
    return (stage.xAt(from) + stage.xAt(to)) / 2;
  };
  return Array.from({ length: blocks.to - blocks.from }, (_, i) => {
    const number = blocks.from + i;
    return {
      number,
      rows: rowsOfDays(model, daysOf(number)),
      left: middleOf(number - 1),
      right: middleOf(number + 1),
    };
  });
}

/** A fair share of the marks for every bin, whatever it holds, so that it does not depend on the window. */
function marksPerBin({ projection, laneCount }: LevelRequest, level: number): number {
  const bins = Math.ceil(projection.widthPx / binPx(level, projection.pxPerU));
  const most = laneCount === Infinity ? MOST_MARKS_SCROLLING : MOST_MARKS;
  return Math.max(1, Math.min(Math.ceil(most / bins), laneCount));
}

/** Of the events that began before a day and reach it, all when there is room, else those that reach farthest. */
function passing(index: FilterIndex, day: Day, laneCount: number): number[] {
  const { model, ends } = index;
  const count = sum(familiesPassing(index, day));
  const isRoomy = count <= Math.min(laneCount / 2, MOST_MARKS);
  const most = isRoomy ? count : Math.min(MOST_PASSING, Math.floor(laneCount / 4));
  return largestRows(ends, rowsBefore(model, day), most);
}
