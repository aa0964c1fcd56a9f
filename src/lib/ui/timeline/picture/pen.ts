import type { CanvasSize } from './drawing';
import type { Ink } from './ink';

/** Fonts of the stage that are not measured for its layout; their components write the same. */
const SANS = '"Source Sans 3 Variable", system-ui, sans-serif';
export const MAJOR_FONT = `650 12px ${SANS}`;
export const SILENCE_FONT = `italic 400 12px ${SANS}`;
export const BREAK_FONT = `400 10.5px ${SANS}`;

/** Letters are fitted to each other as on the page, also across a space. */
const SHAPING = 'optimizeLegibility';

/** What pictures are drawn with: a context in CSS px, colours as they are on the page, and how words stand. */
export interface Pen {
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly ink: Ink;
  /** How many pixels of the screen make a px. */
  readonly ratio: number;
  /** From the top of a line of words so high to their baseline. px. */
  readonly baseline: (font: string, linePx: number) => number;
  /** Exact, where the layout rounds up. px. */
  readonly widthOf: (text: string, font: string) => number;
  /** Of an SVG path. */
  readonly path: (shape: string) => Path2D;
  /** Puts what `draw` draws from its origin at a place; it is drawn anew only for another key. */
  readonly stamp: (key: string, at: Place, draw: (context: Drawing) => void) => void;
}

export type Drawing = OffscreenCanvasRenderingContext2D;

/** Where a stamp is put, and its size. px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Room around a stamp for what stands out of it: shadows, outlines. Unit: px. */
const MARGIN_PX = 6;
/** Of each sort: several stages full. */
const MOST_KEPT = 400;

// Kept from one movement to the next: words are as wide as before, and colours seldom change.
const widths = new Map<string, number>();
const baselines = new Map<string, number>();
const stamps = new Map<string, ImageBitmap>();
const paths = new Map<string, Path2D>();

/** Colours have changed. */
export function forgetStamps(): void {
  stamps.clear();
}

/** Makes a canvas as large as it is shown, in the pixels of the screen. `null` where nothing can be drawn. */
export function penOn(
  canvas: OffscreenCanvas,
  { widthPx, heightPx, ratio }: CanvasSize,
  ink: Ink,
): Pen | null {
  const context = canvas.getContext('2d');
  if (!context) return null;
  const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.textRendering = SHAPING;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return {
    context,
    ink,
    ratio,
    baseline: (font, linePx) =>
      kept(baselines, `${font}|${linePx}`, () => {
        context.font = font;
        const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
        const [above, below] = [fontBoundingBoxAscent, fontBoundingBoxDescent].map(Math.round);
        // Rounded as browsers round it: to whole px, and half of a px up the page.
        return Math.floor((linePx - ((above ?? 0) + (below ?? 0))) / 2) + (above ?? 0);
      }),
    widthOf: (text, font) =>
      kept(widths, `${font}|${text}`, () => {
        context.font = font;
        return context.measureText(text).width;
      }),
    path: (shape) => kept(paths, shape, () => new Path2D(shape)),
    stamp: (key, { x, y, widthPx, heightPx }, draw) => {
      const [width, height] = [widthPx + 2 * MARGIN_PX, heightPx + 2 * MARGIN_PX].map(Math.ceil);
      if (!width || !height) return;
      const image = kept(stamps, `${ratio}|${key}`, () => {
        const sheet = new OffscreenCanvas(Math.ceil(width * ratio), Math.ceil(height * ratio));
        const drawing = sheet.getContext('2d') as Drawing;
        drawing.textRendering = SHAPING;
        drawing.scale(ratio, ratio);
        drawing.translate(MARGIN_PX, MARGIN_PX);
        draw(drawing);
        return sheet.transferToImageBitmap();
      });
      const [drawnWidth, drawnHeight] = [image.width / ratio, image.height / ratio];
      context.drawImage(image, x - MARGIN_PX, y - MARGIN_PX, drawnWidth, drawnHeight);
    },
  };
}

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const before = map.get(key);
  if (before !== undefined) return before;
  if (map.size >= MOST_KEPT) map.clear();
  const made = make();
  map.set(key, made);
  return made;
}
