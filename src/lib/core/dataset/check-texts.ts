import { differenceText, firstDifference } from './difference';
import type { Draft, Filed } from './draft';
import type { ArticleEntry } from './entry';
import { written } from './problem';
import type { Problem } from './problem';
import { quotesOf, quotingIn } from './quoted';
import type { Quoted, Quoting } from './quoted';
import { linesOf, wholeWordsAt, wordsIn } from './words';

/** The copies of the articles by article id, line breaks kept. */
export type ArticleTexts = ReadonlyMap<string, string>;

/**
 * What only the articles' texts can show: a quote that is not in its line to the character, or cuts a
 * word; a range of lines past the end; a wrong count of words; an article whose text is not given.
 */
export function textProblems(draft: Draft, texts: ArticleTexts): Problem[] {
  return [
    ...draft.articles.flatMap((article) => articleProblems(article, texts)),
    ...quotingIn(draft).flatMap((quoting) =>
      quotesOf(quoting.entry).flatMap((quoted) => {
        const text = texts.get(quoted.article);
        return text === undefined ? [] : quoteProblems(quoting, quoted, linesOf(text));
      }),
    ),
  ];
}

function articleProblems({ file, entry }: Filed<ArticleEntry>, texts: ArticleTexts): Problem[] {
  const { id, bodyLines, endnoteLines, words } = entry;
  const text = texts.get(id);
  if (text === undefined) {
    const message = `has no text to check its quotes against: add ${id}.txt to the articles' folder.`;
    return [{ file, id, field: 'id', message }];
  }
  const lines = linesOf(text);
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
  { file, entry: { id } }: Filed<Quoting>,
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
    const lineField = field.replace(/quote$/, 'line');
    const message = `${written(lineField)} is ${line}, but its quote is on line ${elsewhere} of "${article}": write line: ${elsewhere}.`;
    return [{ ...at, field: lineField, message }];
  }
  if (text?.includes(quote)) {
    const message = `${written(field)} cuts a word of ${place} at one of its ends: quote whole words.`;
    return [{ ...at, message }];
  }
  const nearest = nearestLine(quoted, lines);
  const where = nearest === line ? place : `line ${nearest} of "${article}", the nearest to it`;
  const difference = firstDifference(quote, lines[nearest - 1] ?? '');
  const how = difference ? differenceText(difference) : 'it cuts a word at one of its ends';
  const message = `${written(field)} is not verbatim: compared with ${where}, ${how}.`;
  return [{ ...at, message }];
}

/** The line (1-based) that has most of a quote's words, its own line first among equals. O(words). */
function nearestLine({ line, quote }: Quoted, lines: readonly string[]): number {
  const words = [...new Set(wordsIn(quote))];
  const counts = lines.map((text) => {
    const present = new Set(wordsIn(text));
    return words.filter((word) => present.has(word)).length;
  });
  const most = Math.max(...counts);
  return counts[line - 1] === most ? line : counts.indexOf(most) + 1;
}
