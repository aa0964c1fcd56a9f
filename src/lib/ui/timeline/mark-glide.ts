/** Marks walk into lanes and out of them in this time, and from sub-row to sub-row in this. Unit: ms. */
const SWITCH_MS = 600;
const STACK_MS = 300;

/** Where the marks of each row stand: tops of their dots and bars, px from the top of the screen, ascending. */
export type MarkTops = ReadonlyMap<string, readonly number[]>;

/** Tops of all marks inside an element: of each spot of a mark in lanes, else of the mark itself. */
export function markTops(root: Element): MarkTops {
  const tops = new Map<string, number[]>();
  for (const mark of root.querySelectorAll<HTMLElement>('a.mark[data-row]')) {
    const all = spotsOf(mark).map((spot) => spot.getBoundingClientRect().top);
    tops.set(
      mark.dataset['row'] ?? '',
      all.sort((a, b) => a - b),
    );
  }
  return tops;
}

/**
 * Lets marks glide from where they stood to where they stand now, each spot from the one of the same place
 * in turn, all of them from one where an event had fewer; what is new appears. `isSwitch` when lanes come or
 * go, which takes longer. Does nothing for a reader who
 * asked for less motion. Reads the layout of the page once.
 */
export function glideMarks(root: Element, before: MarkTops, isSwitch: boolean): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const timing = { duration: isSwitch ? SWITCH_MS : STACK_MS, easing: 'ease-in-out' };
  const moves: (readonly [HTMLElement, number])[] = [];
  for (const mark of root.querySelectorAll<HTMLElement>('a.mark[data-row]')) {
    const from = before.get(mark.dataset['row'] ?? '');
    if (!from) continue;
    const spots = spotsOf(mark)
      .map((spot) => ({ spot, top: spot.getBoundingClientRect().top }))
      .sort((a, b) => a.top - b.top);
    for (const [i, { spot, top }] of spots.entries()) {
      const dy = (from[Math.min(i, from.length - 1)] ?? top) - top;
      if (Math.abs(dy) > 0.5) moves.push([spot, dy]);
    }
  }
  for (const [spot, dy] of moves) spot.animate({ translate: [`0 ${dy}px`, '0 0'] }, timing);
  if (moves.length === 0 && !isSwitch) return;
  for (const line of root.querySelectorAll('.appearing')) line.animate({ opacity: [0, 1] }, timing);
}

function spotsOf(mark: HTMLElement): HTMLElement[] {
  const spots = [...mark.querySelectorAll<HTMLElement>('.spot')];
  return spots.length > 0 ? spots : [mark];
}
