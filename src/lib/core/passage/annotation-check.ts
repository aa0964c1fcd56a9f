import type { Draft } from '../dataset/draft';
import type { Problem } from '../dataset/problem';
import { linesOf } from '../dataset/words';
import type { ArticleTexts } from '../dataset/check-texts';
import { contextOf } from './annotation-context';
import type { QuoteContext } from './annotation-context';
import { fragmentContext } from './text-fragment-context';
import type { FragmentContext } from './text-fragment';

/** What is taken from the articles around their passages, by passage id: both files as they must be. */
export interface PassageContexts {
  /** For every passage: `contexts.json`. */
  readonly contexts: { readonly [passageId: string]: QuoteContext };
  /** For a quote that its words alone do not find in its article, by id of passage or forecast: `fragments.json`. */
  readonly fragments: { readonly [id: string]: FragmentContext };
}

/** Reads the contexts off the articles' texts; a quote that its line does not have is passed over. */
export function contextsFromTexts(
  { events, forecasts }: Pick<Draft, 'events' | 'forecasts'>,
  texts: ArticleTexts,
): PassageContexts {
  const contexts: { [passageId: string]: QuoteContext } = {};
  const fragments: { [id: string]: FragmentContext } = {};
  const lines = new Map([...texts].map(([id, text]) => [id, linesOf(text)]));
  for (const { entry } of events) {
    for (const [i, { article, line, quote }] of entry.passages.entries()) {
      const own = lines.get(article) ?? [];
      const id = `${entry.id}-${i + 1}`;
      const context = contextOf(own[line - 1] ?? '', quote);
      if (context) contexts[id] = context;
      const needed = fragmentContext(own, line, quote);
      if (needed) fragments[id] = needed;
    }
  }
  for (const { entry } of forecasts) {
    const needed = fragmentContext(lines.get(entry.article) ?? [], entry.line, entry.quote);
    if (needed) fragments[entry.id] = needed;
  }
  return { contexts, fragments };
}

/** A file of contexts that is not what the texts say: made before a passage was changed, or by hand. */
export function contextProblems(
  file: string,
  found: { readonly [passageId: string]: object },
  expected: { readonly [passageId: string]: object },
): Problem[] {
  const ids = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return ids.flatMap((id) => {
    const [is, should] = [sorted(found[id]), sorted(expected[id])];
    if (is === should) return [];
    const what =
      is === null
        ? 'is missing'
        : should === null
          ? 'needs no entry'
          : `is ${is}, but the article has ${should}`;
    const message = `${what}: run "npm run contexts -- DIR", DIR being the folder of the articles' texts.`;
    return [{ file, id, field: '', message }];
  });
}

function sorted(context: object | undefined): string | null {
  if (context === undefined) return null;
  return JSON.stringify(Object.fromEntries(Object.entries(context).sort()));
}
