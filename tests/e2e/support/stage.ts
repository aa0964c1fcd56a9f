import { expect, type Locator, type Page } from 'playwright/test';
import { isoFromDay } from '../../../src/lib/core/time/day';
import type { PublishedEvent } from '../../../src/lib/core/dataset/published';

export function stageOf(page: Page): Locator {
  return page.getByRole('list', { name: 'Events on the timeline' });
}

/** The list of events, or the opened event. */
export function panelOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Events', exact: true });
}

export function overviewOf(page: Page): Locator {
  return page.getByRole('group', { name: 'Overview of the whole range' });
}

/** Opens the timeline at a view (a query string with its `?`) and waits until it can be used. */
export async function openTimeline(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await untilReady(page);
}

/** The stage has been drawn, or on a phone the overview that stands for it; and nothing moves any more. */
export async function untilReady(page: Page): Promise<void> {
  const isPhone = (page.viewportSize()?.width ?? 0) < 720;
  if (isPhone) {
    await expect(overviewOf(page).getByRole('slider', { name: 'From' })).toHaveCount(0);
    await expect(overviewOf(page).getByRole('slider', { name: 'Window' })).toBeVisible();
  } else {
    await expect(page.locator('.stage .ticks .tick').first()).toBeAttached();
  }
  await untilStill(page, 150);
}

/**
 * A gesture is over and the stage has settled: d3-zoom ends a turn of the wheel 150 ms after its last
 * event, and the stage and the address follow 250 ms later.
 */
export async function untilRest(page: Page): Promise<void> {
  await untilStill(page, 500);
}

/** Nothing on the stage, in the overview and in the address has changed for so long. */
async function untilStill(page: Page, stillMs: number): Promise<void> {
  await page.evaluate((ms) => {
    const seen = (): string =>
      location.href +
      // Marks that walk to other places have their new styles at once.
      document.getAnimations().length +
      [...document.querySelectorAll<HTMLElement>('.stage [data-row], .handle')]
        .map((el) => el.style.transform + el.textContent)
        .join();
    return new Promise<void>((done) => {
      let before = seen();
      let since = performance.now();
      const look = (): void => {
        const now = seen();
        // What a picture shows is no element; nothing rests while there is one.
        if (now !== before || document.querySelector('canvas.shown')) {
          before = now;
          since = performance.now();
        }
        if (performance.now() - since > ms) done();
        else requestAnimationFrame(look);
      };
      look();
    });
  }, stillMs);
}

/** The next two frames have been drawn: what an event set off is on screen. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Day numbers of the ends of the window, as the overview tells them. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

export async function windowOf(page: Page): Promise<Ends> {
  const end = async (name: string): Promise<number> =>
    Number(await overviewOf(page).getByRole('slider', { name }).getAttribute('aria-valuenow'));
  return { from: await end('From'), to: await end('To') };
}

export function widthOf({ from, to }: Ends): number {
  return to - from;
}

export function isoOf({ from, to }: Ends): string {
  return `${isoFromDay(from)}…${isoFromDay(to)}`;
}

/** The mark of an event on the stage. */
export function markOf(page: Page, event: PublishedEvent): Locator {
  return page.locator(`.stage a.mark[href$="/events/${event.id}"]`);
}

/** The words of its label: what a reader points at. */
export function labelOf(page: Page, event: PublishedEvent): Locator {
  return markOf(page, event).locator('.label');
}

/** The entry of an event in the list. */
export function entryOf(page: Page, event: PublishedEvent): Locator {
  return panelOf(page).locator(`a[href$="/events/${event.id}"]`);
}

/** What stands on the stage, to compare two views by: titles, lanes and places, rounded to a pixel. */
export function marksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.stage [data-row]')].map((el) => {
      const { x, y } = el.getBoundingClientRect();
      return `${el.dataset['row']} ${Math.round(x)},${Math.round(y)} ${el.textContent.trim()}`;
    }),
  );
}

/** Where something is on screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator.toString()} has no box`);
  return box;
}

/** Where the stage is on screen. */
export function stageBox(page: Page): Promise<Box> {
  return boxOf(page.locator('.stage'));
}

/** A point of the stage with no mark under it, where a press begins a drag; as far right or left as asked. */
export async function emptyPoint(page: Page, share = 0.5): Promise<{ x: number; y: number }> {
  const box = await stageBox(page);
  // Beside the dates of the axis no mark can be.
  return { x: box.x + box.width * share, y: box.y + 30 };
}
