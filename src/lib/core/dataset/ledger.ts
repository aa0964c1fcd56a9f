import * as v from 'valibot';
import type { Draft } from './draft';
import { expressionSchema } from './expression';
import type { ExpressionEntry } from './expression';
import { didYouMean, written } from './problem';
import type { Problem } from './problem';
import type { SourceFile } from './source';

/** The ledger as far as it has the right shape, and everything that is wrong with it. */
export interface Ledger {
  readonly file: string;
  readonly expressions: readonly ExpressionEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `expressions.ts`: every temporal expression of the articles with its event or the reason why it
 * has none. Tells entries of the wrong shape, of an article or event that the collection does not have,
 * and on a line that is no part of an article's body or endnotes. Whether they are in the texts, and
 * whether any is missing, only the texts can show: `ledgerTextProblems`.
 */
export function ledgerFromSource({ file, value, error }: SourceFile, draft: Draft): Ledger {
  const whole = (message: string): Ledger => {
    return { file, expressions: [], problems: [{ file, id: null, field: '', message }] };
  };
  if (error !== undefined) return whole(`cannot be read: ${error}.`);
  if (!Array.isArray(value)) {
    return whole('exports no list of expressions: write "export const expressions = [ … ]".');
  }
  const expressions: ExpressionEntry[] = [];
  const problems: Problem[] = [];
  value.forEach((entry: unknown, i) => {
    const parsed = v.safeParse(expressionSchema, entry);
    if (parsed.success) {
      expressions.push(parsed.output);
      problems.push(...placeProblems(file, parsed.output, draft));
    } else problems.push(...parsed.issues.map((issue) => shapeProblem(file, i, entry, issue)));
  });
  return { file, expressions, problems };
}

/** How messages call an entry: by its article, its line and its words. */
export function entryName({ line, expression }: ExpressionEntry): string {
  return `line ${line} "${expression}"`;
}

function shapeProblem(
  file: string,
  i: number,
  entry: unknown,
  issue: v.BaseIssue<unknown>,
): Problem {
  const field = (issue.path ?? []).map((step) => step.key).join('.');
  const named = v.safeParse(v.object({ article: v.string(), expression: v.string() }), entry);
  const which = named.success ? `"${named.output.expression}" ` : '';
  const message = `${which}(entry ${i + 1}): ${[written(field), issue.message].filter(Boolean).join(' ')}`;
  return { file, id: named.success ? named.output.article : null, field, message };
}

function placeProblems(file: string, entry: ExpressionEntry, draft: Draft): Problem[] {
  const at = { file, id: entry.article };
  const problems: Problem[] = [];
  const articleIds = draft.ids.articles.map((article) => article.entry);
  if (!articleIds.includes(entry.article)) {
    const message = `is the article of ${entryName(entry)}, but ${draft.files.articles} does not have it.`;
    problems.push({
      ...at,
      field: 'article',
      message: message + didYouMean(entry.article, articleIds),
    });
  }
  const eventIds = draft.ids.events.map((event) => event.entry);
  if (entry.event !== undefined && draft.isWhole && !eventIds.includes(entry.event)) {
    const message = `${entryName(entry)} names event "${entry.event}", which no file of events has.`;
    problems.push({ ...at, field: 'event', message: message + didYouMean(entry.event, eventIds) });
  }
  const article = draft.articles.find((filed) => filed.entry.id === entry.article)?.entry;
  if (article && !readLinesOf(article).includes(entry.line)) {
    const message = `${entryName(entry)} is outside body and endnotes, or on a line that they exclude: correct the line or delete the entry.`;
    problems.push({ ...at, field: 'line', message });
  }
  return problems;
}

/** Numbers of the lines whose words count: body and endnotes without the excluded ones, in order. */
export function readLinesOf({
  bodyLines,
  endnoteLines,
  excludedLines,
}: Draft['articles'][number]['entry']): number[] {
  return [bodyLines, endnoteLines]
    .flatMap((range) =>
      range ? Array.from({ length: range[1] - range[0] + 1 }, (_, i) => range[0] + i) : [],
    )
    .filter((line) => !excludedLines.includes(line));
}
