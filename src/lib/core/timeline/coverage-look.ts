import type { Projection } from './axis';
import type { Coverage, Silence } from './coverage';

/** Passages of the month that is spoken of most. */
export function mostPassages({ mentions }: Coverage): number {
  return Math.max(1, ...mentions.map(({ passages }) => passages));
}

/** How dark a month is drawn, 0…1. */
export function mentionOpacity(passages: number, most: number): number {
  return 0.25 + (0.75 * passages) / most;
}

/** The wash of each article that could have spoken of a day, so that many together are no darker than five. Unit: %. */
export function washPercent({ reaches }: Coverage): number {
  return Math.min(3, 15 / reaches.length);
}

/** What is written where none of the articles lets anything begin. */
export function silenceWords(articleCount: number): string {
  return `not covered by these ${articleCount} articles`;
}

/** What is in view of a silence: its ends. px. */
export function silenceInView(
  { from, to }: Silence,
  { xAt, widthPx }: Projection,
): readonly [number, number] {
  return [Math.max(xAt(from), 0), Math.min(xAt(to + 1), widthPx)];
}

/** The middle of the words in what is in view of a silence; `null` where they do not fit. px. */
export function silenceX([x0, x1]: readonly [number, number], wordsPx: number): number | null {
  return x1 - x0 < wordsPx + 16 ? null : (x0 + x1) / 2;
}
