import { FAMILIES } from '$lib/core/dataset/family';
import { CHIP_FONT } from '../measure';
import type { ChipDrawing } from './drawing';
import type { Pen } from './pen';

/** As in Chip.svelte. Unit: px. */
const HEIGHT_PX = 26;
const FAMILIES_PX = 3;
const RADIUS_PX = 4;

/** Draws chips from their upper edge down. */
export function paintChips(pen: Pen, chips: readonly ChipDrawing[]): void {
  for (const chip of chips) paintChip(pen, chip);
}

function paintChip(pen: Pen, { words, families, count, x, widthPx }: ChipDrawing): void {
  const { context, ink } = pen;
  context.save();
  context.beginPath();
  context.roundRect(x, 0, widthPx, HEIGHT_PX, RADIUS_PX);
  context.clip();
  context.fillStyle = ink.wash;
  context.fillRect(x, 0, widthPx, HEIGHT_PX);
  context.font = CHIP_FONT;
  context.fillStyle = ink.ink;
  // Words that are too long begin at the left edge, as they do on the page.
  const inset = Math.max((widthPx - pen.widthOf(words, CHIP_FONT)) / 2, 0);
  context.fillText(words, x + inset, pen.baseline(CHIP_FONT, HEIGHT_PX));
  let from = x;
  FAMILIES.forEach((family, code) => {
    const familyPx = (widthPx * (families[code] ?? 0)) / count;
    context.fillStyle = ink[family];
    context.fillRect(from, HEIGHT_PX - FAMILIES_PX, familyPx, FAMILIES_PX);
    from += familyPx;
  });
  context.restore();
}
