import { dateFromDay, dayFromDate, type Day } from './day';
import type { Tick, TickRows } from './ticks';

/** Room for "+18 months" and some air. Unit: px. */
const ROOM_PX = 84;
/** The fewest px between two ticks that will do for a label such as "+14". */
const STEPS = [
  { unit: 'day', steps: [1, 2, 7, 14, 28], days: 1 },
  { unit: 'month', steps: [2, 3, 6], days: 30 },
  { unit: 'year', steps: [1, 2, 5, 10, 20, 50], days: 365 },
] as const;
type Unit = (typeof STEPS)[number]['unit'];

/**
 * Ticks that count from a day: day 0 above, and below it days, months or years before and after, as many as
 * have room. Months and years are civil ones: "+2 months" is the day of that number two months on, held to
 * the month’s end. O(ticks in the window).
 */
export function relativeTicks(
  window: { readonly from: Day; readonly to: Day },
  widthPx: number,
  origin: Day,
): TickRows {
  const pxPerDay = widthPx / (window.to - window.from);
  const isShown = origin >= window.from && origin <= window.to;
  const majors: Tick[] = isShown ? [{ day: origin, label: 'Day 0', isMajor: true }] : [];
  const step = stepFor(pxPerDay);
  const first = Math.floor((window.from - origin) / (step.days * step.count)) - 1;
  const minors: Tick[] = [];
  for (let n = first; ; n++) {
    const day = dayAfter(origin, n * step.count, step.unit);
    if (day > window.to) break;
    if (n === 0 || day < window.from) continue;
    minors.push({ day, label: labelOf(n * step.count, step.unit), isMajor: false });
  }
  return { unit: 'week', majors, minors };
}

interface Step {
  readonly unit: Unit;
  readonly count: number;
  /** Length of one unit, about. */
  readonly days: number;
}

function stepFor(pxPerDay: number): Step {
  for (const { unit, steps, days } of STEPS) {
    for (const count of steps) if (count * days * pxPerDay >= ROOM_PX) return { unit, count, days };
  }
  return { unit: 'year', count: 100, days: 365 };
}

function dayAfter(origin: Day, count: number, unit: Unit): Day {
  if (unit === 'day') return origin + count;
  const { year, month, dayOfMonth } = dateFromDay(origin);
  const months = month + (unit === 'year' ? 12 * count : count);
  const last = dayFromDate(year, months + 1, 1) - 1;
  return Math.min(dayFromDate(year, months, 1) + dayOfMonth - 1, last);
}

function labelOf(count: number, unit: Unit): string {
  const sign = count > 0 ? '+' : '−';
  const size = Math.abs(count);
  return `${sign}${size} ${unit}${size === 1 ? '' : 's'}`;
}
