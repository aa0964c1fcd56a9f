import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { expect, test, type Page } from 'playwright/test';
import { linesOf } from '../../src/lib/core/dataset/words';
import type { FragmentContext } from '../../src/lib/core/passage/text-fragment';
import { textFragmentAddress } from '../../src/lib/core/passage/text-fragment';
import { fragmentContext } from '../../src/lib/core/passage/text-fragment-context';
import { articleCalled, BUILD, collection } from './support/collection';

/*
 * Must show 4: each address selects the right words in a page that has the article's text. Chromium paints
 * what it selected in a colour that nothing else has, and the pixels are compared with where the words stand.
 */

const folder = process.env['ARTICLES_DIR'];
const PAINT = [255, 0, 255] as const;

interface Quoted {
  readonly id: string;
  readonly article: string;
  readonly line: number;
  readonly quote: string;
}

interface Shown {
  readonly scrollTop: number;
  readonly isInView: boolean;
  /** Pixels of the paint within the lines of the quote, as a part of their area. */
  readonly painted: number;
  /** Pixels of the paint anywhere else. */
  readonly astray: number;
}

test.skip(!folder, 'ARTICLES_DIR is not set: text fragments are not tried on the articles');
test.use({ viewport: { width: 700, height: 500 } });

let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const id = (request.url ?? '/').slice(1);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(collection.articles.some((article) => article.id === id) ? pageOf(id) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
});

test.afterAll(() => server.close());

test('the address of every passage selects its words', async ({ page }) => {
  test.setTimeout(240_000);
  const addresses = addressesInPages();
  const known = quotesWithAddress();
  expect(addresses.size).toBe(known.length);
  for (const quoted of known) {
    const fragment = addresses.get(quoted.id) ?? '';
    await expectSelected(page, quoted, `${origin}/${quoted.article}#:~:${fragment}`);
  }
});

test('so do quotes with signs that have a meaning in addresses, and long ones', async ({
  page,
}) => {
  const trials: readonly Quoted[] = [
    stretch('kireeva-2017', 27, '“‘Productive’ 1st meeting: Lavrov & Tillerson', 'not sanctions,”'),
    stretch(
      'kireeva-2017',
      29,
      'Samuel Charap, et al, “The US and Russia in the Asia-Pacific,”',
      '2016,',
    ),
    stretch('kireeva-2017', 14, 'The joint Russia-China statement', 'further their interests.'),
    stretch(
      'moscow-times-2017',
      19,
      'It is quite likely that U.S.-Russia cooperation',
      'Saudi Arabia.',
    ),
    // Without an address at its publisher, and so in no link of the site.
    ...collection.events.flatMap(({ passages }) =>
      passages.filter(({ article }) => articleCalled(article).url === null).slice(0, 1),
    ),
  ];
  expect(trials.some(({ quote }) => quote.length > 300)).toBe(true);
  for (const quoted of trials) {
    const context = fragmentContext(linesIn(quoted.article), quoted.line, quoted.quote) ?? {};
    const url = `${origin}/${quoted.article}`;
    await expectSelected(page, quoted, textFragmentAddress(url, quoted.quote, context));
  }
});

test('a repeated quote is told from its like, which the bare words would select', async ({
  page,
}) => {
  const fragments = JSON.parse(readFileSync('data/fragments.json', 'utf8')) as Record<
    string,
    FragmentContext
  >;
  const repeated = quotesWithAddress().filter(({ id }) => {
    const { prefix, suffix } = fragments[id] ?? {};
    return prefix !== undefined || suffix !== undefined;
  });
  expect(repeated.length).toBeGreaterThan(0);
  for (const quoted of repeated) {
    const bare = textFragmentAddress(`${origin}/${quoted.article}`, quoted.quote);
    expect((await shownAt(page, quoted, bare)).painted, quoted.id).toBeLessThan(0.1);
  }
});

/** Directives by passage id, as the event pages link them. */
function addressesInPages(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, passages } of collection.events) {
    const html = readFileSync(`${BUILD}events/${id}.html`, 'utf8');
    const directives = [...html.matchAll(/href="[^"]*#:~:(text=[^"]*)"/g)].map(
      (match) => match[1] ?? '',
    );
    const linked = passages.filter(({ article }) => articleCalled(article).url !== null);
    expect(directives, id).toHaveLength(linked.length);
    linked.forEach((passage, i) => found.set(passage.id, directives[i] ?? ''));
  }
  return found;
}

