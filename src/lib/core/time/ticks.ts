import { monthName, weekdayName } from './calendar-names';
import { unitStart, unitStep, weekdayOf, type CalendarUnit } from './calendar';
import { dateFromDay, dayFromDate, type Day } from './day';

/** What a tier of the axis counts in. */
export type TickUnit = CalendarUnit;

/** A labelled boundary of the axis; it stands at the first moment of its day. */
export interface Tick {
  readonly day: Day;
  readonly label: string;
  /** A unit of the upper tier begins here; so the two tiers may both have a tick on this day. */
  readonly isMajor: boolean;
}

/** The two tiers of the axis, each in time order. */
export interface TickRows {
  /** The finest unit that has ticks: that of the minors, or `year` when there are only majors. */
  readonly unit: TickUnit;
  /**
   * The upper tier, which names the context: "2017" above quarters and months, "February 2017" above
   * weeks and days. The first may lie before the window: its label holds at the left edge.
   */
  readonly majors: readonly Tick[];
  /** The lower tier: "Jul", "Feb", "13" (a Monday), "Mon 6". Empty when years are all there is room for. */
  readonly minors: readonly Tick[];
}

export interface TickOptions {
  /** Least distance between ticks of the lower tier, px; at least 9. A downward axis can do with less. */
  readonly minMinorPx?: number;
}

/** About the width of "Mon 6" and some air; seven days still fit on 300 px. */
const MIN_MINOR_PX = 42;
/** The width of "2017" and some air. */
const MIN_MAJOR_PX = 36;
/** A month has four weeks at least, a year four quarters: above this, majors never need thinning. */
const LEAST_MIN_MINOR_PX = MIN_MAJOR_PX / 4;

const LOWER_UNITS = ['day', 'week', 'month', 'quarter'] as const;
type LowerUnit = (typeof LOWER_UNITS)[number];

/** The shortest that a unit can be: ticks stay apart in February too. */
const SHORTEST_DAYS = { day: 1, week: 7, month: 28, quarter: 90, year: 365 } as const;

/**
 * Ticks for a window, to be asked for again at every frame of a zoom: a few tens of microseconds.
 * `window` holds the moments at the left and right edge (whole inclusive days from…to are
 * `[from, to + 1]`) and spreads evenly over `widthPx`. Ticks of a tier are at least 36 px (majors) or
 * 42 px (minors) apart, so a tier has at most `widthPx / 36 + 2`. All lie in the window, but for the one
 * major that begins before it and reaches into it. At the level of years January has no minor: the label
 * of the year covers it. A window or width that is not positive gives no ticks.
 */
export function ticksFor(
  window: readonly [Day, Day],
  widthPx: number,
  options: TickOptions = {},
): TickRows {
  const pxPerDay = widthPx / (window[1] - window[0]);
  if (!(pxPerDay > 0 && pxPerDay < Infinity)) return { unit: 'year', majors: [], minors: [] };
  const minPx = Math.max(options.minMinorPx ?? MIN_MINOR_PX, LEAST_MIN_MINOR_PX);
  const unit = LOWER_UNITS.find((lower) => SHORTEST_DAYS[lower] * pxPerDay >= minPx);
  if (unit === undefined) {
    return { unit: 'year', majors: yearTicks(window, yearsBetween(pxPerDay)), minors: [] };
  }
  const isYearAbove = unit === 'month' || unit === 'quarter';
  return {
    unit,
    majors: isYearAbove ? yearTicks(window, 1) : monthTicks(window),
    minors: isYearAbove ? withinYearTicks(window, unit) : withinMonthTicks(window, unit),
  };
}

/**
 * The tick boundary of a unit that lies nearest to a day or moment; halfway goes to the later one.
 * Ticks of thinned years are not regarded: the boundary is that of any year.
 */
export function snapDay(day: Day, unit: TickUnit): Day {
  const start = unitStart(day, unit);
  const next = unitStep(start, unit, 1);
  return day - start < next - day ? start : next;
}

/** Every how many years a major stands: 1, 2, 5, 10, 20, 50 … */
function yearsBetween(pxPerDay: number): number {
  const least = MIN_MAJOR_PX / (SHORTEST_DAYS.year * pxPerDay);
  let power = 1;
  while (power * 5 < least) power *= 10;
  return [1, 2, 5, 10].map((n) => n * power).find((years) => years >= least) ?? power * 10;
}

function yearTicks([from, to]: readonly [Day, Day], every: number): Tick[] {
  const ticks: Tick[] = [];
  let year = Math.floor(dateFromDay(from).year / every) * every;
  for (let day = dayFromDate(year, 1, 1); day <= to; day = dayFromDate(year, 1, 1)) {
    ticks.push({ day, label: String(year), isMajor: true });
    year += every;
  }
  return ticks;
}

function monthTicks([from, to]: readonly [Day, Day]): Tick[] {
  const ticks: Tick[] = [];
  for (let day = unitStart(from, 'month'); day <= to; day = unitStep(day, 'month', 1)) {
    const { year, month } = dateFromDay(day);
    ticks.push({ day, label: `${monthName(month, 'long')} ${year}`, isMajor: true });
  }
  return ticks;
}

function withinYearTicks([from, to]: readonly [Day, Day], unit: LowerUnit): Tick[] {
  const ticks: Tick[] = [];
  for (let day = firstFrom(from, unit); day <= to; day = unitStep(day, unit, 1)) {
    const { month } = dateFromDay(day);
    if (month !== 1) ticks.push({ day, label: monthName(month, 'short'), isMajor: false });
  }
  return ticks;
}

function withinMonthTicks([from, to]: readonly [Day, Day], unit: LowerUnit): Tick[] {
  const ticks: Tick[] = [];
  for (let day = firstFrom(from, unit); day <= to; day = unitStep(day, unit, 1)) {
    const { dayOfMonth } = dateFromDay(day);
    const label = unit === 'day' ? `${weekdayName(weekdayOf(day))} ${dayOfMonth}` : `${dayOfMonth}`;
    ticks.push({ day, label, isMajor: dayOfMonth === 1 });
  }
  return ticks;
}

/** The first boundary in the window. */
function firstFrom(from: Day, unit: LowerUnit): Day {
  const start = unitStart(from, unit);
  return start < from ? unitStep(start, unit, 1) : start;
}
