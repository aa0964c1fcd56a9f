import { FAMILIES, type Family } from '$lib/core/dataset/family';
import { project } from '$lib/core/timeline/axis';
import {
  layOutGroups,
  type GroupLayout,
  type GroupPlacement,
} from '$lib/core/timeline/group-layout';
import {
  crowdedInGroups,
  hasMarks,
  lanesInView,
  spotY,
  stackLanes,
  threadsAtRest,
  type LaneBox,
  type LaneHeights,
  type Thread,
} from '$lib/core/timeline/group-scene';
import { groupingFor } from '$lib/core/timeline/groups';
import type { ActContext } from '$lib/core/timeline/lane-acts';
import { orderLanes } from '$lib/core/timeline/lane-order';
import { isInside } from '$lib/core/timeline/layout';
import { markGeometry } from '$lib/core/timeline/marks';
import { at } from '$lib/core/timeline/model';
import { restWindow } from '$lib/core/timeline/rest-window';
import { liveMark, type LiveMark } from '$lib/core/timeline/scene';
import type { Reader } from '$lib/state/reader.svelte';
import { laneRowsIn, laneTotal } from './lane-rows';
import { labelMeasures, type TextMeasure } from './measure';
import type { Stop } from './stops';

/** Heights of lanes. Unit: px. */
export const HEIGHTS: LaneHeights = {
  subRowPx: 24,
  trackPx: 5,
  countedPx: 6,
  paddingPx: 6,
  leastPx: 27,
};

/** The line that tells of the lanes without an event here. Unit: px. */
export const EMPTY_LINE_PX = 30;

/** Sub-rows that a lane may have, and what is tried where the stage has room for more. */
const LEAST_SUB_ROWS = 3;
const MORE_SUB_ROWS = [4, 6, 9, 14];

const NOTHING = { used: [], counted: [] };

/** Everything that is drawn in lanes, as the reader, the stage's size and what is opened on it make it. */
export class LaneScene {
  readonly #reader: Reader;
  readonly #measure: TextMeasure;
  readonly #hasAllRows: () => boolean;
  widthPx = $state(0);
  heightPx = $state(0);
  /** The lanes without an event here are listed as well. */
  isEmptyOpen = $state(false);

