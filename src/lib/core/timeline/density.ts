import type { Day } from '../time/day';
import { dateFromDay, dayFromDate } from '../time/day';
import type { TimeWindow } from './axis';
import { at, type Model } from './model';

/** One month of the overview: its days, and how many events begin in it. */
export interface MonthCount {
  readonly from: Day;
  readonly to: Day;
  readonly matching: number;
  readonly others: number;
}

/** Events by the month they begin in, for every month that the limits touch. O(n + months). */
export function monthCounts(
  model: Model,
  limits: TimeWindow,
  isMatching: (row: number) => boolean,
): MonthCount[] {
  const first = dateFromDay(limits.from);
  const monthsFrom = (day: Day): number => {
    const { year, month } = dateFromDay(day);
    return (year - first.year) * 12 + month - first.month;
  };
  const size = monthsFrom(limits.to - 1) + 1;
  const matching = new Uint32Array(size);
  const others = new Uint32Array(size);
  for (let row = 0; row < model.size; row++) {
    const column = isMatching(row) ? matching : others;
    const month = monthsFrom(at(model.starts, row));
    column[month] = at(column, month) + 1;
  }
  return Array.from(matching, (count, i) => ({
    from: dayFromDate(first.year, first.month + i, 1),
    to: dayFromDate(first.year, first.month + i + 1, 1),
    matching: count,
    others: at(others, i),
  }));
}
