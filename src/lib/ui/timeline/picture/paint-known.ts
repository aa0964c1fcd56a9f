import { DATE_FONT } from '../measure';
import type { KnownDrawing } from './drawing';
import type { Pen } from './pen';

/** As in KnownLine.svelte. Unit: px. */
const TOP_PX = 42;
const LINE_PX = 20;
const INSET_PX = 6;
const WASH = 0.45;

/** The line of the day that is gone back to, down to the lower edge of the stage: under everything else. */
export function paintKnownLine({ context, ink }: Pen, known: KnownDrawing, stagePx: number): void {
  if (!known.line) return;
  const { x0, x } = known.line;
  context.fillStyle = ink.marker;
  context.globalAlpha = WASH;
  context.fillRect(x0, TOP_PX, Math.max(x - x0, 0), stagePx - TOP_PX);
  context.globalAlpha = 1;
  context.fillStyle = ink['marker-edge'];
  context.fillRect(x, TOP_PX, 2, stagePx - TOP_PX);
}

/** What is written beside the line. */
export function paintKnownWords(pen: Pen, { words, wordsX, topPx }: KnownDrawing): void {
  const { context, ink } = pen;
  context.font = DATE_FONT;
  context.fillStyle = ink['ink-2'];
  context.fillText(words, wordsX + INSET_PX, topPx + pen.baseline(DATE_FONT, LINE_PX));
}
