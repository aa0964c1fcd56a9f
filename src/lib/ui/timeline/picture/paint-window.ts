import type { WindowDrawing } from './drawing';
import { hatch } from './hatch';
import type { Pen } from './pen';

/** As in Overview.svelte. Unit: px. */
const EDGE_PX = 1.5;
const DASHES = [4, 3];
const KNOWN_PX = 2;
/** As in StretchBand.svelte. */
const BAND_PX = 2;
const CLOSED = { periodPx: 5, share: 0.14 };
const GRIP = { widthPx: 6, topPx: 12, radiusPx: 3 };

/** Draws the months of the overview, and over them what is in view. */
export function paintWindow(pen: Pen, drawing: WindowDrawing): void {
  const { context, ink } = pen;
  const { leftPx, widthPx, heightPx, bars, beside } = drawing;
  const [x0, x1] = drawing.window;
  const end = Math.max(x1, x0 + 2);
  // Borders are whole pixels of the screen.
  const edgePx = Math.floor(EDGE_PX * pen.ratio) / pen.ratio;
  context.save();
  context.translate(leftPx, 0);
  context.fillStyle = ink.line;
  context.fill(pen.path(bars.others));
  context.fillStyle = ink['ink-2'];
  context.fill(pen.path(bars.matching));
  for (const band of drawing.bands) paintBand(pen, band, heightPx);
  context.fillStyle = ink.paper;
  context.globalAlpha = 0.62;
  context.fillRect(0, 0, Math.round(x0), heightPx);
  context.fillRect(Math.round(x1), 0, widthPx - Math.round(x1), heightPx);
  context.globalAlpha = 1;
  if (drawing.known !== null) {
    context.fillStyle = ink['marker-edge'];
    context.fillRect(drawing.known - 1, 0, KNOWN_PX, heightPx);
  }
  context.lineWidth = edgePx;
  context.strokeStyle = ink['ink-2'];
  context.setLineDash(DASHES);
  for (const [left, right] of beside) {
    context.strokeRect(left + edgePx / 2, edgePx / 2, right - left - edgePx, heightPx - edgePx);
  }
  context.setLineDash([]);
  context.fillStyle = ink.marker;
  context.globalAlpha = 0.26;
  context.fillRect(x0, 0, end - x0, heightPx);
  context.globalAlpha = 1;
  context.fillStyle = ink.ink;
  context.fillRect(x0, 0, edgePx, heightPx);
  context.fillRect(end - edgePx, 0, edgePx, heightPx);
  for (const x of [x0, x1]) paintGrip(pen, x, edgePx, heightPx);
  context.restore();
}

function paintBand(
  pen: Pen,
  [x0, x1, weight]: WindowDrawing['bands'][number],
  heightPx: number,
): void {
  const { context, ink } = pen;
  if (weight === 0) return hatch(pen, { x: x0, y: 0, widthPx: x1 - x0, heightPx }, CLOSED);
  context.fillStyle = ink['marker-edge'];
  context.fillRect(x0, 0, x1 - x0, weight * BAND_PX);
}

function paintGrip({ context, ink }: Pen, x: number, edgePx: number, heightPx: number): void {
  context.beginPath();
  context.roundRect(
    x - GRIP.widthPx / 2 + edgePx / 2,
    GRIP.topPx + edgePx / 2,
    GRIP.widthPx - edgePx,
    heightPx - 2 * GRIP.topPx - edgePx,
    GRIP.radiusPx - edgePx / 2,
  );
  context.fillStyle = ink.paper;
  context.fill();
  context.strokeStyle = ink.ink;
  context.stroke();
}
