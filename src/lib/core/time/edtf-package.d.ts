/** The part of edtf.js 4.11 that is used here; the package ships no types. Months are 0-based in its trees. */
declare module 'edtf' {
  /** `true` and `false` when a whole date is qualified, a bit mask (`YYYYMMDD`) when a part of it is. */
  export type Qualified = boolean | number;

  /** A date, season, year, decade or century. Members of sets and some interval ends lack `type`. */
  export interface ParsedDate {
    readonly type?: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century';
    readonly level?: number;
    /** Year, month from 0 (or season from 21), day of the month; then hour, minute, second. */
    readonly values: readonly number[];
    /** Bit mask of the digits written X: 1 for the first of the year … 128 for the last of the day. */
    readonly unspecified?: number;
    readonly uncertain?: Qualified;
    readonly approximate?: Qualified;
    /** Digits of a year that are significant (`1950S2`). */
    readonly significant?: number;
  }

  /** An end is `null` when unknown and Infinity (at either end) when open. */
  export interface ParsedInterval {
    readonly type: 'Interval';
    readonly level: number;
    readonly values: readonly [ParsedDate | number | null, ParsedDate | number | null];
  }

  /** `Set` is one of its members, `List` all of them; a pair is a range `a..b`. */
  export interface ParsedSet<Type extends 'Set' | 'List'> {
    readonly type: Type;
    readonly level: number;
    readonly values: readonly (ParsedDate | readonly [ParsedDate, ParsedDate])[];
    /** The set begins or ends with `..`. */
    readonly earlier?: boolean;
    readonly later?: boolean;
  }

  export type Parsed = ParsedDate | ParsedInterval | ParsedSet<'Set'> | ParsedSet<'List'>;

  /**
   * Parses an EDTF string into a plain tree; throws an Error with a position. With `seasonIntervals` it
   * throws a TypeError on an unknown start (`/2016`).
   */
  export function parse(
    text: string,
    constraints?: { level?: number; seasonIntervals?: boolean; seasonUncertainty?: boolean },
  ): Parsed;
}
