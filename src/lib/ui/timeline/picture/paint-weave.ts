import type { WeaveDrawing } from './drawing';
import type { Pen } from './pen';

/** As in LanePlot.svelte. */
const THREAD_SHARE = 0.5;
const STROKE_PX = 4;

/** Edges of lanes, hairlines and strokes, from the top of the lanes: under the marks. */
export function paintWeave({ context, ink }: Pen, weave: WeaveDrawing, widthPx: number): void {
  context.fillStyle = ink['line-faint'];
  for (const y of weave.edges) context.fillRect(0, y - 1, widthPx, 1);
  context.lineWidth = 1;
  const strokes = (lines: readonly (readonly [number, number, number])[], colour: string): void => {
    context.strokeStyle = colour;
    context.beginPath();
    for (const [x, top, bottom] of lines) {
      context.moveTo(x + 0.5, top);
      context.lineTo(x + 0.5, bottom);
    }
    context.stroke();
  };
  context.globalAlpha = THREAD_SHARE;
  for (const { family, lines } of weave.threads) strokes(lines, ink[family]);
  context.globalAlpha = 1;
  strokes(
    weave.counted.map(([x, top]) => [x, top, top + STROKE_PX]),
    ink['ink-2'],
  );
}
