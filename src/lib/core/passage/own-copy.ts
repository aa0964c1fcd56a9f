import { findPassages, type Finding, type SoughtPassage } from './find-passage';
import type { TextRange } from './find-passage-fold';

/** What a reader's copy of an article says of the passages, in the order they were given. */
export interface OwnCopyReading {
  readonly findings: readonly Finding[];
  readonly foundCount: number;
  readonly differCount: number;
  /** Hardly a trace of the passages: it is another article, and there is nothing to keep. */
  readonly isOtherText: boolean;
}

/** Below this share of passages that are found or nearly so, with none found, a text is another one. */
const LEAST_TRACE = 1 / 3;

/** Reads a copy for the passages, which are given in reading order. O(passages × copy). */
export function readOwnCopy(copy: string, passages: readonly SoughtPassage[]): OwnCopyReading {
  const findings = findPassages(passages, copy);
  const foundCount = findings.filter(({ kind }) => kind === 'found').length;
  const differCount = findings.filter(({ kind }) => kind === 'differs').length;
  const isOtherText = foundCount === 0 && differCount < passages.length * LEAST_TRACE;
  return { findings, foundCount, differCount, isOtherText };
}

/** A block of a copy as it is set: `text` begins at `start` of the copy. */
export interface CopyBlock {
  readonly start: number;
  readonly text: string;
}

/**
 * The paragraphs of a copy: what blank lines part, or, in a copy that has hardly any, its lines. Blank
 * ones are left out, no character of the others changes.
 */
export function blocksOf(copy: string): CopyBlock[] {
  const byBlankLines = blocksBetween(copy, /(?:[^\S\n]*\n){2,}/g);
  const lines = blocksBetween(copy, /\n/g);
  return byBlankLines.length * 4 >= lines.length || isHardWrapped(lines) ? byBlankLines : lines;
}

/** Lines cut at about one width are parts of paragraphs. */
function isHardWrapped(lines: readonly CopyBlock[]): boolean {
  const longest = Math.max(0, ...lines.map(({ text }) => text.length));
  const full = lines.filter(({ text }) => text.length > longest * 0.75).length;
  return longest <= 120 && full > lines.length / 2;
}

function blocksBetween(copy: string, parting: RegExp): CopyBlock[] {
  const blocks: CopyBlock[] = [];
  let start = 0;
  const push = (end: number): void => {
    const text = copy.slice(start, end);
    if (text.trim() !== '') blocks.push({ start, text });
  };
  for (const { 0: gap, index } of copy.matchAll(parting)) {
    push(index);
    start = index + gap.length;
  }
  push(copy.length);
  return blocks;
}

/** A stretch within one block, counted from the start of the block. */
export interface BlockRange extends TextRange {
  readonly block: number;
}

/** The parts of a range of the copy that lie in its blocks, in order; what lies between blocks is left out. */
export function rangesInBlocks(
  { start, end }: TextRange,
  blocks: readonly CopyBlock[],
): BlockRange[] {
  return blocks.flatMap((block, i) => {
    const from = Math.max(start - block.start, 0);
    const to = Math.min(end - block.start, block.text.length);
    return from < to ? [{ block: i, start: from, end: to }] : [];
  });
}

/** A piece of a block for browsers that highlight by element: `ranges` that cover it, by index. */
export interface MarkedPiece {
  readonly text: string;
  readonly covering: readonly number[];
}

/** Cuts a text wherever one of the ranges begins or ends; the pieces joined give the text again. */
export function markedPieces(text: string, ranges: readonly TextRange[]): MarkedPiece[] {
  const cuts = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? text.length;
    const covering = ranges.flatMap((range, k) =>
      range.start <= from && to <= range.end ? [k] : [],
    );
    return { text: text.slice(from, to), covering };
  });
}
