import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { isoFromDay } from '../../src/lib/core/time/day';
import { BUILD, collection, eventCalled, eventsOf, eventsWithin } from './support/collection';
import { DESKTOP, NOT_FOUND, PHONE, test } from './support/site';
import {
  entryOf,
  marksOn,
  openTimeline,
  overviewOf,
  panelOf,
  stageBox,
  untilReady,
  untilRest,
  widthOf,
  windowOf,
} from './support/stage';

const ALL = collection.events.length;

test.use({ viewport: DESKTOP });

test.describe('a deep link', () => {
  test('shows its window, filter and event', async ({ page }) => {
    const both = eventsOf('putin').filter((event) => eventsOf('trump').includes(event));
    const inView = both.filter((event) => eventsWithin('2016-11-01', '2017-05-31').includes(event));
    await openTimeline(
      page,
      '?from=2016-11-01&to=2017-05-31&actor=putin&actor=trump&match=all&event=first-call',
    );
    await expect(page.getByText('November 2016–May 2017').first()).toBeVisible();
    await expect(page.getByText(`${both.length} of ${ALL} shown`)).toBeVisible();
    const { title } = eventCalled('first-call');
    await expect(panelOf(page).getByRole('heading', { name: title })).toBeVisible();
    await expect(page).toHaveTitle(`${title} · Sourceline`);
    await panelOf(page).getByRole('button', { name: 'Close' }).click();
    await expect(panelOf(page).locator('.chronicle .entry')).toHaveCount(inView.length);
    await expect(noticesOf(page)).toHaveCount(0);
  });

  test('to an event outside its window moves the window to it', async ({ page }) => {
    await openTimeline(page, '?from=2017-01-01&to=2017-12-31&event=second-call-2025');
    const { title } = eventCalled('second-call-2025');
    await expect(panelOf(page).getByRole('heading', { name: title })).toBeVisible();
    await expect(page.locator('.stage .mark.chosen')).toHaveCount(1);
  });

  test('in any order and case is the same view, and is written in one way', async ({ page }) => {
    await openTimeline(page, '?event=first-call&actor=trump&actor=Putin&actor=trump&utm_source=x');
    await expect(noticesOf(page)).toHaveCount(0);
    await panelOf(page).getByRole('button', { name: 'Close' }).click();
    await expect(page).toHaveURL(/\/\?actor=putin&actor=trump$/);
  });

  test('shows the same marks, lanes and labels whenever it is opened', async ({ page }) => {
    const view = '?from=2016-11-07&to=2017-06-03&actor=russia&event=bonn-meeting';
    await openTimeline(page, view);
    const then = await marksOn(page);
    expect(then.length).toBeGreaterThan(3);
    await openTimeline(page, '?from=2025-01-01&to=2025-04-30');
    await page.goBack();
    await untilReady(page);
    expect(await marksOn(page)).toEqual(then);
    await page.reload();
    await untilReady(page);
    expect(await marksOn(page)).toEqual(then);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

    test('leads to where its window begins, in the list of all events', async ({ page }) => {
      await openTimeline(page, '?from=2017-01-01&to=2017-12-31');
      const first = collection.events.find(({ start }) => start >= '2017-01-01');
      if (!first) throw new Error('the collection has no event from 2017 on');
      await expect(entryOf(page, first)).toBeInViewport({ ratio: 1 });
      const overview = await overviewOf(page).boundingBox();
      const entry = await entryOf(page, first).boundingBox();
      expect(entry?.y ?? 0).toBeGreaterThanOrEqual((overview?.y ?? 0) + (overview?.height ?? 0));
      expect(entry?.y).toBeLessThan(PHONE.height / 3);
      await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(
        `${ALL} events January 2012–April 2025`,
      );
    });
  });

  test('shows somebody else the days that its sender saw, and the same marks', async ({
    page,
    context,
  }) => {
    await openTimeline(page, '?from=2016-11-01&to=2017-05-31');
    const box = await stageBox(page);
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
    for (const [key, byPx] of [
      ['Control', -300],
      ['Shift', 170],
      ['Control', -260],
      ['Shift', -55],
    ] as const) {
      await page.keyboard.down(key);
      await page.mouse.wheel(0, byPx);
      await page.keyboard.up(key);
      await untilRest(page);
      const theirs = await context.newPage();
      await theirs.goto(page.url());
      await untilReady(theirs);
      await expectSameView(page, theirs);
      await theirs.close();
    }
  });
});

