import { FAMILIES, type Family } from '$lib/core/dataset/family';
import { project } from '$lib/core/timeline/axis';
import type { GroupPlacement } from '$lib/core/timeline/group-layout';
import { crowdedInGroups, threadsAtRest, type Thread } from '$lib/core/timeline/group-scene';
import { isInside } from '$lib/core/timeline/layout';
import { markGeometry } from '$lib/core/timeline/marks';
import { at } from '$lib/core/timeline/model';
import { liveMark, rowsWhileMoving, type LiveMark } from '$lib/core/timeline/scene';
import type { Reader } from '$lib/state/reader.svelte';
import { threadEnds, threadX } from './lane-heights';
import type { LaneRest } from './lane-rest.svelte';
import type { Stop } from './stops';

/** What is drawn of the lanes in one frame: while a gesture lasts marks move, and the layout is that of rest. */
export class LaneFrame {
  readonly #reader: Reader;
  readonly #rest: LaneRest;

  readonly projection = $derived.by(() =>
    project(this.#reader.axis, this.#reader.window, this.#rest.widthPx),
  );
  readonly #still = $derived.by(() => ({
    model: this.#reader.model,
    details: this.#reader.chronology.details,
    projection: this.#rest.projection,
    measures: this.#rest.measures,
  }));
  readonly #moving = $derived({ ...this.#still, projection: this.projection });
  readonly #placed = $derived.by(() =>
    [...this.#rest.layout.placements.keys()].sort((a, b) => a - b),
  );
  /** Rows on the stage at rest, in time order. */
  readonly rowsAtRest = $derived.by(() => {
    const { model, details, projection } = this.#still;
    return this.#placed.filter((row) =>
      isInside(markGeometry(model, details, row, projection), projection.widthPx),
    );
  });
  /** What was drawn in the frame before: no state, for nothing waits for it to change. */
  #carried: { placed: readonly number[]; rows: readonly number[] } | null = null;
  /** Rows to draw: while a gesture lasts, also those that come in from beyond the edges. */
  readonly rows = $derived.by(() => {
    const placed = this.#placed;
    const before = this.#carried?.placed === placed ? this.#carried.rows : this.rowsAtRest;
    const rows = this.#reader.isMoving
      ? rowsWhileMoving(before, { ...this.#moving, layout: { rows: placed } })
      : this.rowsAtRest;
    this.#carried = { placed, rows };
    return rows;
  });
  /** Rows whose words a neighbour has moved into. */
  readonly crowded: ReadonlySet<number> | null = $derived.by(() => {
    if (!this.#reader.isMoving) return null;
    const marks = this.rows.map((row) => {
      const placement = this.#rest.placement(row);
      return { live: this.live(row, placement), placement };
    });
    return crowdedInGroups(marks, this.#rest.measures);
  });
  /** Hairlines that are drawn without being pointed at, for each family of events. */
  readonly #threads = $derived.by(() => {
    const { model } = this.#still;
    const ranked = this.rowsAtRest
      .filter((row) => this.#reader.isMatching(row))
      .sort((a, b) => at(model.weights, b) - at(model.weights, a) || a - b);
    const drawn = threadsAtRest(ranked.flatMap((row) => this.#threadOf(row) ?? []));
    return FAMILIES.map((family, code) => ({
      family,
      threads: drawn.filter(({ row }) => at(model.families, row) === code),
    }));
  });
  /** What the arrow keys stop at: a mark in each of its lanes, in time order. */
  readonly stops: readonly Stop[] = $derived.by(() =>
    this.rowsAtRest.flatMap((row) => {
      const placement = this.#rest.placement(row);
      const { anchor } = liveMark(this.#still, row, placement);
      return placement.spots.map(({ lane }) => ({ row, lane, x: anchor }));
    }),
  );

  constructor(reader: Reader, rest: LaneRest) {
    this.#reader = reader;
    this.#rest = rest;
  }

  /** Where a mark is in this frame. */
  readonly live = (row: number, placement: GroupPlacement): LiveMark =>
    liveMark(this.#moving, row, placement);

  /** SVG paths of the hairlines, one for each family, in its colour. */
  get threadPaths(): readonly { readonly family: Family; readonly d: string }[] {
    return this.#threads.map(({ family, threads }) => {
      const lines = threads.map(({ row, top, bottom }) => {
        const x = threadX(this.live(row, this.#rest.placement(row)));
        return x === null ? '' : `M${x + 0.5} ${top}V${bottom}`;
      });
      return { family, d: lines.join('') };
    });
  }

  /** SVG path of what is counted and not drawn: a stroke for each event at the foot of its lane. */
  get countedPath(): string {
    const { model, details, projection } = this.#moving;
    return this.#rest.markedBoxes
      .flatMap(({ y, heightPx }, lane) =>
        (this.#rest.layout.counted[lane] ?? []).map((row) => {
          const { x0, x1, isBar } = markGeometry(model, details, row, projection);
          const x = Math.round(isBar ? Math.max(x0, 0) : (x0 + x1) / 2);
          return `M${x + 0.5} ${y + heightPx - 5}v4`;
        }),
      )
      .join('');
  }

  #threadOf(row: number): Thread | null {
    const placement = this.#rest.placement(row);
    if (placement.spots.length < 2) return null;
    const mark = liveMark(this.#still, row, placement);
    const x = threadX(mark);
    if (x === null) return null;
    const [top, bottom] = threadEnds(this.#rest.topsOf(placement), mark.isBar);
    return { row, x, top, bottom };
  }
}
