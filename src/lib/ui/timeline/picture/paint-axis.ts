import { DATE_FONT } from '../measure';
import type { AxisDrawing } from './drawing';
import { MAJOR_FONT, type Pen } from './pen';

/** As in Ticks.svelte: where the lower tier begins, a line of words, and words from their line. Unit: px. */
const MINOR_TOP_PX = 20;
const LINE_PX = 18;
const INSET_PX = 6;
const PINNED_INSET_PX = 5;

/** Lines and words of the axis, down to the lower edge of the stage. */
export function paintAxis(
  pen: Pen,
  { majors, minors, pinned }: AxisDrawing,
  heightPx: number,
): void {
  const { context, ink } = pen;
  const lines = (ticks: AxisDrawing['majors'], colour: string, topPx: number): void => {
    context.fillStyle = colour;
    for (const [x] of ticks) context.fillRect(x, topPx, 1, heightPx - topPx);
  };
  lines(minors, ink['line-faint'], MINOR_TOP_PX);
  lines(majors, ink.line, 0);

  const words = (ticks: AxisDrawing['majors'], baselinePx: number): void => {
    for (const [x, label] of ticks) if (label) context.fillText(label, x + INSET_PX, baselinePx);
  };
  const baselinePx = pen.baseline(DATE_FONT, LINE_PX);
  context.font = DATE_FONT;
  context.fillStyle = ink['ink-3'];
  words(minors, MINOR_TOP_PX + baselinePx);
  context.font = MAJOR_FONT;
  context.fillStyle = ink.ink;
  words(majors, baselinePx);
  if (pinned !== null) context.fillText(pinned, PINNED_INSET_PX, baselinePx);
}
