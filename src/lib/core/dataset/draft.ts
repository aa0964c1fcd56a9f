import * as v from 'valibot';
import type { ActorEntry, ArticleEntry, EventEntry, ForecastEntry, HeadingEntry } from './entry';
import { written } from './problem';
import type { Problem } from './problem';
import { actorSchema, articleSchema, eventSchema, forecastSchema, headingSchema } from './schema';
import type { CollectionSource, SourceFile } from './source';

/** An entry and the file it stands in. */
export interface Filed<Entry> {
  readonly file: string;
  readonly entry: Entry;
}

/** The entries that have the right shape; nothing is yet known of how they fit together. */
export interface Draft {
  /** Whether every file could be read; when not, nobody can say what is named nowhere. */
  readonly isWhole: boolean;
  /** The files that messages point to when an id is unknown. */
  readonly files: { readonly articles: string; readonly actors: string };
  readonly heading: Filed<HeadingEntry> | null;
  readonly articles: readonly Filed<ArticleEntry>[];
  readonly actors: readonly Filed<ActorEntry>[];
  readonly events: readonly Filed<EventEntry>[];
  readonly forecasts: readonly Filed<ForecastEntry>[];
  /** Every id that is written down, also of entries whose shape is wrong: one mistake, one message. */
  readonly ids: {
    readonly articles: readonly Filed<string>[];
    readonly actors: readonly Filed<string>[];
    readonly events: readonly Filed<string>[];
    readonly forecasts: readonly Filed<string>[];
  };
  /** Ids of the actors that any event names, also one whose shape is wrong. */
  readonly namedActors: ReadonlySet<string>;
}

interface Entries<Entry> {
  readonly sound: readonly Filed<Entry>[];
  readonly ids: readonly Filed<string>[];
  readonly raw: readonly unknown[];
  readonly problems: readonly Problem[];
}

/** Sorts out the entries of the right shape, and says what is wrong with the shape of the others. */
export function draftFromSource(source: CollectionSource): {
  draft: Draft;
  problems: readonly Problem[];
} {
  const heading = headingFrom(source.heading);
  const articles = entriesFrom([source.articles], articleSchema, 'articles');
  const actors = entriesFrom([source.actors], actorSchema, 'actors');
  const events = entriesFrom(source.events, eventSchema, 'events');
  const forecasts = entriesFrom(
    source.forecasts ? [source.forecasts] : [],
    forecastSchema,
    'forecasts',
  );
  const files = [source.heading, source.articles, source.actors, ...source.events];
  const draft: Draft = {
    isWhole: files.every(({ error }) => error === undefined),
    files: { articles: source.articles.file, actors: source.actors.file },
    heading: heading.entry && { file: source.heading.file, entry: heading.entry },
    articles: articles.sound,
    actors: actors.sound,
    events: events.sound,
    forecasts: forecasts.sound,
    ids: {
      articles: articles.ids,
      actors: actors.ids,
      events: events.ids,
      forecasts: forecasts.ids,
    },
    namedActors: new Set(events.raw.flatMap(actorsNamedIn)),
  };
  const parts = [heading, articles, actors, events, forecasts];
  return { draft, problems: parts.flatMap((part) => part.problems) };
}

function unreadable(file: string, error: string): Problem {
  return { file, id: null, field: '', message: `cannot be read: ${error}.` };
}

function headingFrom({ file, value, error }: SourceFile): {
  entry: HeadingEntry | null;
  problems: readonly Problem[];
} {
  if (error !== undefined) return { entry: null, problems: [unreadable(file, error)] };
  const parsed = v.safeParse(headingSchema, value);
  if (parsed.success) return { entry: parsed.output, problems: [] };
  const problems = parsed.issues.map((issue) =>
    problemFromIssue({ file, id: null, what: '' }, issue),
  );
  return { entry: null, problems };
}

function entriesFrom<Entry>(
  files: readonly SourceFile[],
  schema: v.GenericSchema<Entry>,
  what: string,
): Entries<Entry> {
  const sound: Filed<Entry>[] = [];
  const ids: Filed<string>[] = [];
  const raw: unknown[] = [];
  const problems = files.flatMap((file) => listProblems(file, what));
  for (const { file, value } of files) {
    if (!Array.isArray(value)) continue;
    value.forEach((entry: unknown, i) => {
      const id = idIn(entry);
      raw.push(entry);
      if (id !== null) ids.push({ file, entry: id });
      const parsed = v.safeParse(schema, entry);
      if (parsed.success) sound.push({ file, entry: parsed.output });
      else {
        const at = { file, id, what: `entry ${i + 1}` };
        problems.push(...parsed.issues.map((issue) => problemFromIssue(at, issue)));
      }
    });
  }
  return { sound, ids, raw, problems };
}

function listProblems({ file, value, error }: SourceFile, what: string): Problem[] {
  if (error !== undefined) return [unreadable(file, error)];
  if (Array.isArray(value) && value.length > 0) return [];
  const message = Array.isArray(value)
    ? `has no ${what}: write the first, or delete the file.`
    : `exports no list of ${what}: write "export const ${what} = [ … ]".`;
  return [{ file, id: null, field: '', message }];
}

function problemFromIssue(
  at: { file: string; id: string | null; what: string },
  issue: v.BaseIssue<unknown>,
): Problem {
  const keys = (issue.path ?? []).map((step) => step.key);
  const field = keys.join('.');
  const unnamed = at.id === null && at.what ? `${at.what}: ` : '';
  const message = `${unnamed}${[written(field), issue.message].filter(Boolean).join(' ')}`;
  return { file: at.file, id: at.id, field, message };
}

function idIn(entry: unknown): string | null {
  const parsed = v.safeParse(v.object({ id: v.string() }), entry);
  return parsed.success ? parsed.output.id : null;
}

function actorsNamedIn(event: unknown): string[] {
  const parsed = v.safeParse(v.object({ actors: v.array(v.unknown()) }), event);
  if (!parsed.success) return [];
  return parsed.output.actors.map(idIn).filter((id) => id !== null);
}
