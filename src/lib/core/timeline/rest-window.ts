import { project, zoomOf, type Axis, type TimeWindow } from './axis';
import { zoomWindow } from './window';

/** Octaves of zoom within which a layout holds. */
const STEP_OCTAVES = 3;

/** The window that a stage is laid out for, and whether it is the one at rest. */
export interface RestWindow {
  readonly window: TimeWindow;
  readonly isAtRest: boolean;
}

/**
 * What to lay out while a gesture lasts: the window at rest, zoomed about its middle in steps of three
 * octaves. Within a step the layout holds, so that nothing changes places under the reader’s eyes, and a
 * frame costs little. O(breaks).
 */
export function restWindow(axis: Axis, settled: TimeWindow, moving: TimeWindow): RestWindow {
  const octaves = Math.log2(zoomOf(axis, settled) / zoomOf(axis, moving));
  const step = Math.round(octaves / STEP_OCTAVES) * STEP_OCTAVES;
  if (step === 0) return { window: settled, isAtRest: true };
  const middle = project(axis, settled, 1).dayAtX(0.5);
  return { window: zoomWindow(settled, 2 ** step, middle, axis), isAtRest: false };
}
