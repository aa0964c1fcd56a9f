import type { Day } from '../time/day';
import type { Projection } from './axis';
import { clustersOf, type ChipRules, type Cluster } from './clusters';
import type { LabelForm, Measures } from './labels';
import { labelStretch, type Side } from './lanes';
import { isInside, type Layout } from './layout';
import { markGeometry, type MarkDetails, type MarkGeometry } from './marks';
import { at, rowsWithin, type Model } from './model';

/** An event as it is drawn: its mark in a lane, and what there is room to write. */
export interface DrawnMark extends MarkGeometry {
  readonly lane: number;
  /** Where the label starts and what it says; `null` while a moving neighbour stands in its place. */
  readonly label: DrawnLabel | null;
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
 * The scene of a window. On the window that the layout was made for, no label overlaps another; on any
 * other (a gesture under way) lanes and sides are kept, and labels that would touch give way.
 */
export function sceneAt(request: SceneRequest): Scene {
  const { model, details, projection, layout } = request;
  const { from, to } = projection.window;
  const marks: DrawnMark[] = [];
  for (const row of rowsWithin(model, Math.floor(from) - fadeDays(projection), Math.ceil(to) - 1)) {
    const placement = layout.placements.get(row);
    if (!placement) continue;
    const geometry = markGeometry(model, details, row, projection);
    if (!isInside(geometry, projection.widthPx)) continue;
    const widthPx = request.measures[placement.form](row);
    const hasDate = layout.dated.has(row);
    const stretch = labelStretch(geometry, widthPx, placement.side, 0);
    const label: DrawnLabel = {
      form: placement.form,
      side: placement.side,
      hasDate,
      x: placement.side === 'right' ? stretch[0] : stretch[1],
    };
    marks.push({ ...geometry, lane: placement.lane, label });
  }
  return {
    marks: projection.pxPerU < layout.pxPerU * 0.999 ? giveWay(marks, request) : marks,
    clusters: clustersIn(request),
    laneCount: layout.laneCount,
  };
}

/** Open ends fade for a fixed stretch of pixels, which reaches into the window from before it. */
function fadeDays(projection: Projection): number {
  return Math.ceil(80 / projection.pxPerU);
}

/** While zooming out, labels that run into the next mark of their lane are left out until things settle. */
function giveWay(marks: readonly DrawnMark[], { measures }: SceneRequest): DrawnMark[] {
  const taken = new Map<number, number>();
  return marks.map((mark) => {
    const { label, lane, row } = mark;
    if (!label) return mark;
    const width = measures[label.form](row) + (label.hasDate ? measures.date(row) : 0);
    const [from, to] =
      label.side === 'right' ? [label.x, label.x + width] : [label.x - width, label.x];
    const isFree = from >= (taken.get(lane) ?? -Infinity);
    taken.set(lane, Math.max(taken.get(lane) ?? -Infinity, isFree ? to : mark.x1, mark.x1));
    return isFree ? mark : { ...mark, label: null };
  });
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
