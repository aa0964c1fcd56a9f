import type { Actor, Article, SourcedEvent } from '../dataset/collection';
import type { Day } from '../time/day';
import type { Ids } from '../view/ids';
import type { Dates } from '../view/view';
import type { Bits } from './bits';
import type { Facets } from './facets';
import type { MarkDetails } from './marks';
import type { Model } from './model';

/** Finds the rows that a query means: at once, or from a worker a moment later. */
export interface Searching {
  readonly hits: (query: string) => Bits | Promise<Bits>;
}

/**
 * Events in the order of their beginnings, under one reading of their dates; rows are places in that order.
 * The columns are what everything drawn is computed from. An event itself is made or looked up only for what
 * is read of it, so that a million of them need no million objects.
 */
export interface Chronology {
  readonly model: Model;
  readonly facets: Facets;
  readonly details: MarkDetails;
  /** The event of a row, 0 ≤ row < model.size; the same object each time while it is in use. O(1). */
  readonly eventAt: (row: number) => SourcedEvent;
  /** The row of an event, or `null` when no event is called that. O(1). */
  readonly rowOf: (id: string) => number | null;
  /** How many passages tell of a row. O(1). */
  readonly passagesAt: (row: number) => number;
  /**
   * Makes the rows searchable, loading and indexing what that takes; asked again, it gives the same. Tells on
   * the way what share is done, 0…1. Rejects when it cannot be loaded.
   */
  readonly openSearch: (onprogress: (share: number) => void) => Promise<Searching>;
}

/** Where events come from: a collection with its articles, or columns made some other way. */
export interface Source {
  readonly title: string;
  readonly subtitle: string;
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
  readonly eventIds: Ids;
  /** First and last day that any event or publication touches; open ends do not count. */
  readonly extent: readonly [Day, Day];
  /** Whether dates as told and on record are two readings, which a reader can change between. */
  readonly isDatedTwice: boolean;
  /** The events with their dates on record, or as told; each is built when first asked for. */
  readonly chronologyBy: (dates: Dates) => Chronology;
}
