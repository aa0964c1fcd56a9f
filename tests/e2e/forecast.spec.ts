import { expect, type Locator, type Page } from 'playwright/test';
import { expectAccessible } from './support/accessible';
import { articleCalled, collection, eventCalled } from './support/collection';
import { DESKTOP, PHONE, test } from './support/site';
import { openTimeline } from './support/stage';

const [FORECAST] = collection.forecasts.filter(({ outcome }) => outcome.length > 0);
if (!FORECAST) throw new Error('no forecast has a later event: these tests need another example');
const { article, outcome, expects } = FORECAST;
const ARTICLE = articleCalled(article);
const EVENT = eventCalled(outcome[0] ?? '');
const OWN = collection.forecasts.filter((forecast) => forecast.article === article);

/** What the panel says was expected. */
function expectedThen(page: Page): Locator {
  return page.getByRole('region', { name: 'What was expected then' });
}

for (const viewport of [DESKTOP, PHONE]) {
  test.describe(`what was expected, at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('is shown with what came after, which opens; Back returns', async ({ page }) => {
      await openTimeline(page, `?known=${article}`);
      const expected = expectedThen(page);
      const group = expected.locator('summary', { hasText: ARTICLE.shortName });
      if (viewport === PHONE) await group.click();
      await expect(expected.getByText(expects)).toBeVisible();
      await expect(expected.getByRole('blockquote')).toHaveCount(0);
      await expected.getByText(expects).click();
      await expect(expected.getByRole('blockquote')).toHaveText(`“${FORECAST.quote}”`);
      await expect(expected.locator('mark').filter({ visible: true })).toHaveText(
        FORECAST.evidence,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);

      const link = expected.getByRole('link', { name: EVENT.title });
      await expect(link).toContainText(/ after/);
      await link.click();
      await expect(page.getByRole('heading', { name: EVENT.title, level: 2 })).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`event=${EVENT.id}`));
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`\\?known=${article}$`));
      await expect(link).toBeVisible();
      await expectAccessible(page, 'what was expected', '#events');
    });
  });
}

test('only the articles that were out have their say, and each all of it', async ({ page }) => {
  await openTimeline(page, `?known=${article}`);
  const expected = expectedThen(page);
  const out = collection.articles.filter(({ end }) => (end ?? '') <= (ARTICLE.end ?? ''));
  const known = collection.forecasts.filter((one) => out.some(({ id }) => id === one.article));
  await expect(expected.locator('details details')).toHaveCount(known.length);
  expect(known.length).toBeLessThan(collection.forecasts.length);
  await openTimeline(page, '?known=2015-01-01');
  await expect(page.getByText('None of these articles had appeared')).toBeVisible();
  await expect(expected).toHaveCount(0);
});

test('forecasts are fetched only when a reader goes back', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await openTimeline(page);
  expect(fetched.filter((path) => path.endsWith('/forecasts.json'))).toEqual([]);
  expect(await page.content()).not.toContain(expects);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article says what it expected, and an event what had been expected', async ({
    page,
  }) => {
    await page.goto(`/articles/${article}`);
    const expected = page.getByRole('region', { name: 'What it expected' });
    await expect(expected.getByRole('blockquote')).toHaveCount(OWN.length);
    await expect(expected.getByText(expects)).toBeVisible();
    await expected.getByRole('link', { name: EVENT.title }).first().click();
    await expect(page.getByRole('heading', { name: EVENT.title, level: 1 })).toBeVisible();
    const before = page.getByRole('region', { name: 'What had been expected' });
    await before.getByRole('listitem').filter({ hasText: expects }).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/articles/${article}#forecast-${FORECAST.id}$`));
  });
});

test('the pages of an article and of an event are accessible', async ({ page }) => {
  await page.goto(`/articles/${article}#forecast-${FORECAST.id}`);
  await expectAccessible(page, 'an article’s forecasts', '[aria-labelledby="expected"]');
  await page.goto(`/events/${EVENT.id}`);
  await expectAccessible(page, 'an event’s forecasts', '[aria-labelledby="expected"]');
});
