import { isInsideWord } from '../dataset/words';
import { differingWords, shingled, type DiffPiece, type Shingled } from './find-passage-differing';
import { fold, originalRange, type Folded, type TextRange } from './find-passage-fold';

/** A passage that is looked for in a reader's copy. */
export interface SoughtPassage {
  readonly quote: string;
  readonly evidence: string;
}

/** What became of a passage in a reader's copy; ranges are in the copy as it was given. */
export type Finding =
  | { readonly kind: 'found'; readonly range: TextRange; readonly evidence: TextRange | null }
  | { readonly kind: 'differs'; readonly pieces: readonly DiffPiece[] }
  | { readonly kind: 'absent' };

/** Letters on either side that tell whether a cut goes through a word: longer than any endnote number. */
const AROUND = 8;

/**
 * Looks for passages, given in the order the article has them, in a copy: one finding for each, in the
 * same order. Found is only what agrees to the letter once both are folded (see `fold`) and begins and
 * ends with whole words; of repeats, the one between the passages before and after. What is not found is
 * compared with the stretch of the copy that is most like it. O(passages × copy).
 */
export function findPassages(sought: readonly SoughtPassage[], copy: string): Finding[] {
  const folded = fold(copy);
  const quotes = sought.map(({ quote }) => fold(quote.trim()));
  const starts = chosenStarts(quotes.map(({ text }) => occurrencesOf(text, folded.text)));
  let index: Shingled | undefined;
  return sought.map((passage, i): Finding => {
    const start = starts[i];
    const quote = quotes[i];
    if (!quote) return { kind: 'absent' };
    if (start !== undefined && start !== null) return foundAt(folded, start, quote.text, passage);
    index ??= shingled(folded);
    const pieces = differingWords(quote, index);
    return pieces ? { kind: 'differs', pieces } : { kind: 'absent' };
  });
}

function foundAt(folded: Folded, start: number, quote: string, passage: SoughtPassage): Finding {
  const evidence = fold(passage.evidence.trim()).text;
  const at = evidence === '' ? -1 : quote.indexOf(evidence);
  return {
    kind: 'found',
    range: originalRange(folded, { start, end: start + quote.length }),
    evidence:
      at < 0
        ? null
        : originalRange(folded, { start: start + at, end: start + at + evidence.length }),
  };
}

function occurrencesOf(quote: string, text: string): readonly number[] {
  const found: number[] = [];
  if (quote === '') return found;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + quote.length)) found.push(at);
  }
  return found;
}

function cutsWord(text: string, at: number): boolean {
  const from = Math.max(0, at - AROUND);
  return isInsideWord(text.slice(from, at + AROUND), at - from);
}

/**
 * One place for each passage, `null` where it has none. Those that stand in the copy only once are
 * certain; a repeated one is the first that follows the passage before it and precedes the next certain
 * one, else the first that follows the passage before it, else the first.
 */
function chosenStarts(occurrences: readonly (readonly number[])[]): (number | null)[] {
  const chosen: (number | null)[] = [];
  let before = -1;
  occurrences.forEach((places, i) => {
    const next = occurrences.slice(i + 1).find(({ length }) => length === 1)?.[0] ?? Infinity;
    const after = places.filter((place) => place >= before);
    const place = after.find((start) => start <= next) ?? after[0] ?? places[0] ?? null;
    chosen.push(place);
    before = place ?? before;
  });
  return chosen;
}
