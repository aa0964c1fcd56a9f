import { DATE_FONT } from '../measure';
import type { AxisDrawing } from './drawing';
import { hatch } from './hatch';
import { BREAK_FONT, MAJOR_FONT, type Pen } from './pen';

/** As in Ticks.svelte: where the lower tier begins, a line of words, and words from their line. Unit: px. */
const MINOR_TOP_PX = 20;
const LINE_PX = 18;
const INSET_PX = 6;
const PINNED_INSET_PX = 5;
const SHADE = 0.035;

/** As in Breaks.svelte. Unit: px. */
const LENGTH_TOP_PX = 19;
const LENGTH_LINE_PX = 12;
const BREAK_PERIOD_PX = 7;
const BREAK_SHARE = 0.09;
const OPENED = { widthPx: 80, heightPx: 24, bottomPx: 2, words: 'close again' };

/** Lines and words of the axis, and what is closed in it, down to the lower edge of the stage. */
export function paintAxis(pen: Pen, axis: AxisDrawing, heightPx: number): void {
  const { context, ink } = pen;
  context.fillStyle = ink.ink;
  context.globalAlpha = SHADE;
  for (const [x0, x1] of axis.shades) context.fillRect(x0, 0, x1 - x0, heightPx);
  context.globalAlpha = 1;

  const lines = (ticks: AxisDrawing['majors'], colour: string, topPx: number): void => {
    context.fillStyle = colour;
    for (const [x] of ticks) context.fillRect(x, topPx, 1, heightPx - topPx);
  };
  lines(axis.minors, ink['line-faint'], MINOR_TOP_PX);
  lines(axis.majors, axis.isFaint ? ink['line-faint'] : ink.line, 0);

  const words = (ticks: AxisDrawing['majors'], baselinePx: number): void => {
    for (const [x, label] of ticks) if (label) context.fillText(label, x + INSET_PX, baselinePx);
  };
  const baselinePx = pen.baseline(DATE_FONT, LINE_PX);
  context.font = DATE_FONT;
  context.fillStyle = ink['ink-3'];
  words(axis.minors, MINOR_TOP_PX + baselinePx);
  context.font = MAJOR_FONT;
  context.fillStyle = ink.ink;
  words(axis.majors, baselinePx);
  if (axis.pinned !== null) context.fillText(axis.pinned, PINNED_INSET_PX, baselinePx);
  for (const closed of axis.closed) paintClosed(pen, closed, heightPx);
  for (const x of axis.opened) paintOpened(pen, x, heightPx);
}

function paintClosed(
  pen: Pen,
  [x0, x1, length]: AxisDrawing['closed'][number],
  heightPx: number,
): void {
  const { context, ink } = pen;
  const box = { x: x0, y: 0, widthPx: x1 - x0, heightPx };
  hatch(pen, box, { periodPx: BREAK_PERIOD_PX, share: BREAK_SHARE });
  context.strokeStyle = ink.line;
  context.lineWidth = 1;
  context.setLineDash([3, 2]);
  context.beginPath();
  for (const x of [x0 + 0.5, x1 - 0.5]) {
    context.moveTo(x, 0);
    context.lineTo(x, heightPx);
  }
  context.stroke();
  context.setLineDash([]);
  context.font = BREAK_FONT;
  context.fillStyle = ink['ink-3'];
  length.forEach((part, i) => {
    const x = (x0 + x1 - pen.widthOf(part.trim(), BREAK_FONT)) / 2;
    const top = LENGTH_TOP_PX + i * LENGTH_LINE_PX;
    context.fillText(part.trim(), x, top + pen.baseline(BREAK_FONT, LENGTH_LINE_PX));
  });
}

function paintOpened(pen: Pen, middle: number, stagePx: number): void {
  const { context, ink } = pen;
  const { widthPx, heightPx, bottomPx, words } = OPENED;
  const [x, y] = [middle - widthPx / 2, stagePx - bottomPx - heightPx];
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, widthPx - 1, heightPx - 1, 4);
  context.fillStyle = ink.paper;
  context.fill();
  context.strokeStyle = ink.line;
  context.setLineDash([3, 2]);
  context.stroke();
  context.setLineDash([]);
  context.font = DATE_FONT;
  context.fillStyle = ink['ink-2'];
  const wordsX = middle - pen.widthOf(words, DATE_FONT) / 2;
  context.fillText(words, wordsX, y + pen.baseline(DATE_FONT, heightPx));
}
