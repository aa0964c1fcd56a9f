import { expect, type Locator, type Page } from 'playwright/test';
import { grouped } from '../../src/lib/core/view/grouped';
import { expectAccessible } from './support/accessible';
import { DESKTOP, PHONE, test } from './support/site';
import { overviewOf, panelOf, untilReady, untilRest, widthOf, windowOf } from './support/stage';

const MOST_ELEMENTS = 2000;

test.use({ viewport: DESKTOP });

/** Opens the page of invented events and waits until the stage has been drawn. */
async function openScale(page: Page, query: string): Promise<void> {
  await page.goto(`/scale?${query}`);
  await expect(page.getByText(/^[\d,]+ of [\d,]+ shown/)).toBeVisible({ timeout: 30_000 });
  await untilReady(page);
}

function elements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/** How many events pass the filter, as the bar above the stage says. */
async function shownOn(page: Page): Promise<number> {
  const text = await page.getByText(/^[\d,]+ of [\d,]+ shown/).innerText();
  return Number((/^[\d,]+/.exec(text)?.[0] ?? '').replaceAll(',', ''));
}

/** The entry of the list that has the focus: its place, and how many there are. */
function focusedEntry(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() => {
    const entry = document.activeElement?.closest('[data-entry]');
    return ['aria-posinset', 'aria-setsize'].map((name) => entry?.getAttribute(name) ?? null);
  });
}

function listOf(page: Page): Locator {
  return panelOf(page).getByRole('list');
}

async function press(page: Page, key: string, place: number, total: number): Promise<void> {
  await page.keyboard.press(key);
  await expect
    .poll(() => focusedEntry(page), { message: key })
    .toEqual([String(place), String(total)]);
  await expect(page.locator(':focus')).toBeInViewport();
}

