import type { Day } from '../time/day';
import type { Projection, TimeWindow } from './axis';
import { binsOfBlocks, binsOver, blocksAround, daysOfBins, levelAt, rowsOfDays } from './bins';
import { NAMED, type ChipRules, type Cluster } from './clusters';
import type { Bounds } from './labels';
import { familiesIn, familiesPassing, rowsBefore, sum, type FilterIndex } from './filter-index';
import { largestRows } from './largest';
import type { RowRange } from './max-tree';
import { at } from './model';
import { undrawnIn, undrawnPassing, without } from './rest-rows';
import type { Rows } from './rows';
import { wholeDays } from './window';

export interface LevelChipRules extends ChipRules {
  /** Where there is no room for all words. */
  readonly short: (count: number) => string;
  /** Of events that began before the window and reach into it. */
  readonly passing: (count: number) => string;
}

export interface ChipsRequest {
  readonly index: FilterIndex;
  readonly projection: Projection;
  readonly chips: LevelChipRules;
  /** Matching rows that are drawn, ascending; they are not counted again. */
  readonly drawn: readonly number[];
}

/** Some neighbouring bins, or what of them lies in the window. */
interface Piece {
  readonly bin: number;
  readonly days: TimeWindow;
  readonly range: RowRange;
  /** Edges of its chip; the right one is left of the other where there is no room for any. px. */
  readonly x0: number;
  readonly x1: number;
  readonly families: readonly number[];
}

/**
 * What has no mark in the window, counted: a chip for each bin, as long as its days, with the events that
 * begin there, and one at the left edge with those that began before. With the rows drawn they add up to what
 * touches the window's whole days. A chip too short for its count is joined to its neighbour.
 * O(bins · (drawn + log rows)).
 */
export function chipsAtRest(request: ChipsRequest): Cluster[] {
  const { projection } = request;
  const [first, last] = wholeDays(projection.window);
  const level = levelAt(projection.pxPerU);
  const bins = binsOver(projection.axis, level, projection.window);
  const days = { from: first, to: last + 1 };
  return chipsOver(request, { level, bins, days, isCut: true });
}

/** The same for a stage in motion: whole bins, also beyond the edges, so that no count changes on the way. */
export function chipsInMotion(request: ChipsRequest): Cluster[] {
  const { projection } = request;
  const level = levelAt(projection.pxPerU);
  const bins = binsInMotion(projection, level);
  const days = daysOfBins(projection.axis, level, bins);
  return chipsOver(request, { level, bins, days, isCut: false });
}

/** The bins that have chips while the stage moves: those of its window, and at least 4 on either side. */
export function binsInMotion(projection: Projection, level: number): RowRange {
  return binsOfBlocks(blocksAround(projection, level, 1));
}

/** Where a chip is under the projection of a frame; without width when it is off the stage. O(1). */
export function chipAt({ hold, x, widthPx }: Cluster, projection: Projection): [number, number] {
  if (hold.on !== 'stretch') return [x, widthPx];
  const { widthPx: right } = projection;
  const from = Math.min(Math.max(projection.xAt(hold.from) + GAP_PX / 2, hold.leftPx), right);
  const to = Math.min(projection.xAt(hold.to) - GAP_PX / 2, right);
  return [Math.round(from), Math.max(Math.round(to) - Math.round(from), 0)];
}

/** Between two chips. Unit: px. */
const GAP_PX = 6;

/** The bins to be counted, the days of them, and whether the edges of the stage cut their chips. */
interface Stretch {
  readonly level: number;
  readonly bins: RowRange;
  readonly days: TimeWindow;
  readonly isCut: boolean;
}

function chipsOver(request: ChipsRequest, { level, bins, days, isCut }: Stretch): Cluster[] {
  const { axis, widthPx } = request.projection;
  const before = passingChip(request, days.from);
  const leftPx = before ? before.widthPx + GAP_PX : 0;
  const bounds = isCut ? { left: leftPx, right: widthPx } : { left: -Infinity, right: Infinity };
  const pieces: Piece[] = [];
  for (let bin = bins.from; bin < bins.to; bin++) {
    const whole = daysOfBins(axis, level, { from: bin, to: bin + 1 });
    const from = Math.max(whole.from, days.from);
    const to = Math.min(whole.to, days.to);
    if (from < to) pieces.push(pieceOf(request, { bin, days: { from, to }, bounds }));
  }
  const chips = joinShort(pieces, request.chips).map((piece) =>
    chipOf(request, piece, { level, leftPx }),
  );
  return before ? [before, ...chips] : chips;
}

