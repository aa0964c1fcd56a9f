import type { Day } from '../time/day';

/** Events without a lane of their own, gathered where they would be. */
export interface Cluster {
  readonly rows: readonly number[];
  readonly first: Day;
  readonly last: Day;
  /** Left edge and width of its chip, px. */
  readonly x: number;
  readonly widthPx: number;
  readonly words: string;
}

/** One event to be gathered: where its mark is, and the days it covers inside the window. */
export interface Gathered {
  readonly row: number;
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

interface Draft {
  rows: number[];
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
    let draft: Draft = { rows: [event.row], first: event.first, last: event.last, sumX: event.x };
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

function joined(a: Draft, b: Draft): Draft {
  return {
    rows: [...a.rows, ...b.rows],
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
  return { rows: draft.rows, first: draft.first, last: draft.last, x, widthPx, words };
}
