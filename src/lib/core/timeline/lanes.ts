import type { MarkGeometry } from './marks';

/** Free room kept between two neighbours in a lane, and between a dot and its label. Unit: px. */
export const NEIGHBOUR_GAP_PX = 14;
export const LABEL_GAP_PX = 4;

/** On which side of its mark a label stands; on a bar, at which of its ends it is set. */
export type Side = 'right' | 'left';

/** Stretch of a lane, px from the stage's left edge. */
export type Stretch = readonly [number, number];

/** Where a label of a given width lies beside (or on) its mark, sticking to the visible part of a bar. */
export function labelStretch(
  mark: MarkGeometry,
  widthPx: number,
  side: Side,
  visibleFrom = -Infinity,
  visibleTo = Infinity,
): Stretch {
  if (!mark.isBar) {
    return side === 'right'
      ? [mark.x1 + LABEL_GAP_PX, mark.x1 + LABEL_GAP_PX + widthPx]
      : [mark.x0 - LABEL_GAP_PX - widthPx, mark.x0 - LABEL_GAP_PX];
  }
  const start =
    side === 'right' ? Math.max(mark.x0, visibleFrom) : Math.min(mark.x1, visibleTo) - widthPx;
  return [start, start + widthPx];
}

/** What a mark and its label occupy together. */
export function occupied(mark: MarkGeometry, label: Stretch): Stretch {
  return [Math.min(mark.x0, label[0]), Math.max(mark.x1, label[1])];
}

/** Lanes of occupied stretches, each kept sorted, so that a free place is found by bisection. */
export class Lanes {
  readonly #lanes: Stretch[][] = [];
  readonly #gapPx: number;
  readonly most: number;

  /**
   * `most` is how many lanes there may be; Infinity opens a new one whenever none is free. `slackPx` may be
   * missing from a gap, for stretches that had it before they were rounded.
   */
  constructor(most: number, slackPx = 0) {
    this.most = most;
    this.#gapPx = NEIGHBOUR_GAP_PX - slackPx;
  }

  /** Lanes in use. */
  get count(): number {
    return this.#lanes.length;
  }

  /** Whether a stretch, with the gap to its neighbours, is free in a lane. O(log n). */
  isFree(lane: number, stretch: Stretch): boolean {
    const taken = this.#lanes[lane];
    if (!taken) return lane < this.most;
    const next = taken[firstEndingAfter(taken, stretch[0] - this.#gapPx)];
    return next === undefined || next[0] >= stretch[1] + this.#gapPx;
  }

  /** First free lane, not the emptiest: an event keeps its lane while a reader pans, so nothing jumps. */
  firstFree(stretch: Stretch): number | null {
    const open = Math.min(this.#lanes.length + 1, this.most);
    for (let lane = 0; lane < open; lane++) if (this.isFree(lane, stretch)) return lane;
    return null;
  }

  /** Marks a stretch as taken; lanes up to it come into use. */
  take(lane: number, stretch: Stretch): void {
    while (this.#lanes.length <= lane) this.#lanes.push([]);
    const taken = this.#lanes[lane] as Stretch[];
    taken.splice(firstEndingAfter(taken, stretch[0]), 0, stretch);
  }

  /** Frees a stretch that was taken. */
  release(lane: number, stretch: Stretch): void {
    const taken = this.#lanes[lane] ?? [];
    const i = taken.indexOf(stretch);
    if (i >= 0) taken.splice(i, 1);
  }

  /** Free px right (or left) of a stretch that was taken, up to `bound`; `null` when it was not taken. */
  roomBeside(lane: number, stretch: Stretch, side: Side, bound: number): number | null {
    const taken = this.#lanes[lane] ?? [];
    const i = taken.indexOf(stretch);
    if (i < 0) return null;
    if (side === 'right') {
      const next = (taken[i + 1]?.[0] ?? Infinity) - NEIGHBOUR_GAP_PX;
      return Math.min(bound, next) - stretch[1];
    }
    const before = (taken[i - 1]?.[1] ?? -Infinity) + NEIGHBOUR_GAP_PX;
    return stretch[0] - Math.max(bound, before);
  }

  /** Puts a wider stretch in the place of one that was taken. */
  widen(lane: number, stretch: Stretch, wider: Stretch): void {
    const taken = this.#lanes[lane] ?? [];
    const i = taken.indexOf(stretch);
    if (i >= 0) taken[i] = wider;
  }
}

function firstEndingAfter(taken: readonly Stretch[], x: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((taken[middle] as Stretch)[1] <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
