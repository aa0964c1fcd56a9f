import type { Family } from '$lib/core/dataset/family';
import { glyphPath } from '$lib/ui/shared/glyph';
import { DATE_FONT, DATE_GAP_PX, TITLE_FONT } from '../measure';
import type { BarDrawing, LabelDrawing, MarkDrawing, StageDrawing } from './drawing';
import type { Drawing, Pen } from './pen';

/** As in Mark.svelte, MarkBar.svelte and MarkJoints.svelte. Unit: px. */
const LINE_PX = 22;
const LABEL_PX = 21;
const GLYPH_PX = 16;
const GLYPH_Y_PX = 12;
const BAR_PX = 3;
/** A whole number of the periods that bars are dashed in. Unit: px. */
const DASHES_PX = 40;
/** More than a stage is wide. Unit: px. */
const LONGEST_DASHED_PX = 8000;
/** The blurs of the shadow in Mark.svelte. Unit: px. */
const HALO_PX = [3, 3, 2];
/** Further than any label is wide. Unit: px. */
const FAR_PX = 4000;
/** How far the ground of a chosen label, and the ring of a focused one, stand out from its words. Unit: px. */
const SPREAD_PX = 3;
const DIM = 0.4;

/** Draws marks with their labels, from the top of the first lane. */
export function paintMarks(
  pen: Pen,
  { marks, laneHeightPx }: Pick<StageDrawing, 'marks' | 'laneHeightPx'>,
): void {
  const { context } = pen;
  for (const mark of marks) {
    context.save();
    context.translate(mark.x, mark.lane * laneHeightPx);
    context.globalAlpha = mark.isDim ? DIM : 1;
    if (mark.joints) paintJoints(pen, mark, mark.joints);
    if (mark.bar) paintBar(pen, mark, mark.bar, laneHeightPx - BAR_PX - 1);
    else paintGlyph(pen, mark);
    if (mark.label) paintLabel(pen, mark, mark.label);
    else if (mark.isFocused) ring(pen, -8, GLYPH_Y_PX - 8, GLYPH_PX, GLYPH_PX);
    context.restore();
  }
}

/** What belongs to one event: the days of an all-of set, and the date as told where the record disagrees. */
function paintJoints(
  pen: Pen,
  mark: MarkDrawing,
  { dots, told }: NonNullable<MarkDrawing['joints']>,
): void {
  const { context, ink } = pen;
  const ends = told === null ? dots : [...dots, told];
  context.strokeStyle = ink['ink-3'];
  context.lineWidth = 1;
  context.setLineDash(told === null ? [] : [3, 3]);
  context.beginPath();
  context.moveTo(Math.min(0, ...ends), GLYPH_Y_PX + 0.5);
  context.lineTo(Math.max(0, ...ends), GLYPH_Y_PX + 0.5);
  context.stroke();
  context.setLineDash([]);
  if (told !== null) {
    context.fillStyle = ink['ink-2'];
    context.fillRect(told - 1, GLYPH_Y_PX - 5, 2, 10);
  }
  for (const dot of dots.slice(1)) {
    context.translate(dot, 0);
    paintGlyph(pen, mark);
    context.translate(-dot, 0);
  }
}

function paintGlyph(
  pen: Pen,
  { family, articleCount, isHollow, isApproximate }: MarkDrawing,
): void {
  const { ink } = pen;
  const half = GLYPH_PX / 2;
  const place = { x: -half, y: GLYPH_Y_PX - half, widthPx: GLYPH_PX, heightPx: GLYPH_PX };
  pen.stamp(`${family}|${articleCount}|${isHollow}|${isApproximate}`, place, (drawing) => {
    const outline = new Path2D(glyphPath(family, articleCount));
    drawing.translate(half, half);
    drawing.fillStyle = isHollow || isApproximate ? ink.paper : ink[family];
    drawing.fill(outline);
    if (isApproximate) {
      drawing.globalAlpha = 0.35;
      drawing.fillStyle = ink[family];
      drawing.fill(outline);
      drawing.globalAlpha = 1;
      drawing.setLineDash([2.5, 1.8]);
    }
    drawing.strokeStyle = ink[family];
    drawing.lineWidth = 1.5;
    drawing.lineJoin = 'round';
    drawing.stroke(outline);
  });
}

