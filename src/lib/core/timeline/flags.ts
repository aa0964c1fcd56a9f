import type { Article } from '../dataset/collection';
import type { Projection } from './axis';
import { Lanes, type Side, type Stretch } from './lanes';

/** Two rows have words; a third is only for poles that a bent axis brings together. */
const WORDED_ROWS = 2;
/** Width of a flag without its words. Unit: px. */
export const POLE_PX = 12;

/** The day an article came out, marked below the stage. */
export interface Flag {
  readonly article: Article;
  /** Where its pole stands. px. */
  readonly x: number;
  /** `POLE_PX` where there is no room for its words. */
  readonly widthPx: number;
  readonly lane: number;
  /** Where its words are from its pole. */
  readonly side: Side;
}

/** What is written on a flag. */
export function flagWords({ shortName, published }: Article): string {
  return `${shortName}, ${published.shortWords}`;
}

/**
 * Flags in view, from the last to the first; `wordsPx` is the width of an article's words. Where they are so
 * many that one would stand in the words of another, all go without.
 */
export function placeFlags(
  articles: readonly Article[],
  projection: Projection,
  wordsPx: (article: Article) => number,
): readonly Flag[] {
  return placed(articles, projection, wordsPx) ?? placed(articles, projection, null) ?? [];
}

/** Each with its label on the side and in the row where it overlaps no other; `null` when one has no room. */
function placed(
  articles: readonly Article[],
  projection: Projection,
  wordsPx: ((article: Article) => number) | null,
): readonly Flag[] | null {
  const lanes = new Lanes(WORDED_ROWS + 1);
  const all: Flag[] = [];
  // From the last to the first, so that a crowd of flags has its labels facing away from it.
  for (const article of articles.toReversed()) {
    const { start, end } = article.published.span;
    const x = projection.xAt((start + end + 1) / 2);
    if (x < 0 || x > projection.widthPx) continue;
    const room = { x, lanes, stagePx: projection.widthPx };
    const flag =
      (wordsPx && worded(article, wordsPx(article) + POLE_PX + 4, room)) || bare(article, room);
    if (!flag && wordsPx) return null;
    all.push(flag ?? { article, x, widthPx: POLE_PX, lane: 0, side: 'right' });
  }
  return all;
}

interface Room {
  readonly x: number;
  readonly lanes: Lanes;
  readonly stagePx: number;
}

function worded(article: Article, widthPx: number, { x, lanes, stagePx }: Room): Flag | null {
  const sides: readonly (readonly [Side, Stretch])[] = [
    ['right', [x, x + widthPx]],
    ['left', [x - widthPx, x]],
  ];
  for (const [side, stretch] of sides) {
    if (stretch[0] < 0 || stretch[1] > stagePx) continue;
    const lane = lanes.firstFree(stretch);
    if (lane === null || lane >= WORDED_ROWS) continue;
    lanes.take(lane, stretch);
    return { article, x, widthPx, lane, side };
  }
  return null;
}

/** Without its words, when there is room for neither side. */
function bare(article: Article, { x, lanes, stagePx }: Room): Flag | null {
  const isLast = x + POLE_PX > stagePx;
  const stretch: Stretch = isLast ? [x - POLE_PX, x] : [x, x + POLE_PX];
  const lane = lanes.firstFree(stretch);
  if (lane === null) return null;
  lanes.take(lane, stretch);
  return { article, x, widthPx: POLE_PX, lane, side: isLast ? 'left' : 'right' };
}
