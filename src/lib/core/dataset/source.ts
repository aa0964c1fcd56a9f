/** What one file of `data/` exports under the name that counts, nothing known of it yet. */
export interface SourceFile {
  /** The path that messages name: `data/events/2017.ts`. */
  readonly file: string;
  /** The list or object; `undefined` when the file exports none of that name, or could not be read. */
  readonly value: unknown;
  /** Why the file could not be read, in one line. */
  readonly error?: string;
}

/** All of `data/` as read from disk or bundled; events come in one file a year. */
export interface CollectionSource {
  readonly heading: SourceFile;
  readonly articles: SourceFile;
  readonly actors: SourceFile;
  readonly events: readonly SourceFile[];
  /** `null` when there is no such file: a collection may do without forecasts. */
  readonly forecasts: SourceFile | null;
}

type Exports = { readonly [name: string]: unknown };

/** A module of `data/` as a loader found it: its exports by name, or why it could not be read. */
export type DataModule = { readonly exports: Exports } | { readonly error: string };

/**
 * Sorts the modules of a data folder, by path relative to it (`events/2017.ts`), into what they export.
 * `folder` is how messages name it: `data`. A file that is not there becomes one with an `error`;
 * `events/index.ts`, which only repeats the years, is passed over.
 */
export function sourceFromModules(
  folder: string,
  modules: ReadonlyMap<string, DataModule>,
): CollectionSource {
  const fileAt = (path: string, valueFrom: (exports: Exports) => unknown): SourceFile => {
    const file = `${folder}/${path}`;
    const module = modules.get(path);
    if (!module) return { file, value: undefined, error: 'there is no such file' };
    if ('error' in module) return { file, value: undefined, error: module.error };
    return { file, value: valueFrom(module.exports) };
  };
  const eventPaths = [...modules.keys()]
    .filter((path) => path.startsWith('events/') && path !== 'events/index.ts')
    .sort();
  const years = eventPaths.length > 0 ? eventPaths : ['events/<year>.ts'];
  return {
    heading: fileAt('collection.ts', headingIn),
    articles: fileAt('articles.ts', ({ articles }) => articles),
    actors: fileAt('actors.ts', ({ actors }) => actors),
    events: years.map((path) => fileAt(path, ({ events }) => events)),
    forecasts: modules.has('forecasts.ts')
      ? fileAt('forecasts.ts', ({ forecasts }) => forecasts)
      : null,
  };
}

/** collection.ts exports the parts of the heading one by one; what a loader adds is not looked at. */
function headingIn({ title, subtitle, scope }: Exports): unknown {
  const parts = Object.entries({ title, subtitle, scope });
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}
