import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Locator, type Page } from 'playwright/test';
import { expectAccessible } from './support/accessible';
import { articleCalled, collection, eventCalled } from './support/collection';
import { DESKTOP, PHONE, test } from './support/site';

const DIR = process.env['ARTICLES_DIR'] ?? '';
const IDS = collection.articles.map(({ id }) => id);

interface Quoted {
  readonly id: string;
  readonly event: string;
  readonly title: string;
  readonly line: number;
  readonly quote: string;
}

/** The passages of an article, in no order that counts. */
function passagesOf(article: string): readonly Quoted[] {
  return collection.events.flatMap((event) =>
    event.passages.flatMap((passage, i) =>
      passage.article === article
        ? [{ ...passage, id: `${event.id}-${i + 1}`, event: event.id, title: event.title }]
        : [],
    ),
  );
}

const countOf = (article: string): number => passagesOf(article).length;
const textOf = (article: string): string => readFileSync(`${DIR}/${article}.txt`, 'utf8');

/** Where the copy has a quote, by the line that the data name. */
function offsetOf({ line, quote }: Quoted, text: string): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return before + (lines[line - 1] ?? '').indexOf(quote);
}

const formOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Read it in your own copy' });
const listOf = (page: Page): Locator =>
  page.getByRole('list', { name: 'The passages in your copy' });
const copyOf = (page: Page): Locator => page.getByRole('group', { name: 'Your copy' });

