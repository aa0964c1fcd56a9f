import type { Day } from '../time/day';
import type { Projection } from './axis';
import { clustersOf, type ChipRules, type Cluster } from './clusters';
import { labelPx, type LabelForm, type Measures, type Placement } from './labels';
import { labelStretch, type Side } from './lanes';
import { isInside, marksOnStage, type Layout } from './layout';
import { markGeometry, type MarkDetails, type MarkGeometry } from './marks';
import { at, type Model } from './model';

/** An event as it is drawn: its mark in a lane, and what there is room to write. */
export interface DrawnMark extends MarkGeometry {
  readonly lane: number;
  readonly label: DrawnLabel;
}

export interface DrawnLabel {
  readonly form: LabelForm;
  readonly side: Side;
  readonly hasDate: boolean;
  /** Edge next to the mark: the left edge of a right-hand label, the right edge of a left-hand one. px. */
  readonly x: number;
}

/** What is on the stage. Bounded by the pixels of the stage, not by the number of events. */
export interface Scene {
  readonly marks: readonly DrawnMark[];
  readonly clusters: readonly Cluster[];
  readonly laneCount: number;
}

export interface SceneRequest {
  readonly model: Model;
  readonly details: MarkDetails;
  readonly projection: Projection;
  readonly layout: Layout;
  readonly measures: Measures;
  readonly chips: ChipRules;
}

/** The scene of the window that a layout was made for: no label overlaps another, no event is left out. */
export function sceneAt(request: SceneRequest): Scene {
  const { model, details, projection, layout } = request;
  const marks: DrawnMark[] = [];
  for (const geometry of marksOnStage(model, details, projection, layout.rows)) {
    const { row } = geometry;
    const placement = layout.placements.get(row);
    if (!placement) continue;
    const widthPx = labelPx(request.measures, placement.form, row);
    const hasDate = layout.dated.has(row);
    const stretch = labelStretch(geometry, widthPx, placement.side, 0, projection.widthPx);
    const label: DrawnLabel = {
      form: placement.form,
      side: placement.side,
      hasDate,
      x: placement.side === 'right' ? stretch[0] : stretch[1],
    };
    marks.push({ ...geometry, lane: placement.lane, label });
  }
  return {
    marks,
    clusters: clustersIn(request),
    laneCount: layout.laneCount,
  };
}

function clustersIn({ model, layout, projection, chips }: SceneRequest): Cluster[] {
  const { from, to } = projection.window;
  const first = Math.floor(from);
  const last = Math.ceil(to) - 1;
  const gathered = layout.unplaced
    .filter((row) => at(model.starts, row) <= last && at(model.ends, row) >= first)
    .map((row) => ({
      row,
      x: projection.xAt(middleOf(model, row, first, last)),
      first: Math.max(at(model.starts, row), first),
      last: Math.min(at(model.ends, row), last),
    }));
  return clustersOf(
    gathered.sort((a, b) => a.x - b.x),
    chips,
  );
}

function middleOf(model: Model, row: number, first: Day, last: Day): Day {
  return (Math.max(at(model.starts, row), first) + Math.min(at(model.ends, row), last) + 1) / 2;
}

/** A place in a lane as it moves: the mark now, and where its label starts. */
export interface LiveMark extends MarkGeometry {
  /** What the element stands at: the first dot, or the start of the bar. px. */
  readonly anchor: number;
  /** The label's edge next to the mark, from the anchor. px. */
  readonly labelOffset: number;
}

/** Where a row that has a place is under the projection of this frame. O(1), for every frame of a gesture. */
export function liveMark(
  { model, details, projection, measures }: Omit<SceneRequest, 'layout' | 'chips'>,
  row: number,
  { form, side }: Placement,
): LiveMark {
  const geometry = markGeometry(model, details, row, projection);
  const anchor = geometry.isBar ? geometry.x0 : (geometry.dots[0] ?? geometry.x0);
  const stretch = labelStretch(geometry, labelPx(measures, form, row), side, 0, projection.widthPx);
  return {
    ...geometry,
    anchor,
    labelOffset: (side === 'right' ? stretch[0] : stretch[1]) - anchor,
  };
}

/**
 * Rows to keep on the stage while it moves: those that were there at rest, and those that have come in
 * since. The same list is given back when none has, so that nothing is compared again.
 */
export function rowsWhileMoving(
  atRest: readonly number[],
  { model, details, projection, layout }: Omit<SceneRequest, 'measures' | 'chips'>,
): readonly number[] {
  const known = new Set(atRest);
  const entered = marksOnStage(model, details, projection)
    .map(({ row }) => row)
    .filter((row) => !known.has(row) && layout.placements.has(row));
  return entered.length === 0 ? atRest : [...atRest, ...entered].sort((a, b) => a - b);
}

/** Rows whose labels run into the one before: when zoomed out, and where a label is pushed along its bar. */
export function crowdedRows(
  rows: readonly number[],
  request: Omit<SceneRequest, 'chips'>,
): ReadonlySet<number> {
  const { projection, layout, measures } = request;
  const crowded = new Set<number>();
  const taken = new Map<number, number>();
  for (const row of rows) {
    const placement = layout.placements.get(row);
    if (!placement) continue;
    const mark = liveMark(request, row, placement);
    if (!isInside(mark, projection.widthPx)) continue;
    const { anchor, labelOffset, x1 } = mark;
    const width =
      labelPx(measures, placement.form, row) + (layout.dated.has(row) ? measures.date(row) : 0);
    const edge = anchor + labelOffset;
    const [start, end] = placement.side === 'right' ? [edge, edge + width] : [edge - width, edge];
    const before = taken.get(placement.lane) ?? -Infinity;
    const isFree = start >= before;
    if (!isFree) crowded.add(row);
    taken.set(placement.lane, Math.max(before, isFree ? end : x1, x1));
  }
  return crowded;
}
