import type { Projection, TimeWindow } from './axis';
import {
  pack,
  place,
  type Measures,
  type PackRequest,
  type Packing,
  type Placement,
} from './labels';
import { Lanes, labelStretch, occupied, type Stretch } from './lanes';
import { markGeometry, type MarkDetails, type MarkGeometry } from './marks';
import { at, rowsWithin, type Model } from './model';

/** Up to this many events all of them are laid out, so that panning at one zoom never moves a lane. */
const WHOLE_MODEL = 1000;

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
  const covered = coveredBy(request);
  const rows = rowsWithin(request.model, covered.from, covered.to - 1);
  const geometry = new Map(rows.map((row) => [row, geometryOf(request, row)]));
  const marksOf = (list: readonly number[]): MarkGeometry[] =>
    list.map((row) => geometry.get(row) as MarkGeometry);
  const matching = rows.filter(request.isMatching);
  const others = request.hasOthers ? rows.filter((row) => !request.isMatching(row)) : [];

  const whole = {
    marks: marksOf(matching),
    ranked: marksOf(ranked(matching, request.model, null)),
    measures: request.measures,
    bounds: {
      left: request.projection.xAt(request.limits.from),
      right: request.projection.xAt(request.limits.to),
    },
    laneCount: request.laneCount,
  };
  const { placements, lanes } = packKeeping(request.chosen, whole, () =>
    marksOf(ranked(matching, request.model, request.chosen)),
  );
  for (const mark of marksOf(others)) {
    const placement = place(lanes, mark, whole);
    if (placement) placements.set(mark.row, placement);
  }
  const dated = request.isAtRest
    ? mendEdges(request, [...geometry.values()], placements)
    : new Set<number>();
  return {
    placements,
    dated,
    unplaced: matching.filter((row) => !placements.has(row)),
    laneCount: [...placements.values()].reduce((most, { lane }) => Math.max(most, lane + 1), 0),
    pxPerU: request.projection.pxPerU,
    covered,
  };
}

function coveredBy({ model, projection, limits }: LayoutRequest): TimeWindow {
  if (model.size <= WHOLE_MODEL) return limits;
  const { from, to } = projection.window;
  return { from: from - (to - from), to: to + (to - from) };
}

function geometryOf({ model, details, projection }: LayoutRequest, row: number): MarkGeometry {
  return markGeometry(model, details, row, projection);
}

/** Packs so that the chosen event has a label; others make room only when there was none for it. */
function packKeeping(
  chosen: number | null,
  request: PackRequest,
  chosenFirst: () => readonly MarkGeometry[],
): Packing {
  const packing = pack(request);
  const isLeftOut =
    chosen !== null &&
    !packing.placements.has(chosen) &&
    request.marks.some(({ row }) => row === chosen);
  return isLeftOut ? pack({ ...request, ranked: chosenFirst() }) : packing;
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

/** Writes new placements for what the window's edges cut; returns the rows with room for a date. */
function mendEdges(
  request: LayoutRequest,
  marks: readonly MarkGeometry[],
  placements: Map<number, Placement>,
): ReadonlySet<number> {
  const visible = marks.filter((mark) => isInside(mark, request.projection.widthPx));
  const bounds = { left: 0, right: request.projection.widthPx };
  const lanes = new Lanes(request.laneCount);
  const cut: MarkGeometry[] = [];
  for (const mark of visible) {
    const kept = placements.get(mark.row);
    if (!kept) continue;
    const width = request.measures[kept.form](mark.row);
    const label = labelStretch(mark, width, kept.side, bounds.left);
    const stretch = occupied(mark, label);
    const isWhole = label[0] >= bounds.left && label[1] <= bounds.right;
    if (isWhole && lanes.isFree(kept.lane, stretch)) {
      lanes.take(kept.lane, stretch);
      placements.set(mark.row, { ...kept, stretch });
    } else cut.push(mark);
  }
  const missing = visible.filter((mark) => !placements.has(mark.row));
  for (const mark of [...cut, ...missing].sort((a, b) => first(request, a) - first(request, b))) {
    const preferred = placements.get(mark.row)?.lane ?? null;
    placements.delete(mark.row);
    if (!request.hasOthers && !request.isMatching(mark.row)) continue;
    const placement = place(lanes, mark, { measures: request.measures, bounds }, { preferred });
    if (placement) placements.set(mark.row, placement);
  }
  return useRoom(request, lanes, placements);
}

/** Order of mending: the chosen event, then those that match, then the others, each in time order. */
function first({ chosen, isMatching, model }: LayoutRequest, { row }: MarkGeometry): number {
  if (row === chosen) return -1;
  return isMatching(row) ? row : row + model.size;
}

/** Lengthens short titles, and adds dates, where the lane has room; returns the rows with a date. */
function useRoom(
  { measures, projection }: LayoutRequest,
  lanes: Lanes,
  placements: Map<number, Placement>,
): ReadonlySet<number> {
  const dated = new Set<number>();
  const lengthen = (row: number, placement: Placement, byPx: number): Placement | null => {
    const { lane, side, stretch } = placement;
    const bound = side === 'right' ? projection.widthPx : 0;
    const room = lanes.roomBeside(lane, stretch, side, bound);
    if (room === null || room < byPx) return null;
    const wider: Stretch =
      side === 'right' ? [stretch[0], stretch[1] + byPx] : [stretch[0] - byPx, stretch[1]];
    lanes.widen(lane, stretch, wider);
    return { ...placement, stretch: wider };
  };
  for (const [row, placement] of placements) {
    if (placement.form === 'title') continue;
    const longer = lengthen(row, placement, measures.title(row) - measures.short(row));
    if (longer) placements.set(row, { ...longer, form: 'title' });
  }
  for (const [row, placement] of placements) {
    const longer = placement.form === 'title' && lengthen(row, placement, measures.date(row));
    if (!longer) continue;
    placements.set(row, longer);
    dated.add(row);
  }
  return dated;
}
