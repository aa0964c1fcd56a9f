import { project, zoomOf, type Axis, type TimeWindow } from './axis';
import { zoomWindow } from './window';

/** Octaves of zoom within which a layout holds. */
const STEP_OCTAVES = 3;

/**
 * How far a gesture has zoomed from where things rested, in octaves and in steps of three: 0 near rest. Within
 * a step the layout holds, so that nothing changes places under the reader’s eyes, and a frame costs little.
 */
export function zoomStep(axis: Axis, settled: TimeWindow, moving: TimeWindow): number {
  const octaves = Math.log2(zoomOf(axis, moving) / zoomOf(axis, settled));
  // Adding 0 keeps a step of −0 from looking like another one than 0.
  return Math.round(octaves / STEP_OCTAVES) * STEP_OCTAVES + 0;
}

/** The window to lay out at a step of zoom: the one at rest itself, or zoomed that far about its middle. */
export function restWindow(axis: Axis, settled: TimeWindow, step: number): TimeWindow {
  if (step === 0) return settled;
  const middle = project(axis, settled, 1).dayAtX(0.5);
  return zoomWindow(settled, 2 ** -step, middle, axis);
}