for (const size of [100_000, 1_000_000]) {
  test.describe(`${grouped(size)} events`, () => {
    test('stand on the same stage, at any zoom with no more elements than a screenful', async ({
      page,
    }) => {
      await openScale(page, `n=${size}`);
      await expect(page).toHaveTitle('A million events · Sourceline');
      await expect(
        page.getByRole('heading', { level: 1, name: `${grouped(size)} invented events` }),
      ).toBeVisible();
      expect(await shownOn(page)).toBe(size);
      const marks = await page.evaluate(() => performance.getEntriesByName('sourceline:ready'));
      expect(marks).toHaveLength(1);
      expect(await elements(page)).toBeLessThanOrEqual(MOST_ELEMENTS);
      for (const name of ['Year', 'Month']) {
        await page.getByRole('button', { name, exact: true }).click();
        await untilRest(page);
        expect(await elements(page), name).toBeLessThanOrEqual(MOST_ELEMENTS);
      }
      const middle = overviewOf(page).getByRole('slider', { name: 'Window' });
      const days = widthOf(await windowOf(page));
      await expect(middle).toBeVisible();
      await page.locator('.stage').hover();
      for (let turn = 0; turn < 3; turn++)
        await page.getByRole('button', { name: 'Zoom in' }).click();
      await untilRest(page);
      expect(widthOf(await windowOf(page))).toBeLessThan(days);
      expect(await elements(page), 'at a week').toBeLessThanOrEqual(MOST_ELEMENTS);
    });

    test('are filtered by an actor, and Back lets go again', async ({ page }) => {
      await openScale(page, `n=${size}`);
      const start = page.url();
      await page.getByRole('button', { name: 'Actors', exact: true }).click();
      await page.getByRole('searchbox', { name: 'Find an actor' }).fill('bela');
      const actor = page.getByRole('checkbox', { name: /^Bela [\d,]+$/ });
      const count = await actor.locator('xpath=..').innerText();
      await actor.click();
      await page.keyboard.press('Escape');
      const shown = await shownOn(page);
      expect(count).toContain(grouped(shown));
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(size);
      await expect(page).toHaveURL(/actor=bela/);
      await untilRest(page);
      expect(await elements(page)).toBeLessThanOrEqual(MOST_ELEMENTS);
      await page.goBack();
      await expect(page).toHaveURL(start);
      expect(await shownOn(page)).toBe(size);
    });

    test('are listed to the last by keyboard, and by the scrollbar', async ({ page }) => {
      await openScale(page, `n=${size}`);
      const entries = listOf(page).locator('[data-entry]');
      const made = await entries.count();
      expect(made).toBeLessThan(60);
      await listOf(page).getByRole('link').first().focus();
      await press(page, 'ArrowDown', 2, size);
      await press(page, 'End', size, size);
      await press(page, 'ArrowUp', size - 1, size);
      await press(page, 'End', size, size);
      await press(page, 'Home', 1, size);
      await page.keyboard.press('PageDown');
      await expect.poll(async () => Number((await focusedEntry(page))[0])).toBeGreaterThan(5);
      expect(await entries.count()).toBeLessThan(60);

      await listOf(page).evaluate((list) => {
        const scroller = list.parentElement;
        scroller?.scrollTo({ top: scroller.scrollHeight });
      });
      const last = listOf(page).locator(`[aria-posinset="${size}"]`);
      await expect(last).toBeInViewport();
      // The list puts the scrollbar where it belongs once a scroll is over; a wheel in between would be lost.
      await untilRest(page);
      await last.hover();
      await page.mouse.wheel(0, -150);
      await expect(last).not.toBeInViewport();
      await expect(listOf(page).locator(`[aria-posinset="${size - 4}"]`)).toBeInViewport();
      await page.mouse.wheel(0, 400);
      await expect(last).toBeInViewport();
    });

    test('are searched, in words that have to be indexed first', async ({ page }) => {
      await openScale(page, `n=${size}`);
      const box = page.getByRole('searchbox', { name: 'Search titles, summaries and quotes' });
      await box.fill('grain');
      await expect.poll(() => shownOn(page), { timeout: 30_000 }).toBeLessThan(size);
      const some = await shownOn(page);
      await box.fill('grain bel');
      await expect.poll(() => shownOn(page)).toBeLessThan(some);
      expect(await shownOn(page)).toBeGreaterThan(0);
      await expect(listOf(page).getByRole('link').first()).toContainText(/grain/);
      await expect(page).toHaveURL(/q=grain\+bel/);
    });
  });
}

test('a cluster opens, by zooming or as a list of its events', async ({ page }) => {
  await openScale(page, 'n=100000');
  const before = widthOf(await windowOf(page));
  await page.locator('.stage .chip').first().click();
  await untilRest(page);
  expect(widthOf(await windowOf(page))).toBeLessThan(before);
});

test('an event says plainly that it is invented; the list keeps its place when it closes', async ({
  page,
}) => {
  await openScale(page, 'n=100000&seed=3');
  await listOf(page).getByRole('link').first().focus();
  for (let page_ = 0; page_ < 3; page_++) await page.keyboard.press('PageDown');
  const [place] = await focusedEntry(page);
  const link = page.locator(':focus');
  const top = (await link.boundingBox())?.y ?? NaN;
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByText('This event is invented')).toBeVisible();
  await expect(page).toHaveURL(/n=100000&seed=3&event=event-\d+$/);
  const opened = page.url();
  await expect(panelOf(page).getByRole('link', { name: 'Link to this event' })).toHaveAttribute(
    'href',
    new URL(opened).pathname + new URL(opened).search,
  );
  await page.keyboard.press('Escape');
  const entry = listOf(page).locator(`[aria-posinset="${place}"]`);
  await expect(entry).toBeInViewport();
  expect(Math.abs(((await entry.getByRole('link').boundingBox())?.y ?? NaN) - top)).toBeLessThan(2);
  await page.goto(opened);
  await expect(panelOf(page).getByText('This event is invented')).toBeVisible({ timeout: 30_000 });
});

