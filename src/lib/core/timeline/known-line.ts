import type { Projection } from './axis';
import type { KnownThen } from './known-then';

/** The day that is gone back to, as it is drawn on the stage. px. */
export interface KnownLine {
  /** Where the day ends: what was out on it counts. */
  readonly x: number;
  /** From where on its article may have come out. */
  readonly x0: number;
  readonly isInView: boolean;
  readonly words: string;
  /** Beside the line on the side where there is room; out of view, at the edge that it lies beyond. */
  readonly wordsX: number;
}

/** What is written beside the line. */
export function knownWords({ words }: KnownThen): string {
  return `as known ${words}`;
}

/** Room beside the words. Unit: px. */
const ROOM_PX = 8;

/** Places the line and its words under a projection; `textPx` is the width of `knownWords`. */
export function knownLine(then: KnownThen, projection: Projection, textPx: number): KnownLine {
  const { widthPx, xAt } = projection;
  const wordsPx = textPx + ROOM_PX;
  const x = Math.round(xAt(then.day + 1));
  const words = knownWords(then);
  return {
    x,
    x0: Math.round(xAt(then.article?.published.span.start ?? then.day)),
    isInView: x >= 0 && x <= widthPx,
    words: x < 0 ? `← ${words}` : x > widthPx ? `${words} →` : words,
    wordsX: Math.min(
      Math.max(x + wordsPx > widthPx ? x - wordsPx : x, 0),
      Math.max(widthPx - wordsPx - 14, 0),
    ),
  };
}
