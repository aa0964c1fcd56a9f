import type { Article, Collection } from '../core/dataset/collection';
import type { ExpressionEntry } from '../core/dataset/expression';

/** Bundled by Vite, so the path is a literal; a collection may do without a ledger. */
const modules = import.meta.glob<{ readonly expressions?: readonly ExpressionEntry[] }>(
  '/data/expressions.ts',
  { eager: true },
);

/** The expressions of one line of an article, in the order of the ledger. */
export interface LedgerLine {
  readonly line: number;
  readonly entries: readonly LedgerEntry[];
}

export interface LedgerEntry {
  readonly expression: string;
  /** The event that it dates or belongs to; `null` where there is a reason. */
  readonly event: { readonly id: string; readonly title: string } | null;
  readonly reason: string;
}

/** What became of every temporal expression of an article. */
export interface ArticleLedger {
  readonly article: Article;
  readonly lines: readonly LedgerLine[];
  readonly entryCount: number;
  /** How many of them are tied to an event. */
  readonly datingCount: number;
}

/**
 * The ledger for reading: by article, by line; empty when there is none. Throws an Error when it names an
 * event that the collection does not have, which `npm run check:data` tells first and with more care.
 */
export function loadLedger({ articles, events }: Collection): ArticleLedger[] {
  const expressions = modules['/data/expressions.ts']?.expressions ?? [];
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  const entryFrom = ({ expression, event, reason = '' }: ExpressionEntry): LedgerEntry => {
    if (event === undefined) return { expression, event: null, reason };
    const title = titles.get(event);
    if (title === undefined) throw new Error(`data/expressions.ts: there is no event "${event}".`);
    return { expression, event: { id: event, title }, reason };
  };
  return articles
    .map((article) => {
      const own = expressions.filter((entry) => entry.article === article.id);
      const lines = [...new Set(own.map(({ line }) => line))].sort((a, b) => a - b);
      return {
        article,
        lines: lines.map((line) => ({
          line,
          entries: own.filter((entry) => entry.line === line).map(entryFrom),
        })),
        entryCount: own.length,
        datingCount: own.filter(({ event }) => event !== undefined).length,
      };
    })
    .filter(({ entryCount }) => entryCount > 0);
}
