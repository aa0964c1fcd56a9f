import type { Page } from 'playwright/test';

/** What is wrong with where things stand; empty when a careful printer would pass the page. */
export function faultsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOLERANCE_PX = 0.5;

    interface Box {
      readonly what: string;
      readonly owner: Element | null;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }

    const boxOf = (el: Element): Box => {
      const { left, right, top, bottom } = el.getBoundingClientRect();
      const owner = el.closest('.mark');
      const words = el.textContent.trim() || owner?.getAttribute('aria-label') || '';
      return { what: `“${words}”`, owner, left, right, top, bottom };
    };
    const boxes = (selector: string): Box[] =>
      [...document.querySelectorAll(selector)]
        .map(boxOf)
        .filter(({ left, right, top, bottom }) => right > left && bottom > top);
    const isOver = (a: Box, b: Box): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE_PX &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE_PX;
    const place = (b: Box): string => `${b.what} [${Math.round(b.left)}…${Math.round(b.right)}]`;
    const overlaps = (name: string, these: Box[], those = these): string[] =>
      these.flatMap((a, i) =>
        (those === these ? these.slice(i + 1) : those)
          .filter((b) => (a.owner === null || a.owner !== b.owner) && isOver(a, b))
          .map((b) => `${name}: ${place(a)} over ${place(b)}`),
      );

    const labels = boxes('.stage .mark .label');
    const chips = boxes('.stage .chip');
    /** A tick is its line, as high as the stage, and beside it its words. */
    const words = (selector: string): Box[] =>
      [...document.querySelectorAll(selector)].flatMap((el) => {
        if (el.textContent.trim() === '') return [];
        const range = document.createRange();
        range.selectNodeContents(el);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return [{ ...boxOf(el), left, right, top, bottom }];
      });
    const ticks = words('.stage .tick.minor');
    const lines = [...document.querySelectorAll('.stage .tick')]
      .map(boxOf)
      .map((box) => ({ ...box, right: box.left + 1 }));
    const faults = [
      ...overlaps('label over label', [...labels, ...chips]),
      ...overlaps('label over a mark', labels, boxes('.stage .mark .dot, .stage .mark .bar')),
      ...overlaps('date over date', ticks),
      ...overlaps('date over date', words('.stage .ticks :is(.major, .pinned)')),
      ...overlaps('date over a length', ticks, boxes('.stage .break .length span')),
      ...overlaps('date over a line', ticks, lines),
      ...overlaps('flag over flag', boxes('.flags button')),
      ...overlaps('entry over entry', boxes('.chronicle .entry a')),
    ];

    for (const scroller of document.querySelectorAll('.stage .lanes')) {
      const lanes = scroller.getBoundingClientRect();
      const top = lanes.top - scroller.scrollTop;
      const isScrolling = getComputedStyle(scroller).overflowY === 'auto';
      const bottom = isScrolling ? top + scroller.scrollHeight : lanes.bottom;
      const inside = labels.filter(({ owner }) => owner && scroller.contains(owner));
      for (const label of inside) {
        const isCut =
          label.left < lanes.left - TOLERANCE_PX ||
          label.right > lanes.right + TOLERANCE_PX ||
          label.top < top - TOLERANCE_PX ||
          label.bottom > bottom + TOLERANCE_PX;
        if (isCut) faults.push(`label cut by the edge of the stage: ${place(label)}`);
      }
      for (const flag of boxes('.flags button')) {
        if (flag.left < lanes.left - 2 || flag.right > lanes.right + 2) {
          faults.push(`flag cut by the edge of the stage: ${place(flag)}`);
        }
      }
    }
    for (const stage of document.querySelectorAll('.stage')) {
      const { right } = stage.getBoundingClientRect();
      const dates = ticks.filter((date) => date.right > right + TOLERANCE_PX);
      for (const date of dates) faults.push(`date cut by the edge of the stage: ${place(date)}`);
    }
    for (const el of document.querySelectorAll(
      '.chip .words, .aligned .words, .timeline .stretch, h2, h3',
    )) {
      if (el.scrollWidth > el.clientWidth + 1) faults.push(`words cut: ${el.textContent}`);
    }

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      faults.push(`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`);
    }
    return faults;
  });
}

/** What the stage tells of the events: each labelled, or counted in a cluster. */
export interface Told {
  /** Ids of the events with a label, in the order of the stage. */
  readonly labelled: readonly string[];
  /** The numbers that the clusters say. */
  readonly counted: readonly number[];
}

export function toldOn(page: Page): Promise<Told> {
  return page.evaluate(() => {
    const isLabelled = (mark: Element): boolean => {
      const label = mark.querySelector('.label');
      return label !== null && label.getBoundingClientRect().width > 10;
    };
    return {
      labelled: [...document.querySelectorAll<HTMLAnchorElement>('.stage a.mark')]
        .filter(isLabelled)
        .map(({ href }) => href.split('/').at(-1) ?? ''),
      counted: [...document.querySelectorAll('.stage .chip .words')].map((words) =>
        Number(/^\+(\d+) (?:in|on|over) /.exec(words.textContent)?.[1]),
      ),
    };
  });
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
