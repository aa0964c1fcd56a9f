import {
  draftOf,
  nameDraft,
  stripsFor,
  type Draft,
  type DraftSpot,
  type GroupRequest,
  type Spot,
} from './group-drafts';
import type { LabelForm } from './labels';
import type { Side } from './lanes';
import { at } from './model';

/** How many sub-rows and tracks a lane uses. */
export interface LaneUse {
  readonly subRows: number;
  readonly tracks: number;
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
  readonly used: readonly LaneUse[];
}

/**
 * Fills the lanes: first a dot or bar of every event in each of its lanes, so that no label costs an event
 * its place; then each event’s label, once, in the topmost of its lanes that has room for it, the full title
 * anywhere before the short one; last what is beyond the edges or dim, in what room is left. The chosen event
 * comes first with its words, then those told by more articles, then the earlier. O(rows · lanes of a row · sub-rows · log n).
 */
export function layOutGroups(request: GroupRequest): GroupLayout {
  const { lanes, rows, others, isMatching, chosen } = request;
  const strips = stripsFor(request);
  const counted = lanes.map((): number[] => []);
  const drafts = new Map<number, Draft>();

  const ranked = rankedRows(request, rows);
  for (const row of ranked) {
    const { draft, left } = draftOf(request, strips, row, () => Infinity);
    if (draft.spots.length > 0) drafts.set(row, draft);
    for (const lane of left) counted[lane]?.push(row);
    // The event that is open has its words before others have their dots.
    if (row === chosen) nameDraft(request, strips, draft, () => Infinity);
  }
  for (const row of ranked) {
    const draft = drafts.get(row);
    if (draft?.form === 'none') nameDraft(request, strips, draft, () => Infinity);
  }
  const open = strips.map((strip) => strip.rows.count);
  const mostOf = (lane: number): number => open[lane] ?? 0;
  for (const row of rankedRows(request, others)) {
    const { draft } = draftOf(request, strips, row, mostOf);
    if (draft.spots.length > 0) drafts.set(row, draft);
    if (isMatching(row)) nameDraft(request, strips, draft, mostOf);
  }
  for (const list of counted) list.sort((a, b) => a - b);
  return { ...closedUp(drafts, lanes.length), counted };
}

function rankedRows({ model, chosen }: GroupRequest, rows: readonly number[]): number[] {
  const rank = (row: number): number => (row === chosen ? 1000 : at(model.weights, row));
  return [...rows].sort((a, b) => rank(b) - rank(a) || a - b);
}

/** The layout with the sub-rows and tracks that nothing uses any more taken out. */
function closedUp(
  drafts: ReadonlyMap<number, Draft>,
  laneCount: number,
): Pick<GroupLayout, 'placements' | 'used'> {
  const spots = [...drafts.values()].flatMap((draft) => draft.spots);
  const numbersOf = (lane: number, isTrack: boolean): ReadonlyMap<number, number> => {
    const own = spots.filter((spot) => spot.lane === lane && spot.isTrack === isTrack);
    const inUse = [...new Set(own.map(({ subRow }) => subRow))].sort((a, b) => a - b);
    return new Map(inUse.map((subRow, i) => [subRow, i]));
  };
  const renumbered = Array.from({ length: laneCount }, (_, lane) => ({
    subRows: numbersOf(lane, false),
    tracks: numbersOf(lane, true),
  }));
  const closed = ({ lane, subRow, isTrack }: DraftSpot): Spot => {
    const numbers = renumbered[lane]?.[isTrack ? 'tracks' : 'subRows'];
    return { lane, subRow: numbers?.get(subRow) ?? 0, isTrack };
  };
  const placements = new Map<number, GroupPlacement>();
  for (const [row, { spots, named, form, side }] of drafts) {
    placements.set(row, { spots: spots.map(closed), named, form, side });
  }
  const used = renumbered.map(({ subRows, tracks }) => ({
    subRows: subRows.size,
    tracks: tracks.size,
  }));
  return { placements, used };
}
