import { Lanes, labelStretch, occupied, type Side, type Stretch } from './lanes';
import type { MarkGeometry } from './marks';

/** What is written beside a mark; events that the filter leaves out are marks without words. */
export type LabelForm = 'title' | 'short' | 'none';

/** Widths of an event's labels in px; measured once by whoever knows the font. */
export interface Measures {
  readonly title: (row: number) => number;
  readonly short: (row: number) => number;
  readonly date: (row: number) => number;
}

/** Width of a row's label in some form; no words take no room. */
export function labelPx(measures: Measures, form: LabelForm, row: number): number {
  return form === 'none' ? 0 : measures[form](row);
}

/** The lane, side and form given to one event. */
export interface Placement {
  readonly lane: number;
  readonly side: Side;
  readonly form: LabelForm;
  readonly stretch: Stretch;
}

/** What labels have to keep clear of, left and right, in px. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** What a packing is asked for. */
export interface PackRequest {
  /** In time order: the order of the plain packing, which gives the staircase a reader can follow. */
  readonly marks: readonly MarkGeometry[];
  /** The same, best first: the order that counts once there is no room for all. */
  readonly ranked: readonly MarkGeometry[];
  readonly measures: Measures;
  readonly bounds: Bounds;
  readonly laneCount: number;
  /** What has its place already; nothing is put over it. */
  readonly taken?: readonly Placement[];
  /** When a few are left out, looks longer for a packing that leaves nothing out. */
  readonly isThorough?: boolean;
}

export interface Packing {
  readonly placements: Map<number, Placement>;
  readonly lanes: Lanes;
}

type Rung = readonly [LabelForm, Side];

const TITLE_FIRST: readonly Rung[] = [
  ['title', 'right'],
  ['title', 'left'],
  ['short', 'right'],
  ['short', 'left'],
];
/** The ladder of events that the filter leaves out. */
export const WORDLESS: readonly Rung[] = [['none', 'right']];
const SHORT_ONLY: readonly Rung[] = [
  ['short', 'right'],
  ['short', 'left'],
];

/** A short title says less than a full one: it takes five short ones to make up for four full ones. */
const WORTH: { readonly [form in LabelForm]: number } = { title: 1, short: 0.8, none: 0 };

/**
 * Gives every mark a lane and a label, or leaves it out when no lane is free. Plain packing comes first;
 * when it leaves events out, denser ways are tried (labels facing away from the crowd, short titles) and
 * the one that says most wins, ties going to the plainer. Deterministic. O(n · lanes · log n).
 */
export function pack(request: PackRequest): Packing {
  const plain = packWith(request, request.marks, () => TITLE_FIRST);
  if (plain.placements.size === request.marks.length) return plain;
  const away = sidesAwayFromCrowd(request);
  const turned = (rungs: readonly Rung[]) => (row: number) =>
    away.has(row) ? rungs.map(([form, side]): Rung => [form, opposite(side)]) : rungs;
  const ladders = [() => TITLE_FIRST, turned(TITLE_FIRST), () => SHORT_ONLY, turned(SHORT_ONLY)];
  const tries = ladders.map((rungsOf) => packWith(request, request.ranked, rungsOf));
  const best = tries.reduce((best, next) => (worth(next) > worth(best) + 0.5 ? next : best));
  const missing = request.marks.length - best.placements.size;
  const isHopeful = missing > 0 && missing <= request.marks.length * MOST_MISSING;
  if (!request.isThorough || !isHopeful || request.marks.length > MOST_REPACKED) return best;
  return repacked(request, ladders.slice(2)) ?? best;
}

/** Beyond this many marks, or with more of them left out, a better packing is not looked for. */
const MOST_REPACKED = 200;
const MOST_MISSING = 0.15;
const REPACKINGS = 40;

/**
 * Squeaky wheel optimisation (Joslin and Clements, 1999): what was left out goes first the next time, for some
 * rounds. Only a packing that leaves nothing out counts; else there is `null`, and what is left out should be
 * what ranks last.
 */
function repacked(
  request: PackRequest,
  ladders: readonly ((row: number) => readonly Rung[])[],
): Packing | null {
  for (const rungsOf of ladders) {
    let order = request.ranked;
    for (let round = 0; round <= REPACKINGS; round++) {
      const packing = packWith(request, order, rungsOf);
      if (packing.placements.size === request.marks.length) return packing;
      const isLeftOut = ({ row }: MarkGeometry): boolean => !packing.placements.has(row);
      order = [...order.filter(isLeftOut), ...order.filter((mark) => !isLeftOut(mark))];
    }
  }
  return null;
}

function packWith(
  request: PackRequest,
  marks: readonly MarkGeometry[],
  rungsOf: (row: number) => readonly Rung[],
): Packing {
  const lanes = new Lanes(request.laneCount);
  for (const { lane, stretch } of request.taken ?? []) lanes.take(lane, stretch);
  const placements = new Map<number, Placement>();
  for (const mark of marks) {
    const placement = place(lanes, mark, request, { rungs: rungsOf(mark.row) });
    if (placement) placements.set(mark.row, placement);
  }
  return { placements, lanes };
}

function opposite(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/**
 * Takes the first rung of the ladder that has a free place, trying `preferred` lane before the first free
 * one, and marks it taken. `null` when there is none.
 */
export function place(
  lanes: Lanes,
  mark: MarkGeometry,
  { measures, bounds }: Pick<PackRequest, 'measures' | 'bounds'>,
  {
    rungs = TITLE_FIRST,
    preferred = null,
  }: { rungs?: readonly Rung[]; preferred?: number | null } = {},
): Placement | null {
  for (const [form, side] of rungs) {
    const width = labelPx(measures, form, mark.row);
    const label = labelStretch(mark, width, side, bounds.left, bounds.right);
    if (label[0] < bounds.left || label[1] > bounds.right) continue;
    const stretch = occupied(mark, label);
    const lane =
      preferred !== null && lanes.isFree(preferred, stretch) ? preferred : lanes.firstFree(stretch);
    if (lane === null) continue;
    lanes.take(lane, stretch);
    return { lane, side, form, stretch };
  }
  return null;
}

/**
 * Dots with more neighbours ahead than behind within a label's reach: their labels do better on the left.
 * A bar's label keeps to its start, where it takes no more room than the bar.
 */
function sidesAwayFromCrowd({ marks, measures }: PackRequest): ReadonlySet<number> {
  const sorted = [...marks].sort((a, b) => a.x0 - b.x0);
  const away = new Set<number>();
  for (const [i, mark] of sorted.entries()) {
    const reach = measures.title(mark.row);
    let ahead = 0;
    let behind = 0;
    for (let j = i + 1; j < sorted.length && (sorted[j]?.x0 ?? 0) < mark.x0 + reach; j++) ahead++;
    for (let j = i - 1; j >= 0 && (sorted[j]?.x0 ?? 0) > mark.x0 - reach; j--) behind++;
    if (!mark.isBar && ahead > behind) away.add(mark.row);
  }
  return away;
}

function worth(packing: Packing): number {
  let sum = 0;
  for (const { form } of packing.placements.values()) sum += WORTH[form];
  return sum;
}
