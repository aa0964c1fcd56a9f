import type { LiveMark } from '$lib/core/timeline/scene';

/** Length of a bar, and where in it, in percent, the certain part lies between its soft ends: CSS of a frame. */
export function barLook({ x0, x1, core, isOpen }: LiveMark): string {
  const [from, to] = core.map((x) => Math.round(((x - x0) / (x1 - x0)) * 1000) / 10);
  const edge = (from ?? 0) > 0 ? 12 : 100;
  const tail = (to ?? 100) < 100 ? (isOpen ? 0 : 12) : 100;
  return `;--bar:${Math.round(x1 - x0)}px;--from:${from}%;--to:${to}%;--edge:${edge}%;--tail:${tail}%`;
}

/** Where a label starts: whole px from the anchor as it is drawn, and never beyond where the layout put it. */
export function labelOffsetPx({ anchor, labelOffset }: LiveMark, isLeft: boolean): number {
  const edge = anchor + labelOffset;
  return (isLeft ? Math.ceil(edge) : Math.floor(edge)) - Math.round(anchor);
}
