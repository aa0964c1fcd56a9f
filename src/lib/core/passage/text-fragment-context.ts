import { isInsideWord, wordsIn } from '../dataset/words';
import { directiveFor } from './text-fragment';
import type { FragmentContext, TextDirective } from './text-fragment';

/**
 * The fewest words before or after a quote that make its text fragment select it and nothing else in an
 * article, by the WICG's rules: words whole, case and white space folded. `null` when the quote needs none,
 * or when no words of its own line tell it apart. `lines` are all lines of the copy, each a block of its
 * page (pull quotes included: a browser would find those first); `line` is 1-based.
 */
export function neededContext(
  lines: readonly string[],
  line: number,
  quote: string,
): FragmentContext | null {
  const directive = directiveFor(quote);
  const text = lines[line - 1] ?? '';
  const at = text.indexOf(quote);
  if (at === -1 || matchCount(lines, directive) < 2) return null;
  const before = wordsIn(text.slice(0, at));
  const after = wordsIn(text.slice(at + quote.length));
  for (let n = 1; n <= Math.max(before.length, after.length); n += 1) {
    const prefix = before.slice(-n).join(' ');
    const suffix = after.slice(0, n).join(' ');
    const isUnique = (context: FragmentContext): boolean =>
      matchCount(lines, { ...directive, ...context }) === 1;
    for (const context of [{ suffix }, { prefix }, { prefix, suffix }]) {
      if (Object.values(context).every(Boolean) && isUnique(context)) return context;
    }
  }
  return null;
}

/** How many stretches of the lines a directive could select; for a range, how many starts it has. */
export function matchCount(lines: readonly string[], directive: TextDirective): number {
  const { prefix = '', start, end, suffix = '' } = directive;
  const blocks = lines.map(folded);
  return blocks.flatMap((block, i) =>
    wholeWords(folded(start), block).filter((at) => {
      const rest = block.slice(at + folded(start).length);
      const ends = end === undefined ? [0] : wholeWords(folded(end), rest);
      const afterRange = end === undefined ? rest : rest.slice((ends[0] ?? 0) + folded(end).length);
      const isReached =
        ends.length > 0 ||
        blocks.slice(i + 1).some((later) => wholeWords(folded(end ?? ''), later).length > 0);
      return (
        isReached &&
        block.slice(0, at).trimEnd().endsWith(folded(prefix)) &&
        afterRange.trimStart().startsWith(folded(suffix))
      );
    }),
  ).length;
}

function wholeWords(part: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + part.length)) starts.push(at);
  }
  return starts;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
