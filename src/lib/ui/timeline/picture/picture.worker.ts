import { CHIP_FONT, DATE_FONT, TITLE_FONT } from '../measure';
import type { CanvasSize, Drawing, Face, FromPainter, ToPainter } from './drawing';
import type { Ink } from './ink';
import { paintStage } from './paint-stage';
import { paintWindow } from './paint-window';
import { forgetStamps, BREAK_FONT, MAJOR_FONT, penOn, SILENCE_FONT } from './pen';

const canvases = new Map<number, OffscreenCanvas>();
let ink: Ink | null = null;

addEventListener('message', ({ data }: MessageEvent<ToPainter>) => {
  if (data.task === 'load') void load(data.faces);
  else if (data.task === 'take') canvases.set(data.canvas, data.surface);
  else if (data.task === 'drop') canvases.delete(data.canvas);
  else if (data.task === 'dip') {
    ink = data.ink;
    forgetStamps();
  } else if (data.task === 'clear') {
    canvases.get(data.canvas)?.getContext('2d')?.reset();
  } else draw(data.canvas, data.size, data.drawing);
});

function draw(number: number, size: CanvasSize, drawing: Drawing): void {
  const canvas = canvases.get(number);
  const pen = canvas && ink && penOn(canvas, size, ink);
  if (!pen) return;
  // What is under it stands where it came to rest, and is not to be seen.
  pen.context.fillStyle = pen.ink.paper;
  pen.context.fillRect(0, 0, size.widthPx, size.heightPx);
  if (drawing.of === 'stage') paintStage(pen, drawing, size.widthPx);
  else paintWindow(pen, drawing);
}

/** A font that cannot be had is replaced, as it is on the page. */
async function load(faces: readonly Face[]): Promise<void> {
  const { fonts } = self as unknown as { fonts: FontFaceSet };
  for (const { family, source, descriptors } of faces) {
    fonts.add(new FontFace(family, source, descriptors));
  }
  const used = [TITLE_FONT, DATE_FONT, CHIP_FONT, MAJOR_FONT, SILENCE_FONT, BREAK_FONT];
  await Promise.allSettled(used.map((font) => fonts.load(font)));
  const message: FromPainter = { told: 'ready' };
  postMessage(message);
}
