import type { StageDrawing } from './drawing';
import { paintAxis } from './paint-axis';
import { paintChips } from './paint-chips';
import { paintFlags } from './paint-flags';
import { paintMarks } from './paint-marks';
import { paintStrip, STRIP_PX } from './paint-strip';
import type { Pen } from './pen';

/** Draws the stage, and under it the strip and the flags. */
export function paintStage(pen: Pen, drawing: StageDrawing, widthPx: number): void {
  const { context } = pen;
  const { axis, lanes, chips, chipsPx, stagePx, strip, flags } = drawing;
  const within = (paint: () => void): void => {
    context.save();
    paint();
    context.restore();
  };
  paintAxis(pen, axis, stagePx);
  within(() => {
    context.beginPath();
    context.rect(0, lanes.topPx, widthPx, lanes.endPx - lanes.topPx);
    context.clip();
    context.translate(0, lanes.topPx - lanes.scrolledPx);
    paintMarks(pen, drawing);
  });
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
