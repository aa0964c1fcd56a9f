import type { Kind } from '$lib/core/dataset/entry';
import { countMembers, has, none, set, setMembers, type Members } from '$lib/core/timeline/bits';
import {
  groupingFor,
  laneCounts,
  type GroupedEvent,
  type Grouping,
} from '$lib/core/timeline/groups';
import { laneModeWords } from '$lib/core/timeline/lane-acts';
import { at, rowsWithin } from '$lib/core/timeline/model';
import type { TimeWindow } from '$lib/core/timeline/axis';
import { wholeDays } from '$lib/core/timeline/window';
import type { Reader } from '$lib/state/reader.svelte';

/** At most this many events are drawn in lanes; of more, those told by most articles. */
export const MOST_IN_LANES = 400;

/** Of at most this many events it is looked up in which lanes they stand. */
const MOST_LOOKED_AT = 4000;

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
    here: countsHere(reader, grouping, matching),
  };
}

/**
 * How many of some matching rows are in each lane. Of many it asks the indexes, and looks at single events
 * only for what an opened state has of its own.
 */
function countsHere(
  reader: Reader,
  grouping: Grouping,
  rows: readonly number[],
): ReadonlyMap<string, number> {
  if (rows.length <= MOST_LOOKED_AT) return laneCounts(grouping.lanesOf, eventsOf(reader, rows));
  const here = none(reader.model.size);
  for (const row of rows) set(here, row);
  const counts = grouping.lanes.map(({ id, isSplit }): [string, number] => {
    const members = membersOf(reader, id);
    if (!members) return [id, 0];
    if (!isSplit) return [id, countMembers(members, here)];
    const own = none(reader.model.size);
    setMembers(own, members);
    const events = eventsOf(
      reader,
      rows.filter((row) => has(own, row)),
    );
    return [id, laneCounts(grouping.lanesOf, events).get(id) ?? 0];
  });
  return new Map(counts.filter(([, count]) => count > 0));
}

function membersOf({ chronology }: Reader, id: string): Members | undefined {
  const { actors, articles, kinds } = chronology.facets;
  return actors.get(id) ?? articles.get(id) ?? kinds.get(id as Kind);
}

function* eventsOf(reader: Reader, rows: readonly number[]): Iterable<GroupedEvent> {
  for (const row of rows) yield reader.event(row);
}

function loudest(rows: readonly number[], weightOf: (row: number) => number): readonly number[] {
  if (rows.length <= MOST_IN_LANES) return rows;
  const ranked = [...rows].sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  return ranked.slice(0, MOST_IN_LANES).sort((a, b) => a - b);
}

/** How many matching events a lane has, whatever the window; a state counts its people and bodies. */
export function laneTotal(reader: Reader, id: string): number {
  const members = membersOf(reader, id);
  return members ? countMembers(members, reader.selection.matches) : 0;
}

/** How the lanes that the reader has chosen are announced; the same work again as drawing them at rest. */
export function lanesSaid(reader: Reader): string {
  const { view, source, settledWindow } = reader;
  const grouping = groupingFor(view.lanes, view.split, source);
  return laneModeWords(view.lanes, laneRowsIn(reader, grouping, settledWindow).here.size);
}
