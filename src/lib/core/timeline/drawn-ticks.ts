import { wordedTicks } from '../time/tick-labels';
import type { Day } from '../time/day';
import type { Projection } from './axis';
import type { Stretch } from './lanes';

/** A line of the axis as it is drawn. */
export interface DrawnTick {
  readonly day: Day;
  /** px; of a tick of the upper tier it may lie left of the stage. */
  readonly x: number;
  /** Empty where its words have no room. */
  readonly label: string;
}

export interface DrawnTicks {
  readonly majors: readonly DrawnTick[];
  readonly minors: readonly DrawnTick[];
  /** The words of the unit that the window begins in, whose line is out of view; `null` where they have no room. */
  readonly pinned: string | null;
}

/** Lines and words of the axis under a projection: what is in view, and the one major before it. */
export function drawnTicks(projection: Projection): DrawnTicks {
  const { axis, widthPx, xAt } = projection;
  const rows = axis.ticks(projection);
  const closedFrom = axis.breaks.map(({ from }) => from);
  const worded = wordedTicks(rows, { widthPx, xAt, closedFrom });
  /** About the width of "September 2017" or "2017": a pinned label gives way to the next. Unit: px. */
  const pinnedPx = rows.unit === 'week' || rows.unit === 'day' ? 112 : 42;
  const majors = rows.majors.map(({ day, label }, i) => {
    const x = xAt(day);
    const next = rows.majors[i + 1];
    const hasRoom = x < 0 ? !next || xAt(next.day) >= pinnedPx : x <= widthPx - pinnedPx;
    return { day, x, label: hasRoom ? label : '' };
  });
  const before = majors.findLast(({ x }) => x < 0);
  return {
    majors,
    minors: rows.minors.map(({ day, label }) => {
      return { day, x: xAt(day), label: worded.has(day) ? label : '' };
    }),
    pinned: before?.label || null,
  };
}

/** Every other unit of the upper tier, cut to the stage: their widths show how time is stretched. */
export function shadesOf(majors: readonly DrawnTick[], widthPx: number): readonly Stretch[] {
  return majors.flatMap(({ x }, i): readonly Stretch[] => {
    const to = Math.min(majors[i + 1]?.x ?? widthPx, widthPx);
    const from = Math.max(x, 0);
    return i % 2 === 0 && to > 0
      ? [[Math.round(from), Math.round(from) + Math.max(to - from, 0)]]
      : [];
  });
}
