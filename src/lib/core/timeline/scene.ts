import type { Day } from '../time/day';
import type { Projection } from './axis';
import { clustersOf, type ChipRules, type Cluster } from './clusters';
import { labelPx, type LabelForm, type Measures, type Placement } from './labels';
import { labelStretch, type Side } from './lanes';
import { daysShown, isInside, marksOnStage, type Layout } from './layout';
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

/**
 * The scene of the window that a layout was made for: no label overlaps another, no event is left out.
 * `gather` counts what has no mark; without it, those that the layout looked at.
 */
export function sceneAt(
  request: SceneRequest,
  gather: (marks: readonly DrawnMark[]) => readonly Cluster[] = () => clustersIn(request),
): Scene {
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
    clusters: gather(marks),
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
      family: at(model.families, row),
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
  { form, side }: Pick<Placement, 'form' | 'side'>,
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

/** What a frame of a gesture is drawn from. */
export interface Frame extends Pick<SceneRequest, 'model' | 'details' | 'projection'> {
  readonly layout: Pick<Layout, 'rows'>;
}

/**
 * Rows to keep on the stage while it moves: those that were there in the frame before (ascending), and those
 * that have come in. The same list is given back when none has, so that nothing is compared again.
 */
export function rowsWhileMoving(
  before: readonly number[],
  { model, details, projection, layout }: Frame,
): readonly number[] {
  const [first, last] = daysShown(projection);
  const entered: number[] = [];
  let i = 0;
  for (const row of layout.rows) {
    while (i < before.length && at(before, i) < row) i++;
    if (before[i] === row || at(model.starts, row) > last || at(model.ends, row) < first) continue;
    const mark = markGeometry(model, details, row, projection);
    if (isInside(mark, projection.widthPx)) entered.push(row);
  }
  return entered.length === 0 ? before : [...before, ...entered].sort((a, b) => a - b);
}

/**
 * Rows whose labels run into the one before: when zoomed out, and where a label is pushed along its bar. The
 * set of the frame before is given back when it still holds.
 */
export function crowdedRows(
  rows: readonly number[],
  request: Omit<SceneRequest, 'chips'>,
  before: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const { projection, layout, measures } = request;
  const crowded: number[] = [];
  /** By lane, where the last label or mark ends. px. */
  const taken: number[] = [];
  for (const row of rows) {
    const placement = layout.placements.get(row);
    if (!placement) continue;
    const mark = liveMark(request, row, placement);
    if (!isInside(mark, projection.widthPx)) continue;
    const width =
      labelPx(measures, placement.form, row) + (layout.dated.has(row) ? measures.date(row) : 0);
    const edge = mark.anchor + mark.labelOffset;
    const start = placement.side === 'right' ? edge : edge - width;
    const end = taken[placement.lane] ?? -Infinity;
    const isFree = start >= end;
    if (!isFree) crowded.push(row);
    taken[placement.lane] = Math.max(end, isFree ? start + width : mark.x1, mark.x1);
  }
  const isSame = crowded.length === before.size && crowded.every((row) => before.has(row));
  return isSame ? before : new Set(crowded);
}
