import type { Article, SourcedEvent } from '$lib/core/dataset/collection';
import { FAMILY_OF } from '$lib/core/dataset/family';
import type { Projection, TimeWindow } from '$lib/core/timeline/axis';
import type { Cluster } from '$lib/core/timeline/clusters';
import type { Coverage } from '$lib/core/timeline/coverage';
import {
  mentionOpacity,
  mostPassages,
  silenceInView,
  silenceWords,
  washPercent,
} from '$lib/core/timeline/coverage-look';
import { drawnTicks } from '$lib/core/timeline/drawn-ticks';
import { flagWords, placeFlags, POLE_PX } from '$lib/core/timeline/flags';
import type { Placement } from '$lib/core/timeline/labels';
import { isInside, type Layout } from '$lib/core/timeline/layout';
import { liveMark, type LiveMark, type SceneRequest } from '$lib/core/timeline/scene';
import { barStops, labelOffsetPx } from '../mark-look';
import { DATE_FONT, type TextMeasure } from '../measure';
import type {
  AxisDrawing,
  BarDrawing,
  ChipDrawing,
  FlagDrawing,
  LabelDrawing,
  MarkDrawing,
  StageDrawing,
  StripDrawing,
} from './drawing';

/** Marks of the stage in this frame, and what the reader has done with them. */
export interface Marks {
  readonly frame: Omit<SceneRequest, 'chips'> & { readonly layout: Layout };
  /** In drawing order. */
  readonly rows: readonly number[];
  /** Rows whose labels are in the way. */
  readonly crowded: ReadonlySet<number>;
  readonly eventAt: (row: number) => SourcedEvent;
  readonly isMatching: (row: number) => boolean;
  readonly chosenRow: number | null;
  /** The mark that has the focus, where that is shown. */
  readonly focusedRow: number | null;
}

/** A chip where it is in this frame: left edge and width, px. */
export type PlacedChip = readonly [cluster: Cluster, x: number, widthPx: number];

/** A stage in a frame of a gesture, with what stands under it. */
export interface StageInMotion {
  readonly marks: Marks;
  readonly chips: readonly PlacedChip[];
  readonly coverage: Coverage;
  readonly limits: TimeWindow;
  readonly articles: readonly Article[];
  /** Ids of articles that are filtered by. */
  readonly chosenArticles: readonly string[];
  readonly measure: TextMeasure;
  readonly laneHeightPx: number;
  /** Upper edges of the lanes and of the chips below them, and the height of the stage. px. */
  readonly lanesPx: number;
  readonly chipsPx: number;
  readonly stagePx: number;
  /** How far the lanes are scrolled. px. */
  readonly scrolledPx: number;
}

/** Everything on the stage where it is in this frame. */
export function stageDrawing(stage: StageInMotion): StageDrawing {
  const { projection } = stage.marks.frame;
  const { laneHeightPx, lanesPx, chipsPx, stagePx, scrolledPx } = stage;
  return {
    of: 'stage',
    axis: axisDrawing(projection),
    lanes: { topPx: lanesPx, endPx: chipsPx, scrolledPx },
    laneHeightPx,
    marks: marksDrawing(stage.marks),
    chipsPx,
    chips: chipsDrawing(stage.chips),
    stagePx,
    strip: stripDrawing(stage, projection),
    flags: flagsDrawing(stage, projection),
  };
}

/** Lines and words of the axis. */
function axisDrawing(projection: Projection): AxisDrawing {
  const { majors, minors, pinned } = drawnTicks(projection);
  return {
    majors: majors.filter(({ x }) => x >= 0).map(({ x, label }) => [Math.round(x), label]),
    minors: minors.map(({ x, label }) => [Math.round(x), label]),
    pinned,
  };
}

/** Marks that touch the stage. */
function marksDrawing(marks: Marks): readonly MarkDrawing[] {
  const { frame } = marks;
  return marks.rows.flatMap((row): readonly MarkDrawing[] => {
    const placement = frame.layout.placements.get(row);
    if (!placement) return [];
    const mark = liveMark(frame, row, placement);
    return isInside(mark, frame.projection.widthPx) ? [markDrawing(marks, mark, placement)] : [];
  });
}

