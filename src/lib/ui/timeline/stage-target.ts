import { zoomWindow } from '$lib/core/timeline/window';
import type { Reader } from '$lib/state/reader.svelte';
import type { GestureTarget } from './gestures';

/** How long nothing may move before a gesture is over. Unit: ms. */
const REST_MS = 250;

/** What gestures on a stage do to the reader's window. `onmove` is called at each of their frames. */
export function stageTarget(
  reader: Reader,
  onglide: (window: GestureTarget['limits']) => void,
  onmove: () => void,
): GestureTarget {
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  return {
    get axis() {
      return reader.axis;
    },
    get limits() {
      return reader.limits;
    },
    window: () => reader.window,
    onmove: (window) => {
      clearTimeout(restTimer);
      onmove();
      reader.move(window);
    },
    onzoomin: (about) => onglide(zoomWindow(reader.window, 0.5, about, reader.axis)),
    onrest: () => {
      clearTimeout(restTimer);
      restTimer = setTimeout(() => reader.settle(), REST_MS);
    },
  };
}
