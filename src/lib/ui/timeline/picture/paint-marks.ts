import type { Family } from '$lib/core/dataset/family';
import { glyphPath } from '$lib/ui/shared/glyph';
import { DATE_FONT, DATE_GAP_PX, TITLE_FONT } from '../measure';
import type { BarDrawing, LabelDrawing, MarkDrawing, StageDrawing } from './drawing';
import type { Drawing, Pen } from './pen';

/** As in Mark.svelte, LaneMark.svelte, MarkBar.svelte and MarkJoints.svelte. Unit: px. */
const LINE_PX = 22;
const LABEL_PX = 21;
const GLYPH_PX = 16;
const GLYPH_Y_PX = 12;
const BAR_PX = 3;
const TRACK_PX = 2;
const TRACK_OUT_PX = 4;
const THREAD_PX = 2;
/** How much of a track is to be seen. */
const QUIET = 0.6;
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
/** What nobody had told of yet is paler. */
const LATER = 0.75;

/** Draws marks with their labels, from the top of the lanes. */
export function paintMarks(
  pen: Pen,
  { marks, linePx }: Pick<StageDrawing, 'marks' | 'linePx'>,
): void {
  const { context } = pen;
  // Of lanes, those that are singled out are drawn over the others.
  for (const isOut of [false, true]) {
    for (const mark of marks) {
      if (mark.isOut !== isOut) continue;
      context.save();
      context.translate(mark.x, 0);
      context.globalAlpha = mark.isDim ? DIM : 1;
      if (isOut && mark.thread) paintThread(pen, mark.thread);
      mark.tops.forEach((top, line) => {
        context.save();
        context.translate(0, top);
        paintMark(pen, mark, line, linePx);
        context.restore();
      });
      context.restore();
    }
  }
}

function paintThread(
  { context, ink }: Pen,
  [x, top, bottom]: NonNullable<MarkDrawing['thread']>,
): void {
  context.fillStyle = ink['ink-2'];
  context.fillRect(x, top, THREAD_PX, bottom - top);
}

/** A mark in one of its lines. */
function paintMark(pen: Pen, mark: MarkDrawing, line: number, linePx: number): void {
  const { context } = pen;
  if (mark.joints) paintJoints(pen, mark, mark.joints);
  if (mark.bar) {
    const opacity = context.globalAlpha;
    const isQuiet = (mark.tracks[line] ?? false) && !mark.isOut;
    const heightPx = !mark.tracks[line] ? BAR_PX : isQuiet ? TRACK_PX : TRACK_OUT_PX;
    context.globalAlpha = opacity * (isQuiet ? QUIET : 1);
    paintBar(pen, mark, mark.bar, { topPx: linePx - heightPx - 1, heightPx });
    context.globalAlpha = opacity;
  } else {
    if (mark.isOut) paintHalo(pen);
    paintGlyph(pen, mark);
  }
  if (line !== mark.named) return;
  if (mark.label) paintLabel(pen, mark, mark.label);
  else if (mark.isFocused) ring(pen, -8, GLYPH_Y_PX - 8, GLYPH_PX, GLYPH_PX);
}

