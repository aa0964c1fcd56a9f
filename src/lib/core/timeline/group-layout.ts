import type { Projection } from './axis';
import { labelPx, type LabelForm, type Measures } from './labels';
import { labelStretch, Lanes, NEIGHBOUR_GAP_PX, occupied, type Side, type Stretch } from './lanes';
import { markGeometry, type MarkDetails, type MarkGeometry } from './marks';
import { at, type Model } from './model';

/** Dots without words may stand this close in a sub-row; words keep the stage's distance. Unit: px. */
export const DOT_GAP_PX = 2;
const WORDS_MARGIN_PX = (NEIGHBOUR_GAP_PX - DOT_GAP_PX) / 2;

/** What the lanes of a stage are filled with. Rows of events are in time order. */
export interface GroupRequest {
  readonly model: Model;
  readonly details: MarkDetails;
  readonly projection: Projection;
  readonly measures: Measures;
  /** Ids of the lanes that are drawn, top to bottom: neither folded nor empty. */
  readonly lanes: readonly string[];
  /** Ids of the lanes that a row stands in, drawn or not, each once. */
  readonly lanesOf: (row: number) => readonly string[];
  /** Matching rows in the window: drawn or counted in each of their lanes. */
  readonly rows: readonly number[];
  /** Rows drawn where they find room in the sub-rows there are: beyond the edges, or left out by the filter. */
  readonly others: readonly number[];
  readonly isMatching: (row: number) => boolean;
  readonly chosen: number | null;
  /** Most sub-rows of a lane. */
  readonly mostSubRows: number;
}

/** A mark of an event in one of its lanes. */
export interface Spot {
  /** Place in `GroupRequest.lanes`. */
  readonly lane: number;
  /** From the lane’s top, 0 first. */
  readonly subRow: number;
}

/** An event as one object: a spot in each lane where it found room, top to bottom, and its label at one. */
export interface GroupPlacement {
  readonly spots: readonly Spot[];
  /** Place in `spots` of the one that has the label. */
  readonly named: number;
  readonly form: LabelForm;
  readonly side: Side;
}

/** Where every event stands at rest. */
export interface GroupLayout {
  readonly placements: ReadonlyMap<number, GroupPlacement>;
  /** For each lane, the matching rows that found no room there, in time order. */
  readonly counted: readonly (readonly number[])[];
  /** For each lane, how many sub-rows it uses; at least one. */
  readonly subRows: readonly number[];
}

interface Draft {
  readonly mark: MarkGeometry;
  spots: { lane: number; subRow: number; stretch: Stretch }[];
  named: number;
  form: LabelForm;
  side: Side;
}

const SIDES: readonly Side[] = ['right', 'left'];

/**
 * Fills the lanes: first a dot or bar of every event in each of its lanes, so that no label costs an event
 * its place; then each event’s label, once, in the topmost of its lanes that has room for it, the full title
 * anywhere before the short one; last what is beyond the edges or dim, in what room is left. The chosen event
 * comes first, then those told by more articles, then the earlier. O(rows · lanes of a row · sub-rows · log n).
 */
export function layOutGroups(request: GroupRequest): GroupLayout {
  const { lanes, rows, others, isMatching, mostSubRows } = request;
  const placeOf = new Map(lanes.map((id, place) => [id, place]));
  const strips = lanes.map(() => new Lanes(mostSubRows, NEIGHBOUR_GAP_PX - DOT_GAP_PX));
  const counted = lanes.map((): number[] => []);
  const drafts = new Map<number, Draft>();
  const put = (row: number, strip: (lane: number) => number): Draft => {
    const draft = emptyDraft(request, row);
    for (const id of request.lanesOf(row)) {
      const lane = placeOf.get(id);
      if (lane === undefined) continue;
      const stretch: Stretch = [draft.mark.x0, draft.mark.x1];
      const subRow = firstFree(strips[lane] as Lanes, stretch, strip(lane));
      if (subRow === null) counted[lane]?.push(row);
      else {
        strips[lane]?.take(subRow, stretch);
        draft.spots.push({ lane, subRow, stretch });
      }
    }
    draft.spots.sort((a, b) => a.lane - b.lane);
    if (draft.spots.length > 0) drafts.set(row, draft);
    return draft;
  };

  const ranked = rankedRows(request, rows);
  for (const row of ranked) put(row, () => mostSubRows);
  const inWindow = counted.map((list) => [...list].sort((a, b) => a - b));
  for (const row of ranked) nameDraft(request, strips, drafts.get(row), () => mostSubRows);
  const used = strips.map(({ count }) => count);
  for (const row of rankedRows(request, others)) {
    const draft = put(row, (lane) => used[lane] ?? 0);
    if (isMatching(row)) nameDraft(request, strips, draft, (lane) => used[lane] ?? 0);
  }
  return { ...closedUp(drafts, lanes.length), counted: inWindow };
}

