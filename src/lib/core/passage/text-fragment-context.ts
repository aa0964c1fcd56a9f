import { wordsIn } from '../dataset/words';
import { directiveFor } from './text-fragment';
import type { FragmentContext, TextDirective } from './text-fragment';

/**
 * What a text fragment needs beside a quote to select it and nothing else in an article, by the WICG's
 * rules: words whole, as Unicode bounds them (UAX 29), case and white space folded. `null` when the quote's
 * own words do, or when no words of its line help. The fewest words before or after it where the article
 * has it more than once; the quote without its last words where these run on into an endnote number
 * ("2017.23" is one word). `lines` are all lines of the copy, each a block of its page, pull quotes
 * included: a browser would find those first. `line` is 1-based.
 */
export function fragmentContext(
  lines: readonly string[],
  line: number,
  quote: string,
): FragmentContext | null {
  const text = lines[line - 1] ?? '';
  const at = text.indexOf(quote);
  if (at === -1) return null;
  const words = findableWords(lines, quote);
  if (words === null) return null;
  const directive = directiveFor(words);
  const shortened = words === quote ? null : { words };
  if (matchCount(lines, directive) === 1) return shortened;
  const before = wordsIn(text.slice(0, at));
  const after = wordsIn(text.slice(at + words.length));
  for (let n = 1; n <= Math.max(before.length, after.length); n += 1) {
    const prefix = before.slice(-n).join(' ');
    const suffix = after.slice(0, n).join(' ');
    for (const context of [{ suffix }, { prefix }, { prefix, suffix }]) {
      const isUnique = matchCount(lines, { ...directive, ...context }) === 1;
      if (Object.values(context).every(hasLetters) && isUnique) return { ...context, ...shortened };
    }
  }
  return null;
}

/** An endnote number alone is no context: pages set it apart. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

function findableWords(lines: readonly string[], quote: string): string | null {
  for (let words = quote; words !== ''; words = words.replace(/\s*\S+$/, '')) {
    if (matchCount(lines, directiveFor(words)) > 0) return words;
  }
  return null;
}

/** How many stretches of the lines a directive could select; for a range, how many starts it has. */
export function matchCount(lines: readonly string[], directive: TextDirective): number {
  const [prefix, start, end, suffix] = [
    folded(directive.prefix ?? ''),
    folded(directive.start),
    directive.end === undefined ? null : folded(directive.end),
    folded(directive.suffix ?? ''),
  ];
  const blocks = blocksOf(lines);
  const isMatch = (block: Block, i: number, at: number): boolean => {
    const afterStart = at + start.length;
    const endAt = end === null ? afterStart : placesOf(end, block, afterStart)[0];
    const isReached =
      endAt !== undefined ||
      blocks.slice(i + 1).some((later) => placesOf(end ?? '', later).length > 0);
    const rest = endAt === undefined ? '' : block.text.slice(endAt + (end?.length ?? 0));
    return (
      isReached &&
      block.text.slice(0, at).trimEnd().endsWith(prefix) &&
      rest.trimStart().startsWith(suffix)
    );
  };
  return blocks.flatMap((block, i) => placesOf(start, block).filter((at) => isMatch(block, i, at)))
    .length;
}

/** A line as it is searched, with the places where a word may begin or end. */
interface Block {
  readonly text: string;
  readonly bounds: ReadonlySet<number>;
}

/** Lines are searched many times over and never change. */
const known = new WeakMap<readonly string[], readonly Block[]>();
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks = known.get(lines) ?? lines.map(blockFrom);
  known.set(lines, blocks);
  return blocks;
}

function blockFrom(line: string): Block {
  const text = folded(line);
  const starts = [...segmenter.segment(text)].map(({ index }) => index);
  return { text, bounds: new Set([...starts, text.length]) };
}

function placesOf(part: string, { text, bounds }: Block, from = 0): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part, from); at !== -1; at = text.indexOf(part, at + 1)) {
    if (bounds.has(at) && bounds.has(at + part.length)) places.push(at);
  }
  return places;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
