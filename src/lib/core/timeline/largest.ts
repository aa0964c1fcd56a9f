import {
  childrenIn,
  lowestPlace,
  nodesOver,
  NOTHING,
  wordIn,
  type MaxTree,
  type RowRange,
} from './max-tree';

/** Something still to be opened: a node of the tree, or with level −1 a row. */
interface Candidate {
  readonly value: number;
  /** Its first row: of equals, the earlier comes first. */
  readonly first: number;
  readonly level: number;
  readonly index: number;
}

/**
 * The `most` members of a range with the largest values, largest first and of equals the earlier. Nodes are
 * opened best first, so that what is smaller is never looked into. O(most · log rows).
 */
export function largestRows(tree: MaxTree, range: RowRange, most: number): number[] {
  const rows: number[] = [];
  if (range.from >= range.to) return rows;
  const heap: Candidate[] = [];
  const top = tree.levels.length - 1;
  const [from, to] = nodesOver(top, range);
  offerNodes(heap, tree, top, { from, to });
  while (rows.length < most) {
    const best = take(heap);
    if (!best) break;
    if (best.level < 0) rows.push(best.index);
    else if (best.level === 0) offerRows(heap, tree, best.index, range);
    else {
      const { level, index: node } = best;
      offerNodes(heap, tree, level - 1, childrenIn(tree, { level, node }, range));
    }
  }
  return rows;
}

function offerNodes(heap: Candidate[], tree: MaxTree, level: number, { from, to }: RowRange): void {
  const nodes = tree.levels[level];
  for (let index = from; index < to; index++) {
    tree.work.looks++;
    const value = nodes?.[index] ?? NOTHING;
    if (value !== NOTHING) put(heap, { value, first: index * 32 ** (level + 1), level, index });
  }
}

function offerRows(heap: Candidate[], tree: MaxTree, node: number, range: RowRange): void {
  for (let left = wordIn(tree.members, node, range); left !== 0; left &= left - 1) {
    const row = node * 32 + lowestPlace(left);
    tree.work.looks++;
    put(heap, { value: tree.column[row] ?? NOTHING, first: row, level: -1, index: row });
  }
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return a.value > b.value || (a.value === b.value && a.first < b.first);
}

function put(heap: Candidate[], candidate: Candidate): void {
  let i = heap.length;
  heap.push(candidate);
  while (i > 0) {
    const above = (i - 1) >>> 1;
    const parent = heap[above] as Candidate;
    if (!isBefore(candidate, parent)) break;
    heap[i] = parent;
    i = above;
  }
  heap[i] = candidate;
}

function take(heap: Candidate[]): Candidate | null {
  const best = heap[0];
  const last = heap.pop();
  if (!best || !last) return null;
  if (heap.length === 0) return best;
  let i = 0;
  for (;;) {
    let below = 2 * i + 1;
    if (below >= heap.length) break;
    const right = heap[below + 1];
    if (right && isBefore(right, heap[below] as Candidate)) below++;
    const child = heap[below] as Candidate;
    if (!isBefore(child, last)) break;
    heap[i] = child;
    i = below;
  }
  heap[i] = last;
  return best;
}