function quotesWithAddress(): Quoted[] {
  return collection.events
    .flatMap(({ passages }) => passages)
    .filter(({ article }) => articleCalled(article).url !== null);
}

function linesIn(article: string): string[] {
  return linesOf(readFileSync(`${folder}/${article}.txt`, 'utf8'));
}

/** From some words of a line to some others, both included. */
function stretch(article: string, line: number, from: string, to: string): Quoted {
  const text = linesIn(article)[line - 1] ?? '';
  const start = text.indexOf(from);
  const quote = text.slice(start, text.indexOf(to, start) + to.length);
  if (start === -1 || !quote.endsWith(to)) throw new Error(`line ${line} has no “${from} … ${to}”`);
  return { id: `${article}, line ${line}`, article, line, quote };
}

/** Each line a block of its own, far enough apart that a wrong one is another place on the screen. */
function pageOf(article: string): string {
  const escaped = (text: string): string =>
    text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const blocks = linesIn(article).map((text, i) => `<p id="line-${i + 1}">${escaped(text)}</p>`);
  const style = `p { margin: 40px 0; font: 16px/20px sans-serif }
    ::target-text { background: rgb(${PAINT.join()}); color: rgb(${PAINT.join()}) }`;
  return `<!doctype html><html lang="en"><title>${article}</title><style>${style}</style><body>${blocks.join('\n')}<div style="height: 500px"></div></body></html>`;
}

async function expectSelected(page: Page, quoted: Quoted, address: string): Promise<void> {
  await expect(async () => {
    const shown = await shownAt(page, quoted, address);
    const where = `${quoted.id}: ${address}`;
    expect(shown.isInView, `${where} is in view`).toBe(true);
    expect(shown.painted, `${where} is painted`).toBeGreaterThan(0.8);
    expect(shown.astray, `${where}: pixels painted elsewhere`).toBe(0);
  }).toPass({ timeout: 10_000 });
}

/** Goes to an address as from the address bar, and measures what the browser selected there. */
async function shownAt(page: Page, { line, quote }: Quoted, address: string): Promise<Shown> {
  // A directive is obeyed when a document is opened, not when only its fragment changes.
  await page.goto('about:blank');
  await page.goto(address);
  const boxes = await page.evaluate(
    ([id, words]) => {
      const text = document.getElementById(id)?.firstChild;
      const at = text?.textContent?.indexOf(words) ?? -1;
      if (!text || at === -1) throw new Error(`${id} does not have “${words}”`);
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + words.length);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }));
    },
    [`line-${line}`, quote] as const,
  );
  const { scrollTop, height } = await page.evaluate(() => ({
    scrollTop: document.scrollingElement?.scrollTop ?? 0,
    height: innerHeight,
  }));
  const image = (await page.screenshot({ scale: 'css' })).toString('base64');
  const paint = await page.evaluate(paintIn, { image, boxes, paint: PAINT });
  const top = Math.min(...boxes.map(({ y }) => y));
  return { scrollTop, isInView: top >= 0 && top < height, ...paint };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Runs in the page: counts the pixels of the paint inside and outside some boxes of a picture of it. */
async function paintIn({
  image,
  boxes,
  paint,
}: {
  image: string;
  boxes: Box[];
  paint: readonly [number, number, number];
}): Promise<{ painted: number; astray: number }> {
  const bitmap = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${image}`)).blob(),
  );
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const isWithin = (x: number, y: number, graceX: number, graceY: number): boolean =>
    boxes.some(
      (box) =>
        x >= box.x - graceX &&
        x < box.x + box.width + graceX &&
        y >= box.y - graceY &&
        y < box.y + box.height + graceY,
    );
  const inside = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  let [within, astray] = [0, 0];
  for (let i = 0; i < width * height; i += 1) {
    if (!paint.every((value, channel) => data[4 * i + channel] === value)) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    if (isWithin(x, y, 0, 0)) within += 1;
    // Grace around each box for rounding, and in height for what the line has above its letters.
    else if (!isWithin(x, y, 3, 4)) astray += 1;
  }
  return { painted: inside === 0 ? 0 : within / inside, astray };
}
