import { FAMILIES } from '../dataset/family';
import type { Day } from '../time/day';
import { rowsFromArray, type Rows } from './rows';

/** Events without a lane of their own, gathered where they would be. */
export interface Cluster {
  /** The same for the same cluster while a reader pans and zooms a little. */
  readonly key: string;
  /** Its first event. No other mark or cluster of a scene has that row. */
  readonly firstRow: number;
  readonly count: number;
  /** All its events; for the list that it opens as, and found when asked for. */
  readonly rows: Rows;
  /** By code of FAMILIES: how many of its events. */
  readonly families: readonly number[];
  /** A few of its events, for words about it; found when asked for. */
  readonly named: () => readonly number[];
  readonly first: Day;
  readonly last: Day;
  /** Left edge and width of its chip, px. */
  readonly x: number;
  readonly widthPx: number;
  readonly words: string;
  /** What its chip does while the stage moves. */
  readonly hold: ChipHold;
}

/**
 * A chip keeps its width and follows the middle of its days; or it is as long as the stretch of time it stands
 * for (`from` inclusive to `to` exclusive, right of `leftPx`); or it stays at the edge of the stage.
 */
export type ChipHold =
  | { readonly on: 'middle' }
  | { readonly on: 'stretch'; readonly from: Day; readonly to: Day; readonly leftPx: number }
  | { readonly on: 'edge' };

/** One event to be gathered: where its mark is, and the days it covers inside the window. */
export interface Gathered {
  readonly row: number;
  /** Code of FAMILIES. */
  readonly family: number;
  readonly x: number;
  readonly first: Day;
  readonly last: Day;
}

export interface ChipRules {
  readonly widthPx: number;
  readonly gapPx: number;
  readonly words: (count: number, first: Day, last: Day) => string;
  readonly measure: (words: string) => number;
}

/** How many events of a cluster its words name. */
export const NAMED = 3;

interface Draft {
  rows: number[];
  families: number[];
  first: Day;
  last: Day;
  sumX: number;
}

/**
 * Gathers events into chips that do not overlap: each starts alone, and neighbours join while their chips
 * would touch. Counts add up to the number of events given. `events` sorted by x. O(n log n) in practice.
 */
export function clustersOf(events: readonly Gathered[], rules: ChipRules): Cluster[] {
  const done: { draft: Draft; chip: Cluster }[] = [];
  for (const event of events) {
    let draft = draftOf(event);
    let chip = chipOf(draft, rules);
    for (;;) {
      const before = done.at(-1);
      if (!before || before.chip.x + before.chip.widthPx + rules.gapPx <= chip.x) break;
      done.pop();
      draft = joined(before.draft, draft);
      chip = chipOf(draft, rules);
    }
    done.push({ draft, chip });
  }
  return done.map(({ chip }) => chip);
}

function draftOf({ row, family, first, last, x }: Gathered): Draft {
  const families = FAMILIES.map((_, code) => (code === family ? 1 : 0));
  return { rows: [row], families, first, last, sumX: x };
}

function joined(a: Draft, b: Draft): Draft {
  return {
    rows: [...a.rows, ...b.rows],
    families: a.families.map((count, code) => count + (b.families[code] ?? 0)),
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    sumX: a.sumX + b.sumX,
  };
}

function chipOf(draft: Draft, rules: ChipRules): Cluster {
  const words = rules.words(draft.rows.length, draft.first, draft.last);
  const widthPx = Math.min(rules.measure(words), rules.widthPx);
  const middle = draft.sumX / draft.rows.length;
  const x = Math.min(Math.max(middle - widthPx / 2, 0), rules.widthPx - widthPx);
  const firstRow = draft.rows[0] ?? -1;
  return {
    key: `${firstRow}`,
    firstRow,
    count: draft.rows.length,
    rows: rowsFromArray(draft.rows),
    families: draft.families,
    named: () => draft.rows.slice(0, NAMED),
    first: draft.first,
    last: draft.last,
    x,
    widthPx,
    words,
    hold: { on: 'middle' },
  };
}
