import type { Day } from '../time/day';
import type { Projection, TimeWindow } from './axis';
import { at, SHAPES, type Model } from './model';

/** Half the width of a dot's box, and the least length of a bar. Unit: px. */
export const DOT_PX = 6;
const LEAST_BAR_PX = 12;
/** How far an open end fades, whatever the zoom. Unit: px. */
export const FADE_PX = 56;
/** Bars are cut this far outside the stage, so that no element grows with the zoom. Unit: px. */
const BLEED_PX = 80;

/**
 * Where one event's mark lies, in px from the stage's left edge. A dot's label stands beside it, a bar's
 * label on it. `core` is where the event certainly was going on; the rest of the bar is soft.
 */
export interface MarkGeometry {
  readonly row: number;
  readonly isBar: boolean;
  readonly x0: number;
  readonly x1: number;
  /** Centres of the dots: one for a day, several for an all-of set, none for a bar. */
  readonly dots: readonly number[];
  readonly core: readonly [number, number];
  readonly isOpen: boolean;
  /** Centre of the date as told, when it disagrees with the record. */
  readonly told: number | null;
}

/** What drawing needs to know of an event beyond the columns; rare, so kept out of them. */
export interface MarkDetails {
  /** First and last days of the members of an all-of set. */
  readonly members: ReadonlyMap<number, readonly (readonly [Day, Day])[]>;
  /** Middle day of the date as told, for rows where it disagrees with the record. */
  readonly told: ReadonlyMap<number, Day>;
}

/**
 * Geometry of a row's mark under a projection. O(1). A mark reaches onto the stage when, and only when, a day
 * of its date does, so that the stage shows what the list of the window has: past the edge it takes no room
 * for a pointer, a fade or the other of two dates.
 */
export function markGeometry(
  model: Model,
  details: MarkDetails,
  row: number,
  projection: Projection,
): MarkGeometry {
  const shape = SHAPES[at(model.shapes, row)];
  const toldDay = details.told.get(row);
  const told = toldDay === undefined ? null : projection.xAt(toldDay + 0.5);
  if (shape === 'day' || shape === 'several') {
    const members = details.members.get(row) ?? [[at(model.starts, row), at(model.ends, row)]];
    const dots = members.map(([first, last]) => dotAt(first, last, projection));
    return dotGeometry(row, dots, told, isOut(model, row, projection));
  }
  return barGeometry(model, row, projection, told);
}

function isOut(model: Model, row: number, { window }: Projection): boolean {
  return isBeyond(at(model.starts, row), at(model.ends, row), window);
}

function isBeyond(first: Day, last: Day, { from, to }: TimeWindow): boolean {
  return last + 1 <= from || first >= to;
}

/** The middle of a day; of one that the edge of the window cuts, the middle of what is seen of it. */
function dotAt(first: Day, last: Day, { window, xAt }: Projection): number {
  if (isBeyond(first, last, window)) return xAt((first + last + 1) / 2);
  return xAt((Math.max(first, window.from) + Math.min(last + 1, window.to)) / 2);
}

function dotGeometry(
  row: number,
  dots: readonly number[],
  told: number | null,
  isOut: boolean,
): MarkGeometry {
  const xs = told === null || isOut ? dots : [...dots, told];
  const roomPx = isOut ? 0 : DOT_PX;
  const x0 = Math.min(...xs) - roomPx;
  const x1 = Math.max(...xs) + roomPx;
  return { row, isBar: false, x0, x1, dots, core: [x0, x1], isOpen: false, told };
}

function barGeometry(
  model: Model,
  row: number,
  projection: Projection,
  told: number | null,
): MarkGeometry {
  const isOpen = SHAPES[at(model.shapes, row)] === 'open';
  const lowest = -BLEED_PX;
  const highest = projection.widthPx + BLEED_PX;
  const cut = (x: number): number => Math.min(Math.max(x, lowest), highest);
  const isSeen = !isOut(model, row, projection);
  const days = [at(model.starts, row), at(model.ends, row) + 1] as const;
  const [x0, x1] = lengthened(days.map(projection.xAt) as [number, number], isSeen);
  const core = coreOf(model, row, projection, [x0, x1]);
  // An open end fades less and less as it comes to the left edge, and not into a window after it.
  const end = isOpen ? x1 + Math.min(FADE_PX, Math.max(x1, 0)) : x1;
  const also = isSeen && told !== null ? [told] : [];
  return {
    row,
    isBar: true,
    x0: cut(Math.min(x0, ...also)),
    x1: cut(Math.max(end, ...also)),
    dots: [],
    core: [cut(core[0]), cut(core[1])],
    isOpen,
    told,
  };
}

/** At least as long as a pointer needs, about its middle, where any of it is on the stage. */
function lengthened([x0, x1]: readonly [number, number], isSeen: boolean): [number, number] {
  if (!isSeen || x1 - x0 >= LEAST_BAR_PX) return [x0, x1];
  const middle = (x0 + x1) / 2;
  return [middle - LEAST_BAR_PX / 2, middle + LEAST_BAR_PX / 2];
}

/** Where in its bar an event certainly was going on: of one day somewhere in it, nowhere but its middle. */
function coreOf(
  model: Model,
  row: number,
  { xAt }: Projection,
  [x0, x1]: readonly [number, number],
): readonly [number, number] {
  const shape = SHAPES[at(model.shapes, row)];
  if (shape === 'within') return [(x0 + x1) / 2, (x0 + x1) / 2];
  const from = xAt(at(model.startLatests, row));
  const to = shape === 'open' ? x1 : xAt(at(model.endEarliests, row) + 1);
  return [Math.max(from, x0), Math.min(Math.max(to, from), x1)];
}
