import { pairs, scaleLinear, scaleSymlog } from 'd3';
import { monthName } from '../time/calendar-names';
import { dateFromDay, dayFromDate, type Day } from '../time/day';
import type { Span } from '../time/span';
import type { WordPlace } from './reading-order';

/** A passage as the picture needs it: where it is told, and when what it tells of happened. */
export interface Telling {
  readonly id: string;
  readonly place: WordPlace;
  readonly span: Span;
}

/** A passage in the picture. Fractions of its width (time, later to the right) and height (the article, downward). */
export interface TellingPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The stretch of time that the date may mean or lasts; both equal `x` for a day. */
  readonly fromX: number;
  readonly toX: number;
  /** It had not ended when the article appeared. */
  readonly isOpen: boolean;
}

/** The way from one passage to the next one told. */
export interface TellingStep {
  readonly from: TellingPoint;
  readonly to: TellingPoint;
  /** What is told next happened earlier. */
  readonly isBack: boolean;
}

export interface TimeTick {
  readonly x: number;
  readonly label: string;
  readonly isYear: boolean;
}

export interface WordTick {
  readonly y: number;
  readonly words: number;
}

/** When and in what order an article tells of events. */
export interface ToldHappened {
  readonly points: readonly TellingPoint[];
  readonly steps: readonly TellingStep[];
  readonly timeTicks: readonly TimeTick[];
  readonly wordTicks: readonly WordTick[];
  /** The days on which the article may have appeared. */
  readonly published: { readonly fromX: number; readonly toX: number };
}

/** Up to about this far back time is drawn evenly, and ever closer together beyond. Unit: days. */
const EVEN_DAYS = 14;
/** Least distance between labels, as a share of the width: "2017" on a narrow phone. */
const LABEL_SHARE = 0.11;
/** Part of the width left free at either side, so that no mark is cut. */
const MARGIN = 0.03;

/**
 * Lays out the picture of an article as Story Curves do (N. W. Kim et al., "Visualizing Nonlinear
 * Narratives with Story Curves", IEEE TVCG 2018): where it tells of an event against when that happened,
 * and one line in the order told. Time runs on a symmetric log scale of the days before publication
 * (d3-scale, `scaleSymlog`), because articles tell of weeks near them and of years far off.
 * `tellings` are in reading order; `words` is the length of the article.
 */
export function toldHappened(
  tellings: readonly Telling[],
  words: number,
  published: Span,
): ToldHappened {
  const days = tellings.map(({ span }) => dayOf(span));
  const latest = Math.max(published.start, ...days);
  const first = Math.min(published.start, ...tellings.map(({ span }) => span.start));
  const last = Math.max(published.end, latest + 1);
  const timeScale = scaleSymlog()
    .constant(EVEN_DAYS)
    .domain([first - latest, last - latest])
    .range([MARGIN, 1 - MARGIN]);
  const xAt = (day: Day): number => timeScale(day - latest);
  const yAt = scaleLinear()
    .domain([0, words])
    .range([MARGIN, 1 - MARGIN]);
  const points = tellings.map(({ id, place, span }) => ({
    id,
    x: xAt(dayOf(span)),
    y: yAt(place.start),
    fromX: xAt(span.start),
    toX: xAt(Math.min(span.end, last)),
    isOpen: span.end === Infinity,
  }));
  return {
    points,
    steps: pairs(points).map(([from, to]) => ({ from, to, isBack: to.x < from.x })),
    timeTicks: timeTicks(first, last, xAt),
    wordTicks: yAt.ticks(5).map((count) => ({ y: yAt(count), words: count })),
    published: { fromX: xAt(published.start), toX: xAt(published.end) },
  };
}

/** The one day that stands for a date: the middle of what it may mean, the beginning of what lasts. */
function dayOf({ shape, start, startLatest }: Span): Day {
  return shape === 'within' || shape === 'day' ? (start + startLatest) / 2 : start;
}

/** Years, then the months of the years near publication, as many as have room; the latest go first. */
function timeTicks(first: Day, last: Day, xAt: (day: Day) => number): TimeTick[] {
  const [from, to] = [dateFromDay(first).year, dateFromDay(last).year];
  const years = Array.from({ length: to - from + 1 }, (_, i) => to - i);
  const months = years
    .slice(0, 2)
    .flatMap((year) => Array.from({ length: 11 }, (_, i) => ({ year, month: 12 - i })));
  const candidates = [
    ...years.map((year) => ({ day: dayFromDate(year, 1, 1), label: String(year), isYear: true })),
    ...months.map(({ year, month }) => ({
      day: dayFromDate(year, month, 1),
      label: monthName(month, 'short'),
      isYear: false,
    })),
  ];
  const chosen: TimeTick[] = [];
  for (const { day, label, isYear } of candidates) {
    if (day < first || day > last) continue;
    const x = xAt(day);
    if (chosen.every((tick) => Math.abs(tick.x - x) >= LABEL_SHARE))
      chosen.push({ x, label, isYear });
  }
  return chosen.sort((a, b) => a.x - b.x);
}
