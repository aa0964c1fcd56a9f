import { expect, type Page } from 'playwright/test';
import { expressions } from '../../data/expressions';
import { expectAccessible } from './support/accessible';
import { articleCalled, collection, eventCalled } from './support/collection';
import { DESKTOP, PHONE, test } from './support/site';

const PAGES = ['/method', '/method/differences'];
const CALL = eventCalled('second-call-2025');

for (const viewport of [DESKTOP, PHONE]) {
  test.describe(`at ${viewport.width} × ${viewport.height}, light and dark`, () => {
    test.use({ viewport });

    for (const path of PAGES) {
      test(`${path} has no violation and no sideways scroll`, async ({ page }) => {
        await page.goto(path);
        for (const summary of await page.locator('summary').all()) await summary.click();
        const width = () => page.locator('html').evaluate((html) => html.scrollWidth);
        expect(await width(), 'light').toBeLessThanOrEqual(viewport.width);
        await expectAccessible(page, path);
        expect(await width(), 'dark').toBeLessThanOrEqual(viewport.width);
      });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the method names every article with its words, passages, share and digest', async ({
    page,
  }) => {
    await page.goto('/method');
    const rows = page.getByRole('table', { name: 'What is quoted, and what proves it' });
    for (const { id, title, words } of collection.articles) {
      const passages = collection.events
        .flatMap((event) => event.passages)
        .filter(({ article }) => article === id);
      const row = rows.getByRole('row').filter({ hasText: title });
      await expect(row.getByRole('cell').nth(0)).toHaveText(words.toLocaleString('en-GB'));
      await expect(row.getByRole('cell').nth(1)).toHaveText(String(passages.length));
      await expect(row.getByRole('cell').nth(2)).toHaveText(/^\d{1,2} %$/);
      await expect(row.locator('code')).toHaveText(/^[0-9a-f]{12}$/);
    }
    await expect(page.getByText('npm run verify -- DIR')).toBeVisible();
  });

  test('the method says how many articles tell of an event, and that a fingerprint is no secret', async ({
    page,
  }) => {
    await page.goto('/method');
    const counted = await page.locator('#scope li span').allTextContents();
    const sum = counted.reduce((total, words) => total + parseInt(words), 0);
    expect(sum).toBe(collection.events.length);
    const several = collection.events.filter(({ articleIds }) => articleIds.length > 1).length;
    expect(sum - parseInt(counted[0] ?? '')).toBe(several);
    await expect(page.locator('#check')).toContainText('no encryption');
  });

  test('the ledger opens, and has every expression with its event or reason', async ({ page }) => {
    await page.goto('/method');
    for (const { id, title } of collection.articles) {
      const own = expressions.filter(({ article }) => article === id);
      const ledger = page
        .locator('details')
        .filter({ has: page.getByText(title, { exact: true }) });
      await expect(ledger.getByRole('table')).toBeHidden();
      await ledger.locator('summary').click();
      const became = ledger.locator('tbody tr td:last-child');
      await expect(became).toHaveText(
        own.map(({ event, reason }) => (event === undefined ? reason : eventCalled(event).title)),
      );
    }
  });

  test('the sections can be reached from the list, and the differences from there', async ({
    page,
  }) => {
    await page.goto('/method');
    const list = page.getByRole('navigation', { name: 'On this page' });
    for (const link of await list.getByRole('link').all()) {
      const href = (await link.getAttribute('href')) ?? '';
      if (href.startsWith('#')) await expect(page.locator(href)).toBeVisible();
    }
    await list.getByRole('link', { name: 'Where the articles and the record differ' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Where the articles and the record differ',
    );
  });

  test('every contradicted event is listed with both dates, quote, note and sources', async ({
    page,
  }) => {
    await page.goto('/method/differences');
    const expected = collection.events.filter(
      ({ isDisputed, record }) => isDisputed || record?.verdict === 'contradicts',
    );
    expect(expected.length).toBeGreaterThan(0);
    await expect(page.getByRole('article')).toHaveCount(expected.length);
    for (const { id, title, passages, record } of expected) {
      const entry = page
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { name: title }) });
      await expect(entry.getByText('As told', { exact: true })).toBeVisible();
      await expect(entry.getByText('On record', { exact: true })).toBeVisible();
      for (const { quote } of passages) await expect(entry.getByText(quote)).toBeVisible();
      if (record?.note) await expect(entry.getByText(record.note)).toBeVisible();
      for (const { url } of record?.sources ?? []) {
        await expect(entry.locator(`a[href="${url}"]`)).toHaveAttribute('rel', /noopener/);
      }
      await expect(entry.getByRole('link', { name: 'See it on the timeline' })).toHaveAttribute(
        'href',
        new RegExp(`/\\?event=${id}$`),
      );
    }
    const call = page.getByRole('article').filter({ hasText: CALL.title });
    await expect(call).toContainText('19 February 2025');
    await expect(call).toContainText('18 March 2025');
  });
});