/**
 * The address says whole days, and the window of its sender rests on fractions of them. Promised is this:
 * every day of which the sender saw anything, and each mark inside the window within two days of its place.
 */
async function expectSameView(sender: Page, recipient: Page): Promise<void> {
  const [saw, sees] = [await windowOf(sender), await windowOf(recipient)];
  expect([0, 1], 'days that the recipient sees before').toContain(saw.from - sees.from);
  expect([0, 1], 'days that the recipient sees after').toContain(sees.to - saw.to);
  const [first, last] = [isoFromDay(saw.from + 1), isoFromDay(saw.to - 2)];
  const isInside = ([id]: readonly [string, number]): boolean => {
    const { start, end } = eventCalled(id);
    return start >= first && end !== null && end <= last;
  };
  const marks = (await placesOn(sender)).filter(isInside);
  const theirs = new Map((await placesOn(recipient)).filter(isInside));
  expect(marks.length, 'marks inside the window').toBeGreaterThan(3);
  expect([...theirs.keys()].sort()).toEqual(marks.map(([id]) => id).sort());
  const twoDaysPx = (2 * (await stageBox(sender)).width) / widthOf(saw);
  const strays = marks.filter(([id, x]) => !(Math.abs((theirs.get(id) ?? NaN) - x) <= twoDaysPx));
  expect(strays, `marks more than ${twoDaysPx} px from where the sender saw them`).toEqual([]);
}

/** The events with a mark on the stage, each with the place of its mark. Unit: px. */
function placesOn(page: Page): Promise<(readonly [string, number])[]> {
  return page
    .locator('.stage a.mark')
    .evaluateAll((marks) =>
      marks.map(
        (mark) =>
          [
            mark.getAttribute('href')?.split('/').at(-1) ?? '',
            mark.getBoundingClientRect().x,
          ] as const,
      ),
    );
}

test.describe('nonsense in the address', () => {
  const NONSENSE: Readonly<Record<string, string>> = {
    'an unknown actor': '?actor=nobody',
    'a misspelt actor': '?actor=putn',
    'an unknown event': '?event=second-cal-2025',
    'an unknown kind and article': '?kind=dance&article=pravda&match=most',
    'from after to': '?from=2018-01-01&to=2017-01-01',
    'the year 99999': '?from=99999',
    'the years around': '?from=-99999&to=99999',
    'no date': '?from=yesterday&to=2017-02-31',
    'a NUL': '?q=%00&actor=%00&event=%00',
    'half a character': '?q=%E0%A4%A&actor=%FF',
    markup: '?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&actor=%3Cscript%3E',
    '10 kB of text': `?q=${'lorem '.repeat(1700)}`,
    '10 kB of actor': `?actor=${'x'.repeat(10_000)}`,
    'five hundred actors': `?${'actor=zz&'.repeat(500)}`,
  };
  for (const part of [0, 1]) {
    const cases = Object.entries(NONSENSE).filter((_, i) => i % 2 === part);
    const names = cases.map(([what]) => what).join(', ');

    test(`gives a sensible view and a notice: ${names}`, async ({ page }) => {
      for (const [what, query] of cases) {
        await test.step(what, async () => {
          const response = await page.goto(`/${query}`);
          expect(response?.status()).toBe(200);
          await expect(noticesOf(page).first(), what).toBeVisible();
          const notices = await noticesOf(page).allTextContents();
          expect(notices.join(' ').length, 'a notice is short').toBeLessThan(600);
          await untilReady(page);
          const entries = panelOf(page).locator('.chronicle .entry');
          const shown = entries.or(panelOf(page).getByText(/No event|Nothing that matches/));
          await expect(shown.first(), what).toBeVisible();
          await page.getByRole('button', { name: 'Dismiss' }).click();
          await expect(noticesOf(page)).toHaveCount(0);
        });
      }
    });
  }

  test('a misspelt id is told what it is near', async ({ page }) => {
    await page.goto('/?event=second-cal-2025');
    await expect(noticesOf(page).first()).toContainText('second-call-2025');
  });

  test('what made no sense is gone from the address at the next step', async ({ page }) => {
    await openTimeline(page, '?actor=nobody&kind=call&from=99999');
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect(page).toHaveURL(/\/\?kind=call$/);
  });
});

