import { expect } from 'playwright/test';
import { actorName, articleCalled, collection, eventCalled } from './support/collection';
import { DESKTOP, NOT_FOUND, PHONE, SCHEMES, test } from './support/site';

test.use({ javaScriptEnabled: false });

for (const viewport of [DESKTOP, PHONE]) {
  test.describe(`without JavaScript at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('the home page is the list of all events, each with its date and its page', async ({
      page,
    }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const links = page
        .getByRole('region', { name: 'Events', exact: true })
        .locator('.chronicle')
        .getByRole('link');
      await expect(links).toHaveCount(collection.events.length);
      const listed = await links.evaluateAll((all) =>
        all.map((link) => ({
          href: link.getAttribute('href'),
          text: link.textContent,
          isShown: link.getBoundingClientRect().height > 20,
        })),
      );
      for (const [i, { id, title }] of collection.events.entries()) {
        expect(listed[i]?.href).toContain(`/events/${id}`);
        expect(listed[i]?.text).toContain(title);
        expect(listed[i]?.text.replace(title, '')).toMatch(/\d{4}/);
        expect(listed[i]?.isShown).toBe(true);
      }
      await links.nth(3).click();
      const { title } = collection.events[3] ?? eventCalled('first-call');
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    });

    test('nothing is shown that does not work', async ({ page }) => {
      await page.goto('/');
      const stage = page.getByRole('region', { name: 'Timeline' });
      await expect(stage).toBeHidden();
      const dead = await page.getByRole('button').filter({ visible: true }).allTextContents();
      expect.soft(dead, 'buttons that need a script').toEqual([]);
      await expect.soft(page.getByRole('searchbox').filter({ visible: true })).toHaveCount(0);
      const width = await page.locator('html').evaluate((html) => html.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    });

    test('an event page has its date, how it is known, who took part, and the quotes', async ({
      page,
    }) => {
      const examples = [
        eventCalled('second-call-2025'),
        ...collection.events.filter(({ passages }) => passages.length > 2).slice(0, 1),
        ...collection.events.filter(({ isDisputed }) => isDisputed).slice(0, 1),
      ];
      for (const event of examples) {
        await page.goto(`/events/${event.id}`);
        const main = page.getByRole('main');
        await expect(main.getByRole('heading', { level: 1, name: event.title })).toBeVisible();
        if (event.dating.basis !== 'record') {
          await expect(main.getByText('As told', { exact: true })).toBeVisible();
          await expect(main.getByText(event.dating.expression ?? '').first()).toBeVisible();
        }
        if (event.dating.working) await expect(main.getByText(event.dating.working)).toBeVisible();
        if (event.record) await expect(main.getByText('On record', { exact: true })).toBeVisible();
        for (const { id } of event.actors) {
          await expect(main.getByRole('link', { name: actorName(id) }).first()).toBeVisible();
        }
        for (const { quote, article, evidence } of event.passages) {
          await expect(main.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
          await expect(main.locator('mark').filter({ hasText: evidence }).first()).toBeVisible();
          await expect(main.getByText(articleCalled(article).title).first()).toBeVisible();
        }
        const dead = await main.getByRole('button').filter({ visible: true }).allTextContents();
        expect.soft(dead, 'buttons that need a script').toEqual([]);
        await expect(main.getByRole('link', { name: 'See it on the timeline' })).toBeVisible();
      }
    });

    test('the next and the previous event can be reached', async ({ page }) => {
      const [first, second] = collection.events;
      await page.goto(`/events/${first?.id}`);
      await page.locator('a[rel=next]').click();
      await expect(
        page.getByRole('heading', { level: 1, name: second?.title ?? '' }),
      ).toBeVisible();
      await page.locator('a[rel=prev]').click();
      await expect(page.getByRole('heading', { level: 1, name: first?.title ?? '' })).toBeVisible();
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ expectedErrors: [NOT_FOUND] });

  test('a page that is not there says so and leads home', async ({ page }) => {
    const response = await page.goto('/events/nothing-of-the-kind');
    expect(response?.status()).toBe(404);
    await expect.soft(page).toHaveTitle(/Sourceline/);
    await expect(page.getByText(/no page|not found/i).first()).toBeVisible();
    await page
      .getByRole('link', { name: /timeline|list of events/i })
      .first()
      .click();
    await expect(page).toHaveURL(/\/$/);
  });

  for (const colorScheme of SCHEMES) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });

      test('the scheme is the system’s', async ({ page }) => {
        await page.goto('/events/first-call');
        const background = await page
          .locator('html')
          .evaluate((html) => getComputedStyle(html).backgroundColor);
        const [red = 0] = (background.match(/\d+/g) ?? []).map(Number);
        expect(red > 128).toBe(colorScheme === 'light');
      });
    });
  }
});
