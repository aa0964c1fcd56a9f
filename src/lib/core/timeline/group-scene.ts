import type { Spot } from './group-drafts';
import type { GroupLayout, GroupPlacement, LaneUse } from './group-layout';
import type { Lane } from './groups';
import { labelPx, type Measures } from './labels';
import type { LiveMark } from './scene';

/** Heights of what lanes are made of. Unit: px. */
export interface LaneHeights {
  readonly subRowPx: number;
  /** A track of bars without words, below the sub-rows. */
  readonly trackPx: number;
  /** Below all others, strokes for what is counted. */
  readonly countedPx: number;
  /** Free room above the first and below the last sub-row together. */
  readonly paddingPx: number;
  /** A lane of which only the name is left; no lane is less high. */
  readonly leastPx: number;
}

/** A lane on the stage. */
export interface LaneInView {
  readonly lane: Lane;
  readonly isPinned: boolean;
  readonly isFolded: boolean;
  /** Matching events of it in the window. */
  readonly here: number;
}

/** A lane and where it stands, px from the top of the lanes. */
export interface LaneBox extends LaneInView {
  readonly y: number;
  readonly heightPx: number;
  /** Place in `GroupRequest.lanes`, or `null` when it has no marks: folded, or without an event. */
  readonly place: number | null;
  /** Sub-rows and tracks of its marks. */
  readonly use: LaneUse;
}

/** Ordered lanes parted into those drawn and those without an event here; a pinned lane is always drawn. */
export function lanesInView(
  ordered: readonly Lane[],
  { pins, folds }: { readonly pins: readonly string[]; readonly folds: readonly string[] },
  here: ReadonlyMap<string, number>,
): { readonly shown: readonly LaneInView[]; readonly empty: readonly LaneInView[] } {
  const lanes = ordered.map((lane) => ({
    lane,
    isPinned: pins.includes(lane.id),
    isFolded: folds.includes(lane.id),
    here: here.get(lane.id) ?? 0,
  }));
  const isShown = (lane: LaneInView): boolean => lane.here > 0 || lane.isPinned;
  return { shown: lanes.filter(isShown), empty: lanes.filter((lane) => !isShown(lane)) };
}

/** Whether a lane has marks: a folded or empty one is a name and a count. */
export function hasMarks({ isFolded, here }: LaneInView): boolean {
  return here > 0 && !isFolded;
}

/** What a lane without marks uses. */
const NO_USE: LaneUse = { subRows: 0, tracks: 0 };

/** Stands lanes below each other; `used` and `counted` as the layout gives them, for the lanes with marks in turn. */
export function stackLanes(
  lanes: readonly LaneInView[],
  { used, counted }: Pick<GroupLayout, 'used' | 'counted'>,
  { subRowPx, trackPx, countedPx, paddingPx, leastPx }: LaneHeights,
): readonly LaneBox[] {
  let y = 0;
  let next = 0;
  return lanes.map((lane) => {
    const place = hasMarks(lane) ? next++ : null;
    const use = (place === null ? null : used[place]) ?? NO_USE;
    const strokesPx = place !== null && (counted[place]?.length ?? 0) > 0 ? countedPx : 0;
    const neededPx = use.subRows * subRowPx + use.tracks * trackPx + strokesPx + paddingPx;
    const box = { ...lane, y, heightPx: Math.max(neededPx, leastPx), place, use };
    y += box.heightPx;
    return box;
  });
}

/**
 * Top of the sub-row of a spot, px from the top of the lanes; of a track, as if its bar stood at the foot of a
 * sub-row. `boxes` are those with marks, in turn.
 */
export function spotY(
  { lane, subRow, isTrack }: Spot,
  boxes: readonly LaneBox[],
  { subRowPx, trackPx, paddingPx }: LaneHeights,
): number {
  const box = boxes[lane];
  const top = (box?.y ?? 0) + paddingPx / 2;
  if (!isTrack) return top + subRow * subRowPx;
  return top + (box?.use.subRows ?? 0) * subRowPx + (subRow + 1) * trackPx - subRowPx;
}

/** A hairline that joins the outermost marks of one event. */
export interface Thread {
  readonly row: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Hairlines nearer than this, side by side, would be hatching. Unit: px. */
const THREAD_GAP_PX = 5;

/**
 * The hairlines that are drawn at rest, best first: one that would run closer than 5 px beside a better one
 * is drawn only while its event is pointed at, has the focus or is chosen. O(n²) in the worst case.
 */
export function threadsAtRest(ranked: readonly Thread[]): readonly Thread[] {
  const drawn: Thread[] = [];
  for (const thread of ranked) {
    const isFree = drawn.every(
      ({ x, top, bottom }) =>
        Math.abs(x - thread.x) >= THREAD_GAP_PX || bottom <= thread.top || top >= thread.bottom,
    );
    if (isFree) drawn.push(thread);
  }
  return drawn;
}

/** A mark of a frame, and what it and its label are drawn as. */
export interface MovingMark {
  readonly live: LiveMark;
  readonly placement: GroupPlacement;
}

/** Rows whose labels run over a neighbour while the stage moves. `marks` in time order. O(spots). */
export function crowdedInGroups(
  marks: readonly MovingMark[],
  measures: Measures,
): ReadonlySet<number> {
  const crowded = new Set<number>();
  const before = new Map<string, { readonly row: number; readonly end: number }>();
  for (const { live, placement } of marks) {
    for (const [i, { lane, subRow, isTrack }] of placement.spots.entries()) {
      if (isTrack) continue;
      const key = `${lane},${subRow}`;
      const isNamed = i === placement.named && placement.form !== 'none';
      const [start, end] = isNamed ? withLabel(live, placement, measures) : [live.x0, live.x1];
      const last = before.get(key);
      if (last && start < last.end) {
        // Whichever of the two has its words over the other’s mark loses them.
        if (live.x0 < last.end) crowded.add(last.row);
        if (isNamed) crowded.add(live.row);
      }
      before.set(key, { row: live.row, end: Math.max(end, last?.end ?? -Infinity) });
    }
  }
  return crowded;
}

function withLabel(
  { anchor, labelOffset, x0, x1, row }: LiveMark,
  { form, side }: GroupPlacement,
  measures: Measures,
): readonly [number, number] {
  const edge = anchor + labelOffset;
  const width = labelPx(measures, form, row);
  const [from, to] = side === 'right' ? [edge, edge + width] : [edge - width, edge];
  return [Math.min(x0, from), Math.max(x1, to)];
}
