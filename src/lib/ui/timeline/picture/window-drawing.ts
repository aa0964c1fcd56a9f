import type { Projection, TimeWindow } from '$lib/core/timeline/axis';
import type { WindowDrawing } from './drawing';

/** What the overview shows in a frame. */
export interface WindowInMotion {
  readonly projection: Projection;
  readonly window: TimeWindow;
  readonly beside: readonly TimeWindow[];
  readonly bars: WindowDrawing['bars'];
  /** How far handles may stand out of the strip. px. */
  readonly outPx: number;
  readonly heightPx: number;
}

/** The overview with what is in view. */
export function windowDrawing(shown: WindowInMotion): WindowDrawing {
  const { projection, window, beside, bars, outPx, heightPx } = shown;
  const placed = ({ from, to }: TimeWindow): readonly [number, number] => [
    projection.xAt(from),
    projection.xAt(to),
  ];
  return {
    of: 'window',
    leftPx: outPx,
    widthPx: projection.widthPx,
    heightPx,
    bars,
    window: placed(window),
    beside: beside.map(placed),
  };
}