/** What singles out the dots of an event that is in several lanes. */
function paintHalo({ context, ink }: Pen): void {
  context.beginPath();
  context.arc(0, GLYPH_Y_PX, GLYPH_PX / 2 + 0.75, 0, 2 * Math.PI);
  context.fillStyle = ink.paper;
  context.fill();
  context.strokeStyle = ink['ink-2'];
  context.lineWidth = 1.5;
  context.stroke();
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

function paintGlyph(pen: Pen, mark: MarkDrawing): void {
  const { ink } = pen;
  const { family, articleCount, isHollow, isApproximate, isLater } = mark;
  const half = GLYPH_PX / 2;
  const place = { x: -half, y: GLYPH_Y_PX - half, widthPx: GLYPH_PX, heightPx: GLYPH_PX };
  const key = `${family}|${articleCount}|${isHollow}|${isApproximate}|${isLater}`;
  pen.stamp(key, place, (drawing) => {
    const outline = new Path2D(glyphPath(family, articleCount));
    const fill = (colour: string, opacity: number): void => {
      drawing.globalAlpha = opacity;
      drawing.fillStyle = colour;
      drawing.fill(outline);
      drawing.globalAlpha = 1;
    };
    drawing.translate(half, half);
    const isOutline = isHollow || isApproximate || isLater;
    fill(isOutline ? ink.paper : ink[family], 1);
    if (isApproximate && !isLater) fill(ink[family], 0.35);
    if (isApproximate) drawing.setLineDash([2.5, 1.8]);
    drawing.globalAlpha = isLater ? LATER : 1;
    drawing.strokeStyle = ink[family];
    drawing.lineWidth = isLater ? 1 : 1.5;
    drawing.lineJoin = 'round';
    drawing.stroke(outline);
  });
}

interface BarPlace {
  readonly topPx: number;
  readonly heightPx: number;
}

function paintBar(pen: Pen, mark: MarkDrawing, bar: BarDrawing, place: BarPlace): void {
  const { context, ink } = pen;
  const { widthPx, passedPx } = bar;
  const { topPx, heightPx } = place;
  if (widthPx <= 0) return;
  const paint = mark.isLater ? ink[mark.family] : barGradient(pen, mark.family, bar);
  if (mark.isLater) context.globalAlpha *= LATER;
  if (!mark.isUncertain && !mark.isApproximate) {
    context.fillStyle = paint;
    context.fillRect(0, topPx, widthPx, heightPx);
  } else {
    context.strokeStyle = paint;
    context.lineWidth = heightPx;
    context.setLineDash(mark.isUncertain ? [2, 3] : [5, 3]);
    context.beginPath();
    // Whole periods that lie before the stage are left out: a bar may be as long as the zoom is deep.
    const from = Math.floor(passedPx / DASHES_PX) * DASHES_PX;
    context.moveTo(Math.min(from, widthPx), topPx + heightPx / 2);
    context.lineTo(Math.min(widthPx, from + LONGEST_DASHED_PX), topPx + heightPx / 2);
    context.stroke();
    context.setLineDash([]);
  }
  if (!mark.isLater) return;
  // Of a bar that nobody had told of yet the outline is left.
  context.globalAlpha = 1;
  context.fillStyle = ink.paper;
  context.fillRect(1, topPx + 1, widthPx - 2, heightPx - 2);
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

function paintLabel(pen: Pen, mark: MarkDrawing, label: LabelDrawing): void {
  const { isChosen, isFocused, isLater } = mark;
  const { title, date, side } = label;
  const titlePx = pen.widthOf(title, TITLE_FONT);
  const widthPx = titlePx + (date ? DATE_GAP_PX + pen.widthOf(date, DATE_FONT) : 0);
  const x = side === 'left' ? label.x - widthPx : label.x;
  // Words are set to a fraction of a px, and so is their stamp.
  const place = { x: Math.floor(x), y: 0, widthPx: widthPx + 1, heightPx: LABEL_PX };
  const inset = x - place.x;
  pen.stamp(`${title}|${date}|${isChosen}|${isLater}|${inset}`, place, (drawing) => {
    drawing.translate(inset, 0);
    writeLabel(pen, drawing, { title, date, titlePx, widthPx, isChosen, isLater });
  });
  if (isFocused) ring(pen, x, 0, widthPx, LABEL_PX);
}

interface Words {
  readonly title: string;
  readonly date: string;
  readonly titlePx: number;
  readonly widthPx: number;
  readonly isChosen: boolean;
  readonly isLater: boolean;
}

function writeLabel({ ink, baseline, ratio }: Pen, drawing: Drawing, words: Words): void {
  const { title, date, titlePx, widthPx, isChosen, isLater } = words;
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
  write(title, 0, TITLE_FONT, isLater && !isChosen ? ink['ink-3'] : ink.ink);
  if (date) write(date, titlePx + DATE_GAP_PX, DATE_FONT, isChosen ? ink.ink : ink['ink-3']);
}

function ring({ context, ink }: Pen, x: number, y: number, width: number, height: number): void {
  context.strokeStyle = ink.focus;
  context.lineWidth = 2;
  context.strokeRect(x - SPREAD_PX, y - SPREAD_PX, width + 2 * SPREAD_PX, height + 2 * SPREAD_PX);
}
