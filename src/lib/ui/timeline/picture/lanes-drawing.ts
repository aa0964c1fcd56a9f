import type { StageDrawing, WeaveDrawing } from './drawing';
import { markDrawing, type MarkInMotion } from './mark-drawing';
import { axisDrawing, groundDrawing, type GroundInMotion } from './stage-drawing';

/** A stage of lanes in a frame of a gesture. */
export interface LanesInMotion extends GroundInMotion {
  readonly marks: readonly MarkInMotion[];
  readonly weave: WeaveDrawing;
  /** Upper and lower edge of the lanes. px. */
  readonly topPx: number;
  readonly endPx: number;
  /** Height of a sub-row. px. */
  readonly linePx: number;
}

/** Everything on a stage of lanes where it is in this frame; the names beside it stand still. */
export function lanesDrawing(lanes: LanesInMotion): StageDrawing {
  const { marks, weave, topPx, endPx, linePx, stagePx, scrolledPx } = lanes;
  return {
    ...groundDrawing(lanes, endPx),
    axis: axisDrawing(lanes.projection, true),
    lanes: { topPx, endPx, scrolledPx },
    linePx,
    marks: marks.map(markDrawing),
    weave,
    chipsPx: stagePx,
    chips: [],
  };
}
