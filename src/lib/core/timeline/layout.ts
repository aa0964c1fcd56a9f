import type { Day } from '../time/day';
import type { Projection, TimeWindow } from './axis';
import {
  labelPx,
  WORDLESS,
  pack,
  place,
  type Measures,
  type PackRequest,
  type Packing,
  type Placement,
} from './labels';
import { Lanes, labelStretch, occupied, type Stretch } from './lanes';
import { DOT_PX, FADE_PX, markGeometry, type MarkDetails, type MarkGeometry } from './marks';
import { at, rowsWithin, type Model } from './model';

/** Up to this many events all of them are laid out, so that panning at one zoom never moves a lane. */
export const WHOLE_MODEL = 500;

/** What a first pass rounds to, so that every window of one zoom gives the same numbers. Unit: px. */
const GRAIN_PX = 1 / 64;

/** Everything a layout depends on. The same request gives the same layout, whatever came before. */
export interface LayoutRequest {
  readonly model: Model;
  readonly details: MarkDetails;
  readonly projection: Projection;
  readonly limits: TimeWindow;
  readonly isMatching: (row: number) => boolean;
  /** Whether events that do not match are laid out at all. */
  readonly hasOthers: boolean;
  readonly chosen: number | null;
  readonly measures: Measures;
  readonly laneCount: number;
  /** At rest, labels are fitted to the edges of the window; while moving, edges may cut them. */
  readonly isAtRest: boolean;
}

/** Lanes and labels of a settled window; scenes are drawn from it until the reader comes to rest again. */
export interface Layout {
  readonly placements: ReadonlyMap<number, Placement>;
  /** The rows of the placements, in time order. */
  readonly rows: readonly number[];
  /** Rows whose label has room for the date as well. */
  readonly dated: ReadonlySet<number>;
  /** Matching rows that found no lane, in time order. */
  readonly unplaced: readonly number[];
  readonly laneCount: number;
  readonly pxPerU: number;
  readonly covered: TimeWindow;
}

/**
 * Lays out in two passes. The first packs all events at this zoom, whatever the window, so that lanes hold
 * while a reader pans. The second mends what the edges of this window would cut, and uses the room that
 * events out of sight leave. O(n · lanes · log n) for the rows covered.
 */
export function layOut(request: LayoutRequest): Layout {
  const { model, limits } = request;
  const rows = rowsWithin(model, limits.from, limits.to - 1);
  // A balanced axis is there to label everything; lanes that hold through a pan matter more on a plain one. A
  // gesture passes by most of its layouts, and cannot wait for the best of packings.
  const isThorough = request.isAtRest && request.projection.axis.stretches.length > 0;
  return layOutRows(request, limits, rows, (marks) => pack({ ...marks, isThorough }));
}

/** The first pass: places for marks on a stage with all of time on it. */
export type Packer = (request: PackRequest, stage: Projection) => Packing;

/** Lays out some of the rows, given in time order, as `layOut` does all of them. */
export function layOutRows(
  request: LayoutRequest,
  covered: TimeWindow,
  rows: readonly number[],
  packer: Packer = pack,
): Layout {
  const { model, details, measures, laneCount, chosen, isAtRest } = request;
  const stage = stageOfAllTime(request);
  const geometry = new Map(rows.map((row) => [row, markGeometry(model, details, row, stage)]));
  const marksOf = (list: readonly number[]): MarkGeometry[] =>
    list.map((row) => geometry.get(row) as MarkGeometry);
  const matching = rows.filter(request.isMatching);
  const others = request.hasOthers ? rows.filter((row) => !request.isMatching(row)) : [];

  const bounds = { left: 0, right: stage.widthPx };
  const whole: PackRequest = {
    marks: marksOf(matching),
    ranked: marksOf(ranked(matching, model, null)),
    measures,
    bounds,
    laneCount,
  };
  let packing = packer(whole, stage);
  // Others make room for the chosen event only when there was none for it.
  if (chosen !== null && matching.includes(chosen) && !packing.placements.has(chosen)) {
    packing = packer({ ...whole, ranked: marksOf(ranked(matching, model, chosen)) }, stage);
  }
  for (const mark of marksOf(others)) {
    const placement = place(packing.lanes, mark, whole, { rungs: WORDLESS });
    if (placement) packing.placements.set(mark.row, placement);
  }
  const { placements, lanes } = isAtRest ? mendEdges(request, rows, packing.placements) : packing;
  const dated = isAtRest ? useRoom(request, lanes, placements) : new Set<number>();
  return {
    placements,
    rows: [...placements.keys()].sort((a, b) => a - b),
    dated,
    unplaced: matching.filter((row) => !placements.has(row)),
    laneCount: [...placements.values()].reduce((most, { lane }) => Math.max(most, lane + 1), 0),
    pxPerU: request.projection.pxPerU,
    covered,
  };
}

