import type { Span } from './span';

/** Days from one beginning to another, whole and inclusive bounds; negative is before. */
export interface Distance {
  readonly least: number;
  readonly most: number;
}

/** How many days after `from` the beginning of `to` may have been. A bound known to the day is no range. */
export function spanDistance(from: Span, to: Span): Distance {
  return { least: to.start - from.startLatest, most: to.startLatest - from.start };
}

/**
 * A distance in words that claim no more than is known: "12 days later", "3 to 33 days before", "between 4 days
 * before and 25 days later", "the same day".
 */
export function distanceWords({ least, most }: Distance): string {
  if (least === most) return oneWay(least);
  if (least > 0) return `${counted(least, false)} to ${oneWay(most)}`;
  if (most < 0) return `${counted(-most, false)} to ${oneWay(least)}`;
  if (least === 0) return `up to ${oneWay(most)}`;
  if (most === 0) return `up to ${oneWay(least)}`;
  return `between ${oneWay(least)} and ${oneWay(most)}`;
}

function oneWay(days: number): string {
  if (days === 0) return 'the same day';
  return `${counted(Math.abs(days))} ${days > 0 ? 'later' : 'before'}`;
}

function counted(days: number, hasUnit = true): string {
  const digits = days.toLocaleString('en-GB');
  return hasUnit ? `${digits} day${days === 1 ? '' : 's'}` : digits;
}
