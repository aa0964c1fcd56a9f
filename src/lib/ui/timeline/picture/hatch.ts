import type { Pen, Place } from './pen';

/** Of the gradients in Breaks.svelte and StretchBand.svelte. Unit: radians. */
const ANGLE = (-55 / 180) * Math.PI;

/** Fills a box with slanted lines of 1 px, as `repeating-linear-gradient` does: counted from its lower right corner. */
export function hatch(
  { context, ink }: Pen,
  { x, y, widthPx, heightPx }: Place,
  { periodPx, share }: { readonly periodPx: number; readonly share: number },
): void {
  const [across, down] = [Math.sin(ANGLE), -Math.cos(ANGLE)];
  const lengthPx = Math.abs(widthPx * across) + Math.abs(heightPx * down);
  const reachPx = widthPx + heightPx;
  context.save();
  context.beginPath();
  context.rect(x, y, widthPx, heightPx);
  context.clip();
  context.globalAlpha *= share;
  context.strokeStyle = ink.ink;
  context.lineWidth = 1;
  context.beginPath();
  for (let passed = 0.5; passed < lengthPx; passed += periodPx) {
    const [fromX, fromY] = [x + widthPx + across * passed, y + heightPx + down * passed];
    context.moveTo(fromX - down * reachPx, fromY + across * reachPx);
    context.lineTo(fromX + down * reachPx, fromY - across * reachPx);
  }
  context.stroke();
  context.restore();
}
