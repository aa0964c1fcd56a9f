import { project } from '$lib/core/timeline/axis';
import {
  layOutGroups,
  type GroupLayout,
  type GroupPlacement,
} from '$lib/core/timeline/group-layout';
import { hasMarks, lanesInView, stackLanes, type LaneBox } from '$lib/core/timeline/group-scene';
import { groupingFor } from '$lib/core/timeline/groups';
import { laneModeWords, type ActContext } from '$lib/core/timeline/lane-acts';
import {
  laneRowsIn,
  laneTotal,
  type LaneRows,
  type LaneSource,
} from '$lib/core/timeline/lane-rows';
import { orderLanes } from '$lib/core/timeline/lane-order';
import { restWindow, zoomStep } from '$lib/core/timeline/rest-window';
import type { Rows } from '$lib/core/timeline/rows';
import type { Reader } from '$lib/state/reader.svelte';
import { bottomOf, EMPTY_LINE_PX, HEIGHTS, topsOf } from './lane-heights';
import { labelMeasures, type TextMeasure } from './measure';

/** Sub-rows that a lane may have, and what is tried where the stage has room for more. */
const LEAST_SUB_ROWS = 3;
const MORE_SUB_ROWS = [4, 6, 9, 14];

/** Which lanes have events does not depend on the width. */
const SOME_PX = 1000;

const NOTHING = { used: [], counted: [] };

/** The lanes of a stage and what stands in them once things are at rest. */
export class LaneRest {
  readonly #reader: Reader;
  readonly #measure: TextMeasure;
  readonly #hasAllRows: () => boolean;
  widthPx = $state(0);
  heightPx = $state(0);
  /** The lanes without an event here are listed as well. */
  isEmptyOpen = $state(false);

  readonly #grouping = $derived.by(() => {
    const { view, source } = this.#reader;
    return groupingFor(view.lanes, view.split, source);
  });
  readonly #source = $derived.by(() => laneSource(this.#reader));
  readonly #order = $derived.by(() => ({
    lanes: this.#grouping.lanes,
    pins: this.#reader.view.pins,
    countOf: (id: string) => laneTotal(this.#source, id),
  }));
  /** While a gesture zooms in lanes keep their heights until it rests: their names would leap under the hand. */
  readonly #step = $derived.by(() =>
    Math.min(zoomStep(this.#reader.axis, this.#reader.settledWindow, this.#reader.window), 0),
  );
  readonly #window = $derived.by(() =>
    restWindow(this.#reader.axis, this.#reader.settledWindow, this.#step),
  );
  readonly projection = $derived.by(() => project(this.#reader.axis, this.#window, this.widthPx));
  readonly #filled: LaneRows = $derived.by(() =>
    laneRowsIn(this.#source, this.#grouping, {
      projection: this.projection,
      hasOthers: this.#reader.view.others === 'dim',
      chosen: this.#reader.chosenRow,
    }),
  );
  readonly inView = $derived.by(() =>
    lanesInView(orderLanes(this.#order), this.#reader.view, this.#filled.here),
  );
  readonly measures = $derived.by(() =>
    labelMeasures((row) => this.#reader.event(row), this.#measure),
  );
  readonly #marked = $derived(this.inView.shown.filter(hasMarks));
  /** Three sub-rows for each lane, and more as long as all lanes fit. */
  readonly layout = $derived.by(() => {
    if (this.#hasAllRows()) return this.#layOut(Infinity);
    let best = this.#layOut(LEAST_SUB_ROWS);
    if (!this.#isFitting(best)) return best;
    for (const most of MORE_SUB_ROWS) {
      const next = this.#layOut(most);
      if (!this.#isFitting(next)) break;
      best = next;
    }
    return best;
  });
  readonly boxes: readonly LaneBox[] = $derived.by(() =>
    stackLanes(this.inView.shown, this.layout, HEIGHTS),
  );
  readonly markedBoxes = $derived(this.boxes.filter(({ place }) => place !== null));
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
  /** Matching events that are drawn, by place of the lane. */
  readonly #drawn = $derived.by(() => {
    const drawn = this.#marked.map(() => 0);
    for (const row of this.#filled.rows) {
      for (const { lane } of this.layout.placements.get(row)?.spots ?? []) {
        drawn[lane] = (drawn[lane] ?? 0) + 1;
      }
    }
    return drawn;
  });

  /** `hasAllRows`: every event is drawn and named, however high its lanes grow. */
  constructor(reader: Reader, measure: TextMeasure, hasAllRows: () => boolean) {
    this.#reader = reader;
    this.#measure = measure;
    this.#hasAllRows = hasAllRows;
  }

  #isFitting(layout: GroupLayout): boolean {
    return bottomOf(stackLanes(this.inView.shown, layout, HEIGHTS)) <= this.heightPx;
  }

  #layOut(mostSubRows: number): GroupLayout {
    const reader = this.#reader;
    return layOutGroups({
      model: reader.model,
      details: reader.chronology.details,
      projection: this.projection,
      measures: this.measures,
      lanes: this.#marked.map(({ lane }) => lane.id),
      lanesOf: (row) => this.#grouping.lanesOf(reader.event(row)),
      rows: this.#filled.rows,
      others: this.#filled.others,
      isMatching: (row) => reader.isMatching(row),
      chosen: reader.chosenRow,
      mostSubRows,
    });
  }

  get actContext(): ActContext {
    const { folds, split } = this.#reader.view;
    const shown = new Set([...this.boxes, ...this.emptyBoxes].map(({ lane }) => lane.id));
    return { ...this.#order, folds, split, shown };
  }

  /** Where a row that has a place stands. */
  placement(row: number): GroupPlacement {
    return this.layout.placements.get(row) as GroupPlacement;
  }

  /** Tops of an event's sub-rows, one for each of its lanes, px from the top of the lanes. */
  topsOf(placement: GroupPlacement): readonly number[] {
    return topsOf(placement, this.markedBoxes);
  }

  /** How many matching events of a lane in the window are not drawn in it. */
  countedIn({ place, here }: LaneBox): number {
    return place === null ? 0 : here - (this.#drawn[place] ?? 0);
  }

  /** Whether each of those is a stroke at the foot of the lane; where events are very many, few are. */
  hasStrokes(box: LaneBox): boolean {
    const { place } = box;
    return place !== null && this.layout.counted[place]?.length === this.countedIn(box);
  }

  /** Matching rows of a lane in the window, in time order. */
  rowsOf(id: string): Rows {
    return this.#filled.rowsOf(id);
  }
}

function laneSource({ model, chronology, selection }: Reader): LaneSource {
  const { facets, eventAt } = chronology;
  return { model, facets, matches: selection.matches, eventAt };
}

/** How the lanes that the reader has chosen are announced; the same work again as filling them. */
export function lanesSaid(reader: Reader): string {
  const { view, source, axis, settledWindow } = reader;
  const grouping = groupingFor(view.lanes, view.split, source);
  const { here } = laneRowsIn(laneSource(reader), grouping, {
    projection: project(axis, settledWindow, SOME_PX),
    hasOthers: false,
    chosen: null,
  });
  return laneModeWords(view.lanes, here.size);
}
