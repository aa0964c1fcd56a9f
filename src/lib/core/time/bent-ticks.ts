import { unitStart, unitStep, weekdayOf, type CalendarUnit } from './calendar';
import { monthName, weekdayName } from './calendar-names';
import { dateFromDay, type Day } from './day';
import { labelRoomPx } from './tick-labels';
import type { Tick, TickRows } from './ticks';

/** A stage on which a day is not everywhere equally wide. */
export interface BentStage {
  readonly widthPx: number;
  /** Monotone. */
  readonly xAt: (day: Day) => number;
  /** Stretches that are closed: no tick inside. */
  readonly closed: readonly { readonly from: Day; readonly to: Day }[];
}

/** Room for a label of each unit, and some air. Unit: px. */
const ROOM_PX = { year: 40, quarter: 40, month: 34, week: 26, day: 46 } as const;
/** However short its words, a tick is so far from the next. Unit: px. */
const LEAST_PX = 20;
/** Each unit is parted into the next where that has room; the shortest of its parts, as a share of it. */
const PARTS = [
  { whole: 'year', unit: 'quarter', share: 90 / 366 },
  { whole: 'quarter', unit: 'month', share: 28 / 92 },
  { whole: 'month', unit: 'week', share: 7 / 31 },
  { whole: 'week', unit: 'day', share: 1 / 7 },
] as const;

/** Up to this many days months stand above; beyond, years do. */
const MONTHS_ABOVE_DAYS = 100;

/**
 * Two tiers of civil dates for a window of a bent axis: each stretch is parted as finely as its room allows,
 * so that days, months and quarters may stand side by side and their spacing shows the stretching. Ticks of
 * a tier do not crowd each other; a coarser one wins over a finer. O(ticks on the stage).
 */
export function bentTicks(window: { from: Day; to: Day }, stage: BentStage): TickRows {
  const above = window.to - window.from <= MONTHS_ABOVE_DAYS ? 'month' : 'year';
  const majors = spaced(majorsOf(window, above, stage), above, stage);
  const minors: (Tick & { unit: CalendarUnit })[] = [];
  for (const start of startsIn(window, 'year')) part(start, 0, { window, stage, minors });
  const inOrder = PARTS.flatMap(({ unit }) => minors.filter((tick) => tick.unit === unit));
  const kept: (Tick & { unit: CalendarUnit })[] = [];
  for (const tick of inOrder) {
    const isFree = kept.every((other) => isApart(tick, other, stage));
    if (isFree && !isWithout(tick, above)) kept.push(tick);
  }
  kept.sort((a, b) => a.day - b.day);
  return { unit: above === 'month' ? 'week' : 'month', majors, minors: kept };
}

/** Whether the words of the earlier tick end before the later one. */
function isApart(tick: Tick, other: Tick, { xAt }: BentStage): boolean {
  const earlier = tick.day < other.day ? tick : other;
  const betweenPx = Math.abs(xAt(tick.day) - xAt(other.day));
  return betweenPx >= Math.max(labelRoomPx(earlier.label), LEAST_PX);
}

/** A year’s first quarter, or a month under its own name: the tier above says it. */
function isWithout({ day, unit }: { day: Day; unit: CalendarUnit }, above: CalendarUnit): boolean {
  const { month, dayOfMonth } = dateFromDay(day);
  if (above === 'month') return dayOfMonth === 1 && unit !== 'day';
  return month === 1 && dayOfMonth === 1;
}

function majorsOf(
  window: { from: Day; to: Day },
  unit: 'month' | 'year',
  { closed }: BentStage,
): Tick[] {
  const days = [...startsIn(window, unit), ...closed.map(({ to }) => to)]
    .filter((day) => day <= window.to && !isClosed(day, closed))
    .sort((a, b) => a - b);
  const ticks = days.map((day): Tick => {
    const { year, month } = dateFromDay(day);
    const label = unit === 'month' ? `${monthName(month, 'long')} ${year}` : `${year}`;
    return { day, label, isMajor: true };
  });
  return ticks.filter(({ label }, i) => label !== ticks[i - 1]?.label);
}

interface Parting {
  readonly window: { from: Day; to: Day };
  readonly stage: BentStage;
  readonly minors: (Tick & { unit: CalendarUnit })[];
}

/** Parts one whole (a year, a quarter …) into the next smaller unit where that has room, and goes on in each part. */
function part(start: Day, level: number, parting: Parting): void {
  const step = PARTS[level];
  if (!step) return;
  const { whole, unit, share } = step;
  const { window, stage, minors } = parting;
  const end = unitStep(start, whole, 1);
  if (end <= window.from || start > window.to) return;
  if ((stage.xAt(end) - stage.xAt(start)) * share < ROOM_PX[unit]) return;
  for (let day = firstFrom(start, unit); day < end; day = unitStep(day, unit, 1)) {
    if (day >= window.from && day <= window.to && !isClosed(day, stage.closed)) {
      minors.push({ day, label: labelOf(day, unit), isMajor: false, unit });
    }
    part(day, level + 1, parting);
  }
}

function labelOf(day: Day, unit: CalendarUnit): string {
  const { month, dayOfMonth } = dateFromDay(day);
  if (unit === 'day') return `${weekdayName(weekdayOf(day))} ${dayOfMonth}`;
  return unit === 'week' ? `${dayOfMonth}` : monthName(month, 'short');
}

/** Starts of a unit that reach into a window; the first may lie before it. */
function startsIn({ from, to }: { from: Day; to: Day }, unit: CalendarUnit): Day[] {
  const starts: Day[] = [];
  for (let day = unitStart(from, unit); day <= to; day = unitStep(day, unit, 1)) starts.push(day);
  return starts;
}

function firstFrom(start: Day, unit: CalendarUnit): Day {
  const first = unitStart(start, unit);
  return first < start ? unitStep(first, unit, 1) : first;
}

function isClosed(day: Day, closed: BentStage['closed']): boolean {
  return closed.some(({ from, to }) => day >= from && day < to);
}

/** Leaves out what would crowd its predecessor; of the one that begins before the stage only the last stays. */
function spaced(ticks: readonly Tick[], unit: 'month' | 'year', { xAt }: BentStage): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    const x = xAt(tick.day);
    if (before && xAt(before.day) <= 0 && x <= 0) kept.pop();
    else if (before && x - xAt(before.day) < (unit === 'year' ? ROOM_PX.year : 60)) continue;
    kept.push(tick);
  }
  return kept;
}
