import { expect, type Page } from 'playwright/test';
import { dayFromIso } from '../../src/lib/core/time/day';
import { collection, eventCalled } from './support/collection';
import { DESKTOP, PHONE, test } from './support/site';
import {
  entryOf,
  labelOf,
  markOf,
  openTimeline,
  panelOf,
  stageBox,
  untilRest,
} from './support/stage';

const CALL = eventCalled('second-call-2025');
const TOLD = '2025-02-19';
const RECORD = '2025-03-18';
const VIEW = { from: '2025-01-01', to: '2025-04-30' };
const QUERY = `?from=${VIEW.from}&to=${VIEW.to}`;
const ALL = collection.events.length;

const day = (iso: string): number => dayFromIso(iso) ?? NaN;

test('the examples are what the issue speaks of', () => {
  expect([CALL.date, CALL.record?.date]).toEqual([TOLD, RECORD]);
});

test.describe('the switch between dates as told and on record', () => {
  test.use({ viewport: DESKTOP });

  test('moves the second call of 2025 between 19 February and 18 March, for all to see', async ({
    page,
  }) => {
    await openTimeline(page, QUERY);
    await expect(entryOf(page, CALL)).toContainText('18 March 2025');
    await expectCallAt(page, RECORD, TOLD);
    const onTheWay = await placesDuring(page, () => datesButton(page, 'As told').click());
    expect(onTheWay.length, 'places between the two dates').toBeGreaterThan(3);
    await expectCallAt(page, TOLD, RECORD);
    await expect(entryOf(page, CALL)).toContainText('19 February 2025');
    await expect(page).toHaveURL(/[?&]dates=told/);

    await datesButton(page, 'On record').focus();
    await page.keyboard.press('Enter');
    await expectCallAt(page, RECORD, TOLD);
    await expect(entryOf(page, CALL)).toContainText('18 March 2025');
  });

  test('is undone by Back, and is part of the address', async ({ page }) => {
    await openTimeline(page, QUERY);
    await datesButton(page, 'As told').click();
    await expect(page).toHaveURL(/[?&]dates=told/);
    await page.goBack();
    await expect(datesButton(page, 'On record')).toHaveAttribute('aria-pressed', 'true');
    await expectCallAt(page, RECORD, TOLD);
    await page.goForward();
    await expectCallAt(page, TOLD, RECORD);
    await page.reload();
    await expect(datesButton(page, 'As told')).toHaveAttribute('aria-pressed', 'true');
    await expectCallAt(page, TOLD, RECORD);
  });

  for (const dates of ['record', 'told']) {
    test(`by ${dates}: one click leads from the mark to both dates, the reason and the sources`, async ({
      page,
    }) => {
      await openTimeline(page, `${QUERY}&dates=${dates}`);
      await labelOf(page, CALL).click();
      const panel = panelOf(page).locator('.opened');
      for (const words of ['19 February 2025', '18 March 2025']) {
        await expect(panel.getByText(words, { exact: true })).toBeVisible();
      }
      await expect(panel.getByText(CALL.dating.working ?? 'no working')).toBeVisible();
      await expect(panel.getByText(CALL.record?.note ?? 'no note')).toBeVisible();
      const sources = panel.getByRole('list', { name: 'Sources of the date on record' });
      expect(CALL.record?.sources.length).toBeGreaterThan(0);
      for (const { url } of CALL.record?.sources ?? []) {
        await expect(sources.locator(`a[href="${url}"]`)).toBeVisible();
      }
    });
  }

  test('moves nothing else than what the two dates disagree about', async ({ page }) => {
    await openTimeline(page, QUERY);
    const before = await listed(page);
    await datesButton(page, 'As told').click();
    await expect(entryOf(page, CALL)).toContainText('19 February 2025');
    const after = await listed(page);
    const moved = [...before].filter(([id, date]) => after.get(id) !== date).map(([id]) => id);
    expect(moved).toContain(CALL.id);
    for (const id of moved) {
      const { date, record } = eventCalled(id);
      expect(record?.date, id).not.toBe(date);
    }
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

    test('stands over the list', async ({ page }) => {
      await openTimeline(page);
      await expect(entryOf(page, CALL)).toContainText('18 March 2025');
      await datesButton(page, 'As told').tap();
      await expect(entryOf(page, CALL)).toContainText('19 February 2025');
      await page.goBack();
      await expect(entryOf(page, CALL)).toContainText('18 March 2025');
    });
  });
});

