import type { Day } from '../time/day';
import type { Projection } from './axis';
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

/** Geometry of a row's mark under a projection. O(1). */
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
    const dots = members.map(([first, last]) => projection.xAt((first + last + 1) / 2));
    return dotGeometry(row, dots, told);
  }
  return barGeometry(model, row, projection, told);
}

function dotGeometry(row: number, dots: readonly number[], told: number | null): MarkGeometry {
  const xs = told === null ? dots : [...dots, told];
  const x0 = Math.min(...xs) - DOT_PX;
  const x1 = Math.max(...xs) + DOT_PX;
  return { row, isBar: false, x0, x1, dots, core: [x0, x1], isOpen: false, told };
}

function barGeometry(
  model: Model,
  row: number,
  projection: Projection,
  told: number | null,
): MarkGeometry {
  const isOpen = SHAPES[at(model.shapes, row)] === 'open';
  const isWithin = SHAPES[at(model.shapes, row)] === 'within';
  const lowest = -BLEED_PX;
  const highest = projection.widthPx + BLEED_PX;
  const cut = (x: number): number => Math.min(Math.max(x, lowest), highest);
  let x0 = projection.xAt(at(model.starts, row));
  let x1 = projection.xAt(at(model.ends, row) + 1);
  if (x1 - x0 < LEAST_BAR_PX) {
    const middle = (x0 + x1) / 2;
    [x0, x1] = [middle - LEAST_BAR_PX / 2, middle + LEAST_BAR_PX / 2];
  }
  const coreFrom = isWithin ? (x0 + x1) / 2 : projection.xAt(at(model.startLatests, row));
  const coreTo = isWithin
    ? (x0 + x1) / 2
    : isOpen
      ? x1
      : projection.xAt(at(model.endEarliests, row) + 1);
  const end = isOpen ? x1 + FADE_PX : x1;
  const core = [Math.max(coreFrom, x0), Math.min(Math.max(coreTo, coreFrom), x1)] as const;
  return {
    row,
    isBar: true,
    x0: cut(Math.min(x0, told ?? x0)),
    x1: cut(Math.max(end, told ?? end)),
    dots: [],
    core: [cut(core[0]), cut(core[1])],
    isOpen,
    told,
  };
}