function emptyDraft({ model, details, projection }: GroupRequest, row: number): Draft {
  const mark = markGeometry(model, details, row, projection);
  return { mark, spots: [], named: 0, form: 'none', side: 'right' };
}

function rankedRows({ model, chosen }: GroupRequest, rows: readonly number[]): number[] {
  const rank = (row: number): number => (row === chosen ? 1000 : at(model.weights, row));
  return [...rows].sort((a, b) => rank(b) - rank(a) || a - b);
}

function firstFree(strip: Lanes, stretch: Stretch, most: number): number | null {
  for (let subRow = 0; subRow < most; subRow++) if (strip.isFree(subRow, stretch)) return subRow;
  return null;
}

/** Gives an event that has a spot its label: in the topmost lane where there is room, the title before the short one. */
function nameDraft(
  request: GroupRequest,
  strips: readonly Lanes[],
  draft: Draft | undefined,
  mostOf: (lane: number) => number,
): void {
  if (!draft) return;
  for (const form of ['title', 'short'] as const) {
    for (const [named, { lane, subRow, stretch }] of draft.spots.entries()) {
      const strip = strips[lane] as Lanes;
      // A label moves its mark to the sub-row where both have room.
      strip.release(subRow, stretch);
      const fit = fitLabel(request, strip, { mark: draft.mark, form, most: mostOf(lane) });
      strip.take(fit?.subRow ?? subRow, fit?.stretch ?? stretch);
      if (!fit) continue;
      draft.spots[named] = { lane, subRow: fit.subRow, stretch: fit.stretch };
      Object.assign(draft, { named, form, side: fit.side });
      return;
    }
  }
}

function fitLabel(
  { measures, projection }: GroupRequest,
  strip: Lanes,
  { mark, form, most }: { mark: MarkGeometry; form: LabelForm; most: number },
): { side: Side; subRow: number; stretch: Stretch } | null {
  const bounds = boundsFor(mark, projection);
  for (const side of SIDES) {
    const label = labelStretch(mark, labelPx(measures, form, mark.row), side, ...bounds);
    if (label[0] < bounds[0] || label[1] > bounds[1]) continue;
    const [from, to] = occupied(mark, label);
    const stretch: Stretch = [from - WORDS_MARGIN_PX, to + WORDS_MARGIN_PX];
    const subRow = firstFree(strip, stretch, most);
    if (subRow !== null) return { side, subRow, stretch };
  }
  return null;
}

/** Labels of marks on the stage end at its edges; those of marks beyond them may reach anywhere. */
function boundsFor(mark: MarkGeometry, { widthPx }: Projection): readonly [number, number] {
  return mark.x1 > 0 && mark.x0 < widthPx ? [0, widthPx] : [-Infinity, Infinity];
}

/** The layout with the sub-rows that nothing uses any more taken out. */
function closedUp(
  drafts: ReadonlyMap<number, Draft>,
  laneCount: number,
): Pick<GroupLayout, 'placements' | 'subRows'> {
  const used = Array.from({ length: laneCount }, () => new Set<number>());
  for (const { spots } of drafts.values()) {
    for (const { lane, subRow } of spots) used[lane]?.add(subRow);
  }
  const renumbered = used.map(
    (subRows) => new Map([...subRows].sort((a, b) => a - b).map((subRow, i) => [subRow, i])),
  );
  const placements = new Map<number, GroupPlacement>();
  for (const [row, { spots, named, form, side }] of drafts) {
    placements.set(row, {
      spots: spots.map(({ lane, subRow }) => ({
        lane,
        subRow: renumbered[lane]?.get(subRow) ?? 0,
      })),
      named,
      form,
      side,
    });
  }
  return { placements, subRows: renumbered.map(({ size }) => Math.max(size, 1)) };
}