test.describe('an address that is not there', () => {
  test.use({ expectedErrors: [NOT_FOUND] });

  test('of an event answers 404 and offers the nearest', async ({ page }) => {
    const response = await page.goto('/events/second-cal-2025');
    expect(response?.status()).toBe(404);
    const nearest = page.getByRole('main').getByRole('listitem').getByRole('link');
    const { id, title } = eventCalled('second-call-2025');
    await expect(nearest.first()).toHaveText(title);
    expect(await nearest.count()).toBeLessThanOrEqual(6);
    await nearest.first().click();
    await expect(page).toHaveURL(new RegExp(`/events/${id}$`));
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  test('offers the search', async ({ page }) => {
    await page.goto('/events/nothing-of-the-kind');
    await page.getByRole('main').getByRole('searchbox').fill('Helsinki');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/\?q=Helsinki$/);
    await untilReady(page);
    await expect(entryOf(page, eventCalled('helsinki-summit'))).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
  });

  for (const path of ['/events/%00', '/events/%E0%A4%A', '/nowhere/at/all', '/events/']) {
    test(`${path} answers 404 and helps`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('link', { name: 'To the timeline' })).toBeVisible();
      await expect(page).toHaveTitle(/Sourceline/);
    });
  }
});

test.describe('every page of the site', () => {
  const pages = htmlFiles(BUILD).filter((file) => file !== '404.html');

  test('loads without an error and asks nothing of another host', async ({ page }) => {
    // One page of each kind; the watch over every test does the rest.
    const kinds = new Map(pages.map((file) => [file.replace(/[^/]+$/, ''), file]));
    for (const file of [...kinds.values(), ...pages.filter((file) => !file.includes('/'))]) {
      await page.goto(addressOf(file), { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 }).first(), file).toBeVisible();
    }
  });

  test('links only to what is there', async ({ request, baseURL }) => {
    const targets = new Map<string, string>();
    for (const file of pages) {
      const html = readFileSync(join(BUILD, file), 'utf8');
      const from = new URL(addressOf(file), baseURL);
      for (const [, href = ''] of html.matchAll(
        /<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g,
      )) {
        const url = new URL(href.replaceAll('&amp;', '&'), from);
        if (url.origin === baseURL) targets.set(url.href, file);
      }
    }
    expect(targets.size).toBeGreaterThan(ALL);
    const bodies = new Map<string, Promise<string>>();
    const dead: string[] = [];
    for (const [href, file] of targets) {
      const url = new URL(href);
      const body =
        bodies.get(url.pathname) ??
        request.get(url.pathname).then((response) => (response.ok() ? response.text() : ''));
      bodies.set(url.pathname, body);
      const html = await body;
      const id = decodeURIComponent(url.hash.slice(1));
      if (html === '') dead.push(`${href}, from ${file}`);
      else if (id && !html.includes(`id="${id}"`))
        dead.push(`${href} (no such place), from ${file}`);
      for (const problem of unknownIn(url.searchParams)) dead.push(`${href}: ${problem}`);
    }
    expect(dead).toEqual([]);
  });

  test('has a title and a description, and those of events are their own', () => {
    const heads = pages.map((file) => {
      const html = readFileSync(join(BUILD, file), 'utf8');
      return {
        file,
        title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
        description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
        lang: /<html lang="([^"]*)"/.exec(html)?.[1] ?? '',
      };
    });
    expect(heads.length).toBeGreaterThan(ALL);
    const poor = heads.filter(
      ({ title, description, lang }) => title.length < 15 || description.length < 50 || !lang,
    );
    expect(poor).toEqual([]);
    for (const key of ['title', 'description'] as const) {
      const seen = heads.map((head) => head[key]);
      expect(
        seen.filter((text, i) => seen.indexOf(text) !== i),
        `the same ${key}`,
      ).toEqual([]);
    }
  });
});

function noticesOf(page: Page): Locator {
  return page.getByRole('status').getByRole('listitem');
}

/** Links into the timeline name what is in the collection. */
function unknownIn(params: URLSearchParams): string[] {
  const known = {
    event: collection.events.map(({ id }) => id),
    actor: collection.actors.map(({ id }) => id),
    article: collection.articles.map(({ id }) => id),
  };
  return Object.entries(known).flatMap(([key, ids]) =>
    params.getAll(key).flatMap((id) => (ids.includes(id) ? [] : [`no ${key} “${id}”`])),
  );
}

/** Paths of all HTML files, from the folder on. */
function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'));
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;
}
