import { differenceText, firstDifference } from './difference';
import type { Draft, Filed } from './draft';
import type { ArticleEntry } from './entry';
import { written } from './problem';
import type { Problem } from './problem';
import { quotesOf, quotingIn } from './quoted';
import type { Quoted, Quoting } from './quoted';
import { wordsIn } from './words';

/** The longest excerpt that is still short. */
export const MAX_QUOTE_WORDS = 60;

/** What is wrong with the quotes of a draft as far as it shows without the articles' texts. */
export function passageProblems(draft: Draft): Problem[] {
  const articles = new Map(draft.articles.map(({ entry }) => [entry.id, entry]));
  return [
    ...draft.articles.flatMap(lineRangeProblems),
    ...quotingIn(draft).flatMap((quoting) => [
      ...quotesOf(quoting.entry).flatMap((quoted) => evidenceProblems(quoting, quoted)),
      ...quotesOf(quoting.entry).flatMap((quoted) => [
        ...lengthProblems(quoting, quoted),
        ...placeProblems(quoting, quoted, articles.get(quoted.article)),
      ]),
    ]),
    ...repeatedQuotes(quotingIn(draft)),
  ];
}

function lineRangeProblems({ file, entry }: Filed<ArticleEntry>): Problem[] {
  const { id, bodyLines, endnoteLines, excludedLines } = entry;
  const problems: Problem[] = [];
  const ranges = { bodyLines, ...(endnoteLines && { endnoteLines }) };
  for (const [field, [first, last]] of Object.entries(ranges)) {
    if (last >= first) continue;
    const message = `${field} end at line ${last}, before they begin at line ${first}: swap them.`;
    problems.push({ file, id, field, message });
  }
  for (const [i, line] of excludedLines.entries()) {
    if (isWithin(line, bodyLines) || isWithin(line, endnoteLines)) continue;
    const message = `excludedLines names line ${line}, which is outside body and endnotes anyway: delete it.`;
    problems.push({ file, id, field: `excludedLines.${i}`, message });
  }
  return problems;
}

const isReversed = (range: readonly [number, number] | undefined): boolean =>
  range !== undefined && range[1] < range[0];

const isWithin = (line: number, range: readonly [number, number] | undefined): boolean =>
  range !== undefined && line >= range[0] && line <= range[1];

function evidenceProblems(
  { file, entry }: Filed<Quoting>,
  { quote, evidence, field: quoteField }: Quoted,
): Problem[] {
  const difference = evidence === undefined ? null : firstDifference(evidence, quote);
  if (difference === null) return [];
  const field = quoteField.replace(/quote$/, 'evidence');
  const message = `${written(field)} "${evidence}" is no part of its quote: ${differenceText(difference)}.`;
  return [{ file, id: entry.id, field, message }];
}

function lengthProblems({ file, entry }: Filed<Quoting>, { quote, field }: Quoted): Problem[] {
  const count = wordsIn(quote).length;
  if (count <= MAX_QUOTE_WORDS) return [];
  const message = `${written(field)} has ${count} words, at most ${MAX_QUOTE_WORDS} fit an excerpt: shorten it.`;
  return [{ file, id: entry.id, field, message }];
}

function placeProblems(
  { file, entry }: Filed<Quoting>,
  { line, field }: Quoted,
  article: ArticleEntry | undefined,
): Problem[] {
  if (!article || isReversed(article.bodyLines) || isReversed(article.endnoteLines)) return [];
  const lineField = field.replace(/quote$/, 'line');
  const at = { file, id: entry.id, field: lineField };
  const { id, bodyLines, endnoteLines, excludedLines } = article;
  const found = `${written(lineField)} is ${line}`;
  if (excludedLines.includes(line)) {
    const message = `${found}, which "${id}" excludes (a caption, pull quote or credit): quote the body.`;
    return [{ ...at, message }];
  }
  if (isWithin(line, bodyLines) || isWithin(line, endnoteLines)) return [];
  const notes = endnoteLines ? ` and endnotes ${endnoteLines.join('–')}` : '';
  const message = `${found}, but "${id}" has its body on lines ${bodyLines.join('–')}${notes}.`;
  return [{ ...at, message }];
}

/**
 * One sentence may report two events or look ahead, by different evidence words. The same quote twice in
 * an event, or the same evidence for two entries, is a slip of copy and paste.
 */
function repeatedQuotes(all: readonly Filed<Quoting>[]): Problem[] {
  const firsts = new Map<string, { readonly id: string; readonly evidence: string }[]>();
  return all.flatMap(({ file, entry }) =>
    quotesOf(entry).flatMap(({ article, line, quote, evidence, field }) => {
      if (evidence === undefined) return [];
      const { id } = entry;
      const key = `${article} ${line} ${quote}`;
      const earlier = firsts.get(key) ?? [];
      firsts.set(key, [...earlier, { id, evidence }]);
      const at = { file, id, field };
      if (earlier.some((other) => other.id === id)) {
        const message = `${written(field)} stands in this event already: delete one of the two.`;
        return [{ ...at, message }];
      }
      const same = earlier.find((other) => other.evidence === evidence);
      const message = `${written(field)} and evidence are those of "${same?.id}": merge the two, or choose evidence that tells them apart.`;
      return same ? [{ ...at, message }] : [];
    }),
  );
}
