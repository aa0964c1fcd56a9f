import { treeFromEdtf, type EdtfDate, type EdtfRun, type EdtfTree } from './edtf-tree';
import type { Span } from './span';

export { EdtfError } from './edtf-error';

/**
 * Build time only (imports edtf.js). The span of an EDTF text: ISO 8601-2 levels 0 and 1, one-of and
 * all-of sets. Day numbers are whole and inclusive. Throws an EdtfError that says how to mend the text.
 *
 * - Seasons are the meteorological ones of the northern half: 21 March–May, 22 June–August,
 *   23 September–November, 24 December–February of the year after (EDTF leaves their bounds open).
 * - A coarse end of an interval gives `start < startLatest` or `endEarliest < end`; each is narrowed by
 *   the other end, as nothing starts after it ended. An interval within one day is that day.
 * - `2012/..` (still going on) and `2012/` (end unknown) are both `open`; nothing is known of their end,
 *   so `endEarliest` is `start`.
 * - `?`, `~` and `%` on any part mark the whole span.
 *
 * Source: https://www.loc.gov/standards/datetime/
 */
export function spanFromEdtf(text: string): Span {
  const tree = treeFromEdtf(text);
  const dates = datesOf(tree);
  return {
    ...boundsOf(tree),
    isApproximate: dates.some((date) => date.isApproximate),
    isUncertain: dates.some((date) => date.isUncertain),
  };
}

type Bounds = Omit<Span, 'isApproximate' | 'isUncertain'>;

function boundsOf(tree: EdtfTree): Bounds {
  switch (tree.kind) {
    case 'date':
      return oneOf([{ from: tree.date, to: tree.date }]);
    case 'one-of':
      return oneOf(tree.members);
    case 'all-of':
      return allOf(tree.members);
    case 'interval':
      return interval(tree.run);
    case 'since':
      return {
        shape: 'open',
        start: tree.from.first,
        startLatest: tree.from.last,
        endEarliest: tree.from.first,
        end: Infinity,
        members: [],
      };
  }
}

/** Taken from the members: the `max` that edtf.js gives a set is the end of its first member. */
function oneOf(members: readonly EdtfRun[]): Bounds {
  const start = Math.min(...members.map(({ from }) => from.first));
  const end = Math.max(...members.map(({ to }) => to.last));
  const shape = start === end ? 'day' : 'within';
  return { shape, start, startLatest: end, endEarliest: start, end, members: [] };
}

function interval(run: EdtfRun): Bounds {
  const bounds = runBounds(run);
  return { shape: bounds.start === bounds.end ? 'day' : 'interval', ...bounds, members: [] };
}

function allOf(members: readonly EdtfRun[]): Bounds {
  const runs = members.map(runBounds);
  return {
    shape: 'several',
    start: Math.min(...runs.map(({ start }) => start)),
    startLatest: Math.min(...runs.map(({ startLatest }) => startLatest)),
    endEarliest: Math.max(...runs.map(({ endEarliest }) => endEarliest)),
    end: Math.max(...runs.map(({ end }) => end)),
    members: runs.map(({ start, end }) => [start, end] as const),
  };
}

type RunBounds = Pick<Span, 'start' | 'startLatest' | 'endEarliest' | 'end'>;

function runBounds({ from, to }: EdtfRun): RunBounds {
  return {
    start: from.first,
    startLatest: Math.min(from.last, to.last),
    endEarliest: Math.max(to.first, from.first),
    end: to.last,
  };
}

function datesOf(tree: EdtfTree): readonly EdtfDate[] {
  switch (tree.kind) {
    case 'date':
      return [tree.date];
    case 'since':
      return [tree.from];
    case 'interval':
      return [tree.run.from, tree.run.to];
    default:
      return tree.members.flatMap(({ from, to }) => [from, to]);
  }
}
