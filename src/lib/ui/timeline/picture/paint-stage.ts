import type { StageDrawing } from './drawing';
import { paintAxis } from './paint-axis';
import { paintChips } from './paint-chips';
import { paintFlags } from './paint-flags';
import { paintKnownLine, paintKnownWords } from './paint-known';
import { paintMarks } from './paint-marks';
import { paintStrip, STRIP_PX } from './paint-strip';
import { paintWeave } from './paint-weave';
import type { Pen } from './pen';

/** Draws a stage, and under it the strip and the flags. */
export function paintStage(pen: Pen, drawing: StageDrawing, widthPx: number): void {
  const { context, ink } = pen;
  const { axis, lanes, weave, known, chips, chipsPx, stagePx, strip, flags } = drawing;
  const within = (paint: () => void): void => {
    context.save();
    paint();
    context.restore();
  };
  if (known) paintKnownLine(pen, known, stagePx);
  paintAxis(pen, axis, stagePx);
  within(() => {
    if (weave) {
      context.fillStyle = ink.line;
      context.fillRect(0, lanes.topPx - 1, widthPx, 1);
    }
    context.beginPath();
    context.rect(0, lanes.topPx, widthPx, lanes.endPx - lanes.topPx);
    context.clip();
    context.translate(0, lanes.topPx - lanes.scrolledPx);
    if (weave) paintWeave(pen, weave, widthPx);
    paintMarks(pen, drawing);
  });
  if (known) paintKnownWords(pen, known);
  within(() => {
    context.translate(0, chipsPx);
    paintChips(pen, chips);
  });
  within(() => {
    context.translate(0, stagePx);
    paintStrip(pen, strip, widthPx);
    context.translate(0, STRIP_PX);
    paintFlags(pen, flags);
  });
}