  readonly grouping = $derived.by(() => {
    const { view, source } = this.#reader;
    return groupingFor(view.lanes, view.split, source);
  });
  readonly #order = $derived.by(() => ({
    lanes: this.grouping.lanes,
    pins: this.#reader.view.pins,
    countOf: (id: string) => laneTotal(this.#reader, id),
  }));
  readonly #rest = $derived.by(() =>
    restWindow(this.#reader.axis, this.#reader.settledWindow, this.#reader.window),
  );
  readonly #restProjection = $derived.by(() =>
    project(this.#reader.axis, this.#rest.window, this.widthPx),
  );
  readonly #filled = $derived.by(() => laneRowsIn(this.#reader, this.grouping, this.#rest.window));
  readonly inView = $derived.by(() =>
    lanesInView(orderLanes(this.#order), this.#reader.view, this.#filled.here),
  );
  readonly measures = $derived.by(() =>
    labelMeasures((row) => this.#reader.event(row), this.#measure),
  );
  readonly #marked = $derived(this.inView.shown.filter(hasMarks));
  /**
   * Three sub-rows for each lane, and more as long as all lanes fit and events want them; where not even three
   * fit, words open two.
   */
  readonly layout = $derived.by(() => {
    if (this.#hasAllRows()) return this.#layOut(Infinity, Infinity);
    let best = this.#layOut(LEAST_SUB_ROWS, LEAST_SUB_ROWS);
    if (!this.#isFitting(best)) return this.#layOut(LEAST_SUB_ROWS, LEAST_SUB_ROWS - 1);
    for (const most of MORE_SUB_ROWS) {
      const next = this.#layOut(most, most);
      if (!this.#isFitting(next)) break;
      best = next;
    }
    return best;
  });
  readonly boxes: readonly LaneBox[] = $derived.by(() =>
    stackLanes(this.inView.shown, this.layout, HEIGHTS),
  );
  readonly #markedBoxes = $derived(this.boxes.filter(({ place }) => place !== null));
  /** Top of the line that tells of empty lanes; the lanes in full end there. */
  readonly emptyLineY = $derived(bottomOf(this.boxes));
  readonly emptyBoxes: readonly LaneBox[] = $derived.by(() =>
    this.isEmptyOpen
      ? stackLanes(this.inView.empty, NOTHING, HEIGHTS).map((box) => ({
          ...box,
          y: box.y + this.emptyLineY + EMPTY_LINE_PX,
        }))
      : [],
  );
  readonly totalPx = $derived.by(() => {
    const line = this.inView.empty.length > 0 ? EMPTY_LINE_PX : 0;
    return Math.max(this.emptyLineY + line, bottomOf(this.emptyBoxes));
  });

  /** Rows on the stage at rest, in time order. */
  readonly rows = $derived.by(() => {
    const { model, chronology } = this.#reader;
    return [...this.layout.placements.keys()]
      .filter((row) =>
        isInside(markGeometry(model, chronology.details, row, this.#restProjection), this.widthPx),
      )
      .sort((a, b) => a - b);
  });
  readonly projection = $derived.by(() =>
    project(this.#reader.axis, this.#reader.window, this.widthPx),
  );
  readonly #frameAtRest = $derived.by(() => ({
    model: this.#reader.model,
    details: this.#reader.chronology.details,
    projection: this.#restProjection,
    measures: this.measures,
  }));
  readonly #frame = $derived({ ...this.#frameAtRest, projection: this.projection });
  /** Rows to draw in this frame: while a gesture lasts, also those that come in from beyond the edges. */
  readonly drawnRows = $derived.by(() =>
    this.#reader.isMoving ? [...this.layout.placements.keys()].sort((a, b) => a - b) : this.rows,
  );
  readonly crowded = $derived.by(() =>
    this.#reader.isMoving
      ? crowdedInGroups(
          this.drawnRows.map((row) => {
            const placement = this.placement(row);
            return { live: this.live(row, placement), placement };
          }),
          this.measures,
        )
      : null,
  );
  /** Hairlines that are drawn at rest, as rows with their ends. */
  readonly threads: readonly Thread[] = $derived.by(() => {
    const { model } = this.#reader;
    const ranked = [...this.rows]
      .filter((row) => this.#reader.isMatching(row))
      .sort((a, b) => at(model.weights, b) - at(model.weights, a) || a - b);
    return threadsAtRest(ranked.flatMap((row) => this.#threadOf(row) ?? []));
  });
  readonly #threadsByFamily = $derived(
    FAMILIES.map((family, code) => ({
      family,
      threads: this.threads.filter(({ row }) => this.#reader.model.families[row] === code),
    })),
  );
  readonly stops: readonly Stop[] = $derived.by(() =>
    this.rows.flatMap((row) => {
      const placement = this.placement(row);
      const { anchor } = liveMark(this.#frameAtRest, row, placement);
      return placement.spots.map(({ lane }) => ({ row, lane, x: anchor }));
    }),
  );

  /** `hasAllRows`: every event is drawn and named, however high its lanes grow. */
  constructor(reader: Reader, measure: TextMeasure, hasAllRows: () => boolean) {
    this.#reader = reader;
    this.#measure = measure;
    this.#hasAllRows = hasAllRows;
  }

  #isFitting(layout: GroupLayout): boolean {
    return bottomOf(stackLanes(this.inView.shown, layout, HEIGHTS)) <= this.heightPx;
  }

  #layOut(mostSubRows: number, wordSubRows: number): GroupLayout {
    const reader = this.#reader;
    return layOutGroups({
      model: reader.model,
      details: reader.chronology.details,
      projection: this.#restProjection,
      measures: this.measures,
      lanes: this.#marked.map(({ lane }) => lane.id),
      lanesOf: (row) => this.grouping.lanesOf(reader.event(row)),
      rows: this.#filled.rows,
      others: this.#filled.others,
      isMatching: (row) => reader.isMatching(row),
      chosen: reader.chosenRow,
      mostSubRows,
      wordSubRows,
    });
  }

  get actContext(): ActContext {
    const { folds, split } = this.#reader.view;
    const shown = new Set([...this.boxes, ...this.emptyBoxes].map(({ lane }) => lane.id));
    return { ...this.#order, folds, split, shown };
  }

  placement(row: number): GroupPlacement {
    return this.layout.placements.get(row) as GroupPlacement;
  }

  live(row: number, placement: GroupPlacement): LiveMark {
    return liveMark(this.#frame, row, placement);
  }

  /** Tops of an event's sub-rows, one for each of its lanes, px from the top of the lanes. */
  topsOf({ spots }: GroupPlacement): readonly number[] {
    return spots.map((spot) => spotY(spot, this.#markedBoxes, HEIGHTS));
  }

  /** Names of the lanes in which an event is drawn. */
  laneNames({ spots }: GroupPlacement): readonly string[] {
    return spots.map(({ lane }) => this.#marked[lane]?.lane.name ?? '');
  }

  /** The matching events of a lane in the window that are not drawn in it. */
  countedIn({ place, here }: LaneBox): number {
    if (place === null) return 0;
    const { rows } = this.#filled;
    const inWindow = new Set(rows);
    let drawn = 0;
    for (const [row, { spots }] of this.layout.placements) {
      if (inWindow.has(row) && spots.some(({ lane }) => lane === place)) drawn++;
    }
    return here - drawn;
  }

  /** Matching rows of a lane in the window, in time order. */
  rowsIn(id: string): readonly number[] {
    return this.#filled.rows.filter((row) =>
      this.grouping.lanesOf(this.#reader.event(row)).includes(id),
    );
  }

  /** SVG paths of the hairlines at rest, in this frame: one for each family, in its colour. */
  get threadPaths(): readonly { readonly family: Family; readonly d: string }[] {
    return this.#threadsByFamily.map(({ family, threads }) => {
      const lines = threads.map(({ row, top, bottom }) => {
        const x = threadX(this.live(row, this.placement(row)));
        return x === null ? '' : `M${x + 0.5} ${top}V${bottom}`;
      });
      return { family, d: lines.join('') };
    });
  }

  /** SVG path of what is counted and not drawn: a stroke for each event at the foot of its lane. */
  get countedPath(): string {
    const { model } = this.#reader;
    const details = this.#reader.chronology.details;
    return this.#markedBoxes
      .flatMap(({ y, heightPx }, lane) =>
        (this.layout.counted[lane] ?? []).map((row) => {
          const { x0, x1, isBar } = markGeometry(model, details, row, this.projection);
          const x = Math.round(isBar ? Math.max(x0, 0) : (x0 + x1) / 2);
          return `M${x + 0.5} ${y + heightPx - 5}v4`;
        }),
      )
      .join('');
  }

  #threadOf(row: number): Thread | null {
    const placement = this.placement(row);
    if (placement.spots.length < 2) return null;
    const mark = liveMark(this.#frameAtRest, row, placement);
    const x = threadX(mark);
    const tops = this.topsOf(placement);
    const centre = mark.isBar ? BAR_CENTRE_PX : DOT_CENTRE_PX;
    return x === null
      ? null
      : { row, x, top: Math.min(...tops) + centre, bottom: Math.max(...tops) + centre };
  }
}

/** Where in its sub-row a dot and a bar have their middle. Unit: px. */
export const DOT_CENTRE_PX = 12;
export const BAR_CENTRE_PX = 21;

/** Where a mark's hairline stands: at its first dot, or where its bar begins; `null` when that is out of view. */
export function threadX({ anchor, isBar }: LiveMark): number | null {
  return anchor < 0 ? null : Math.round(anchor) + (isBar ? 1 : 0);
}

function bottomOf(boxes: readonly LaneBox[]): number {
  const last = boxes.at(-1);
  return last ? last.y + last.heightPx : 0;
}
