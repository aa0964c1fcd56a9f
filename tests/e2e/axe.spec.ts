import { expect, type Page } from 'playwright/test';
import { expectAccessible } from './support/accessible';
import { collection, eventCalled } from './support/collection';
import { DESKTOP, NOT_FOUND, PHONE, TABLET, test } from './support/site';
import { openTimeline, overviewOf, panelOf, untilRest, windowOf } from './support/stage';

const DISPUTED =
  collection.events.find(({ isDisputed }) => isDisputed) ?? eventCalled('first-call');

test.describe('axe finds nothing to object to', () => {
  test.use({ viewport: DESKTOP });

  test('on the home page, in its menus and its dialog', async ({ page }) => {
    await openTimeline(page);
    await expectAccessible(page, 'at rest');
    for (const name of ['Actors', 'Kinds', 'Articles', 'Key', 'More']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expectAccessible(page, `${name} open`, '[popover]:popover-open');
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'the list of keys', 'dialog');
  });

  test('on a filtered and zoomed timeline, and when nothing is found', async ({ page }) => {
    await openTimeline(page, '?from=2017-01-01&to=2017-04-30&actor=putin&actor=trump&kind=call');
    await expectAccessible(page, 'filtered');
    await openTimeline(page, '?q=zzzz&actor=nobody');
    await expectAccessible(page, 'nothing found, with a notice');
  });

  test('in an opened event', async ({ page }) => {
    for (const event of [eventCalled('second-call-2025'), DISPUTED]) {
      await openTimeline(page, `?event=${event.id}`);
      await expect(panelOf(page).getByRole('heading', { name: event.title })).toBeVisible();
      await expectAccessible(page, event.id);
    }
  });

  test('on an event page', async ({ page }) => {
    for (const event of [eventCalled('second-call-2025'), DISPUTED]) {
      await page.goto(`/events/${event.id}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, event.id);
    }
  });

  test.describe('at an address that is not there', () => {
    test.use({ expectedErrors: [NOT_FOUND] });

    test('on the page that says so', async ({ page }) => {
      await page.goto('/events/second-cal-2025');
      await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
      await expectAccessible(page, '404');
    });
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

    test('in the list, a menu and an opened event', async ({ page }) => {
      await openTimeline(page);
      await expectAccessible(page, 'the list');
      await page.getByRole('button', { name: 'Actors' }).tap();
      await expectAccessible(page, 'a menu', '[popover]:popover-open');
      await openTimeline(page, '?event=second-call-2025');
      await expect(panelOf(page).getByRole('button', { name: 'Back' })).toBeVisible();
      await expectAccessible(page, 'an opened event');
    });
  });
});

test.describe('what axe does not see', () => {
  test.use({ viewport: TABLET });

  test('what is written on a mark is part of its name, so that it can be called by it', async ({
    page,
  }) => {
    await openTimeline(page);
    const nameless = await page.locator('.stage a.mark:has(.label)').evaluateAll((marks) =>
      marks
        .map((mark) => ({
          name: mark.getAttribute('aria-label') ?? '',
          words: mark.querySelector('.label .title')?.textContent.trim() ?? '',
        }))
        .filter(({ name, words }) => !name.toLowerCase().includes(words.toLowerCase())),
    );
    expect(nameless).toEqual([]);
  });

  test('a mark can be hit: 24 px each way', async ({ page }) => {
    await openTimeline(page, '?from=2017-01-01&to=2017-04-30');
    const small = await page.locator('.stage a.mark').evaluateAll((marks) =>
      marks
        .map((mark) => {
          const range = document.createRange();
          range.selectNodeContents(mark);
          const { width, height } = range.getBoundingClientRect();
          return { name: mark.getAttribute('aria-label'), width, height };
        })
        .filter(({ width, height }) => width < 16 || height < 16),
    );
    expect(small).toEqual([]);
  });
});

test.describe('motion', () => {
  test.use({ viewport: DESKTOP });

  /** How many windows are drawn between a press of a button and rest. */
  async function windowsOnTheWay(page: Page): Promise<number> {
    await openTimeline(page);
    const handle = overviewOf(page).getByRole('slider', { name: 'From' });
    const before = await windowOf(page);
    await handle.evaluate((element) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => seen.push(element.getAttribute('style') ?? '')).observe(element, {
        attributeFilter: ['style'],
      });
    });
    await page.getByRole('button', { name: 'Year', exact: true }).click();
    await untilRest(page);
    expect(await windowOf(page)).not.toEqual(before);
    return page.evaluate(() => new Set((window as unknown as { seen: string[] }).seen).size);
  }

  test('glides', async ({ page }) => {
    expect(await windowsOnTheWay(page)).toBeGreaterThan(3);
  });

  test.describe('for a reader who asked for less', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('jumps', async ({ page }) => {
      expect(await windowsOnTheWay(page)).toBe(1);
      const moving = await page.evaluate(() => document.getAnimations().length);
      expect(moving).toBe(0);
    });
  });
});
