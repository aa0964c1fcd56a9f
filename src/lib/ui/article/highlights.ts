import { rangesInBlocks, type CopyBlock } from '$lib/core/passage/own-copy';
import type { TextRange } from '$lib/core/passage/find-passage-fold';

/** The names that `::highlight()` styles know. */
export type HighlightName = 'passage' | 'evidence' | 'chosen';

/** Later ones are painted over earlier ones. */
const PRIORITY: { readonly [name in HighlightName]: number } = {
  passage: 0,
  chosen: 1,
  evidence: 2,
};

/** Whether the browser has the CSS Custom Highlight API (Chrome 105, Safari 17.2, Firefox 140). */
export function canHighlight(): boolean {
  return typeof Highlight !== 'undefined' && 'highlights' in CSS;
}

/**
 * Highlights ranges of a copy that is set in `elements`, one for each block, each with one text node.
 * Returns a function that takes the highlight off again.
 */
export function highlight(
  name: HighlightName,
  ranges: readonly TextRange[],
  blocks: readonly CopyBlock[],
  elements: readonly Element[],
): () => void {
  const drawn = ranges.flatMap((range) => domRanges(range, blocks, elements));
  const marks = new Highlight(...drawn);
  marks.priority = PRIORITY[name];
  CSS.highlights.set(name, marks);
  return () => CSS.highlights.delete(name);
}

function domRanges(
  range: TextRange,
  blocks: readonly CopyBlock[],
  elements: readonly Element[],
): Range[] {
  return rangesInBlocks(range, blocks).flatMap(({ block, start, end }) => {
    const node = elements[block]?.firstChild;
    if (!(node instanceof Text)) return [];
    const drawn = new Range();
    drawn.setStart(node, start);
    drawn.setEnd(node, end);
    return [drawn];
  });
}