test.describe('how many articles tell of an event', () => {
  test.use({ viewport: DESKTOP });

  test('filters: told by two or more', async ({ page }) => {
    const several = collection.events.filter(({ articleIds }) => articleIds.length > 1);
    expect(several.length).toBeGreaterThan(2);
    await openTimeline(page);
    await page.getByRole('button', { name: 'Articles', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Told by two or more' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByText(`${several.length} of ${ALL} shown`)).toBeVisible();
    await expect(panelOf(page).locator('.chronicle .entry')).toHaveCount(several.length);
    for (const event of several) await expect(entryOf(page, event)).toBeAttached();
    await expect(page).toHaveURL(/\/\?reports=2$/);
    await page.goBack();
    await expect(page.getByText(`${ALL} of ${ALL} shown`)).toBeVisible();
  });

  test('an event of several articles shows the words of each', async ({ page }) => {
    const event = collection.events.find(({ articleIds }) => articleIds.length > 2);
    if (!event) throw new Error('the collection has no event that three articles tell of');
    await page.goto(`/events/${event.id}`);
    for (const { quote } of event.passages) {
      await expect(page.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
    }
  });
});

test.describe('silence', () => {
  test.use({ viewport: DESKTOP });

  test('years of which the articles do not speak say so', async ({ page }) => {
    const written = page
      .locator('.strip .words:not(.visually-hidden)')
      .filter({ hasText: 'not covered by these 5 articles' });
    for (const query of ['', '?from=2019-06-01&to=2020-05-31']) {
      await openTimeline(page, query);
      await expect(written).toHaveCount(1);
      await expect(written).toBeInViewport({ ratio: 1 });
      await expect(written).toHaveAttribute('title', /their silence, not the world’s/);
    }
    await openTimeline(page, QUERY);
    await expect(written).toHaveCount(0);
  });
});

function datesButton(page: Page, name: string): ReturnType<Page['getByRole']> {
  return page.getByRole('group', { name: 'Dates' }).getByRole('button', { name });
}

/** The mark stands at one day, and its whisker reaches to the other. */
async function expectCallAt(page: Page, iso: string, other: string): Promise<void> {
  await untilRest(page);
  const box = await stageBox(page);
  const xAt = (date: string): number =>
    box.x + ((day(date) + 0.5 - day(VIEW.from)) / (day(VIEW.to) + 1 - day(VIEW.from))) * box.width;
  const mark = markOf(page, CALL);
  const offBy = (selector: string, date: string): Promise<number> =>
    mark.locator(selector).evaluate((el, x) => {
      const { left, right } = el.getBoundingClientRect();
      return Math.abs((left + right) / 2 - x);
    }, xAt(date));
  await expect.poll(() => offBy('.dot', iso), `the mark, from ${iso}`).toBeLessThan(3);
  await expect.poll(() => offBy('.told', other), `its other end, from ${other}`).toBeLessThan(3);
  const whisker = await mark.locator('.whisker').boundingBox();
  expect(Math.abs((whisker?.width ?? 0) - Math.abs(xAt(iso) - xAt(other)))).toBeLessThan(3);
}

/** The places, px, at which the mark of the call was drawn between two rests, without the first and last. */
async function placesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const places = markOf(page, CALL).evaluate(
    (mark) =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        let still = 0;
        const look = (): void => {
          const { x } = mark.getBoundingClientRect();
          still = seen.at(-1) === x ? still + 1 : 0;
          if (still === 0) seen.push(x);
          if (seen.length > 1 && still > 20) resolve(seen.slice(1, -1));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await act();
  return places;
}

/** Ids and words of the list. */
async function listed(page: Page): Promise<ReadonlyMap<string, string>> {
  const entries = await panelOf(page)
    .locator('.chronicle .entry a')
    .evaluateAll((links) =>
      links.map(
        (link) =>
          [
            link.getAttribute('href')?.split('/').at(-1) ?? '',
            link.querySelector('.date')?.textContent ?? '',
          ] as const,
      ),
    );
  return new Map(entries);
}
