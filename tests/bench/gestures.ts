import type { Page } from 'playwright';

/** Where the pointer is: over the middle of every contestant. Unit: px. */
const AT = { x: 600, y: 450 };
const WHEEL_PX = 60;
const DRAG_PX = 10;

/** Resolves after two frames: the one that a step set off has been drawn. */
export function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** One of `steps` steps of a gesture; the second half goes back to where the first half began. */
export interface Gesture {
  readonly begin: (page: Page) => Promise<void>;
  readonly step: (page: Page, step: number, steps: number) => Promise<void>;
  readonly end: (page: Page) => Promise<void>;
}

/** In and out again by ctrl + wheel, 2 ** 0.35 a step. */
export const ZOOM: Gesture = {
  begin: async (page) => {
    await page.mouse.move(AT.x, AT.y);
    await page.keyboard.down('Control');
  },
  step: (page, step, steps) => page.mouse.wheel(0, step < steps / 2 ? -WHEEL_PX : WHEEL_PX),
  end: (page) => page.keyboard.up('Control'),
};

/** By dragging, to the left and back. */
export const PAN: Gesture = {
  begin: async (page) => {
    await page.mouse.move(AT.x, AT.y);
    await page.mouse.down();
  },
  step: (page, step, steps) => {
    const moved = Math.min(step + 1, steps - step - 1);
    return page.mouse.move(AT.x - moved * DRAG_PX, AT.y);
  },
  end: (page) => page.mouse.up(),
};

/** Only events of the first kind, or all of them again: what a click on that choice does, its menu being open. */
export const FILTER: Gesture = {
  begin: (page) => click(page, 'section.filters button', 'Kinds'),
  step: (page) => click(page, '#filter, section.filters label', 'calls'),
  end: (page) => page.keyboard.press('Escape'),
};

/** Clicks the first of the elements that has such a word, if there is one. */
function click(page: Page, selector: string, word: string): Promise<void> {
  return page.evaluate(
    ([selector, word]) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      all.find(({ textContent }) => textContent.includes(word))?.click();
    },
    [selector, word] as const,
  );
}

/** Zooms in or out by some steps, unmeasured, so that there is something to pan to. */
export async function zoomBy(page: Page, steps: number): Promise<void> {
  await ZOOM.begin(page);
  for (let step = 0; step < Math.abs(steps); step++) {
    await page.mouse.wheel(0, steps > 0 ? -WHEEL_PX : WHEEL_PX);
    await twoFrames(page);
  }
  await ZOOM.end(page);
}
