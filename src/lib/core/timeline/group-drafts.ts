import type { Projection } from './axis';
import { labelPx, type LabelForm, type Measures } from './labels';
import { labelStretch, Lanes, NEIGHBOUR_GAP_PX, occupied, type Side, type Stretch } from './lanes';
import { markGeometry, type MarkDetails, type MarkGeometry } from './marks';
import type { Model } from './model';

/** Dots without words may stand this close in a sub-row; words keep the stage's distance. Unit: px. */
export const DOT_GAP_PX = 2;
const WORDS_MARGIN_PX = (NEIGHBOUR_GAP_PX - DOT_GAP_PX) / 2;

/** What the lanes of a stage are filled with. Rows of events are in time order. */
export interface GroupRequest {
  readonly model: Model;
  readonly details: MarkDetails;
  readonly projection: Projection;
  readonly measures: Measures;
  /** Ids of the lanes that are drawn, top to bottom: neither folded nor empty. */
  readonly lanes: readonly string[];
  /** Ids of the lanes that a row stands in, drawn or not, each once. */
  readonly lanesOf: (row: number) => readonly string[];
  /** Matching rows in the window: drawn or counted in each of their lanes. */
  readonly rows: readonly number[];
  /** Rows drawn where they find room in the sub-rows there are: beyond the edges, or left out by the filter. */
  readonly others: readonly number[];
  readonly isMatching: (row: number) => boolean;
  readonly chosen: number | null;
  /** Most sub-rows of a lane. */
  readonly mostSubRows: number;
}

/** A mark of an event in one of its lanes. */
export interface Spot {
  /** Place in `GroupRequest.lanes`. */
  readonly lane: number;
  /** From the top, 0 first: of the lane’s sub-rows, or below them of its tracks. */
  readonly subRow: number;
  /** A bar without words takes a thin track, so that what lasts for years leaves room for what took a day. */
  readonly isTrack: boolean;
}

/** More tracks than this, or than sub-rows, would be a barcode: what lasts is then counted as well. */
const MOST_TRACKS = 8;

/** What is taken of a lane. */
export interface Strip {
  readonly rows: Lanes;
  readonly tracks: Lanes;
}

/** A spot and what it takes of its strip. */
export interface DraftSpot extends Spot {
  readonly stretch: Stretch;
}

/** An event while the lanes are filled: its label is found after its spots. */
export interface Draft {
  readonly mark: MarkGeometry;
  readonly spots: DraftSpot[];
  named: number;
  form: LabelForm;
  side: Side;
}

const SIDES: readonly Side[] = ['right', 'left'];

/** Empty strips, one for each lane. */
export function stripsFor({ lanes, mostSubRows }: GroupRequest): readonly Strip[] {
  const slackPx = NEIGHBOUR_GAP_PX - DOT_GAP_PX;
  return lanes.map(() => ({
    rows: new Lanes(mostSubRows, slackPx),
    tracks: new Lanes(Math.max(MOST_TRACKS, mostSubRows), slackPx),
  }));
}

/**
 * An event with a spot taken in each of its lanes that has room, `mostOf` sub-rows being open, and the lanes
 * that have none.
 */
export function draftOf(
  { model, details, projection, lanes, lanesOf }: GroupRequest,
  strips: readonly Strip[],
  row: number,
  mostOf: (lane: number) => number,
): { draft: Draft; left: readonly number[] } {
  const mark = markGeometry(model, details, row, projection);
  const stretch: Stretch = [mark.x0, mark.x1];
  const spots: DraftSpot[] = [];
  const left: number[] = [];
  const isTrack = mark.isBar;
  const own = new Set(lanesOf(row));
  for (const [lane, { rows, tracks }] of strips.entries()) {
    if (!own.has(lanes[lane] ?? '')) continue;
    const strip = isTrack ? tracks : rows;
    const subRow = firstFree(strip, stretch, isTrack ? Infinity : mostOf(lane));
    if (subRow === null) left.push(lane);
    else {
      strip.take(subRow, stretch);
      spots.push({ lane, subRow, isTrack, stretch });
    }
  }
  return { draft: { mark, spots, named: 0, form: 'none', side: 'right' }, left };
}

function firstFree(strip: Lanes, stretch: Stretch, most: number): number | null {
  const stop = Math.min(most, strip.most);
  for (let subRow = 0; subRow < stop; subRow++) if (strip.isFree(subRow, stretch)) return subRow;
  return null;
}

/** Gives an event that has a spot its label: in the topmost lane where there is room, the title before the short one. */
export function nameDraft(
  request: GroupRequest,
  strips: readonly Strip[],
  draft: Draft,
  mostOf: (lane: number) => number,
): void {
  for (const form of ['title', 'short'] as const) {
    for (const [named, spot] of draft.spots.entries()) {
      const { rows, tracks } = strips[spot.lane] as Strip;
      const taken = spot.isTrack ? tracks : rows;
      // A label moves its mark to the sub-row where both have room, which may be its own.
      taken.release(spot.subRow, spot.stretch);
      const fit = fitLabel(request, rows, { mark: draft.mark, form, most: mostOf(spot.lane) });
      if (!fit) {
        taken.take(spot.subRow, spot.stretch);
        continue;
      }
      rows.take(fit.subRow, fit.stretch);
      const { subRow, stretch, side } = fit;
      draft.spots[named] = { lane: spot.lane, subRow, isTrack: false, stretch };
      Object.assign(draft, { named, form, side });
      return;
    }
  }
}

function fitLabel(
  { measures, projection }: GroupRequest,
  rows: Lanes,
  { mark, form, most }: { mark: MarkGeometry; form: LabelForm; most: number },
): { side: Side; subRow: number; stretch: Stretch } | null {
  const bounds = boundsFor(mark, projection);
  for (const side of SIDES) {
    const label = labelStretch(mark, labelPx(measures, form, mark.row), side, ...bounds);
    if (label[0] < bounds[0] || label[1] > bounds[1]) continue;
    const [from, to] = occupied(mark, label);
    const stretch: Stretch = [from - WORDS_MARGIN_PX, to + WORDS_MARGIN_PX];
    const subRow = firstFree(rows, stretch, most);
    if (subRow !== null) return { side, subRow, stretch };
  }
  return null;
}

/** Labels of marks on the stage end at its edges; those of marks beyond them may reach anywhere. */
function boundsFor(mark: MarkGeometry, { widthPx }: Projection): readonly [number, number] {
  return mark.x1 > 0 && mark.x0 < widthPx ? [0, widthPx] : [-Infinity, Infinity];
}