/**
 * The stage at this zoom with all of time on it: no bar is cut at the edges of a window that will move, and
 * the rounding errors by which windows of one zoom differ are gone.
 */
function stageOfAllTime({ projection, limits }: LayoutRequest): Projection {
  const left = projection.xAt(limits.from);
  return {
    ...projection,
    window: limits,
    widthPx: projection.xAt(limits.to) - left,
    xAt: (day) => Math.round((projection.xAt(day) - left) / GRAIN_PX) * GRAIN_PX,
    dayAtX: (x) => projection.dayAtX(x + left),
  };
}

/** The event to be kept if any, then told by more articles, then earlier. */
function ranked(rows: readonly number[], model: Model, kept: number | null): number[] {
  const rank = (row: number): number => (row === kept ? 1000 : at(model.weights, row));
  return [...rows].sort((a, b) => rank(b) - rank(a) || a - b);
}

/** Whether any of a mark lies on the stage. */
export function isInside(mark: MarkGeometry, widthPx: number): boolean {
  return mark.x1 > 0 && mark.x0 < widthPx;
}

/** Days whose marks may show in a window, inclusive: those it touches, and ends that fade into it. */
export function daysShown({ axis, window, pxPerU }: Projection): readonly [Day, Day] {
  const fadeU = (FADE_PX + 2 * DOT_PX) / pxPerU;
  const first = axis.dayAt(axis.uAt(Math.floor(window.from)) - fadeU);
  return [Math.floor(first), Math.ceil(window.to) - 1];
}

/** The marks on the stage, in the order of the rows given: all that touch the window, and ends that fade into it. */
export function marksOnStage(
  model: Model,
  details: MarkDetails,
  projection: Projection,
  rows: readonly number[] = rowsWithin(model, ...daysShown(projection)),
): MarkGeometry[] {
  const [first, last] = daysShown(projection);
  return rows
    .filter((row) => at(model.starts, row) <= last && at(model.ends, row) >= first)
    .map((row) => markGeometry(model, details, row, projection))
    .filter((mark) => isInside(mark, projection.widthPx));
}

/** Mends what the edges cut; others make room for the chosen event only when there was none for it. */
function mendEdges(
  request: LayoutRequest,
  rows: readonly number[],
  whole: ReadonlyMap<number, Placement>,
): Packing {
  const { model, details, projection, chosen, hasOthers, isMatching } = request;
  const marks = marksOnStage(model, details, projection, rows).filter(
    ({ row }) => hasOthers || isMatching(row),
  );
  const mended = mend(request, marks, whole, null);
  const isLeftOut =
    chosen !== null && !mended.placements.has(chosen) && marks.some(({ row }) => row === chosen);
  return isLeftOut ? mend(request, marks, whole, chosen) : mended;
}

