import { dateFromDay, dayFromDate, type Day } from '../time/day';
import type { TimeWindow } from './axis';
import { bisect, type Model } from './model';
import type { RankedRows } from './ranked';

/** One month of the overview: its days, and how many events begin in it. */
export interface MonthCount {
  readonly from: Day;
  readonly to: Day;
  readonly matching: number;
  readonly others: number;
}

/**
 * Events by the month they begin in, for every month that the limits touch; a month holds a stretch of rows, so
 * none is looked at. O(months · log n).
 */
export function monthCounts(
  { starts }: Pick<Model, 'starts'>,
  limits: TimeWindow,
  matching: Pick<RankedRows, 'rankOf'>,
): MonthCount[] {
  const first = dateFromDay(limits.from);
  const last = dateFromDay(limits.to - 1);
  const size = (last.year - first.year) * 12 + last.month - first.month + 1;
  const days = Array.from({ length: size + 1 }, (_, i) =>
    dayFromDate(first.year, first.month + i, 1),
  );
  return days.slice(1).map((to, i) => {
    const from = days[i] ?? to;
    const [row, next] = [bisect(starts, from), bisect(starts, to)];
    const count = matching.rankOf(next) - matching.rankOf(row);
    return { from, to, matching: count, others: next - row - count };
  });
}
