/** The shapes an editor writes in `data/`; what they mean, field by field, stands in data/README.md. */

export const KINDS = [
  'call',
  'meeting',
  'summit',
  'visit',
  'speech',
  'statement',
  'agreement',
  'sanctions',
  'military',
  'order',
  'election',
  'trend',
] as const;
export type Kind = (typeof KINDS)[number];

export const ROLES = ['agent', 'counterpart', 'target', 'host', 'mentioned'] as const;
export type Role = (typeof ROLES)[number];

export const BASES = ['stated', 'derived', 'endnote', 'record'] as const;
export type Basis = (typeof BASES)[number];

export const VERDICTS = ['confirms', 'refines', 'contradicts'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const ACTOR_TYPES = ['state', 'person', 'organisation'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** A published text that events are drawn from. Lines are 1-based lines of the copy. */
export interface ArticleEntry {
  readonly id: string;
  readonly title: string;
  /** `null` when the copy names no author. */
  readonly author: string | null;
  /** How a short citation names it: "Lukin", "The Moscow Times". */
  readonly shortName: string;
  readonly affiliation: string | null;
  readonly publisher: string;
  /** EDTF. */
  readonly published: string;
  /** How the date of publication is known, in our own words. */
  readonly publishedBasis: string;
  readonly url: string | null;
  /** First and last line of the body, inclusive. */
  readonly bodyLines: readonly [number, number];
  readonly endnoteLines?: readonly [number, number];
  /** Lines inside the above that are captions, pull quotes or credits. */
  readonly excludedLines: readonly number[];
  /** Words of body and endnotes together; the base of the quoted share. */
  readonly words: number;
}

/** A person, state or organisation that takes part. */
export interface ActorEntry {
  readonly id: string;
  readonly name: string;
  /** For tight places: "Putin", "US". */
  readonly short: string;
  readonly type: ActorType;
  /** Id of the state that a person or body belongs to; absent for states and for bodies of none. */
  readonly state?: string;
  /** Who they were at the time, in a few words. */
  readonly description?: string;
}

/** One verbatim quotation and its place. `evidence` is the part of `quote` that carries the event. */
export interface PassageEntry<ArticleId extends string = string> {
  readonly article: ArticleId;
  readonly line: number;
  readonly quote: string;
  readonly evidence: string;
}

/** How a date is known. */
export interface DatingEntry<ArticleId extends string = string> {
  readonly basis: Basis;
  /** The words of the passage (or endnote) that carry the date; absent when basis is `record`. */
  readonly expression?: string;
  /** The derivation in one line; required when basis is `derived`. */
  readonly working?: string;
  /** The endnote that gives the date; required when basis is `endnote`. */
  readonly endnote?: { readonly article: ArticleId; readonly line: number; readonly quote: string };
}

export interface RecordSource {
  /** `null` when it was not seen: cite publisher, date and address. */
  readonly title: string | null;
  readonly publisher: string;
  readonly url: string;
  /** EDTF. */
  readonly published?: string;
}

/** What the public record says of the date, and any correction. */
export interface RecordEntry {
  /** EDTF. */
  readonly date: string;
  readonly verdict: Verdict;
  readonly confidence: 'high' | 'medium';
  /** In our own words. */
  readonly note?: string;
  readonly sources: readonly RecordSource[];
}

/** Something that happened at a time. */
export interface EventEntry<ActorId extends string = string, ArticleId extends string = string> {
  readonly id: string;
  /** Our own words, at most 70 characters, sentence case. */
  readonly title: string;
  /** The same for tight places, at most 32 characters. */
  readonly short: string;
  readonly summary?: string;
  readonly kind: Kind;
  /** As told, EDTF: what the articles alone justify. Equal to `record.date` when basis is `record`. */
  readonly date: string;
  readonly dating: DatingEntry<ArticleId>;
  readonly record?: RecordEntry;
  readonly place?: string;
  readonly actors: readonly { readonly id: ActorId; readonly role: Role }[];
  readonly passages: readonly PassageEntry<ArticleId>[];
  readonly partOf?: string;
}

/** What an article expects, predicts, announces or plans for a time after its publication: no event. */
export interface ForecastEntry<
  ArticleId extends string = string,
  EventId extends string = string,
> extends PassageEntry<ArticleId> {
  readonly id: string;
  /** What is expected, in our own words, at most 90 characters. */
  readonly expects: string;
  /** When it was to happen, EDTF; absent when the article gives no time. */
  readonly for?: string;
  /** Later events that bear on it, whichever way. */
  readonly outcome: readonly EventId[];
  /** How they bear on it, in our own words; required when there are none, to say so. */
  readonly note?: string;
}

/** What the collection calls itself, and the time it covers. */
export interface HeadingEntry {
  readonly title: string;
  readonly subtitle: string;
  /** EDTF interval; no event may begin before it. */
  readonly scope: string;
}
