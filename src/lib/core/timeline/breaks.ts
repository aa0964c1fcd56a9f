import { durationWords } from '../time/wording';
import type { Projection, Stretched, TimeWindow } from './axis';

/** A closed or opened stretch of a bent axis that is in view. px. */
export interface StretchInView {
  readonly stretch: TimeWindow;
  readonly x0: number;
  readonly x1: number;
}

/** Of some stretches, those that touch the stage. */
export function stretchesInView(
  stretches: readonly TimeWindow[],
  { xAt, widthPx }: Projection,
): readonly StretchInView[] {
  return stretches
    .map((stretch) => ({ stretch, x0: xAt(stretch.from), x1: xAt(stretch.to) }))
    .filter(({ x0, x1 }) => x1 > 0 && x0 < widthPx);
}

/** The middle of what is in view of a stretch. px. */
export function middleInView({ x0, x1 }: StretchInView, { widthPx }: Projection): number {
  return Math.round((Math.max(x0, 0) + Math.min(x1, widthPx)) / 2);
}

/** How long a stretch is, in as few words as fit above the lanes: "3 y", "10 m". */
export function lengthParts({ from, to }: TimeWindow): string[] {
  return durationWords(to - from)
    .replace(/ \d+ days?$/, '')
    .replaceAll(/ years?/g, ' y')
    .replaceAll(/ months?/g, ' m')
    .split(/(?<=y) /);
}

/** A stretch that is drawn longer than its due: 2 and more, by how much; or closed: 0. */
export interface Band extends TimeWindow {
  readonly weight: number;
}

/** What a bent axis does to time, for the overview. Neighbours that look the same are one. */
export function bandsOf(stretches: readonly Stretched[]): readonly Band[] {
  const joined: Band[] = [];
  for (const { from, to, rate } of stretches) {
    const weight = rate === 0 ? 0 : rate <= 1 ? 1 : Math.min(Math.ceil(Math.log2(rate)) + 1, 5);
    const last = joined.at(-1);
    if (last?.weight === weight) joined[joined.length - 1] = { ...last, to };
    else joined.push({ from, to, weight });
  }
  return joined.filter(({ weight }) => weight !== 1);
}