async function open(page: Page, article: string): Promise<void> {
  await page.goto(`/articles/${article}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(articleCalled(article).title);
}

async function paste(page: Page, text: string): Promise<void> {
  // Until the page has come to life the button is as the server drew it.
  await expect(async () => {
    await page.getByLabel('Paste the text').fill(text);
    await expect(page.getByRole('button', { name: 'Find the passages' })).toBeEnabled({
      timeout: 200,
    });
  }).toPass();
  await page.getByRole('button', { name: 'Find the passages' }).click();
}

async function give(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.getByLabel('or open a file').setInputFiles({ name, mimeType, buffer });
}

/** What is highlighted: paragraph, place in it, words. In the order in which passages were found. */
async function highlighted(
  page: Page,
): Promise<readonly { readonly block: number; readonly start: number; readonly text: string }[]> {
  await expect(copyOf(page)).toBeVisible();
  return copyOf(page).evaluate((copy) =>
    [...(CSS.highlights.get('passage') ?? [])].map((range) => ({
      block: [...copy.children].findIndex((child) => child.contains(range.startContainer)),
      start: range.startOffset,
      text: range.toString(),
    })),
  );
}

/** Offsets in the text where the paragraphs on the page begin. */
async function blockStarts(page: Page, text: string): Promise<readonly number[]> {
  const paragraphs = await copyOf(page).locator('p').allTextContents();
  let reached = 0;
  return paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph, reached);
    expect(start, 'the copy has the paragraph, unchanged').toBeGreaterThanOrEqual(0);
    reached = start + paragraph.length;
    return start;
  });
}

const kept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'keyval-store')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('keyval-store');
      opening.onerror = () => reject(new Error('no database'));
      opening.onsuccess = () => {
        const counting = opening.result.transaction('keyval').objectStore('keyval').count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
  });

test.describe('the list of articles', () => {
  test('says who, where, when and how that is known, and leads to each', async ({ page }) => {
    await page.goto('/articles');
    for (const article of collection.articles) {
      const entry = page.getByRole('listitem').filter({ hasText: article.title });
      await expect(entry).toContainText(article.publisher);
      await expect(entry).toContainText(article.publishedBasis);
      await expect(entry).toContainText(
        `${countOf(article.id)} passages for ${article.eventCount} events`,
      );
      await expect(entry.getByRole('link', { name: article.title })).toHaveAttribute(
        'href',
        `/articles/${article.id}`,
      );
    }
  });
});

for (const id of IDS) {
  test(`${id}: passages in reading order, and gaps that account for every other word`, async ({
    page,
  }) => {
    await open(page, id);
    const quotes = await page.locator('figure:not(.endnote) blockquote').allTextContents();
    expect(quotes).toHaveLength(countOf(id));
    const gaps = await page.getByText(/words? not quoted$/).allTextContents();
    const unquoted = gaps.reduce((sum, gap) => sum + Number(gap.replace(/\D/g, '')), 0);
    const facts = await page.getByText(/ of .* words, \d+%/).textContent();
    const [quoted, all] = (facts ?? '')
      .split(' of ')
      .map((part) => parseInt(part.replace(',', '')));
    expect(all).toBe(articleCalled(id).words);
    expect(unquoted + (quoted ?? 0)).toBe(all);
    for (const { id: passage, event } of passagesOf(id)) {
      await expect(page.locator(`[id="${passage}"] a[href="/events/${event}"]`)).toBeVisible();
    }
  });
}

test.describe('told and happened', () => {
  test.use({ viewport: DESKTOP });

  test('has a point for each passage, with a name and a target of 24 px', async ({ page }) => {
    await open(page, 'lukin-2016');
    const points = page.getByRole('group', { name: 'Told and happened' }).getByRole('link');
    await expect(points).toHaveCount(countOf('lukin-2016'));
    for (const point of await points.all()) {
      expect(await point.getAttribute('aria-label')).toMatch(/^\d+\. .+, .*\d{4}/);
      const box = await point.locator('.target').boundingBox();
      expect(Math.round(Math.min(box?.width ?? 0, box?.height ?? 0))).toBeGreaterThanOrEqual(24);
    }
  });

  test('a point chooses its passage and offers the event, by keyboard and by mouse', async ({
    page,
  }) => {
    await open(page, 'muraviev-2025');
    const event = eventCalled('second-call-2025');
    const point = page.getByRole('link', { name: new RegExp(`^\\d+\\. ${event.title}`) });
    await point.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#second-call-2025-1$/);
    await expect(page.locator('[id="second-call-2025-1"]')).toBeInViewport();
    await expect(point).toHaveAttribute('aria-current', 'true');
    await expect(
      page.locator('aside figcaption').getByRole('link', { name: event.title }),
    ).toBeVisible();

    const other = page.getByRole('link', {
      name: new RegExp(`^\\d+\\. ${eventCalled('western-military-solution').title}`),
    });
    const box = await other.locator('path').boundingBox();
    if (!box) throw new Error('the point is not on the page');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL(/#western-military-solution-1$/);
    await expect(page.locator('[id="western-military-solution-1"]')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/#second-call-2025-1$/);
    await expect(point).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('read in your own copy', () => {
  test.skip(
    !existsSync(`${DIR}/${IDS[0]}.txt`),
    'the articles’ texts are not here: set ARTICLES_DIR',
  );

  for (const id of IDS) {
    test(`${id}: every passage is highlighted at the right words`, async ({ page }) => {
      const text = textOf(id);
      await open(page, id);
      await paste(page, text);
      await expect(formOf(page).getByRole('status')).toContainText(
        `${countOf(id)} of ${countOf(id)} passages found.`,
      );
      const starts = await blockStarts(page, text);
      const found = (await highlighted(page)).map(({ block, start, text: words }) => ({
        at: (starts[block] ?? 0) + start,
        words,
      }));
      const inOrder = (a: { at: number; words: string }, b: { at: number; words: string }) =>
        a.at - b.at || a.words.length - b.words.length;
      expect([...found].sort(inOrder)).toEqual(
        passagesOf(id)
          .map((passage) => ({ at: offsetOf(passage, text), words: passage.quote }))
          .sort(inOrder),
      );
    });

    test(`${id}: a rewritten sentence is shown as differing, and nothing else`, async ({
      page,
    }) => {
      const text = textOf(id);
      const all = passagesOf(id);
      const ends = (passage: Quoted): readonly [number, number] => {
        const start = offsetOf(passage, text);
        return [start, start + passage.quote.length];
      };
      // A sentence that only one passage quotes.
      const lone = all.find((one) =>
        all.every(
          (other) =>
            other === one || ends(other)[1] <= ends(one)[0] || ends(one)[1] <= ends(other)[0],
        ),
      );
      if (!lone) throw new Error(`${id} has no passage that stands alone`);
      const words = lone.quote.split(' ');
      const at = Math.floor(words.length / 2);
      const rewritten = [
        ...words.slice(0, at),
        'altogether',
        'otherwise',
        ...words.slice(at + 1),
      ].join(' ');
      const start = offsetOf(lone, text);
      await open(page, id);
      await paste(page, text.slice(0, start) + rewritten + text.slice(start + lone.quote.length));
      await expect(formOf(page).getByRole('status')).toContainText(
        `${all.length - 1} of ${all.length} passages found, the wording of 1 differs.`,
      );
      const differing = listOf(page).getByRole('listitem').filter({ hasText: 'Wording differs' });
      await expect(differing).toHaveCount(1);
      await expect(differing).toContainText(lone.title);
      await expect(differing.locator('ins').first()).toContainText('altogether');
      await expect(differing.locator('del').first()).toContainText(
        (words[at] ?? '').replace(/\W+$/, ''),
      );
      const texts = (await highlighted(page)).map((range) => range.text);
      expect(texts.sort()).toEqual(
        all
          .filter((one) => one !== lone)
          .map(({ quote }) => quote)
          .sort(),
      );
    });
  }

  test('a browser without highlights marks the same words', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
    const id = 'inozemtsev-2018';
    await open(page, id);
    await paste(page, textOf(id));
    const marked = (await copyOf(page).locator('mark').allTextContents()).join('');
    for (const { quote } of passagesOf(id)) expect(marked).toContain(quote);
    expect(await copyOf(page).textContent()).toContain(passagesOf(id)[0]?.quote);
  });

  test('a saved web page gives its words and runs nothing', async ({ page }) => {
    const id = 'lukin-2016';
    const paragraphs = textOf(id)
      .split('\n')
      .map((line) => `<p>${line.replace(/&/g, '&amp;')}</p>`);
    const html = `<!doctype html><title>no</title><style>p{color:red}</style><script>window.wasRun = true</script>
      ${paragraphs.join('\n')}<img src="x" onerror="window.wasRun = true"><iframe srcdoc="<script>parent.wasRun=true</script>"></iframe>`;
    await open(page, id);
    await give(page, 'saved.html', 'text/html', Buffer.from(html));
    await expect(formOf(page).getByRole('status')).toContainText(
      `${countOf(id)} of ${countOf(id)} passages found.`,
    );
    await expect(copyOf(page)).not.toContainText('wasRun');
    expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
    await expect(copyOf(page).locator('img, iframe, script')).toHaveCount(0);
  });

  test('the list leads to each passage in the copy, also by keyboard', async ({ page }) => {
    const id = 'kireeva-2017';
    await open(page, id);
    await paste(page, textOf(id));
    const last = listOf(page).getByRole('button').last();
    await last.focus();
    await page.keyboard.press('Enter');
    await expect(last).toHaveAttribute('aria-current', 'true');
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('chosen') ?? [];
          const top = range instanceof Range ? range.getBoundingClientRect().top : -1;
          return top >= 0 && top < innerHeight;
        }),
      )
      .toBe(true);
  });

  test('is read here, and sent nowhere', async ({ page }) => {
    const id = 'moscow-times-2017';
    await open(page, id);
    await page.waitForLoadState('networkidle');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
    await paste(page, textOf(id));
    await expect(copyOf(page)).toBeVisible();
    await expect.poll(() => kept(page)).toBe(1);
    // Code that reading needs may be fetched from this site; a fetch carries nothing of the text.
    expect(sent.filter((what) => !/^GET [^?]*\/_app\/immutable\/[^?]*$/.test(what))).toEqual([]);
  });

  test('is kept for the next visit, and forgotten with one click', async ({ page }) => {
    const id = 'moscow-times-2017';
    await open(page, id);
    await paste(page, textOf(id));
    await expect(copyOf(page)).toBeVisible();
    await page.reload();
    await expect(copyOf(page)).toBeVisible();
    await page.getByRole('button', { name: 'Forget my copy' }).click();
    await expect(copyOf(page)).toBeHidden();
    await expect(page.getByLabel('Paste the text')).toBeVisible();
    await expect.poll(() => kept(page)).toBe(0);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(copyOf(page)).toBeHidden();
  });

  test('the text of another article is recognised, and nothing is stored', async ({ page }) => {
    await open(page, 'inozemtsev-2018');
    await paste(page, textOf('kireeva-2017'));
    await expect(formOf(page).getByRole('status')).toContainText(
      `0 of ${countOf('inozemtsev-2018')} passages found; this looks like a different text`,
    );
    await expect(copyOf(page)).toBeHidden();
    expect(await kept(page)).toBe(0);
  });

  test('works for the visit where storage is refused, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await open(page, 'lukin-2016');
    await paste(page, textOf('lukin-2016'));
    await expect(copyOf(page)).toBeVisible();
    await expect(formOf(page).getByRole('status')).toContainText('works for this visit');
  });

  for (const [viewport, colorScheme] of [
    [DESKTOP, 'light'],
    [PHONE, 'dark'],
  ] as const) {
    test.describe(`at ${viewport.width} px, ${colorScheme}`, () => {
      test.use({
        viewport,
        colorScheme,
        isMobile: viewport === PHONE,
        hasTouch: viewport === PHONE,
      });
      test('a copy with a difference has no fault', async ({ page }) => {
        await open(page, 'muraviev-2025');
        await paste(page, textOf('muraviev-2025').replace('90 minutes', 'two hours'));
        await expect(copyOf(page)).toBeVisible();
        await expectAccessible(page, 'a copy');
        expect(await isWiderThanWindow(page)).toBe(false);
      });
    });
  }
});

test.describe('what is refused', () => {
  const refused: readonly [string, string, Buffer, RegExp][] = [
    ['20 MB', 'big.txt', Buffer.alloc(20_000_000, 'words '), /This file has 20 MB/],
    ['a PDF', 'article.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ'), /holds no plain text/],
    ['an image', 'a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), /holds no plain text/],
    ['nothing', 'empty.txt', Buffer.from(' \n'), /no words/],
  ];
  for (const [what, name, content, message] of refused) {
    test(`${what}: with a clear message, and nothing is stored`, async ({ page }, testInfo) => {
      const path = testInfo.outputPath(name);
      writeFileSync(path, content);
      await open(page, 'lukin-2016');
      await page.waitForLoadState('networkidle');
      await page.getByLabel('or open a file').setInputFiles(path);
      await expect(formOf(page).getByRole('status')).toHaveText(message);
      await expect(copyOf(page)).toBeHidden();
      expect(await kept(page)).toBe(0);
    });
  }
});

for (const viewport of [DESKTOP, PHONE]) {
  test.describe(`at ${viewport.width} px, light and dark`, () => {
    test.use({ viewport, isMobile: viewport === PHONE, hasTouch: viewport === PHONE });

    for (const path of ['/articles', ...IDS.map((id) => `/articles/${id}`)]) {
      test(`${path} has no accessibility fault, nor is it wider than the window`, async ({
        page,
      }) => {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        expect.soft(await isWiderThanWindow(page), 'light').toBe(false);
        await expectAccessible(page, path);
        expect(await isWiderThanWindow(page), 'dark').toBe(false);
      });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, and points lead to passages', async ({ page }) => {
    await page.goto('/articles/inozemtsev-2018');
    await expect(page.locator('figure blockquote').first()).toBeVisible();
    await expect(page.getByText('This needs JavaScript')).toBeVisible();
    await expect(page.getByLabel('Paste the text')).toBeHidden();
    await page.getByRole('group', { name: 'Told and happened' }).getByRole('link').last().click();
    await expect(page).toHaveURL(/#.+-\d$/);
    await expect(page.locator('figure:target')).toBeInViewport();
  });
});

const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
