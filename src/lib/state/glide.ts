import { interpolateZoom } from 'd3';
import type { Axis, TimeWindow } from '$lib/core/timeline/axis';

/** Longest glide, however far it goes. Unit: ms. */
const LONGEST_MS = 600;

/** On which axis a glide goes, and what it tells: each window on the way, and once that it has arrived. */
export interface GlideSteps {
  readonly axis: Axis;
  readonly onframe: (window: TimeWindow) => void;
  readonly onend: () => void;
}

/**
 * Moves from one window to another along van Wijk and Nuij's smooth path (InfoVis 2003, `d3-interpolate`),
 * or jumps where the reader asked for less motion. Returns a function that stops it where it is, and says
 * whether it was still on its way.
 */
export function glide(
  from: TimeWindow,
  to: TimeWindow,
  { axis, onframe, onend }: GlideSteps,
): () => boolean {
  if (isMotionReduced()) {
    onframe(to);
    onend();
    return () => false;
  }
  const path = interpolateZoom(viewOf(from, axis), viewOf(to, axis));
  const durationMs = Math.min(Math.max(path.duration / 2, 180), LONGEST_MS);
  const begun = performance.now();
  let frame: number | null = requestAnimationFrame(step);
  function step(now: number): void {
    // The time of a frame may be a little before the glide began.
    const share = Math.min(Math.max((now - begun) / durationMs, 0), 1);
    if (share === 1) {
      frame = null;
      onframe(to);
      onend();
      return;
    }
    const [middle, , width] = path(easeOut(share));
    onframe({ from: axis.dayAt(middle - width / 2), to: axis.dayAt(middle + width / 2) });
    frame = requestAnimationFrame(step);
  }
  return () => {
    const isOnItsWay = frame !== null;
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    return isOnItsWay;
  };
}

/** Slower and slower. d3-ease would bring all of its curves along. */
function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** Whether the reader asked for less motion. */
export function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function viewOf(window: TimeWindow, axis: Axis): [number, number, number] {
  const [from, to] = [axis.uAt(window.from), axis.uAt(window.to)];
  return [(from + to) / 2, 0, to - from];
}
