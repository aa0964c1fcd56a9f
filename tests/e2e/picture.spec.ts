import { expect, type Page } from 'playwright/test';
import { eventCalled } from './support/collection';
import { keepDrawings, stagesDrawn, untilPictured } from './support/picture';
import { DESKTOP, test } from './support/site';
import {
  boxOf,
  emptyPoint,
  markOf,
  nextFrame,
  openTimeline,
  panelOf,
  untilRest,
} from './support/stage';

/** Edges of letters and of slanted lines may come out a little lighter or darker. Share of all pixels. */
const MOST_UNLIKE = 0.002;
/** By how much of 255 a pixel must differ in a colour to count. */
const UNLIKE = 64;
/** All that a picture shows, in every way to look at time. */
const QUERIES = [
  '?from=2013-06-01&to=2024-12-31',
  '?from=2014-01-01&to=2024-12-31&actor=china&others=dim&article=muraviev-2025',
  '?from=2014-06-01&to=2019-06-30&align=bonn-meeting',
  '?from=2014-06-01&to=2018-12-31&known=lukin-2016',
  '?from=2016-06-01&to=2018-12-31&event=bonn-meeting&actor=russia',
  '?from=2014-06-01&to=2019-06-30&axis=balanced',
  '?from=2016-01-01&to=2018-12-31&lanes=actor&event=moscow-talks',
  '?from=2016-01-01&to=2018-12-31&lanes=kind&axis=balanced&known=kireeva-2017',
];
const IN_2017 = '?from=2017-01-01&to=2017-12-31';

test.use({ viewport: DESKTOP });

/** The timeline below its buttons. */
async function pictureOf(page: Page): Promise<Buffer> {
  const { x, y, width } = await boxOf(page.locator('.overview'));
  const top = (await boxOf(page.locator('.stage'))).y;
  const { height } = await boxOf(page.locator('.overview'));
  return page.screenshot({ clip: { x, y: top, width, height: y + height - top } });
}

/** The share of pixels in which two pictures differ. */
function unlike(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(
    async ([pictures, least]) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      let count = 0;
      for (let i = 0; i < (a?.length ?? 0); i += 4) {
        const differs = (channel: number): boolean =>
          Math.abs((a?.[i + channel] ?? 0) - (b?.[i + channel] ?? 0)) > least;
        if (differs(0) || differs(1) || differs(2)) count++;
      }
      return count / ((a?.length ?? 0) / 4);
    },
    [[a.toString('base64'), b.toString('base64')], UNLIKE] as const,
  );
}

/** Takes hold of the stage beside all marks, and moves it so that the worker has drawn it somewhere else. */
async function hold(page: Page): Promise<void> {
  const { x, y } = await emptyPoint(page);
  await untilPictured(page, { x, y });
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 4 });
  // A worker that has drawn has also given them their size.
  await expect(page.locator('canvas.shown[width][height]')).toHaveCount(2);
}

test.describe('while time moves it is a picture', () => {
  for (const [colorScheme, deviceScaleFactor, queries] of [
    ['light', 1, QUERIES],
    ['dark', 2, QUERIES.slice(6)],
  ] as const) {
    test.describe(`that looks like the page: ${colorScheme}, × ${deviceScaleFactor}`, () => {
      test.use({ colorScheme, deviceScaleFactor });

      for (const query of queries) {
        test(query, async ({ page }) => {
          await openTimeline(page, query);
          const { x, y } = await emptyPoint(page);
          await untilPictured(page, { x, y });
          await untilRest(page);
          const rest = await pictureOf(page);
          const unlikeRest = async (): Promise<number> => unlike(page, rest, await pictureOf(page));
          await hold(page);
          // The worker draws, and the screen shows it, beside the page.
          await expect.poll(unlikeRest).toBeGreaterThan(MOST_UNLIKE * 2);
          await page.mouse.move(x, y, { steps: 4 });
          await expect.poll(unlikeRest).toBeLessThan(MOST_UNLIKE);
          await page.mouse.up();
          await expect(page.locator('canvas.shown')).toHaveCount(0);
          // Elements stand at once where the picture had them, and do not walk there.
          expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
        });
      }
    });
  }

  test('no element changes from frame to frame', async ({ page }) => {
    await keepDrawings(page);
    await openTimeline(page, IN_2017);
    await hold(page);
    const { x, y } = await emptyPoint(page);
    await page.evaluate(() => {
      const changes: string[] = [];
      const watch = { subtree: true, attributes: true, characterData: true, childList: true };
      new MutationObserver((all) =>
        changes.push(...all.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`)),
      ).observe(document.documentElement, watch);
      Object.assign(window, { changes });
    });
    const before = (await stagesDrawn(page)).length;
    await page.mouse.move(x + 200, y, { steps: 20 });
    await nextFrame(page);
    const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes);
    expect((await stagesDrawn(page)).length - before).toBeGreaterThan(5);
    expect(changes).toEqual([]);
  });

  test('a click is for what is seen under the pointer', async ({ page }) => {
    await openTimeline(page, IN_2017);
    const event = eventCalled('bonn-meeting');
    await untilPictured(page, await emptyPoint(page));
    await untilRest(page);
    const { x, y } = await boxOf(markOf(page, event));
    await page.evaluate(() => {
      const seen = (): unknown =>
        Object.assign(window, { wasShown: document.querySelector('canvas.shown') !== null });
      addEventListener('pointerdown', seen, { capture: true });
    });
    await page.mouse.wheel(0, -450);
    await nextFrame(page);
    await page.mouse.click(x + 450, y + 12);
    await expect(panelOf(page).getByRole('heading', { name: event.title })).toBeVisible();
    // Else it came too late to say anything.
    expect(await page.evaluate(() => (window as unknown as { wasShown: boolean }).wasShown)).toBe(
      true,
    );
  });

  test.describe('elements move', () => {
    test.use({ expectedErrors: [/Failed to load resource/] });

    for (const [where, query, prepare] of [
      [
        'where a browser cannot draw beside the page',
        IN_2017,
        (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, 'OffscreenCanvas')),
      ],
      [
        'where what draws cannot be had',
        IN_2017,
        (page: Page) => page.route('**/picture.worker*', (route) => route.abort()),
      ],
      [
        'where the system sets the colours',
        IN_2017,
        (page: Page) => page.emulateMedia({ forcedColors: 'active' }),
      ],
    ] as const) {
      test(where, async ({ page }) => {
        await prepare(page);
        await openTimeline(page, query);
        const mark = markOf(page, eventCalled('bonn-meeting'));
        const from = await boxOf(mark);
        const { x, y } = await emptyPoint(page);
        await page.mouse.move(x, y);
        // What a drag needs is loaded at the first sign of a pointer.
        await page.waitForLoadState('networkidle');
        await page.mouse.down();
        await page.mouse.move(x + 50, y, { steps: 6 });
        await nextFrame(page);
        const during = await boxOf(mark);
        expect(during.y).toBe(from.y);
        expect(Math.abs(during.x - from.x - 50)).toBeLessThan(3);
        await expect(page.locator('canvas')).toHaveCount(0);
      });
    }
  });
});
