import { windowLater } from '$lib/core/timeline/alignment';
import type { Axis } from '$lib/core/timeline/axis';
import { zoomWindow } from '$lib/core/timeline/window';
import type { Reader } from '$lib/state/reader.svelte';
import type { GestureTarget } from './gestures';

/** How long nothing may move before a gesture is over. Unit: ms. */
const REST_MS = 250;

/** Where days lie on a stage, and how many days after the reader’s its window stands. */
export interface StagePlace {
  readonly axis: Axis;
  readonly shiftDays: number;
}

/**
 * What gestures on a stage do to the reader's window. `onglide` takes a window of this stage; `onmove` is called
 * at each frame of a gesture.
 */
export function stageTarget(
  reader: Reader,
  place: () => StagePlace,
  onglide: (window: GestureTarget['limits']) => void,
  onmove: () => void,
): GestureTarget {
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const shown = (): GestureTarget['limits'] => windowLater(reader.window, place().shiftDays);
  return {
    get axis() {
      return place().axis;
    },
    get limits() {
      return windowLater(reader.limits, place().shiftDays);
    },
    window: shown,
    onmove: (window) => {
      clearTimeout(restTimer);
      onmove();
      reader.move(windowLater(window, -place().shiftDays));
    },
    onzoomin: (about) => onglide(zoomWindow(shown(), 0.5, about, place().axis)),
    onrest: () => {
      clearTimeout(restTimer);
      restTimer = setTimeout(() => reader.settle(), REST_MS);
    },
  };
}
