import { relativeTicks } from '../time/relative-ticks';
import type { Day } from '../time/day';
import { PLAIN_AXIS, type Axis } from './axis';

/** Proportional time whose ticks count from a day. */
export function alignedAxis(origin: Day): Axis {
  return {
    ...PLAIN_AXIS,
    ticks: ({ window, widthPx }) => relativeTicks(window, widthPx, origin),
  };
}
