import type { Day } from './day';
import type { TickRows } from './ticks';

/** A letter or a figure of a tick's label is about as wide, and its words begin so far from the line. Unit: px. */
const LETTER_PX = 6.5;
const INSET_PX = 5;

/** Where days are, and what else is drawn across the axis: the first days of closed stretches. */
export interface TickStage {
  readonly widthPx: number;
  readonly xAt: (day: Day) => number;
  readonly closedFrom: readonly Day[];
}

/** About the room that the label of a tick takes, from its line to its last letter. Unit: px. */
export function labelRoomPx(label: string): number {
  return INSET_PX + label.length * LETTER_PX;
}

/**
 * The ticks of the lower tier whose words fit: before the next line of either tier, before the next closed
 * stretch and before the edge of the stage. The others keep their line only. O(n log n) in the ticks.
 */
export function wordedTicks(
  { majors, minors }: TickRows,
  { widthPx, xAt, closedFrom }: TickStage,
): ReadonlySet<Day> {
  const lines = [...minors, ...majors].map(({ day }) => day);
  const xs = [...lines, ...closedFrom].map(xAt).sort((a, b) => a - b);
  const fits = minors.filter(({ day, label }) => {
    const x = xAt(day);
    const next = Math.min(xs.find((other) => other > x + 0.5) ?? Infinity, widthPx);
    return x + labelRoomPx(label) <= next;
  });
  return new Set(fits.map(({ day }) => day));
}
