import { differenceText, firstDifference } from './difference';
import type { Draft, Filed } from './draft';
import type { ArticleEntry, EventEntry } from './entry';
import { written } from './problem';
import type { Problem } from './problem';
import { quotesOf } from './quoted';
import type { Quoted } from './quoted';
import { linesOf, wholeWordsAt, wordsIn } from './words';

/** The copies of the articles by article id, line breaks kept. Articles may be missing. */
export type ArticleTexts = ReadonlyMap<string, string>;

/**
 * What only the articles' texts can show: a quote that is not in its line to the character, or cuts a
 * word; a range of lines past the end; a wrong count of words. Articles without a text are passed over.
 */
export function textProblems(draft: Draft, texts: ArticleTexts): Problem[] {
  return [
    ...draft.articles.flatMap((article) => {
      const text = texts.get(article.entry.id);
      return text === undefined ? [] : articleProblems(article, linesOf(text));
    }),
    ...draft.events.flatMap((event) =>
      quotesOf(event.entry).flatMap((quoted) => {
        const text = texts.get(quoted.article);
        return text === undefined ? [] : quoteProblems(event, quoted, linesOf(text));
      }),
    ),
  ];
}

function articleProblems(
  { file, entry }: Filed<ArticleEntry>,
  lines: readonly string[],
): Problem[] {
  const { id, bodyLines, endnoteLines, words } = entry;
  const last = Math.max(bodyLines[1], endnoteLines?.[1] ?? 0);
  if (last > lines.length) {
    const field = bodyLines[1] === last ? 'bodyLines' : 'endnoteLines';
    const message = `${field} end at line ${last}, but its copy has ${lines.length} lines.`;
    return [{ file, id, field, message }];
  }
  const count = wordsOfArticle(entry, lines);
  if (count === words) return [];
  const message = `words is ${words}, but body and endnotes without excluded lines have ${count}: write words: ${count}.`;
  return [{ file, id, field: 'words', message }];
}

/** Words of body and endnotes, excluded lines left out; `lines` are all lines of the copy. */
export function wordsOfArticle(article: ArticleEntry, lines: readonly string[]): number {
  const { bodyLines, endnoteLines, excludedLines } = article;
  return lines
    .filter((_, i) => {
      const line = i + 1;
      const isCounted = [bodyLines, endnoteLines].some(
        (range) => range && line >= range[0] && line <= range[1],
      );
      return isCounted && !excludedLines.includes(line);
    })
    .reduce((sum, text) => sum + wordsIn(text).length, 0);
}

function quoteProblems(
  { file, entry: { id } }: Filed<EventEntry>,
  quoted: Quoted,
  lines: readonly string[],
): Problem[] {
  const { article, line, quote, field } = quoted;
  const at = { file, id, field };
  const place = `line ${line} of "${article}"`;
  const text = lines[line - 1];
  if (text !== undefined && wholeWordsAt(text, quote) !== -1) return [];
  const elsewhere = lines.findIndex((other) => wholeWordsAt(other, quote) !== -1) + 1;
  if (elsewhere > 0) {
    const message = `${written(field)} is not on ${place}, but on line ${elsewhere}: write line: ${elsewhere}.`;
    return [{ ...at, field: field.replace(/quote$/, 'line'), message }];
  }
  if (text?.includes(quote)) {
    const message = `${written(field)} cuts a word of ${place} at one of its ends: quote whole words.`;
    return [{ ...at, message }];
  }
  const nearest = nearestLine(quoted, lines);
  const where =
    nearest.line === line ? place : `line ${nearest.line} of "${article}", the nearest to it`;
  const message = `${written(field)} is not verbatim: compared with ${where}, ${nearest.difference}.`;
  return [{ ...at, message }];
}

/** The line that is most like a quote, its own line first among equals, and how they differ in words. */
function nearestLine(
  { line, quote }: Quoted,
  lines: readonly string[],
): { line: number; difference: string } {
  const candidates = [...lines.keys()].sort(
    (a, b) => Number(b === line - 1) - Number(a === line - 1),
  );
  let nearest = { line, difference: 'there is no such line', cost: Infinity };
  for (const i of candidates) {
    const difference = firstDifference(quote, lines[i] ?? '');
    if (difference === null || difference.cost >= nearest.cost) continue;
    nearest = { line: i + 1, difference: differenceText(difference), cost: difference.cost };
  }
  return nearest;
}