test.describe('citing', () => {
  test.use({ viewport: DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] });

  const clipboard = (page: Page): Promise<string> =>
    page.evaluate(() => navigator.clipboard.readText());

  test('a passage is copied in each format, by keyboard alone', async ({ page }) => {
    await page.goto(`/events/${CALL.id}`);
    const formats = page.getByRole('button', { name: 'Formats' }).first();
    const marks = { 'Plain text': '— Alexey', Markdown: '> “', BibTeX: '@misc{', 'CSL-JSON': '[' };
    for (const [name, start] of Object.entries(marks)) {
      await formats.focus();
      await page.keyboard.press('Enter');
      const choice = page.getByRole('button', { name, exact: true });
      await expect(choice).toBeVisible();
      await choice.focus();
      await page.keyboard.press('Enter');
      await expect(choice).toBeHidden();
      await expect(page.getByRole('status').filter({ hasText: `Copied: ${name}` })).toBeAttached();
      await expect(formats).toBeFocused();
      const copied = await clipboard(page);
      expect(copied).toContain(start);
      expect(copied).toContain('A week later, Trump called Putin again');
    }
  });

  test('the menu fits a phone', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(`/events/${CALL.id}`);
    await page.getByRole('button', { name: 'Formats' }).first().click();
    const choice = page.getByRole('button', { name: 'BibTeX' });
    await expect(choice).toBeInViewport({ ratio: 1 });
    await choice.click();
    expect(await clipboard(page)).toMatch(/^@misc\{muraviev-2025:/);
  });

  test('a passage says that it was checked, and leads to how', async ({ page }) => {
    await page.goto(`/events/${CALL.id}`);
    await page
      .getByRole('link', { name: 'Verbatim, checked against the article’s fingerprint' })
      .first()
      .click();
    await expect(page).toHaveURL(/\/method#check$/);
    await expect(page.locator('#check')).toBeInViewport();
  });

  test('an article without an address can be searched for', async ({ page }) => {
    const event = collection.events.find(({ passages }) =>
      passages.every(({ article }) => articleCalled(article).url === null),
    );
    await page.goto(`/events/${event?.id}`);
    await expect(page.getByText('The article’s address is not known.').first()).toBeVisible();
    const search = page.getByRole('link', { name: 'Search the web for its title' }).first();
    await expect(search).toHaveAttribute('rel', /noopener/);
    expect(decodeURIComponent((await search.getAttribute('href')) ?? '')).toContain('"It Started');
  });
});

test.describe('standards', () => {
  test('every event page carries its schema.org event, which the policy lets stand', async ({
    page,
  }) => {
    for (const { id, title, passages } of [CALL, eventCalled('first-call')]) {
      await page.goto(`/events/${id}`);
      const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
      expect(blocks).toHaveLength(1);
      const event = JSON.parse(blocks[0] ?? '') as Record<string, unknown>;
      expect(event).toMatchObject({ '@type': 'Event', name: title });
      expect(event['startDate']).toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
      expect(event['subjectOf']).toMatchObject(passages.map(({ quote }) => ({ text: quote })));
    }
  });

  test('the annotations are every passage, with short context', async ({ request }) => {
    const annotations = (await (await request.get('/data/annotations.json')).json()) as {
      total: number;
      first: { items: { target: { selector: Record<string, string> } }[] };
    };
    const selectors = annotations.first.items.map(({ target }) => target.selector);
    const quotes = collection.events.flatMap(({ passages }) => passages.map(({ quote }) => quote));
    expect(selectors.map(({ exact }) => exact)).toEqual(quotes);
    expect(annotations.total).toBe(quotes.length);
    for (const { prefix = '', suffix = '', exact = '' } of selectors) {
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
      expect(`${prefix}${exact}${suffix}`.split(/\s+/).length).toBeLessThanOrEqual(60);
    }
    expect(selectors.filter(({ prefix, suffix }) => prefix || suffix).length).toBeGreaterThan(
      quotes.length / 2,
    );
  });
});
