import type { Day } from '../time/day';
import type { Axis, Projection, TimeWindow } from './axis';
import { rowsBegun } from './filter-index';
import type { RowRange } from './max-tree';
import type { Model } from './model';

/** Least length of a bin on screen at its own zoom; the most is just under twice that. Unit: px. */
export const BIN_PX = 96;

/** Zooms that differ by rounding alone have the same level. */
const ROUNDING = 1e-9;

/**
 * The level of a zoom: bins of level n are 2ⁿ u long and begin at whole multiples of it, so that they stay
 * where they are while a reader pans, and two of them make one of the next level.
 */
export function levelAt(pxPerU: number): number {
  return Math.ceil(Math.log2(BIN_PX / pxPerU) - ROUNDING);
}

/** Length on screen of a bin of a level. */
export function binPx(level: number, pxPerU: number): number {
  return 2 ** level * pxPerU;
}

/** Bins of a level that stand for any of a window: from…to − 1. */
export function binsOver(axis: Axis, level: number, window: TimeWindow): RowRange {
  return {
    from: Math.floor(axis.uAt(window.from) / 2 ** level),
    to: Math.ceil(axis.uAt(window.to) / 2 ** level),
  };
}

/** Bins are laid out so many at a time. */
const BLOCK = 4;

/** The blocks of 4 bins that a window touches, and as many more on either side as are asked for: from…to − 1. */
export function blocksAround(
  { axis, window }: Projection,
  level: number,
  beside: number,
): RowRange {
  const { from, to } = binsOver(axis, level, window);
  return { from: Math.floor(from / BLOCK) - beside, to: Math.ceil(to / BLOCK) + beside };
}

/** The bins of some blocks. */
export function binsOfBlocks({ from, to }: RowRange): RowRange {
  return { from: from * BLOCK, to: to * BLOCK };
}

/** The whole days of some bins, `from` inclusive and `to` exclusive; together the bins have every day once. */
export function daysOfBins(axis: Axis, level: number, bins: RowRange): TimeWindow {
  return { from: dayAtBin(axis, level, bins.from), to: dayAtBin(axis, level, bins.to) };
}

function dayAtBin(axis: Axis, level: number, bin: number): Day {
  return Math.ceil(axis.dayAt(bin * 2 ** level));
}

/** Rows that begin in some whole days, `from` inclusive and `to` exclusive. O(log rows). */
export function rowsOfDays(model: Model, { from, to }: TimeWindow): RowRange {
  return rowsBegun(model, from, to - 1);
}
