/** How long after something another thing came, in days: between `least` and `most`, both whole and inclusive. */
export interface Lag {
  readonly least: number;
  readonly most: number;
  /** Either end is an estimate. */
  readonly isApproximate: boolean;
}

interface Unit {
  readonly name: string;
  readonly days: number;
  /** Lags up to here are told in this unit. Unit: days. */
  readonly upTo: number;
}

const UNITS: readonly Unit[] = [
  { name: 'day', days: 1, upTo: 20 },
  { name: 'week', days: 7, upTo: 62 },
  { name: 'month', days: 365.25 / 12, upTo: 730 },
  { name: 'year', days: 365.25, upTo: Infinity },
];

/** Beyond this nobody counts days, even where both are known. Unit: days. */
const MOST_EXACT_DAYS = 62;

/**
 * A lag in words that claim no more than is known: "the day after", "12 days after", "about 3 months after",
 * "2 to 6 weeks after", "up to 18 days after". A range holds every lag it may mean; "about" is at most half a
 * unit off at either end. What may be negative (it had been told of before its last possible day) counts from 0;
 * `null` when all of it is negative.
 */
export function lagWords({ least, most, isApproximate }: Lag): string | null {
  if (most < 0) return null;
  const from = Math.max(least, 0);
  const unit = unitFor(most);
  const isExact = from === most && !isApproximate;
  if (isExact && most <= MOST_EXACT_DAYS) return exactDays(most);
  if (most === 0) return 'at about the same time';
  const about = isApproximate ? 'about ' : '';
  if (from < unit.days / 2)
    return `up to ${about}${counted(Math.ceil(most / unit.days), unit)} after`;
  const near = Math.round(most / unit.days);
  if (unit.name !== 'day' && Math.round(from / unit.days) === near) {
    return `about ${counted(near, unit)} after`;
  }
  const [low, high] = [Math.floor(from / unit.days), Math.ceil(most / unit.days)];
  if (low === high) return `${about}${counted(high, unit)} after`;
  if (low === 0) return `up to ${about}${counted(high, unit)} after`;
  return `${about}${low} to ${counted(high, unit)} after`;
}

function unitFor(days: number): Unit {
  return UNITS.find(({ upTo }) => days <= upTo) ?? { name: 'year', days: 365.25, upTo: Infinity };
}

function exactDays(days: number): string {
  if (days === 0) return 'on the same day';
  return days === 1 ? 'the day after' : `${days} days after`;
}

function counted(count: number, { name }: Unit): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
