import type { Bits } from './bits';

/** What a tree says of a stretch without members: below every value a column may hold. */
export const NOTHING = -(2 ** 31);

/** Rows under one node of the lowest level, as many as a word of a bit set holds; and children of a node above. */
const FAN = 32;

/**
 * Largest values of a column over stretches of rows, looking only at the rows that are in a bit set. Node j
 * of level 0 stands for rows 32j…32j + 31, node j of a level above for nodes 32j…32j + 31 of the one below.
 */
export interface MaxTree {
  readonly column: ArrayLike<number>;
  readonly members: Bits;
  /** From the lowest to the highest, which has at most 32 nodes. */
  readonly levels: readonly Int32Array[];
  /** Nodes and rows that questions have looked at so far: for budgets that count work, not time. */
  readonly work: { looks: number };
}

/** Builds the tree of a column of whole numbers above −2³¹. O(rows), once for each filter; n / 8 bytes. */
export function maxTree(column: ArrayLike<number>, members: Bits): MaxTree {
  const { words } = members;
  const lowest = new Int32Array(words.length).fill(NOTHING);
  for (let node = 0; node < words.length; node++) {
    let most = NOTHING;
    for (let left = words[node] ?? 0; left !== 0; left &= left - 1) {
      most = Math.max(most, column[node * FAN + lowestPlace(left)] ?? NOTHING);
    }
    lowest[node] = most;
  }
  const levels: Int32Array[] = [lowest];
  for (let below = lowest; below.length > FAN; levels.push(below)) below = levelAbove(below);
  return { column, members, levels, work: { looks: 0 } };
}

function levelAbove(below: Int32Array): Int32Array<ArrayBuffer> {
  const level = new Int32Array(Math.ceil(below.length / FAN)).fill(NOTHING);
  below.forEach((value, node) => {
    const above = Math.floor(node / FAN);
    level[above] = Math.max(level[above] ?? NOTHING, value);
  });
  return level;
}

/** Place of the lowest one in a word that is not 0. */
export function lowestPlace(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** A question about the members among rows from…to − 1. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Visits the members of a range whose value is not below `least`, in row order, until `visit` gives false.
 * Gives whether it came to the end. O(rows visited · log rows), however many are passed over.
 */
export function visitAbove(
  tree: MaxTree,
  range: RowRange,
  least: number,
  visit: (row: number) => boolean,
): boolean {
  const descend = (level: number, from: number, to: number): boolean => {
    const nodes = tree.levels[level];
    for (let node = from; node < to; node++) {
      tree.work.looks++;
      if ((nodes?.[node] ?? NOTHING) < least) continue;
      const below = level === 0 ? null : childrenIn(tree, { level, node }, range);
      const goesOn = below
        ? descend(level - 1, below.from, below.to)
        : visitWord(tree, { node, ...range }, least, visit);
      if (!goesOn) return false;
    }
    return true;
  };
  if (range.from >= range.to) return true;
  const top = tree.levels.length - 1;
  const [from, to] = nodesOver(top, range);
  return descend(top, from, to);
}

function visitWord(
  tree: MaxTree,
  { node, from, to }: RowRange & { readonly node: number },
  least: number,
  visit: (row: number) => boolean,
): boolean {
  for (let left = wordIn(tree.members, node, { from, to }); left !== 0; left &= left - 1) {
    const row = node * FAN + lowestPlace(left);
    tree.work.looks++;
    if ((tree.column[row] ?? NOTHING) >= least && !visit(row)) return false;
  }
  return true;
}

/** Nodes of a level that stand for any of a range that is not empty: from…to − 1. */
export function nodesOver(level: number, { from, to }: RowRange): [number, number] {
  const rows = FAN ** (level + 1);
  return [Math.floor(from / rows), Math.floor((to - 1) / rows) + 1];
}

/** Children of a node above level 0 that stand for any of a range. */
export function childrenIn(
  { levels }: MaxTree,
  { level, node }: { readonly level: number; readonly node: number },
  range: RowRange,
): RowRange {
  const [from, to] = nodesOver(level - 1, range);
  const last = Math.min((node + 1) * FAN, levels[level - 1]?.length ?? 0);
  return { from: Math.max(node * FAN, from), to: Math.min(last, to) };
}

/** The members of a word of 32 rows that lie in a range, as bits. */
export function wordIn({ words }: Bits, node: number, { from, to }: RowRange): number {
  const first = node * FAN;
  let word = words[node] ?? 0;
  if (from > first) word &= -1 << (from - first);
  if (to < first + FAN) word &= (1 << (to - first)) - 1;
  return word;
}