function pieceOf(
  { index, projection, drawn }: ChipsRequest,
  { bin, days, bounds }: { bin: number; days: TimeWindow; bounds: Bounds },
): Piece {
  const range = rowsOfDays(index.model, days);
  const x0 = Math.min(Math.max(projection.xAt(days.from) + GAP_PX / 2, bounds.left), bounds.right);
  const x1 = Math.min(projection.xAt(days.to) - GAP_PX / 2, bounds.right);
  const families = without(familiesIn(index, range), index, drawnIn(drawn, range));
  return { bin, days, range, x0, x1, families };
}

function drawnIn(drawn: readonly number[], { from, to }: RowRange): number[] {
  return drawn.filter((row) => row >= from && row < to);
}

/** From left to right; what is still too short at the right end goes to the chip before. */
function joinShort(pieces: readonly Piece[], { short, measure }: LevelChipRules): Piece[] {
  const isShort = ({ families, x0, x1 }: Piece): boolean => x1 - x0 < measure(short(sum(families)));
  const done: Piece[] = [];
  let open: Piece | null = null;
  for (const piece of pieces) {
    const next: Piece = open ? joined(open, piece) : piece;
    open = null;
    if (sum(next.families) === 0) continue;
    if (isShort(next)) open = next;
    else done.push(next);
  }
  const before = open && done.pop();
  return open ? [...done, before ? joined(before, open) : open] : done;
}

function joined(a: Piece, b: Piece): Piece {
  return {
    bin: a.bin,
    days: { from: a.days.from, to: b.days.to },
    range: { from: a.range.from, to: b.range.to },
    x0: a.x0,
    x1: b.x1,
    families: a.families.map((count, code) => count + (b.families[code] ?? 0)),
  };
}

function chipOf(
  { index, chips, drawn }: ChipsRequest,
  { bin, days, range, families, x0, x1 }: Piece,
  { level, leftPx }: { level: number; leftPx: number },
): Cluster {
  const shown = drawnIn(drawn, range);
  const rows = undrawnIn(index, range, shown);
  const first = at(index.model.starts, rows.rowAt(0));
  const last = at(index.model.starts, rows.rowAt(rows.length - 1));
  const widthPx = Math.max(x1 - x0, 0);
  const all = chips.words(rows.length, first, last);
  return {
    key: `${level} ${bin}`,
    ...contentOf(rows, families),
    named: () => notDrawn(largestRows(index.loudness, range, shown.length + NAMED), shown),
    first,
    last,
    x: x0,
    widthPx,
    words: chips.measure(all) <= widthPx ? all : chips.short(rows.length),
    hold: { on: 'stretch', ...days, leftPx },
  };
}

function passingChip(request: ChipsRequest, day: Day): Cluster | null {
  const { index, chips, drawn } = request;
  const { model, ends } = index;
  const before = rowsBefore(model, day);
  const shown = drawnIn(drawn, before).filter((row) => at(model.ends, row) >= day);
  const families = without(familiesPassing(index, day), index, shown);
  const count = sum(families);
  if (count === 0) return null;
  const all = chips.passing(count);
  const words = chips.measure(all) > chips.widthPx / 3 ? chips.short(count) : all;
  return {
    key: 'passing',
    ...contentOf(undrawnPassing(index, day, count, shown), families),
    named: () =>
      notDrawn(largestRows(ends, before, shown.length + NAMED), shown).filter(
        (row) => at(model.ends, row) >= day,
      ),
    first: day,
    last: day,
    x: 0,
    widthPx: Math.min(chips.measure(words), chips.widthPx),
    words,
    hold: { on: 'edge' },
  };
}

function contentOf(
  rows: Rows,
  families: readonly number[],
): Pick<Cluster, 'firstRow' | 'count' | 'rows' | 'families'> {
  return { firstRow: rows.rowAt(0), count: rows.length, rows, families };
}

function notDrawn(rows: readonly number[], drawn: readonly number[]): number[] {
  return rows.filter((row) => !drawn.includes(row)).slice(0, NAMED);
}
