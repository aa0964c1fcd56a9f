import type { LiveMark } from '$lib/core/timeline/scene';

/**
 * Where in a bar, in percent, the certain part begins and ends, and how dense, in percent, the bar is at either
 * end of it.
 */
export interface BarStops {
  readonly from: number;
  readonly to: number;
  readonly edge: number;
  readonly tail: number;
}

export function barStops({ x0, x1, core, isOpen }: LiveMark): BarStops {
  const [from = 0, to = 100] = core.map((x) => Math.round(((x - x0) / (x1 - x0)) * 1000) / 10);
  const edge = from > 0 ? 12 : 100;
  const tail = to < 100 ? (isOpen ? 0 : 12) : 100;
  return { from, to, edge, tail };
}

/** Length of a bar and its soft ends: CSS of a frame. */
export function barLook(mark: LiveMark): string {
  const { from, to, edge, tail } = barStops(mark);
  const length = Math.round(mark.x1 - mark.x0);
  return `;--bar:${length}px;--from:${from}%;--to:${to}%;--edge:${edge}%;--tail:${tail}%`;
}

/** Where a label starts: whole px from the anchor as it is drawn, and never beyond where the layout put it. */
export function labelOffsetPx({ anchor, labelOffset }: LiveMark, isLeft: boolean): number {
  const edge = anchor + labelOffset;
  return (isLeft ? Math.ceil(edge) : Math.floor(edge)) - Math.round(anchor);
}