/** New placements for the marks on the stage, `foremost` before all; those out of sight keep theirs. */
function mend(
  request: LayoutRequest,
  marks: readonly MarkGeometry[],
  whole: ReadonlyMap<number, Placement>,
  foremost: number | null,
): Packing {
  const { measures, projection, laneCount } = request;
  const bounds = { left: 0, right: projection.widthPx };
  const lanes = new Lanes(laneCount, 2 * GRAIN_PX);
  const placements = new Map(whole);
  for (const mark of inTurn(request, marks, whole, foremost)) {
    const kept = whole.get(mark.row);
    const stretch = kept && keptStretch(mark, kept, request);
    placements.delete(mark.row);
    if (kept && stretch && lanes.isFree(kept.lane, stretch)) {
      lanes.take(kept.lane, stretch);
      placements.set(mark.row, { ...kept, stretch });
      continue;
    }
    const preferred = kept?.lane ?? null;
    const rungs = request.isMatching(mark.row) ? undefined : WORDLESS;
    const placement = place(
      lanes,
      mark,
      { measures, bounds },
      { preferred, ...(rungs && { rungs }) },
    );
    if (placement) placements.set(mark.row, placement);
  }
  return { placements, lanes };
}

/**
 * The order of mending. Labels that stand where they were packed never meet, so they come first; then what
 * the edges cut or push along a bar, and what had no lane, the chosen event before the others and those in
 * time order. When not all have a lane, what began before the window and only passes through it waits
 * for what begins here. Events that do not match follow in the same order.
 */
function inTurn(
  { model, measures, projection, chosen, isMatching }: LayoutRequest,
  marks: readonly MarkGeometry[],
  whole: ReadonlyMap<number, Placement>,
  foremost: number | null,
): MarkGeometry[] {
  const isCrowded = marks.some(({ row }) => isMatching(row) && !whole.has(row));
  const turnOf = (mark: MarkGeometry): number => {
    if (mark.row === foremost) return -1;
    const kept = whole.get(mark.row);
    const label = kept && labelStretch(mark, labelPx(measures, kept.form, mark.row), kept.side);
    const isStill = label !== undefined && label[0] >= 0 && label[1] <= projection.widthPx;
    const isPassing = isCrowded && at(model.startLatests, mark.row) < projection.window.from;
    const turn = mark.row === chosen ? (isStill ? 0 : 1) : isPassing ? 3 : isStill ? 0 : 2;
    return isMatching(mark.row) ? turn : turn + 4;
  };
  return marks
    .map((mark) => ({ mark, turn: turnOf(mark) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ mark }) => mark);
}

/** What a mark takes in its old place, its label pushed along a bar; `null` when the label is cut even so. */
function keptStretch(
  mark: MarkGeometry,
  { form, side }: Placement,
  { measures, projection: { widthPx } }: LayoutRequest,
): Stretch | null {
  const label = labelStretch(mark, labelPx(measures, form, mark.row), side, 0, widthPx);
  return label[0] >= 0 && label[1] <= widthPx ? occupied(mark, label) : null;
}

/** Lengthens short titles, and adds dates, where the lane has room; returns the rows with a date. */
function useRoom(
  { model, details, measures, projection }: LayoutRequest,
  lanes: Lanes,
  placements: Map<number, Placement>,
): ReadonlySet<number> {
  const dated = new Set<number>();
  const bound = { right: projection.widthPx, left: 0 };
  const lengthened = (row: number, placement: Placement, labelPx: number): Placement | null => {
    const { lane, side, stretch } = placement;
    const room = lanes.roomBeside(lane, stretch, side, bound[side]);
    if (room === null) return null;
    const mark = markGeometry(model, details, row, projection);
    const label = labelStretch(mark, labelPx, side, bound.left, bound.right);
    if (label[0] < bound.left || label[1] > bound.right) return null;
    const wider = occupied(mark, label);
    // On a bar that is longer than its label, more words take no more of the lane.
    const growth = side === 'right' ? wider[1] - stretch[1] : stretch[0] - wider[0];
    if (growth > 0 && growth > room) return null;
    lanes.widen(lane, stretch, wider);
    return { ...placement, stretch: wider };
  };
  for (const [row, placement] of placements) {
    if (placement.form !== 'short') continue;
    const longer = lengthened(row, placement, measures.title(row));
    if (longer) placements.set(row, { ...longer, form: 'title' });
  }
  for (const [row, placement] of placements) {
    if (placement.form !== 'title') continue;
    const longer = lengthened(row, placement, measures.title(row) + measures.date(row));
    if (!longer) continue;
    placements.set(row, longer);
    dated.add(row);
  }
  return dated;
}
