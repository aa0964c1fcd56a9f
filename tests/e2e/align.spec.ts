import { expect } from 'playwright/test';
import { expectAccessible } from './support/accessible';
import { eventCalled } from './support/collection';
import { faultsOn } from './support/geometry';
import { DESKTOP, PHONE, SCHEMES, test } from './support/site';
import { entryOf, markOf, openTimeline, overviewOf, panelOf, untilRest } from './support/stage';

const FIRST = eventCalled('first-call');
const LATER = eventCalled('february-call-2025');
const BONN = eventCalled('bonn-meeting');
const STRIKE = eventCalled('syria-strike');
const BOTH = `?from=2016-11-01&to=2017-06-30&align=${FIRST.id}&align=${LATER.id}`;

test.describe('days before and after an event', () => {
  test.use({ viewport: DESKTOP });

  test('are counted from its panel, on the axis and in the list, and Back undoes it', async ({
    page,
  }) => {
    await openTimeline(page, `?event=${FIRST.id}`);
    await page.getByRole('button', { name: 'Count days before and after this' }).click();
    await untilRest(page);
    await expect(page).toHaveURL(new RegExp(`align=${FIRST.id}`));
    await expect(page.getByText('Days before and after')).toContainText(FIRST.title);
    const zero = page.locator('.stage .major', { hasText: 'Day 0' });
    const dot = markOf(page, FIRST).locator('.dot').first();
    const middle = await dot.evaluate((el) => {
      const { left, right } = el.getBoundingClientRect();
      return (left + right) / 2;
    });
    const at = await zero.evaluate((el) => el.getBoundingClientRect().left);
    expect(Math.abs(middle - at)).toBeLessThan(10);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    // 28 January to 7 April 2017 is 69 days: 3 left of January, 28, 31, 7.
    await expect(entryOf(page, STRIKE)).toContainText('69 days later');
    await page.goBack();
    await page.goBack();
    await expect(page).not.toHaveURL(/align/);
    await expect(page.locator('.stage .major', { hasText: 'Day 0' })).toHaveCount(0);
  });

  test('two events stand on stages of one measure, and move together', async ({ page }) => {
    await openTimeline(page, BOTH);
    await expect(page.locator('.stage')).toHaveCount(2);
    const zeros = page.locator('.stage .major', { hasText: 'Day 0' });
    await expect(zeros).toHaveCount(2);
    const places = (): Promise<number[]> =>
      zeros.evaluateAll((all) => all.map((el) => el.getBoundingClientRect().left));
    const [a = 0, b = 1] = await places();
    expect(Math.abs(a - b)).toBeLessThan(1.5);
    for (const event of [FIRST, LATER, BONN]) await expect(markOf(page, event)).toBeVisible();
    await expect(entryOf(page, FIRST)).toContainText('the same day, counted from the first');
    await expect(entryOf(page, LATER)).toContainText('the same day, counted from the second');
    // The overview shows both windows, one width and as far apart as the events.
    const window = await overviewOf(page).getByRole('slider', { name: 'Window' }).boundingBox();
    const beside = await page.locator('.overview .beside').boundingBox();
    expect(Math.abs((beside?.width ?? 0) - (window?.width ?? 1))).toBeLessThan(2);
    expect((beside?.x ?? 0) - (window?.x ?? 0)).toBeGreaterThan(300);
    const box = await page.locator('.stage').nth(1).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 400, (box?.y ?? 0) + 25);
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 80);
    await page.keyboard.up('Shift');
    await untilRest(page);
    const [c = 0, d = 1] = await places();
    expect(Math.abs(c - d)).toBeLessThan(1.5);
    expect(Math.abs(a - c - 80)).toBeLessThan(3);
  });

  test('opening what is on either stage moves neither', async ({ page }) => {
    await openTimeline(page, BOTH);
    const zero = page.locator('.stage .major', { hasText: 'Day 0' }).first();
    const before = await zero.boundingBox();
    await markOf(page, LATER).locator('.label').click();
    await expect(panelOf(page).getByRole('heading', { name: LATER.title })).toBeVisible();
    await untilRest(page);
    expect(await zero.boundingBox()).toEqual(before);
  });

  test('say what they cannot be combined with, before it is tried', async ({ page }) => {
    await openTimeline(page, BOTH);
    const balanced = page.getByRole('group', { name: 'Time' }).getByRole('button', {
      name: 'Balanced',
    });
    await expect(balanced).toHaveAttribute('aria-disabled', 'true');
    await expect(balanced).toHaveAttribute('title', /Not while days are counted/);
    await balanced.dispatchEvent('click');
    await expect(page).not.toHaveURL(/axis/);
    await page.getByRole('button', { name: `Stop counting from: ${FIRST.title}` }).click();
    await expect(page.locator('.stage')).toHaveCount(1);
    await expect(markOf(page, LATER)).toBeVisible();
  });

  test('an event that the filter leaves out says so, and offers the way out', async ({ page }) => {
    await openTimeline(page, `?align=${FIRST.id}&actor=xi`);
    const note = page.locator('.aligned');
    await expect(note).toContainText('left out by the filter');
    await note.getByRole('button', { name: 'Clear the filter' }).click();
    await expect(note).not.toContainText('left out by the filter');
  });

  test('by keyboard alone', async ({ page }) => {
    await openTimeline(page);
    await markOf(page, FIRST).focus();
    await page.keyboard.press('Enter');
    await expect(panelOf(page).getByRole('heading', { name: FIRST.title })).toBeFocused();
    const action = page.getByRole('button', { name: 'Count days before and after this' });
    await expect(action).toBeVisible();
    for (let n = 0; n < 8; n++) {
      if (await action.evaluate((el) => el === document.activeElement)) break;
      await page.keyboard.press('Shift+Tab');
    }
    await expect(action).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/align=/);
  });

  test('nothing overlaps and axe finds nothing, in either scheme', async ({ page }) => {
    await openTimeline(page, BOTH);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await faultsOn(page), colorScheme).toEqual([]);
    }
    await expectAccessible(page, BOTH);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the list says how many days before and after', async ({ page }) => {
    await openTimeline(page, `?align=${FIRST.id}`);
    await expect(entryOf(page, STRIKE)).toContainText('69 days later');
    await expect(page.getByText('Days before and after')).toContainText(FIRST.title);
    await page.getByRole('button', { name: `Stop counting from: ${FIRST.title}` }).tap();
    await expect(entryOf(page, STRIKE)).not.toContainText('days later');
  });
});
