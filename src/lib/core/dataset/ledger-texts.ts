import type { ArticleTexts } from './check-texts';
import type { Draft } from './draft';
import type { ExpressionEntry } from './expression';
import { temporalExpressionsIn } from './expression-finder';
import { entryName, readLinesOf } from './ledger';
import type { Ledger } from './ledger';
import type { Problem } from './problem';
import { linesOf } from './words';

/**
 * What only the articles' texts can show of the ledger: an expression that is not in its line to the
 * character, one that stands more often than its line has it, and every temporal expression of a body or
 * endnote that it does not account for, with its line and words. An article without a text is passed
 * over, which `textProblems` tells. About a second for 10 000 words.
 */
export function ledgerTextProblems(ledger: Ledger, draft: Draft, texts: ArticleTexts): Problem[] {
  return draft.articles.flatMap(({ entry: article }) => {
    const text = texts.get(article.id);
    if (text === undefined) return [];
    const lines = linesOf(text);
    return readLinesOf(article).flatMap((line) => {
      const here = { file: ledger.file, article: article.id, line, text: lines[line - 1] ?? '' };
      const entries = ledger.expressions.filter(
        (entry) => entry.article === article.id && entry.line === line,
      );
      return [...wordingProblems(here, entries), ...unaccounted(here, entries)];
    });
  });
}

interface Line {
  readonly file: string;
  readonly article: string;
  readonly line: number;
  readonly text: string;
}

/**
 * Starts of `expression` in `text`, as words: not within another word, but before a possessive
 * ("president-elect’s"), in a compound ("pre-2014") and before an endnote number ("recently3").
 */
function startsOf(expression: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(expression); at !== -1; at = text.indexOf(expression, at + 1)) {
    const around = [text.slice(0, at), expression, text.slice(at + expression.length)] as const;
    if (!isJoined(around[0], around[1]) && !isJoined(around[1], around[2])) starts.push(at);
  }
  return starts;
}

function isJoined(before: string, after: string): boolean {
  if (/\p{Ll}{2}$/u.test(before) && /^\d{1,3}(?![\p{L}\p{N}])/u.test(after)) return false;
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

function wordingProblems(
  { file, article, text }: Line,
  entries: readonly ExpressionEntry[],
): Problem[] {
  const distinct = new Map(entries.map((entry) => [entry.expression, entry]));
  return [...distinct.values()].flatMap((entry) => {
    const count = startsOf(entry.expression, text).length;
    const same = entries.filter(({ expression }) => expression === entry.expression);
    const at = { file, id: article, field: 'expression' };
    if (count === 0) {
      const message = `${entryName(entry)} is not verbatim: the line does not have these words.`;
      return [{ ...at, message }];
    }
    const needed = placesNeededBy(same);
    if (needed <= count) return [];
    const times = (n: number): string => (n === 1 ? 'once' : `${n} times`);
    const message = `${entryName(entry)} stands here ${times(needed)}, but the line has it ${times(count)}: delete what is double.`;
    return [{ ...at, message }];
  });
}

/** In how many places an expression must stand for these entries: several events may share one place. */
function placesNeededBy(entries: readonly ExpressionEntry[]): number {
  const perEvent = new Map<string, number>();
  let reasons = 0;
  for (const { event } of entries) {
    if (event === undefined) reasons += 1;
    else perEvent.set(event, (perEvent.get(event) ?? 0) + 1);
  }
  return reasons + Math.max(0, ...perEvent.values());
}

function unaccounted(
  { file, article, line, text }: Line,
  entries: readonly ExpressionEntry[],
): Problem[] {
  const accounted = [...new Set(entries.map(({ expression }) => expression))].flatMap(
    (expression) => {
      const count = entries.filter((entry) => entry.expression === expression).length;
      return startsOf(expression, text)
        .slice(0, count)
        .map((start) => ({ start, end: start + expression.length }));
    },
  );
  return temporalExpressionsIn(text)
    .filter(
      ({ at, text: { length } }) =>
        !accounted.some(({ start, end }) => start < at + length && end > at),
    )
    .map((found) => {
      const context = text
        .slice(Math.max(0, found.at - 24), found.at + found.text.length + 24)
        .trim();
      const message = `line ${line} has "${found.text}" (… ${context} …), which no entry accounts for: add it with the event that it dates, or the reason why it dates none.`;
      return { file, id: article, field: 'expression', message };
    });
}
