import type { WholeCollection } from '../core/dataset/collection';
import { collectionOrThrow } from '../core/dataset/parse';
import { sourceFromModules } from '../core/dataset/source';

/** Bundled by Vite, so the paths are literals and begin at the root of the project. */
const modules = import.meta.glob<{ readonly [name: string]: unknown }>(
  [
    '/data/collection.ts',
    '/data/articles.ts',
    '/data/actors.ts',
    '/data/events/*.ts',
    '/data/forecasts.ts',
  ],
  { eager: true },
);

let collection: WholeCollection | undefined;

/**
 * The collection in `data/`, parsed once for the whole build. Throws an Error with every problem, one a
 * line, as `npm run check:data` prints them (quotes are not compared with the articles' texts here).
 */
export function loadCollection(): WholeCollection {
  collection ??= collectionOrThrow(
    sourceFromModules(
      'data',
      new Map(
        Object.entries(modules).map(([path, exports]) => [
          path.replace(/^\/data\//, ''),
          { exports },
        ]),
      ),
    ),
  );
  return collection;
}
