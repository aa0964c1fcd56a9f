import type { Article } from '$lib/core/dataset/collection';
import type { Projection } from '$lib/core/timeline/axis';
import { lengthParts, middleInView, stretchesInView } from '$lib/core/timeline/breaks';
import type { Cluster } from '$lib/core/timeline/clusters';
import type { Coverage } from '$lib/core/timeline/coverage';
import {
  mentionOpacity,
  mostPassages,
  silenceInView,
  silenceWords,
  washPercent,
} from '$lib/core/timeline/coverage-look';
import { drawnTicks, shadesOf } from '$lib/core/timeline/drawn-ticks';
import { flagWords, placeFlags, POLE_PX } from '$lib/core/timeline/flags';
import { knownLine, knownWords } from '$lib/core/timeline/known-line';
import { isInside, type Layout } from '$lib/core/timeline/layout';
import { liveMark, type SceneRequest } from '$lib/core/timeline/scene';
import type { Reader } from '$lib/state/reader.svelte';
import { DATE_FONT, type TextMeasure } from '../measure';
import type {
  AxisDrawing,
  ChipDrawing,
  FlagDrawing,
  KnownDrawing,
  MarkDrawing,
  StageDrawing,
  StripDrawing,
} from './drawing';
import { markDrawing } from './mark-drawing';

/** A chip where it is in this frame: left edge and width, px. */
export type PlacedChip = readonly [cluster: Cluster, x: number, widthPx: number];

/** What stages with and without lanes have in common in a frame of a gesture, with what stands under them. */
export interface GroundInMotion {
  readonly reader: Reader;
  readonly projection: Projection;
  readonly coverage: Coverage;
  readonly measure: TextMeasure;
  /** The height of the stage. px. */
  readonly stagePx: number;
  /** How far the lanes are scrolled. px. */
  readonly scrolledPx: number;
}

/** A stage without lanes in a frame of a gesture. */
export interface StageInMotion extends GroundInMotion {
  readonly frame: Omit<SceneRequest, 'chips'> & { readonly layout: Layout };
  /** In drawing order. */
  readonly rows: readonly number[];
  /** Rows whose labels are in the way. */
  readonly crowded: ReadonlySet<number>;
  /** The mark that has the focus, where that is shown. */
  readonly focusedRow: number | null;
  readonly chips: readonly PlacedChip[];
  readonly laneHeightPx: number;
  /** Upper edges of the lanes, of what is said of the day gone back to, and of the chips below. px. */
  readonly lanesPx: number;
  readonly knownPx: number;
  readonly chipsPx: number;
}

/** Everything on the stage where it is in this frame. */
export function stageDrawing(stage: StageInMotion): StageDrawing {
  const { laneHeightPx, lanesPx, knownPx, chipsPx, scrolledPx } = stage;
  return {
    ...groundDrawing(stage, knownPx),
    axis: axisDrawing(stage.projection, false),
    lanes: { topPx: lanesPx, endPx: knownPx, scrolledPx },
    linePx: laneHeightPx,
    marks: marksDrawing(stage),
    weave: null,
    chipsPx,
    chips: chipsDrawing(stage.chips),
  };
}

/** `knownPx` is where the words about the day that is gone back to stand. */
export function groundDrawing(
  ground: GroundInMotion,
  knownPx: number,
): Pick<StageDrawing, 'of' | 'known' | 'stagePx' | 'strip' | 'flags'> {
  return {
    of: 'stage',
    known: knownDrawing(ground, knownPx),
    stagePx: ground.stagePx,
    strip: stripDrawing(ground),
    flags: flagsDrawing(ground),
  };
}

/** Lines and words of the axis, and what is closed in it. */
export function axisDrawing(projection: Projection, isFaint: boolean): AxisDrawing {
  const { axis, widthPx } = projection;
  const { majors, minors, pinned } = drawnTicks(projection);
  return {
    majors: majors.filter(({ x }) => x >= 0).map(({ x, label }) => [Math.round(x), label]),
    minors: minors.map(({ x, label }) => [Math.round(x), label]),
    pinned,
    isFaint,
    shades: axis.stretches.length === 0 ? [] : shadesOf(majors, widthPx),
    closed: stretchesInView(axis.breaks, projection).map(({ stretch, x0, x1 }) => [
      Math.round(x0),
      Math.round(x1),
      lengthParts(stretch),
    ]),
    opened: stretchesInView(axis.opened, projection).map((stretch) =>
      middleInView(stretch, projection),
    ),
  };
}

function knownDrawing(
  { reader, measure, projection }: GroundInMotion,
  topPx: number,
): KnownDrawing | null {
  const known = reader.knownThen;
  if (!known) return null;
  const textPx = measure(knownWords(known), DATE_FONT);
  const { x, x0, isInView, words, wordsX } = knownLine(known, projection, textPx);
  return { line: isInView ? { x0, x } : null, words, wordsX, topPx };
}

/** Marks that touch the stage. */
function marksDrawing(stage: StageInMotion): readonly MarkDrawing[] {
  const { reader, frame, crowded, focusedRow, laneHeightPx } = stage;
  return stage.rows.flatMap((row): readonly MarkDrawing[] => {
    const placement = frame.layout.placements.get(row);
    if (!placement) return [];
    const mark = liveMark(frame, row, placement);
    if (!isInside(mark, frame.projection.widthPx)) return [];
    return [
      markDrawing({
        event: reader.event(row),
        mark,
        placement,
        hasDate: frame.layout.dated.has(row),
        isCrowded: crowded.has(row),
        isDim: !reader.isMatching(row),
        isLater: reader.isLater(row),
        isChosen: row === reader.chosenRow,
        isFocused: row === focusedRow,
        lines: {
          tops: [placement.lane * laneHeightPx],
          tracks: [false],
          named: 0,
          thread: null,
          isOut: false,
        },
      }),
    ];
  });
}

/** Chips that touch the stage. */
function chipsDrawing(chips: readonly PlacedChip[]): readonly ChipDrawing[] {
  return chips
    .filter(([, , widthPx]) => widthPx > 0)
    .map(([{ words, count, families }, x, widthPx]) => ({ words, count, families, x, widthPx }));
}

/** What the articles could have spoken about and did. */
function stripDrawing({ reader, coverage, projection }: GroundInMotion): StripDrawing {
  const { xAt, widthPx } = projection;
  const most = mostPassages(coverage);
  const x0 = xAt(reader.limits.from);
  return {
    wash: washPercent(coverage) / 100,
    reaches: coverage.reaches.map(({ until }) => [x0, xAt(until + 1)]),
    mentions: coverage.mentions
      .map(
        ({ from, to, passages }) => [xAt(from), xAt(to), mentionOpacity(passages, most)] as const,
      )
      .filter(([left, right]) => right >= 0 && left <= widthPx),
    silence: silenceWords(reader.source.articles.length),
    silences: coverage.silences.map((silence) => silenceInView(silence, projection)),
  };
}

/** When the articles came out. */
function flagsDrawing(ground: GroundInMotion): readonly FlagDrawing[] {
  const { reader, measure, projection } = ground;
  const wordsPx = (article: Article): number => measure(flagWords(article), DATE_FONT);
  return placeFlags(reader.source.articles, projection, wordsPx).map(
    ({ article, x, widthPx, lane, side }) => ({
      x,
      widthPx,
      lane,
      side,
      words: widthPx > POLE_PX ? flagWords(article) : '',
      isChosen: reader.view.articles.includes(article.id),
    }),
  );
}
