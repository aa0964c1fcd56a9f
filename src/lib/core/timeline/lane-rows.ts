import type { Kind } from '../dataset/entry';
import { daysOfBins, binsOver, levelAt, rowsOfDays } from './bins';
import { and, countMembers, has, none, setMembers, type Bits, type Members } from './bits';
import type { Projection } from './axis';
import type { Facets } from './facets';
import { filterIndex, rowsBefore } from './filter-index';
import { laneCounts, type GroupedEvent, type Grouping } from './groups';
import { largestRows } from './largest';
import { WHOLE_MODEL } from './layout';
import { rowsWithin, type Model } from './model';
import { rankedRows, type RankedRows } from './ranked';
import { rowsFromArray, type Rows } from './rows';
import { bitsWithin } from './within';
import { wholeDays } from './window';

/** Of many events, lanes are filled with about so many, and with so many that began before the window. */
const MOST_MARKS = 300;
const MOST_PASSING = 12;

/** Where the rows of lanes come from. */
export interface LaneSource {
  readonly model: Model;
  readonly facets: Facets;
  /** The rows that pass the filter; never changed while in use. */
  readonly matches: Bits;
  readonly eventAt: (row: number) => GroupedEvent;
}

/** What is to be seen of them. */
export interface LaneWindow {
  readonly projection: Projection;
  /** Whether rows that do not match are drawn as well. */
  readonly hasOthers: boolean;
  /** Drawn whenever it is in the window and matches. */
  readonly chosen: number | null;
}

/** The rows that lanes are filled with, and how many each lane has in the window, drawn or not. */
export interface LaneRows {
  /** Matching rows in the window, in time order; of many, those told by most articles all along it. */
  readonly rows: readonly number[];
  /** Rows half a window beyond its edges, and, if they are to be seen, those that do not match; none of many. */
  readonly others: readonly number[];
  /** Matching events in the window by lane; lanes without any are left out. */
  readonly here: ReadonlyMap<string, number>;
  /** The matching rows of a lane in the window, in time order. O(rows / 32) for each call. */
  readonly rowsOf: (id: string) => Rows;
}

/**
 * Rows of the window of `projection`. Up to a thousand events all are looked at; of more, O(rows / 32) for
 * each lane, and each event in the window only where a state is opened.
 */
export function laneRowsIn(source: LaneSource, grouping: Grouping, seen: LaneWindow): LaneRows {
  const { model, matches } = source;
  const inWindow = bitsWithin(model, matches, ...wholeDays(seen.projection.window));
  const isFew = model.size <= WHOLE_MODEL;
  return {
    rows: isFew ? listOf(rankedRows(inWindow)) : loudest(source, seen, inWindow),
    others: isFew ? beyond(source, seen) : [],
    here: isFew
      ? laneCounts(grouping.lanesOf, eventsIn(source, rankedRows(inWindow)))
      : countsOf(source, grouping, inWindow),
    rowsOf: (id) => laneRows(source, grouping, inWindow, id),
  };
}

/** How many matching events a lane has, whatever the window; a state counts its people and bodies. */
export function laneTotal({ facets, matches }: LaneSource, id: string): number {
  const members = membersOf(facets, id);
  return members ? countMembers(members, matches) : 0;
}

function beyond(
  { model, matches }: LaneSource,
  { projection, hasOthers }: LaneWindow,
): readonly number[] {
  const [first, last] = wholeDays(projection.window);
  const matching = rankedRows(matches);
  const inWindow = new Set(rowsWithin(model, first, last).filter(matching.has));
  const days = Math.ceil((last - first) / 2);
  return rowsWithin(model, first - days, last + days).filter(
    (row) => !inWindow.has(row) && (hasOthers || matching.has(row)),
  );
}

/** Of each bin of the window those told by most articles, and of what began before it what reaches farthest. */
function loudest(
  { model, matches }: LaneSource,
  { projection, chosen }: LaneWindow,
  inWindow: Bits,
): readonly number[] {
  const { axis, window, pxPerU } = projection;
  const index = filterIndex(model, matches);
  const level = levelAt(pxPerU);
  const bins = binsOver(axis, level, window);
  const perBin = Math.max(1, Math.floor(MOST_MARKS / (bins.to - bins.from)));
  const [first, last] = wholeDays(window);
  const before = largestRows(index.ends, rowsBefore(model, first), MOST_PASSING);
  const rows = new Set(before.filter((row) => (model.ends[row] ?? 0) >= first));
  for (let bin = bins.from; bin < bins.to; bin++) {
    const { from, to } = daysOfBins(axis, level, { from: bin, to: bin + 1 });
    const days = { from: Math.max(from, first), to: Math.min(to, last + 1) };
    for (const row of largestRows(index.loudness, rowsOfDays(model, days), perBin)) rows.add(row);
  }
  if (chosen !== null && has(inWindow, chosen)) rows.add(chosen);
  return [...rows].sort((a, b) => a - b);
}

function countsOf(
  source: LaneSource,
  grouping: Grouping,
  inWindow: Bits,
): ReadonlyMap<string, number> {
  const counts = grouping.lanes.map(({ id, isSplit }): [string, number] => {
    if (isSplit) return [id, laneRows(source, grouping, inWindow, id).length];
    const members = membersOf(source.facets, id);
    return [id, members ? countMembers(members, inWindow) : 0];
  });
  return new Map(counts.filter(([, count]) => count > 0));
}

function laneRows(source: LaneSource, grouping: Grouping, inWindow: Bits, id: string): Rows {
  const members = membersOf(source.facets, id);
  if (!members) return rowsFromArray([]);
  const own = none(source.model.size);
  setMembers(own, members);
  const rows = rankedRows(and(own, inWindow));
  const isSplit = grouping.lanes.some((lane) => lane.id === id && lane.isSplit);
  if (!isSplit) return rows;
  // The index gives a state its people's events as well, which have lanes of their own now.
  return rowsFromArray(
    listOf(rows).filter((row) => grouping.lanesOf(source.eventAt(row)).includes(id)),
  );
}

function membersOf({ actors, articles, kinds }: Facets, id: string): Members | undefined {
  return actors.get(id) ?? articles.get(id) ?? kinds.get(id as Kind);
}

function listOf(rows: RankedRows): readonly number[] {
  return Array.from({ length: rows.length }, (_, i) => rows.rowAt(i));
}

function* eventsIn({ eventAt }: LaneSource, rows: RankedRows): Iterable<GroupedEvent> {
  for (let i = 0; i < rows.length; i++) yield eventAt(rows.rowAt(i));
}
