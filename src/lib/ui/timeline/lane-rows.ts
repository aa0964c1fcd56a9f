import { countMembers } from '$lib/core/timeline/bits';
import { groupingFor, laneCounts, type Grouping } from '$lib/core/timeline/groups';
import { laneModeWords } from '$lib/core/timeline/lane-acts';
import { at, rowsWithin } from '$lib/core/timeline/model';
import type { TimeWindow } from '$lib/core/timeline/axis';
import { wholeDays } from '$lib/core/timeline/window';
import type { Reader } from '$lib/state/reader.svelte';

/** At most this many events are drawn in lanes; of more, those told by most articles. */
export const MOST_IN_LANES = 400;

/** The rows that lanes are filled with, and how many each lane has in the window, drawn or not. */
export interface LaneRows {
  /** Matching rows in the window, in time order. */
  readonly rows: readonly number[];
  /** Dim rows of the window, and rows half a window beyond its edges. */
  readonly others: readonly number[];
  /** Matching events in the window, by lane. */
  readonly here: ReadonlyMap<string, number>;
}

/** Rows of a window and the counts of its lanes. O(rows that touch the window, once more on either side). */
export function laneRowsIn(reader: Reader, grouping: Grouping, window: TimeWindow): LaneRows {
  const { model } = reader;
  const [first, last] = wholeDays(window);
  const inWindow = rowsWithin(model, first, last);
  const matching = inWindow.filter((row) => reader.isMatching(row));
  const rows = loudest(matching, (row) => at(model.weights, row));
  const beyond = Math.ceil((last - first) / 2);
  const drawn = new Set(inWindow);
  const hasOthers = reader.view.others === 'dim';
  const others = rowsWithin(model, first - beyond, last + beyond).filter((row) =>
    reader.isMatching(row) ? !drawn.has(row) : hasOthers,
  );
  return {
    rows,
    others: loudest(others, (row) => at(model.weights, row)),
    here: laneCounts(
      grouping.lanesOf,
      matching.map((row) => reader.event(row)),
    ),
  };
}

function loudest(rows: readonly number[], weightOf: (row: number) => number): readonly number[] {
  if (rows.length <= MOST_IN_LANES) return rows;
  const ranked = [...rows].sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  return ranked.slice(0, MOST_IN_LANES).sort((a, b) => a - b);
}

/** How many matching events a lane has, whatever the window; a state counts its people and bodies. */
export function laneTotal({ chronology, selection }: Reader, id: string): number {
  const { actors, articles } = chronology.facets;
  const members = actors.get(id) ?? articles.get(id);
  return members ? countMembers(members, selection.matches) : 0;
}

/** How the lanes that the reader has chosen are announced; the same work again as drawing them at rest. */
export function lanesSaid(reader: Reader): string {
  const { view, source, settledWindow } = reader;
  const grouping = groupingFor(view.lanes, view.split, source);
  return laneModeWords(view.lanes, laneRowsIn(reader, grouping, settledWindow).here.size);
}