test('Tab comes back to the entry of the list that had the focus, wherever it was scrolled', async ({
  page,
}) => {
  await openScale(page, 'n=100000');
  await listOf(page).getByRole('link').first().focus();
  for (let turn = 0; turn < 4; turn++) await page.keyboard.press('PageDown');
  const before = await focusedEntry(page);
  await page.mouse.move(1300, 600);
  await page.mouse.wheel(0, 40_000);
  await expect(page.locator(':focus')).not.toBeInViewport();
  await page.keyboard.press('Tab');
  expect(await focusedEntry(page)).toEqual([null, null]);
  await page.keyboard.press('Shift+Tab');
  expect(await focusedEntry(page)).toEqual(before);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('the list keeps its place when the window pans, and shows the years as headings', async ({
  page,
}) => {
  await openScale(page, 'n=100000&from=2003-06-01&to=2004-05-31');
  const list = listOf(page);
  await list.getByRole('link').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  const row = await page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry'],
  );
  const entry = list.locator(`[data-entry="${row}"]`);
  await overviewOf(page).getByRole('slider', { name: 'Window' }).press('ArrowRight');
  await untilRest(page);
  await expect(entry).toBeInViewport();
  await entry.getByRole('link').focus();
  await page.keyboard.press('Home');
  await expect(list.getByRole('heading', { name: /^20\d\d$|^19\d\d$/ }).first()).toBeVisible();
});

test('nonsense in the address gives what is nearest, with a notice', async ({ page }) => {
  await openScale(page, 'n=3&seed=pi');
  expect(await shownOn(page)).toBe(50);
  const notices = page.getByRole('status');
  await expect(notices.getByText('“n” is a whole number from 50 to 1,000,000')).toBeVisible();
  await expect(notices.getByText('“seed” is a whole number')).toBeVisible();
});

test('other numbers of events are a link away, and Back returns', async ({ page }) => {
  await openScale(page, 'n=50');
  await page.getByRole('link', { name: '1,000 events' }).click();
  await expect(page.getByText('1,000 of 1,000 shown')).toBeVisible();
  await expect(page).toHaveURL(/\/scale\?n=1000$/);
  await page.goBack();
  await expect(page.getByText('50 of 50 shown')).toBeVisible();
});

test('the method leads there', async ({ page }) => {
  await page.goto('/method');
  await page.getByRole('link', { name: 'up to a million invented ones' }).click();
  await expect(page.getByText('1,000,000 of 1,000,000 shown')).toBeVisible({ timeout: 30_000 });
});

test.describe('what axe says', () => {
  for (const query of ['n=1000', 'n=1000000', 'n=1000&event=event-7']) {
    test(`of ${query}`, async ({ page }) => {
      await openScale(page, query);
      await expectAccessible(page, query);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the overview leads through the list, and an event fills the screen', async ({ page }) => {
    await openScale(page, 'n=100000');
    const strip = await overviewOf(page).boundingBox();
    if (!strip) throw new Error('the overview has no box');
    const first = await listOf(page).getByRole('link').first().innerText();
    await page.touchscreen.tap(strip.x + strip.width * 0.8, strip.y + 20);
    await expect(listOf(page).getByRole('link').first()).not.toHaveText(first);
    expect(await elements(page)).toBeLessThanOrEqual(MOST_ELEMENTS);
    await expectAccessible(page, 'a long list');
    await listOf(page).getByRole('link').nth(12).tap();
    await expect(panelOf(page).getByText('This event is invented')).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).tap();
    await expect(listOf(page).getByRole('link').nth(12)).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says why it has no events', async ({ page }) => {
    await page.goto('/scale');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('makes its events in the browser')).toBeVisible();
    await expect(page.getByRole('progressbar').filter({ visible: true })).toHaveCount(0);
  });
});
