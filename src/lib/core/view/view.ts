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
  /** Only events in which the record contradicts the articles. */
  readonly isDiffering: boolean;
}

/** Room by elapsed time, or by how much happened. */
export type AxisMode = 'proportional' | 'balanced';

/** What the stage is parted by: nothing, or a lane for each actor, kind or article. */
export type LaneMode = 'one' | 'actor' | 'kind' | 'article';

/** How time and events are arranged; each is a mode of the one stage. */
export interface Arrangement {
  readonly axis: AxisMode;
  /** First days of stretches that the balanced axis would close, opened by the reader. */
  readonly openGaps: readonly Day[];
  readonly lanes: LaneMode;
  /** Lanes that stand first, in this order: ids of actors, kinds or articles. */
  readonly pins: readonly string[];
  /** Lanes of which only the name is left. */
  readonly folds: readonly string[];
  /** States that are parted into their people and bodies. */
  readonly split: readonly string[];
  /** The timeline as it stood on the last day of this: an article’s id (its publication) or an ISO day. */
  readonly known: string | null;
  /** Events from which days are counted before and after: none, one, or two side by side. */
  readonly align: readonly string[];
  /** What previous and next follow: time, or the order in which an article (its id) tells. */
  readonly tour: string | null;
  /** What the panel shows beside the stage: the list, or who else is there with the chosen actors. */
  readonly panel: 'list' | 'together';
}

/** What the reader is looking at; the address is this and nothing else. */
export interface View extends Filter, Arrangement {
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
  isDiffering: false,
};

export const PLAIN_ARRANGEMENT: Arrangement = {
  axis: 'proportional',
  openGaps: [],
  lanes: 'one',
  pins: [],
  folds: [],
  split: [],
  known: null,
  align: [],
  tour: null,
  panel: 'list',
};

export const DEFAULT_VIEW: View = {
  ...NO_FILTER,
  ...PLAIN_ARRANGEMENT,
  window: null,
  event: null,
  others: 'dim',
  dates: 'record',
};
