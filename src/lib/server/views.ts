import type { Collection } from '../core/dataset/collection';
import { limitsFor, wholeDays } from '../core/timeline/window';
import { namedViewProblems, type NamedView } from '../core/view/named-view';

/** Bundled by Vite, so the path is a literal; a collection may do without named views. */
const modules = import.meta.glob<{ readonly views?: readonly NamedView[] }>('/data/views.ts', {
  eager: true,
});

/** The named views of `data/views.ts`. Throws an Error that names every one that does not lead where it says. */
export function loadViews({ events, actors, articles, extent }: Collection): readonly NamedView[] {
  const views = modules['/data/views.ts']?.views ?? [];
  const idsOf = (all: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(all.map(({ id }) => id));
  const problems = namedViewProblems(views, {
    eventIds: idsOf(events),
    actorIds: idsOf(actors),
    articleIds: idsOf(articles),
    extent,
    limits: wholeDays(limitsFor(extent)),
  });
  if (problems.length > 0) {
    throw new Error(problems.map((problem) => `data/views.ts: ${problem}`).join('\n'));
  }
  return views;
}
