import { wordAround } from './words';

/** Where a quote first leaves the text it was copied from. */
export interface Difference {
  /** The word of the quote, with its punctuation; when one was left out, the word after the gap. */
  readonly quoted: string;
  /** The word that the text has there; empty when it has none. */
  readonly copied: string;
  readonly kind: 'other' | 'added' | 'left out' | 'spacing';
}

interface Token {
  readonly text: string;
  readonly at: number;
}

/** The state of an alignment: its edits, its equal tokens, and where quote and text first parted. */
interface Path {
  readonly cost: number;
  readonly equal: number;
  readonly parted: {
    readonly quoteAt: number;
    readonly textAt: number;
    readonly kind: Difference['kind'];
  } | null;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((match) => ({
    text: match[0],
    at: match.index,
  }));

/**
 * The first difference between a quote and the stretch of `text` that is most like it, or `null` when
 * the quote is a verbatim part. Word by word alignment with a free start and end in the text, after
 * P. Sellers, "The theory and computation of evolutionary distances", J. Algorithms 1 (1980); the
 * place of the first edit travels with the cost. O(tokens of quote × tokens of text).
 */
export function firstDifference(quote: string, text: string): Difference | null {
  if (text.includes(quote)) return null;
  const best = bestPath(tokensOf(quote), tokensOf(text));
  if (best.parted === null) return spacingDifference(quote, text);
  const { quoteAt, textAt, kind } = best.parted;
  return {
    quoted: wordAround(quote, quoteAt),
    copied: kind === 'added' ? '' : wordAround(text, textAt),
    kind,
  };
}

function bestPath(quote: readonly Token[], text: readonly Token[]): Path {
  const start: Path = { cost: 0, equal: 0, parted: null };
  let last: Path[] = [start, ...text.map(() => start)];
  quote.forEach((quoted, i) => {
    const nextAt = quote[i + 1]?.at ?? quoted.at;
    const row: Path[] = [parted(last[0] ?? start, quoted.at, 0, 'added')];
    text.forEach((copied, j) => {
      const diagonal = last[j] ?? start;
      const options = [
        quoted.text === copied.text
          ? { ...diagonal, equal: diagonal.equal + 1 }
          : parted(diagonal, quoted.at, copied.at, 'other'),
        parted(last[j + 1] ?? start, quoted.at, copied.at, 'added'),
        parted(row[j] ?? start, nextAt, copied.at, 'left out', weightOf(copied)),
      ];
      row.push(options.reduce(better));
    });
    last = row;
  });
  return last.reduce(better);
}

/** Fewer edits, then more tokens kept, then one word for another rather than one too many; then `a`. */
function better(a: Path, b: Path): Path {
  const isOther = ({ parted }: Path): number => Number(parted?.kind === 'other');
  const rank = a.cost - b.cost || b.equal - a.equal || isOther(b) - isOther(a);
  return rank > 0 ? b : a;
}

function parted(
  path: Path,
  quoteAt: number,
  textAt: number,
  kind: Difference['kind'],
  cost = 1,
): Path {
  return { ...path, cost: path.cost + cost, parted: path.parted ?? { quoteAt, textAt, kind } };
}

/** Points and glued endnote numbers go with their word: to lose "met.2" is little more than to lose "met". */
function weightOf({ text }: Token): number {
  return /\p{L}/u.test(text) ? 1 : 0.25;
}

/** All tokens agree, so the first one whose prefix of the quote is not in the text follows other blanks. */
function spacingDifference(quote: string, text: string): Difference {
  const odd = tokensOf(quote).find(
    (token) => !text.includes(quote.slice(0, token.at + token.text.length)),
  );
  return { quoted: odd ? wordAround(quote, odd.at) : '', copied: '', kind: 'spacing' };
}

/** The end of a sentence about a quote: `the first word that differs is "Rome", where the copy has "Bonn"`. */
export function differenceText({ kind, quoted, copied }: Difference): string {
  if (kind === 'spacing') return `the white space before "${quoted}" differs from the copy`;
  if (kind === 'left out')
    return `the copy has "${copied}" before "${quoted}", the quote leaves it out`;
  const first = `the first word that differs is "${quoted}"`;
  return kind === 'added'
    ? `${first}, which the copy does not have there`
    : `${first}, where the copy has "${copied}"`;
}
