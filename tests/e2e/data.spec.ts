import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'playwright/test';
import { BUILD, collection } from './support/collection';
import { DESKTOP, PHONE, TABLET, test } from './support/site';
import { untilReady } from './support/stage';

/** All the JavaScript that the home page may load before a reader does anything. Unit: bytes, gzip. */
const SCRIPT_BUDGET = 90_000;

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

test('every event has its days, an actor and a passage', () => {
  expect(collection.events.length).toBeGreaterThan(0);
  for (const { id, title, start, end, actors, passages } of collection.events) {
    expect(start, id).toMatch(DAY);
    if (end !== null) {
      expect(end, id).toMatch(DAY);
      expect(end >= start, id).toBe(true);
    }
    expect(title.length, id).toBeLessThanOrEqual(70);
    expect(actors.length, id).toBeGreaterThan(0);
    expect(passages.length, id).toBeGreaterThan(0);
  }
  const starts = collection.events.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort());
});

test('every event has a page that shows its title and each of its quotes', async ({ page }) => {
  await page.goto('/events/first-call');
  const events = collection.events.map(({ id, title, passages }) => ({
    id,
    title,
    quotes: passages.map(({ quote }) => quote),
  }));
  // The browser reads the pages as it would show them; it has the last word on entities and white space.
  const missing = await page.evaluate(async (all) => {
    const folded = (text: string | null | undefined): string =>
      (text ?? '').replace(/\s+/g, ' ').trim();
    const faults: string[] = [];
    for (const { id, title, quotes } of all) {
      const response = await fetch(`/events/${id}`);
      const html = new DOMParser().parseFromString(await response.text(), 'text/html');
      const shown = [...html.querySelectorAll('blockquote')].map(({ textContent }) =>
        folded(textContent),
      );
      if (!response.ok) faults.push(`${id}: ${response.status}`);
      if (folded(html.querySelector('h1')?.textContent) !== folded(title))
        faults.push(`${id}: title`);
      if (quotes.length === 0) faults.push(`${id}: no quote`);
      for (const quote of quotes) {
        if (!shown.includes(`“${folded(quote)}”`)) faults.push(`${id}: ${quote}`);
      }
    }
    return faults;
  }, events);
  expect(missing).toEqual([]);
});

test('every quote stands in its article, in its line, in its body or its notes', () => {
  const folder = process.env['ARTICLES_DIR'] ?? '';
  test.skip(folder === '', 'ARTICLES_DIR is not set: quotes are not compared with the articles');
  const lines = new Map(
    collection.articles.map(({ id }) => [id, linesOf(join(folder, `${id}.txt`))]),
  );
  const strays = collection.events.flatMap(({ id, passages }) =>
    passages.flatMap(({ article, line, quote, evidence }) => {
      const source = collection.articles.find((one) => one.id === article);
      const stretches = [source?.bodyLines, source?.endnoteLines];
      const isIn = lines.get(article)?.[line - 1]?.includes(quote) ?? false;
      const isBody =
        stretches.some((lines) => lines && line >= lines[0] && line <= lines[1]) &&
        !source?.excludedLines.includes(line);
      return isIn && isBody && quote.includes(evidence)
        ? []
        : [`${id}: ${article}:${line}: ${quote}`];
    }),
  );
  expect(strays).toEqual([]);
});

test('the list of all events is in the HTML of the home page', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const list = /<ol class="chronicle[\s\S]*?<\/ol>/.exec(html)?.[0] ?? '';
  const places = collection.events.map(({ id }) => list.indexOf(`/events/${id}"`));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

for (const [viewport, hasTouch] of [
  [DESKTOP, false],
  [TABLET, true],
  [PHONE, true],
] as const) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport, hasTouch });

    test('the home page loads at most 90 kB of JavaScript before anybody touches it', async ({
      page,
    }) => {
      const scripts = new Map<string, Promise<Buffer>>();
      page.on('response', (response) => {
        const type = response.headers()['content-type'] ?? '';
        if (/javascript/.test(type)) scripts.set(response.url(), response.body());
      });
      await page.goto('/', { waitUntil: 'networkidle' });
      await untilReady(page);
      const bodies = await Promise.all(scripts.values());
      const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
      console.log(`JavaScript before interaction: ${bytes} bytes gzip in ${scripts.size} files`);
      expect(scripts.size).toBeGreaterThan(2);
      expect(bytes).toBeLessThanOrEqual(SCRIPT_BUDGET);
    });
  });
}

function linesOf(file: string): readonly string[] {
  if (!existsSync(file)) throw new Error(`ARTICLES_DIR has no ${file}`);
  return readFileSync(file, 'utf8').split('\n');
}

test('the data can be downloaded, and is what the site was built from', async ({ request }) => {
  const response = await request.get('/data/collection.json');
  expect(response.headers()['content-type']).toMatch(/json/);
  expect(await response.text()).toBe(readFileSync(join(BUILD, 'data/collection.json'), 'utf8'));
});
