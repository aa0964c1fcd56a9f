import { differenceText, firstDifference } from './difference';
import type { Draft, Filed } from './draft';
import type { ArticleEntry, EventEntry } from './entry';
import { written } from './problem';
import type { Problem } from './problem';
import { quotesOf } from './quoted';
import type { Quoted } from './quoted';
import { wordsIn } from './words';

/** The longest excerpt that is still short. */
export const MAX_QUOTE_WORDS = 60;

/** What is wrong with the quotes of a draft as far as it shows without the articles' texts. */
export function passageProblems(draft: Draft): Problem[] {
  const articles = new Map(draft.articles.map(({ entry }) => [entry.id, entry]));
  return [
    ...draft.articles.flatMap(lineRangeProblems),
    ...draft.events.flatMap((event) => [
      ...evidenceProblems(event),
      ...quotesOf(event.entry).flatMap((quoted) => [
        ...lengthProblems(event, quoted),
        ...placeProblems(event, quoted, articles.get(quoted.article)),
      ]),
    ]),
    ...repeatedQuotes(draft.events),
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

function evidenceProblems({ file, entry }: Filed<EventEntry>): Problem[] {
  return entry.passages.flatMap(({ quote, evidence }, i) => {
    const difference = firstDifference(evidence, quote);
    if (difference === null) return [];
    const field = `passages.${i}.evidence`;
    const message = `passages[${i}].evidence "${evidence}" is no part of its quote: ${differenceText(difference)}.`;
    return [{ file, id: entry.id, field, message }];
  });
}

function lengthProblems({ file, entry }: Filed<EventEntry>, { quote, field }: Quoted): Problem[] {
  const count = wordsIn(quote).length;
  if (count <= MAX_QUOTE_WORDS) return [];
  const message = `${written(field)} has ${count} words, at most ${MAX_QUOTE_WORDS} fit an excerpt: shorten it.`;
  return [{ file, id: entry.id, field, message }];
}

function placeProblems(
  { file, entry }: Filed<EventEntry>,
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
 * One sentence may report two events, by different evidence words. The same quote twice in an event, or
 * the same evidence for two events, is a slip of copy and paste.
 */
function repeatedQuotes(events: Draft['events']): Problem[] {
  const firsts = new Map<string, { readonly id: string; readonly evidence: string }[]>();
  return events.flatMap(({ file, entry: { id, passages } }) =>
    passages.flatMap(({ article, line, quote, evidence }, i) => {
      const key = `${article} ${line} ${quote}`;
      const earlier = firsts.get(key) ?? [];
      firsts.set(key, [...earlier, { id, evidence }]);
      const at = { file, id, field: `passages.${i}.quote` };
      if (earlier.some((other) => other.id === id)) {
        const message = `passages[${i}].quote stands in this event already: delete one of the two.`;
        return [{ ...at, message }];
      }
      const same = earlier.find((other) => other.evidence === evidence);
      const message = `passages[${i}] has the quote and evidence of "${same?.id}": merge the events, or choose evidence that tells them apart.`;
      return same ? [{ ...at, message }] : [];
    }),
  );
}
