import type { Day } from '$lib/core/time/day';
import type { Projection, Stretched, TimeWindow } from '$lib/core/timeline/axis';
import { bandsOf } from '$lib/core/timeline/breaks';
import type { WindowDrawing } from './drawing';

/** What the overview shows in a frame. */
export interface WindowInMotion {
  readonly projection: Projection;
  readonly window: TimeWindow;
  readonly beside: readonly TimeWindow[];
  readonly bars: WindowDrawing['bars'];
  /** What the stage draws longer or shorter than its due. */
  readonly stretches: readonly Stretched[];
  /** The day that is gone back to, or `null`. */
  readonly known: Day | null;
  /** How far handles may stand out of the strip. px. */
  readonly outPx: number;
  readonly heightPx: number;
}

/** The overview with what is in view. */
export function windowDrawing(shown: WindowInMotion): WindowDrawing {
  const { projection, window, beside, bars, stretches, known, outPx, heightPx } = shown;
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
    bands: bandsOf(stretches).map((band) => [...placed(band), band.weight]),
    // At the end of the day, as on the stage.
    known: known === null ? null : Math.round(projection.xAt(known + 1)),
    window: placed(window),
    beside: beside.map(placed),
  };
}
