import { originalRange, type Folded } from './find-passage-fold';

/** A run of words in a comparison of a quote with the copy. */
export interface DiffPiece {
  /** `quote`: only the quote has it; `copy`: only the copy has it. */
  readonly kind: 'same' | 'quote' | 'copy';
  /** As its source spells it. */
  readonly text: string;
  /** White space stands before it. */
  readonly isSpaced: boolean;
}

interface Token {
  readonly text: string;
  /** The same without regard to case. */
  readonly key: string;
  readonly isWord: boolean;
  readonly start: number;
  readonly end: number;
}

interface Step {
  readonly kind: DiffPiece['kind'];
  readonly token: Token;
}

/** Words in a row that must agree before a stretch of the copy is looked at. */
const SHINGLE = 3;
/** Share of a quote's words that must agree, in order, for the copy to have it in other words. */
const LEAST_SHARED = 0.6;

/** A text made ready for comparison with many quotes. */
export interface Shingled {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  /** For every three words in a row, the tokens where they begin, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Indexes a text by its word shingles. O(words). */
export function shingled(folded: Folded): Shingled {
  const tokens = tokensOf(folded.text);
  const places = new Map<string, number[]>();
  for (const { key, at } of shinglesOf(tokens)) {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return { folded, tokens, places };
}

/**
 * Compares a quote that is not in a text with the stretch that is most like it: runs of words that both
 * have, or only one. `null` when no stretch shares three words in a row and, in order, six tenths of the
 * words. The stretch is chosen by shared word shingles (A. Broder, "On the resemblance and containment of
 * documents", 1997), then aligned word by word with a free start and end in the text (P. Sellers, J.
 * Algorithms 1, 1980). O(shared shingles + words of the quote squared).
 */
export function differingWords(quote: Folded, text: Shingled): DiffPiece[] | null {
  const sought = tokensOf(quote.text);
  const region = likestRegion(sought, text);
  if (!region) return null;
  const steps = aligned(sought, region);
  const words = sought.filter(({ isWord }) => isWord).length;
  const shared = steps.filter(({ kind, token }) => kind === 'same' && token.isWord).length;
  return shared >= words * LEAST_SHARED ? piecesFrom(steps, quote, text.folded) : null;
}

/** Words with their inner apostrophes and hyphens, numbers, and each other sign by itself. */
function tokensOf(text: string): Token[] {
  const pattern = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    text: found,
    key: found.toLowerCase(),
    isWord: /[\p{L}\p{N}]/u.test(found),
    start: index,
    end: index + found.length,
  }));
}

/** The tokens around the densest shared shingles, wide enough for the whole quote; `null` when none is shared. */
function likestRegion(
  sought: readonly Token[],
  { tokens, places }: Shingled,
): readonly Token[] | null {
  const keys = new Set(shinglesOf(sought).map(({ key }) => key));
  const hits = [...keys]
    .flatMap((key) => (places.get(key) ?? []).map((at) => ({ at, key })))
    .sort((a, b) => a.at - b.at);
  const reach = Math.ceil(sought.length * 1.5);
  let best: { from: number; to: number; count: number } | null = null;
  for (const [i, { at: from }] of hits.entries()) {
    const within = new Set<string>();
    let to = from;
    for (let j = i; j < hits.length; j++) {
      const hit = hits[j];
      if (!hit || hit.at > from + reach) break;
      within.add(hit.key);
      to = hit.at;
    }
    if (!best || within.size > best.count) best = { from, to, count: within.size };
  }
  if (!best) return null;
  return tokens.slice(Math.max(0, best.from - reach), best.to + reach);
}

/** Every three words in a row, signs between them passed over, and the token where they begin. */
function shinglesOf(tokens: readonly Token[]): { readonly key: string; readonly at: number }[] {
  const words = tokens.flatMap(({ isWord, key }, at) => (isWord ? [{ key, at }] : []));
  return words.slice(0, Math.max(0, words.length - SHINGLE + 1)).map(({ at }, i) => ({
    key: words
      .slice(i, i + SHINGLE)
      .map(({ key }) => key)
      .join(' '),
    at,
  }));
}

/** Cheapest way from the quote to a stretch of the text: a word left out, added or put for another costs 1. */
function aligned(quote: readonly Token[], text: readonly Token[]): Step[] {
  const width = text.length + 1;
  const costs = new Float32Array((quote.length + 1) * width);
  const costAt = (i: number, j: number): number => costs[i * width + j] ?? Infinity;
  quote.forEach((sought, row) => {
    const i = row + 1;
    costs[i * width] = i;
    text.forEach((token, column) => {
      const j = column + 1;
      costs[i * width + j] = Math.min(
        costAt(i - 1, j - 1) + exchangeCost(sought, token),
        costAt(i - 1, j) + 1,
        costAt(i, j - 1) + 1,
      );
    });
  });
  let j = 0;
  for (let k = 1; k < width; k++) if (costAt(quote.length, k) < costAt(quote.length, j)) j = k;
  return tracedBack(quote, text, costAt, j);
}

function tracedBack(
  quote: readonly Token[],
  text: readonly Token[],
  costAt: (i: number, j: number) => number,
  end: number,
): Step[] {
  const steps: Step[] = [];
  let [i, j] = [quote.length, end];
  while (i > 0) {
    const sought = quote[i - 1];
    const token = text[j - 1];
    if (!sought) break;
    const isExchange = token && costAt(i, j) === costAt(i - 1, j - 1) + exchangeCost(sought, token);
    if (token && isExchange) {
      if (sought.text === token.text) steps.push({ kind: 'same', token });
      else steps.push({ kind: 'copy', token }, { kind: 'quote', token: sought });
      i--;
      j--;
    } else if (token && costAt(i, j) === costAt(i, j - 1) + 1) {
      steps.push({ kind: 'copy', token });
      j--;
    } else {
      steps.push({ kind: 'quote', token: sought });
      i--;
    }
  }
  return steps.reverse();
}

/** Another case is half a change, so that a word keeps its place; a word never changes places with a sign. */
function exchangeCost(a: Token, b: Token): number {
  if (a.text === b.text) return 0;
  if (a.key === b.key) return 0.5;
  return a.isWord === b.isWord ? 1 : 2;
}

/** Neighbouring steps of one kind as one run, spelt as its source has it; within a change, the quote first. */
function piecesFrom(steps: readonly Step[], quote: Folded, text: Folded): DiffPiece[] {
  const runs: { kind: DiffPiece['kind']; start: number; end: number }[] = [];
  for (const { kind, token } of changesGathered(steps)) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.end = token.end;
    else runs.push({ kind, start: token.start, end: token.end });
  }
  return runs.map(({ kind, ...run }, i) => {
    const source = kind === 'quote' ? quote : text;
    const { start, end } = originalRange(source, run);
    const isSpaced = i > 0 && source.text.charAt(run.start - 1) === ' ';
    return { kind, text: source.original.slice(start, end), isSpaced };
  });
}

function changesGathered(steps: readonly Step[]): Step[] {
  const gathered: Step[] = [];
  let changed: Step[] = [];
  const settle = (): void => {
    gathered.push(...changed.filter(({ kind }) => kind === 'quote'));
    gathered.push(...changed.filter(({ kind }) => kind === 'copy'));
    changed = [];
  };
  for (const step of steps) {
    if (step.kind !== 'same') {
      changed.push(step);
      continue;
    }
    settle();
    gathered.push(step);
  }
  settle();
  return gathered;
}