function paintBar(pen: Pen, mark: MarkDrawing, bar: BarDrawing, topPx: number): void {
  const { context } = pen;
  const { widthPx, passedPx } = bar;
  if (widthPx <= 0) return;
  const gradient = barGradient(pen, mark.family, bar);
  if (!mark.isUncertain && !mark.isApproximate) {
    context.fillStyle = gradient;
    context.fillRect(0, topPx, widthPx, BAR_PX);
    return;
  }
  context.strokeStyle = gradient;
  context.lineWidth = BAR_PX;
  context.setLineDash(mark.isUncertain ? [2, 3] : [5, 3]);
  context.beginPath();
  // Whole periods that lie before the stage are left out: a bar may be as long as the zoom is deep.
  const from = Math.floor(passedPx / DASHES_PX) * DASHES_PX;
  context.moveTo(Math.min(from, widthPx), topPx + BAR_PX / 2);
  context.lineTo(Math.min(widthPx, from + LONGEST_DASHED_PX), topPx + BAR_PX / 2);
  context.stroke();
  context.setLineDash([]);
}

function barGradient({ context, ink }: Pen, family: Family, bar: BarDrawing): CanvasGradient {
  const colour = ink[family];
  const faded = (percent: number): string =>
    colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${percent / 100})`);
  const [from, to] = [bar.from, bar.to].map((percent) => Math.min(Math.max(percent / 100, 0), 1));
  const gradient = context.createLinearGradient(0, 0, bar.widthPx, 0);
  gradient.addColorStop(0, faded(bar.edge));
  gradient.addColorStop(from ?? 0, colour);
  gradient.addColorStop(Math.max(to ?? 1, from ?? 0), colour);
  gradient.addColorStop(1, faded(bar.tail));
  return gradient;
}

function paintLabel(pen: Pen, { isChosen, isFocused }: MarkDrawing, label: LabelDrawing): void {
  const { title, date, side } = label;
  const titlePx = pen.widthOf(title, TITLE_FONT);
  const widthPx = titlePx + (date ? DATE_GAP_PX + pen.widthOf(date, DATE_FONT) : 0);
  const x = side === 'left' ? label.x - widthPx : label.x;
  // Words are set to a fraction of a px, and so is their stamp.
  const place = { x: Math.floor(x), y: 0, widthPx: widthPx + 1, heightPx: LABEL_PX };
  const inset = x - place.x;
  pen.stamp(`${title}|${date}|${isChosen}|${inset}`, place, (drawing) => {
    drawing.translate(inset, 0);
    writeLabel(pen, drawing, { title, date, titlePx, widthPx, isChosen });
  });
  if (isFocused) ring(pen, x, 0, widthPx, LABEL_PX);
}

interface Words {
  readonly title: string;
  readonly date: string;
  readonly titlePx: number;
  readonly widthPx: number;
  readonly isChosen: boolean;
}

function writeLabel({ ink, baseline, ratio }: Pen, drawing: Drawing, words: Words): void {
  const { title, date, titlePx, widthPx, isChosen } = words;
  const y = baseline(TITLE_FONT, LINE_PX);
  if (isChosen) {
    drawing.fillStyle = ink.marker;
    drawing.beginPath();
    const spread = 2 * SPREAD_PX;
    drawing.roundRect(-SPREAD_PX, -SPREAD_PX, widthPx + spread, LABEL_PX + spread, 2 + SPREAD_PX);
    drawing.fill();
  }
  const write = (text: string, x: number, font: string, colour: string): void => {
    drawing.font = font;
    drawing.fillStyle = colour;
    // Hairlines of the axis stop short of the words. What casts the shadow is out of sight: words are set once.
    drawing.shadowColor = ink.paper;
    drawing.shadowOffsetX = FAR_PX * ratio;
    for (const blurPx of isChosen ? [] : HALO_PX) {
      drawing.shadowBlur = blurPx * ratio;
      drawing.fillText(text, x - FAR_PX, y);
    }
    drawing.shadowColor = 'transparent';
    drawing.fillText(text, x, y);
  };
  write(title, 0, TITLE_FONT, ink.ink);
  if (date) write(date, titlePx + DATE_GAP_PX, DATE_FONT, isChosen ? ink.ink : ink['ink-3']);
}

function ring({ context, ink }: Pen, x: number, y: number, width: number, height: number): void {
  context.strokeStyle = ink.focus;
  context.lineWidth = 2;
  context.strokeRect(x - SPREAD_PX, y - SPREAD_PX, width + 2 * SPREAD_PX, height + 2 * SPREAD_PX);
}
