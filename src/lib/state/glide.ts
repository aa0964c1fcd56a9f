import { easeCubicOut, interpolateZoom, timer } from 'd3';
import type { TimeWindow } from '$lib/core/timeline/axis';

/** Longest glide, however far it goes. Unit: ms. */
const LONGEST_MS = 600;

/** What a glide tells: each window on the way, and once that it has arrived. */
export interface GlideSteps {
  readonly onframe: (window: TimeWindow) => void;
  readonly onend: () => void;
}

/**
 * Moves from one window to another along van Wijk and Nuij's smooth path (InfoVis 2003, `d3-interpolate`),
 * or jumps where the reader asked for less motion. Returns a function that stops it where it is.
 */
export function glide(
  from: TimeWindow,
  to: TimeWindow,
  { onframe, onend }: GlideSteps,
): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    onframe(to);
    onend();
    return () => undefined;
  }
  const path = interpolateZoom(viewOf(from), viewOf(to));
  const durationMs = Math.min(Math.max(path.duration / 2, 180), LONGEST_MS);
  const clock = timer((elapsed) => {
    const share = Math.min(elapsed / durationMs, 1);
    const [middle, , width] = path(easeCubicOut(share));
    onframe(share === 1 ? to : { from: middle - width / 2, to: middle + width / 2 });
    if (share < 1) return;
    clock.stop();
    onend();
  });
  return () => clock.stop();
}

function viewOf(window: TimeWindow): [number, number, number] {
  return [(window.from + window.to) / 2, 0, window.to - window.from];
}
