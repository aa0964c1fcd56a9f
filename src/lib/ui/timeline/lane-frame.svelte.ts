import { FAMILIES, type Family } from '$lib/core/dataset/family';
import { project } from '$lib/core/timeline/axis';
import type { GroupLayout, GroupPlacement } from '$lib/core/timeline/group-layout';
import {
  crowdedInGroups,
  threadsAtRest,
  type LaneBox,
  type Thread,
} from '$lib/core/timeline/group-scene';
import { isInside } from '$lib/core/timeline/layout';
import { markGeometry } from '$lib/core/timeline/marks';
import { at } from '$lib/core/timeline/model';
import {
  liveMark,
  rowsWhileMoving,
  type LiveMark,
  type SceneRequest,
} from '$lib/core/timeline/scene';
import type { Reader } from '$lib/state/reader.svelte';
import { threadEnds, threadX } from './lane-heights';
import type { LaneRest } from './lane-rest.svelte';
import type { WeaveDrawing } from './picture/drawing';
import type { MarkInMotion } from './picture/mark-drawing';
import type { Stop } from './stops';

/** What is drawn of the lanes at one moment. */
export interface Moment extends Omit<SceneRequest, 'layout' | 'chips'> {
  readonly layout: GroupLayout;
  /** Lanes with marks. */
  readonly boxes: readonly LaneBox[];
  /** Height of all lanes. px. */
  readonly totalPx: number;
  /** Hairlines that are drawn without being pointed at, for each family of events. */
  readonly threads: readonly { readonly family: Family; readonly threads: readonly Thread[] }[];
  /** Rows to draw: while a gesture lasts, also those that come in from beyond the edges. */
  readonly rows: readonly number[];
  /** Rows whose words a neighbour has moved into. */
  readonly crowded: ReadonlySet<number> | null;
}

/** What is drawn of the lanes in one frame: while a gesture lasts marks move, and the layout is that of rest. */
export class LaneFrame {
  readonly #reader: Reader;
  readonly #rest: LaneRest;
  readonly #isPictured: () => boolean;

  readonly #still = $derived.by(() => ({
    model: this.#reader.model,
    details: this.#reader.chronology.details,
    projection: this.#rest.projection,
    measures: this.#rest.measures,
  }));
  readonly #moving = $derived.by(() => ({
    ...this.#still,
    projection: project(this.#reader.axis, this.#reader.window, this.#rest.widthPx),
  }));
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
  readonly #rows = $derived.by(() => {
    const placed = this.#placed;
    const before = this.#carried?.placed === placed ? this.#carried.rows : this.rowsAtRest;
    const rows = this.#reader.isMoving
      ? rowsWhileMoving(before, { ...this.#moving, layout: { rows: placed } })
      : this.rowsAtRest;
    this.#carried = { placed, rows };
    return rows;
  });
  readonly #crowded: ReadonlySet<number> | null = $derived.by(() => {
    if (!this.#reader.isMoving) return null;
    const marks = this.#rows.map((row) => {
      const placement = this.#rest.placement(row);
      return { live: liveMark(this.#moving, row, placement), placement };
    });
    return crowdedInGroups(marks, this.#rest.measures);
  });
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
  /** This frame. */
  readonly now: Moment = $derived.by(() => ({
    ...this.#moving,
    layout: this.#rest.layout,
    boxes: this.#rest.markedBoxes,
    totalPx: this.#rest.totalPx,
    threads: this.#threads,
    rows: this.#rows,
    crowded: this.#crowded,
  }));
  #kept: Moment | null = null;
  /** What the elements are drawn from: while a picture moves in their place they stand as they came to rest. */
  readonly drawn: Moment = $derived.by(() => {
    if (this.#isPictured() && this.#kept) return this.#kept;
    return (this.#kept = this.now);
  });
  /** What the arrow keys stop at: a mark in each of its lanes, in time order. */
  readonly stops: readonly Stop[] = $derived.by(() =>
    this.rowsAtRest.flatMap((row) => {
      const placement = this.#rest.placement(row);
      const { anchor } = liveMark(this.#still, row, placement);
      return placement.spots.map(({ lane }) => ({ row, lane, x: anchor }));
    }),
  );

  /** `isPictured` while a picture moves in the elements’ place. */
  constructor(reader: Reader, rest: LaneRest, isPictured: () => boolean) {
    this.#reader = reader;
    this.#rest = rest;
    this.#isPictured = isPictured;
  }

  /** Where the element of a mark is. */
  readonly live = (row: number, placement: GroupPlacement): LiveMark =>
    liveMark(this.drawn, row, placement);

  /** Marks that touch the stage in this frame. */
  marksInMotion(focusedRow: number | null): readonly MarkInMotion[] {
    const reader = this.#reader;
    const { rows, crowded, projection } = this.now;
    return rows.flatMap((row): readonly MarkInMotion[] => {
      const placement = this.#rest.placement(row);
      const mark = liveMark(this.now, row, placement);
      if (!isInside(mark, projection.widthPx)) return [];
      const [isChosen, isFocused] = [row === reader.chosenRow, row === focusedRow];
      return [
        {
          event: reader.event(row),
          mark,
          placement,
          hasDate: false,
          isCrowded: crowded?.has(row) ?? false,
          isDim: !reader.isMatching(row),
          isLater: reader.isLater(row),
          isChosen,
          isFocused,
          lines: this.#lines(mark, placement, isChosen || isFocused),
        },
      ];
    });
  }

  #lines(mark: LiveMark, placement: GroupPlacement, isOut: boolean): MarkInMotion['lines'] {
    const tops = this.#rest.topsOf(placement);
    const x = (threadX(mark) ?? 0) - Math.round(mark.anchor);
    return {
      tops,
      tracks: placement.spots.map(({ isTrack }) => isTrack),
      named: placement.named,
      thread: tops.length > 1 ? [x, ...threadEnds(tops, mark.isBar)] : null,
      isOut,
    };
  }

  /** Hairlines of a moment, by family of events. */
  threadsAt(moment: Moment): WeaveDrawing['threads'] {
    return moment.threads.map(({ family, threads }) => ({
      family,
      lines: threads.flatMap(({ row, top, bottom }) => {
        const placement = moment.layout.placements.get(row);
        const x = placement ? threadX(liveMark(moment, row, placement)) : null;
        return x === null ? [] : [[x, top, bottom] as const];
      }),
    }));
  }

  /** What is counted and not drawn: upper ends of a stroke for each event, at the foot of its lane. */
  countedAt({ model, details, projection, layout, boxes }: Moment): WeaveDrawing['counted'] {
    return boxes.flatMap(({ y, heightPx }, lane) =>
      (layout.counted[lane] ?? []).map((row) => {
        const { x0, x1, isBar } = markGeometry(model, details, row, projection);
        return [Math.round(isBar ? Math.max(x0, 0) : (x0 + x1) / 2), y + heightPx - 5] as const;
      }),
    );
  }

  /** SVG paths of the hairlines, one for each family, in its colour. */
  get threadPaths(): readonly { readonly family: Family; readonly d: string }[] {
    return this.threadsAt(this.drawn).map(({ family, lines }) => ({
      family,
      d: lines.map(([x, top, bottom]) => `M${x + 0.5} ${top}V${bottom}`).join(''),
    }));
  }

  /** SVG path of what is counted and not drawn. */
  get countedPath(): string {
    return this.countedAt(this.drawn)
      .map(([x, top]) => `M${x + 0.5} ${top}v4`)
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