function markDrawing(marks: Marks, mark: LiveMark, placement: Placement): MarkDrawing {
  const { row } = mark;
  const event = marks.eventAt(row);
  const { span } = event.placed;
  const isJoined = event.isDisputed || span.members.length > 1;
  const fromAnchor = (x: number): number => Math.round(x - mark.anchor);
  const hasLabel = placement.form !== 'none' && !marks.crowded.has(row);
  return {
    x: Math.round(mark.anchor),
    lane: placement.lane,
    family: FAMILY_OF[event.kind],
    articleCount: event.articleIds.length,
    isHollow: event.dating.basis === 'record',
    isApproximate: span.isApproximate,
    isUncertain: span.isUncertain,
    isDim: !marks.isMatching(row),
    isChosen: row === marks.chosenRow,
    isFocused: row === marks.focusedRow,
    bar: mark.isBar ? barDrawing(mark) : null,
    joints: isJoined
      ? {
          dots: mark.dots.map(fromAnchor),
          told: mark.told === null ? null : fromAnchor(mark.told),
        }
      : null,
    label: hasLabel ? labelDrawing(marks, event, { mark, placement, isJoined }) : null,
  };
}

function barDrawing(mark: LiveMark): BarDrawing {
  return {
    widthPx: Math.round(mark.x1 - mark.x0),
    passedPx: Math.max(-Math.round(mark.x0), 0),
    ...barStops(mark),
  };
}

interface Labelled {
  readonly mark: LiveMark;
  readonly placement: Placement;
  readonly isJoined: boolean;
}

function labelDrawing(
  { frame }: Marks,
  event: SourcedEvent,
  { mark, placement: { form, side }, isJoined }: Labelled,
): LabelDrawing {
  const isLeft = side === 'left';
  const isPushed = mark.isBar || isJoined;
  return {
    title: form === 'title' ? event.title : event.short,
    date: frame.layout.dated.has(mark.row) ? event.placed.shortWords : '',
    side,
    x: isPushed ? labelOffsetPx(mark, isLeft) : isLeft ? -LABEL_GAP_PX : LABEL_GAP_PX,
  };
}

/** Where a label beside a dot begins: the default of `--label` in Mark.svelte. Unit: px. */
const LABEL_GAP_PX = 10;

/** Chips that touch the stage. */
function chipsDrawing(chips: readonly PlacedChip[]): readonly ChipDrawing[] {
  return chips
    .filter(([, , widthPx]) => widthPx > 0)
    .map(([{ words, count, families }, x, widthPx]) => ({ words, count, families, x, widthPx }));
}

/** What the articles could have spoken about and did. */
function stripDrawing(
  { coverage, articles, limits }: StageInMotion,
  projection: Projection,
): StripDrawing {
  const { xAt, widthPx } = projection;
  const most = mostPassages(coverage);
  const x0 = xAt(limits.from);
  return {
    wash: washPercent(coverage) / 100,
    reaches: coverage.reaches.map(({ until }) => [x0, xAt(until + 1)]),
    mentions: coverage.mentions
      .map(
        ({ from, to, passages }) => [xAt(from), xAt(to), mentionOpacity(passages, most)] as const,
      )
      .filter(([left, right]) => right >= 0 && left <= widthPx),
    silence: silenceWords(articles.length),
    silences: coverage.silences.map((silence) => silenceInView(silence, projection)),
  };
}

/** When the articles came out. */
function flagsDrawing(
  { articles, chosenArticles, measure }: StageInMotion,
  projection: Projection,
): readonly FlagDrawing[] {
  const wordsPx = (article: Article): number => measure(flagWords(article), DATE_FONT);
  return placeFlags(articles, projection, wordsPx).map(({ article, x, widthPx, lane, side }) => ({
    x,
    widthPx,
    lane,
    side,
    words: widthPx > POLE_PX ? flagWords(article) : '',
    isChosen: chosenArticles.includes(article.id),
  }));
}
