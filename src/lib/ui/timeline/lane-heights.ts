import type { GroupPlacement } from '$lib/core/timeline/group-layout';
import { spotY, type LaneBox, type LaneHeights } from '$lib/core/timeline/group-scene';
import type { LiveMark } from '$lib/core/timeline/scene';

/** Heights of lanes. Unit: px. */
export const HEIGHTS: LaneHeights = {
  subRowPx: 24,
  trackPx: 5,
  countedPx: 6,
  paddingPx: 6,
  leastPx: 27,
};

/** The line that tells of the lanes without an event here. Unit: px. */
export const EMPTY_LINE_PX = 30;

/** Where in its sub-row a dot and a bar have their middle. Unit: px. */
const DOT_CENTRE_PX = 12;
const BAR_CENTRE_PX = 21;

/** How far down from the tops of the first and the last of its sub-rows a mark's hairline goes, px. */
export function threadEnds(tops: readonly number[], isBar: boolean): readonly [number, number] {
  const centrePx = isBar ? BAR_CENTRE_PX : DOT_CENTRE_PX;
  return [Math.min(...tops) + centrePx, Math.max(...tops) + centrePx];
}

/** Where a mark's hairline stands: at its first dot, or where its bar begins; `null` when that is out of view. */
export function threadX({ anchor, isBar }: LiveMark): number | null {
  return anchor < 0 ? null : Math.round(anchor) + (isBar ? 1 : 0);
}

/** Where the last of some lanes ends, px from their top. */
export function bottomOf(boxes: readonly LaneBox[]): number {
  const last = boxes.at(-1);
  return last ? last.y + last.heightPx : 0;
}

/** Tops of an event's sub-rows, one for each of its lanes, px from the top of the lanes; `boxes` are those with marks. */
export function topsOf({ spots }: GroupPlacement, boxes: readonly LaneBox[]): readonly number[] {
  return spots.map((spot) => spotY(spot, boxes, HEIGHTS));
}
