import type { Day } from './day';

/**
 * - `day`: one civil day.
 * - `within`: one day somewhere in start…end (a month, a season, a year, a one-of set).
 * - `interval`: lasted from start to end.
 * - `open`: began at start and has no known end; `end` is Infinity.
 * - `several`: happened on each of `members` (an all-of set).
 */
export type SpanShape = 'day' | 'within' | 'interval' | 'open' | 'several';

/**
 * When something happened, as the four bounds of SIMILE and Aeon Timeline, all inclusive day numbers:
 * `start ≤ startLatest`, `endEarliest ≤ end`. A bound known to the day has both its values equal.
 * For `day` and `within`, start = endEarliest and startLatest = end.
 */
export interface Span {
  readonly shape: SpanShape;
  readonly start: Day;
  readonly startLatest: Day;
  readonly endEarliest: Day;
  readonly end: Day;
  /** First and last day of each member of an all-of set, in time order; empty for other shapes. */
  readonly members: readonly (readonly [Day, Day])[];
  /** EDTF `~`: the date is an estimate. */
  readonly isApproximate: boolean;
  /** EDTF `?`: the source of the date is doubted. */
  readonly isUncertain: boolean;
}
