/** How far a list is scrolled that may be taller than a browser can lay out. */
export interface LongScroll {
  /** How many lines the list has, all of one height. */
  readonly lines: number;
  readonly linePx: number;
  /** Height of what is seen of it. */
  readonly viewPx: number;
}

/**
 * Taller than this no list is made: Firefox stops at 17.9 million px and Chromium at 33.5, and both count zoomed
 * pixels. Unit: px.
 */
export const MOST_PX = 6_000_000;

/** A movement up to this many views is a scroll by hand, line for line; a longer one is a leap of the scrollbar. */
const LEAP_VIEWS = 4;

/** Height of what scrolls. */
export function contentPx({ lines, linePx }: LongScroll): number {
  return Math.min(lines * linePx, MOST_PX);
}

/** The line at the top when the last is at the bottom; fractions allowed, never below 0. */
export function lastTop({ lines, linePx, viewPx }: LongScroll): number {
  return Math.max(lines - viewPx / linePx, 0);
}

/** Where the scrollbar stands when a line is at the top. */
export function scrollPxFor(list: LongScroll, top: number): number {
  const most = Math.max(contentPx(list) - list.viewPx, 0);
  const last = lastTop(list);
  return last === 0 ? 0 : (Math.min(Math.max(top, 0), last) / last) * most;
}

/**
 * The line at the top after a scroll. In a list taller than it is made, the scrollbar moves by less than the
 * lines do: a scroll by hand is taken pixel for pixel, so that nothing jumps, and `scrollPxFor` puts the
 * scrollbar right once it has ended. Both ends are ends.
 */
export function topAfterScroll(
  list: LongScroll,
  before: { readonly scrollPx: number; readonly top: number },
  scrollPx: number,
): number {
  const most = Math.max(contentPx(list) - list.viewPx, 0);
  if (most === 0) return 0;
  const movedPx = scrollPx - before.scrollPx;
  const isWhole = list.lines * list.linePx <= MOST_PX;
  const isLeap = Math.abs(movedPx) > list.viewPx * LEAP_VIEWS;
  const last = lastTop(list);
  const top = isWhole || isLeap ? (scrollPx / most) * last : before.top + movedPx / list.linePx;
  // Where the scrollbar can go no further, the few lines that are left are skipped: both ends can be reached.
  const few = (list.viewPx / list.linePx) * 2;
  if (movedPx > 0 && scrollPx >= most - 1 && last - top < few) return last;
  if (movedPx < 0 && scrollPx <= 0 && top < few) return 0;
  return Math.min(Math.max(top, 0), last);
}
