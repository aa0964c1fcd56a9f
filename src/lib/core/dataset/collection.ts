import type { Day } from '../time/day';
import type { Span } from '../time/span';
import type {
  ActorEntry,
  ArticleEntry,
  DatingEntry,
  EventEntry,
  ForecastEntry,
  Kind,
  PassageEntry,
  RecordEntry,
} from './entry';

/** A date as the dataset holds it after parsing: the EDTF text, its bounds, and its wording. */
export interface DatedSpan {
  readonly edtf: string;
  readonly span: Span;
  /** "12 February 2025", "September 2015", "between 8 and 31 August 2018", "since 2012". */
  readonly words: string;
  /** For labels: "12 Feb 2025", "Sep 2015", "2012 –". */
  readonly shortWords: string;
}

export interface Passage extends PassageEntry {
  /** Stable within the collection: `<event id>-<n>`, n from 1. */
  readonly id: string;
}

export interface OnRecord extends Omit<RecordEntry, 'date'> {
  readonly date: DatedSpan;
}

/** An event after parsing. Everything an editor wrote, with dates as spans and the place on the axis. */
export interface SourcedEvent extends Omit<EventEntry, 'date' | 'record' | 'passages'> {
  readonly told: DatedSpan;
  readonly record: OnRecord | null;
  /** Where the timeline puts it: on record when there is one, else as told. */
  readonly placed: DatedSpan;
  /** As told and on record name no common day. */
  readonly isDisputed: boolean;
  readonly passages: readonly Passage[];
  readonly kind: Kind;
  readonly dating: DatingEntry;
  /** Ids of the articles that report it, in the order of data/articles.ts. */
  readonly articleIds: readonly string[];
}

export interface Article extends Omit<ArticleEntry, 'published'> {
  readonly published: DatedSpan;
  readonly eventCount: number;
  readonly quotedWords: number;
}

export type Actor = ActorEntry;

/** The whole dataset, parsed and checked; events are sorted by placed start, then end, then id. */
export interface Collection {
  readonly title: string;
  readonly subtitle: string;
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
  readonly events: readonly SourcedEvent[];
  /** First and last day that any event or publication touches; open ends do not count. */
  readonly extent: readonly [Day, Day];
}

/** A forecast after parsing: what an editor wrote, its time as a span. */
export interface Forecast extends Omit<ForecastEntry, 'for'> {
  /** When it was to happen; `null` when the article gives no time. */
  readonly due: DatedSpan | null;
}

/** The dataset with what only some pages need, and none has to load at once. */
export interface WholeCollection extends Collection {
  /** In the order of data/articles.ts, then of lines. */
  readonly forecasts: readonly Forecast[];
}
