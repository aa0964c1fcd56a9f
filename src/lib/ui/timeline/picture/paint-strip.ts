import { silenceX } from '$lib/core/timeline/coverage-look';
import type { StripDrawing } from './drawing';
import { SILENCE_FONT, type Pen } from './pen';

/** As in CoverageStrip.svelte. Unit: px. */
export const STRIP_PX = 18;
const LINE_PX = 17;
const MENTIONS_TOP_PX = 6;
const MENTIONS_PX = 7;

/** Draws what the articles could have spoken about and did, from its upper edge down. */
export function paintStrip(pen: Pen, strip: StripDrawing, widthPx: number): void {
  const { context, ink } = pen;
  context.fillStyle = ink.line;
  context.fillRect(0, 0, widthPx, 1);
  context.fillStyle = ink.ink;
  context.globalAlpha = strip.wash;
  for (const [x0, x1] of strip.reaches) context.fillRect(x0, 1, x1 - x0, STRIP_PX - 1);
  context.fillStyle = ink['ink-3'];
  for (const [x0, x1, opacity] of strip.mentions) {
    context.globalAlpha = opacity;
    context.fillRect(x0, MENTIONS_TOP_PX, x1 - x0, MENTIONS_PX);
  }
  context.globalAlpha = 1;
  const wordsPx = pen.widthOf(strip.silence, SILENCE_FONT);
  context.font = SILENCE_FONT;
  for (const silence of strip.silences) {
    const x = silenceX(silence, wordsPx);
    if (x === null) continue;
    const baselinePx = 1 + pen.baseline(SILENCE_FONT, LINE_PX);
    context.fillText(strip.silence, Math.round(x) - wordsPx / 2, baselinePx);
  }
}
