import type { Kind } from '../dataset/entry';
import type { Day } from '../time/day';

/** How several chosen actors combine: an event with any of them, or only one with all of them. */
export type Match = 'any' | 'all';

/** What happens to events that the filter leaves out: drawn faint, or not drawn. */
export type Others = 'dim' | 'hide';

/** Where events stand: at their date on record where there is one, or where the articles alone put them. */
export type Dates = 'record' | 'told';

/** What the reader has narrowed the collection to. Empty lists and an empty query leave all events in. */
export interface Filter {
  readonly actors: readonly string[];
  readonly match: Match;
  readonly kinds: readonly Kind[];
  readonly articles: readonly string[];
  readonly query: string;
  /** Only events that two or more articles report. */
  readonly isCorroborated: boolean;
}

/** What the reader is looking at; the address is this and nothing else. */
export interface View extends Filter {
  /** Whole day numbers, both inclusive; `null` shows the whole range. */
  readonly window: readonly [Day, Day] | null;
  readonly event: string | null;
  readonly others: Others;
  readonly dates: Dates;
}

export const NO_FILTER: Filter = {
  actors: [],
  match: 'any',
  kinds: [],
  articles: [],
  query: '',
  isCorroborated: false,
};

export const DEFAULT_VIEW: View = {
  ...NO_FILTER,
  window: null,
  event: null,
  others: 'dim',
  dates: 'record',
};
