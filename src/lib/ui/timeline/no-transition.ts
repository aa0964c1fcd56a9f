import { selection } from 'd3-selection';

/**
 * Stands in for d3-transition in the browser's bundle (vite.config.ts). d3-zoom asks it for `interrupt`
 * only, yet brings all of it, with d3-color and half of d3-interpolate: 8 kB compressed. Glides are ours
 * (state/glide.ts), so there is never a transition to interrupt.
 */
export function interrupt(): void {
  // No transition ever runs.
}

selection.prototype.interrupt = function (this: typeof selection) {
  return this;
};
