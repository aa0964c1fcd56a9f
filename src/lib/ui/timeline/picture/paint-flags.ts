import { DATE_FONT, FLAG_ROW_PX } from '../measure';
import type { FlagDrawing } from './drawing';
import type { Pen } from './pen';

/** As in Flags.svelte. Unit: px. */
const TOP_PX = 2;
const HEIGHT_PX = 22;
const POLE_WIDTH_PX = 2;
const WORDS_PX = 8;

/** Draws when the articles came out, from the upper edge of the flags down. */
export function paintFlags(pen: Pen, flags: readonly FlagDrawing[]): void {
  const { context, ink } = pen;
  context.font = DATE_FONT;
  for (const { x, widthPx, lane, side, words, isChosen } of flags) {
    const isLeft = side === 'left';
    const top = TOP_PX + lane * FLAG_ROW_PX;
    if (isChosen) {
      context.fillStyle = ink.marker;
      context.fillRect(isLeft ? x - widthPx : x, top, widthPx, HEIGHT_PX);
    }
    context.fillStyle = ink['ink-2'];
    context.fillRect(isLeft ? x - POLE_WIDTH_PX : x, top, POLE_WIDTH_PX, HEIGHT_PX);
    const inset = POLE_WIDTH_PX + WORDS_PX;
    const wordsX = isLeft ? x - inset - pen.widthOf(words, DATE_FONT) : x + inset;
    if (isChosen) context.fillStyle = ink.ink;
    context.fillText(words, wordsX, top + pen.baseline(DATE_FONT, HEIGHT_PX));
  }
}
