import { expect, type Locator, type Page } from 'playwright/test';
import { dayFromIso, isoFromDay } from '../../src/lib/core/time/day';
import type { PublishedEvent } from '../../src/lib/core/dataset/published';
import { expectAccessible } from './support/accessible';
import { articleCalled, collection, eventCalled, eventsOf } from './support/collection';
import { faultsOn } from './support/geometry';
import { keepDrawings, untilPictured, windowsDrawn } from './support/picture';
import { DESKTOP, PHONE, SCHEMES, test } from './support/site';
import {
  emptyPoint,
  entryOf,
  markOf,
  openTimeline,
  overviewOf,
  panelOf,
  untilReady,
  untilRest,
  widthOf,
  windowOf,
} from './support/stage';
import { Fingers } from './support/touch';

const ALL = collection.events.length;
const KIREEVA = articleCalled('kireeva-2017');

test.describe('as known on a day', () => {
  test.use({ viewport: DESKTOP });

  /** Events that an article certainly out by a day tells of. */
  function knownBy(day: string): readonly PublishedEvent[] {
    const out = collection.articles.filter(({ end }) => end !== null && end <= day);
    return collection.events.filter(({ articleIds }) =>
      out.some(({ id }) => articleIds.includes(id)),
    );
  }
  const known = knownBy(KIREEVA.end ?? '');
  const later = collection.events.filter((event) => !known.includes(event));

  test('an article is chosen, what it could not tell is in outline, and Back undoes it', async ({
    page,
  }) => {
    await openTimeline(page);
    await menuOf(page).click();
    await choiceOf(page, 'Kireeva').click();
    await expect(page).toHaveURL(/\?known=kireeva-2017$/);
    await expect(
      page.getByText(`${ALL} of ${ALL} shown, ${known.length} known then`),
    ).toBeVisible();
    await expect(statusOf(page)).toHaveText(
      `As known in about April 2017, Kireeva: ${known.length} of ${ALL} events known then`,
    );
    await expect(page.locator('.stage').getByText('as known in about April 2017')).toBeVisible();
    await expectOutlined(page, later);
    await expect(panelOf(page).locator('.entry.later')).toHaveCount(later.length);
    await page.goBack();
    await expect(page.locator('.stage .mark.later')).toHaveCount(0);
    await expect(page.getByText(`${ALL} of ${ALL} shown`)).toBeVisible();
    await page.goForward();
    await expectOutlined(page, later);
    await page.getByRole('button', { name: /^Remove as known: Kireeva/ }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect(statusOf(page)).toHaveText('As known today');
  });

  test('by keyboard, for a day of its own; the menu gives the focus back', async ({ page }) => {
    await openTimeline(page);
    await menuOf(page).focus();
    await page.keyboard.press('Enter');
    const day = page.getByLabel('On a day');
    await day.fill('2017-03-01');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?known=2017-03-01$/);
    await expect(menuOf(page)).toBeFocused();
    await expect(noteOf(page)).toContainText(`${knownBy('2017-03-01').length} of ${ALL} had been`);
  });

  test('an outlined event says who told it first, and that nobody had yet', async ({ page }) => {
    await openTimeline(page, '?known=kireeva-2017&event=helsinki-summit');
    await expect(panelOf(page).getByText('First reported here')).toContainText(
      '3 to 7 weeks after by Inozemtsev, between 8 and 31 August 2018. Not told yet in about April 2017',
    );
    await expect(markOf(page, eventCalled('helsinki-summit'))).toHaveAccessibleName(
      /, not told yet$/,
    );
  });

  test('the line is where the day ends, and says so out of view', async ({ page }) => {
    await openTimeline(page, '?known=lukin-2016&from=2016-12-01&to=2016-12-10');
    const lane = (await page.locator('.stage').boundingBox()) ?? { x: 0, width: 0 };
    const line = (await page.locator('.stage .line').boundingBox()) ?? { x: 0 };
    expect((line.x - lane.x) / lane.width).toBeCloseTo(0.5, 1);
    await openTimeline(page, '?known=lukin-2016&from=2018-01-01&to=2018-12-31');
    await expect(page.locator('.stage .line')).toHaveCount(0);
    await expect(page.locator('.stage').getByText('← as known on 5 December 2016')).toBeVisible();
  });

  test('the overview marks the day too, and says it in its name', async ({ page }) => {
    await openTimeline(page, '?known=lukin-2016&from=2018-01-01&to=2018-12-31');
    const overview = page.getByRole('group', {
      name: 'Overview of the whole range, as known on 5 December 2016, Lukin',
    });
    const strip = (await overview.locator('.strip').boundingBox()) ?? { x: NaN, width: NaN };
    const line = (await overview.locator('.known').boundingBox()) ?? { x: NaN };
    // Five of some thirteen years.
    expect((line.x - strip.x) / strip.width).toBeCloseTo(0.37, 1);
    await openTimeline(page);
    await expect(overviewOf(page).locator('.known')).toHaveCount(0);
  });

  test('before every article it explains itself, and leads on', async ({ page }) => {
    await openTimeline(page, '?known=2015-01-01');
    await expect(noteOf(page)).toContainText('None of these articles had appeared');
    await noteOf(page).getByRole('button', { name: 'As known on 5 December 2016' }).click();
    await expect(page).toHaveURL(/\?known=lukin-2016$/);
    await noteOf(page).getByRole('button', { name: 'Show all that is known today' }).click();
    await expect(page).toHaveURL(/\/$/);
  });

  test('an article that may have been out is not counted, and that is said', async ({ page }) => {
    await openTimeline(page, '?known=2017-02-01');
    await expect(noteOf(page)).toContainText(
      'The Moscow Times appeared between 29 January and 3 February 2017: whether before or after',
    );
    await openTimeline(page, '?known=muraviev-2025');
    await expect(noteOf(page)).toContainText('there was nothing that they had not told');
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

    test('the list has outlines, and a line at the day', async ({ page }) => {
      await openTimeline(page);
      await menuOf(page).tap();
      await choiceOf(page, 'Kireeva').tap();
      await expect(panelOf(page).locator('.entry.later')).toHaveCount(later.length);
      await expect(overviewOf(page).locator('.known')).toBeVisible();
      const first = later.find(({ start }) => start > (KIREEVA.end ?? ''));
      const line = panelOf(page).locator('.then');
      await expect(line).toHaveText('as known in about April 2017, Kireeva');
      await line.scrollIntoViewIfNeeded();
      const top = async (it: Locator): Promise<number> => (await it.boundingBox())?.y ?? NaN;
      expect(await top(line)).toBeLessThan(await top(entryOf(page, first ?? KIREEVA_FIRST)));
      await expect(entryOf(page, first ?? KIREEVA_FIRST)).toContainText('first told by Inozemtsev');
      await page.goBack();
      await expect(panelOf(page).locator('.entry.later')).toHaveCount(0);
    });
  });

  const KIREEVA_FIRST = eventCalled('helsinki-summit');

  async function expectOutlined(page: Page, expected: readonly PublishedEvent[]): Promise<void> {
    const outlined = await page
      .locator('.stage .mark.later')
      .evaluateAll((marks) =>
        marks.map((mark) => mark.getAttribute('href')?.split('/').at(-1) ?? ''),
      );
    expect(outlined.length).toBeGreaterThan(5);
    expect(outlined.filter((id) => !expected.some((event) => event.id === id))).toEqual([]);
    const solid = page.locator('.stage .mark:not(.later)');
    for (const { id } of expected)
      await expect(solid.and(page.locator(`[href$="/${id}"]`))).toHaveCount(0);
  }

  function choiceOf(page: Page, article: string): Locator {
    return page.getByRole('list', { name: 'When an article appeared' }).getByRole('button', {
      name: article,
    });
  }
});

test.describe('when an event was first reported', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without', () => {
      test.use({ javaScriptEnabled });

      test('is said on the page of the event', async ({ page }) => {
        for (const [id, words] of [
          ['abe-meets-trump', '18 days after by Lukin, on 5 December 2016.'],
          ['first-call', '1 to 6 days after by The Moscow Times'],
          ['western-sanctions', 'about 3 years after it began by The Moscow Times'],
        ] as const) {
          await page.goto(`/events/${id}`);
          await expect(page.getByText('First reported here')).toContainText(words);
        }
      });
    });
  }
});

test.describe('together', () => {
  test.use({ viewport: DESKTOP });

  const putins = eventsOf('putin');
  const both = putins.filter((event) => eventsOf('trump').includes(event));

  test('who else is there, and how often; each can be added, and Back undoes it', async ({
    page,
  }) => {
    await openTimeline(page, '?actor=putin');
    await panelOf(page).getByRole('button', { name: 'Together with whom' }).click();
    await expect(page).toHaveURL(/\?actor=putin&panel=together$/);
    await expect(statusOf(page)).toHaveText('Who is there together');
    await expect(rowOf(page, 'Vladimir Putin')).toContainText(
      `${putins.length} of ${putins.length}`,
    );
    await expect(rowOf(page, 'Donald Trump')).toContainText(
      `${both.length} of ${eventsOf('trump').length}`,
    );
    await expect(rowOf(page, 'Russia')).toHaveCount(0);
    const counts = await tableOf(page)
      .locator('tbody:last-of-type td:nth-child(2)')
      .allTextContents();
    expect(counts.map(parseFloat)).toEqual(counts.map(parseFloat).toSorted((a, b) => b - a));
    await rowOf(page, 'Donald Trump').getByRole('button').click();
    await expect(page).toHaveURL(/\?actor=putin&actor=trump&panel=together$/);
    await panelOf(page).getByRole('button', { name: 'Count where all of them are' }).click();
    await expect(rowOf(page, 'Vladimir Putin')).toContainText(`${both.length} of ${putins.length}`);
    await expect(statusOf(page)).toHaveText(`${both.length} of ${ALL} events shown`);
    for (const url of [/actor=trump&panel/, /\?actor=putin&panel=together$/, /\?actor=putin$/]) {
      await page.goBack();
      await expect(page).toHaveURL(url);
    }
    await expect(panelOf(page).locator('.chronicle')).toBeVisible();
  });

  test('with nobody chosen it explains itself, by keyboard too', async ({ page }) => {
    await openTimeline(page, '?panel=together');
    await expect(panelOf(page)).toContainText('Choose an actor');
    await panelOf(page).getByRole('button', { name: 'Vladimir Putin' }).focus();
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 'Donald Trump')).toBeVisible();
    await panelOf(page).getByRole('button', { name: 'Back to the list' }).click();
    await expect(page).toHaveURL(/\?actor=putin$/);
  });

  test('with no event left it offers the way out', async ({ page }) => {
    await openTimeline(page, '?actor=farage&actor=xi&match=all&panel=together');
    await expect(panelOf(page)).toContainText('No event has');
    await panelOf(page).getByRole('button', { name: 'Any of them' }).click();
    await expect(tableOf(page)).toBeVisible();
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

    test('strips and counts fit, and a tap adds', async ({ page }) => {
      await openTimeline(page, '?actor=putin');
      await panelOf(page).getByRole('button', { name: 'Together with whom' }).tap();
      await rowOf(page, 'Donald Trump').getByRole('button').tap();
      await expect(page).toHaveURL(/actor=trump/);
      for (const strip of await tableOf(page).locator('svg[height="16"]').all()) {
        expect((await strip.boundingBox())?.width).toBeGreaterThan(300);
      }
      expect(await faultsOn(page)).toEqual([]);
    });
  });

  function tableOf(page: Page): Locator {
    return panelOf(page).getByRole('table');
  }

  function rowOf(page: Page, name: string): Locator {
    return tableOf(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  }
});

test.describe('a tour', () => {
  test.use({ viewport: DESKTOP });

  const told = collection.events.filter(({ articleIds }) => articleIds.includes(KIREEVA.id));

  test('goes in time by n and p, and Back undoes each step', async ({ page }) => {
    await openTimeline(page);
    const [first, second] = collection.events;
    await page.keyboard.press('n');
    await expectOpened(page, first);
    await expect(statusOf(page)).toHaveText(`1 of ${ALL}, in time`);
    await page.keyboard.press('n');
    await expectOpened(page, second);
    await page.keyboard.press('p');
    await expectOpened(page, first);
    await page.goBack();
    await expectOpened(page, second);
    await page.goBack();
    await expectOpened(page, first);
  });

  test('leaves n and p to fields and menus', async ({ page }) => {
    await openTimeline(page);
    const search = page.getByRole('searchbox', { name: 'Search titles, summaries and quotes' });
    await search.fill('');
    await search.pressSequentially('np');
    await expect(search).toHaveValue('np');
    await page.goto('/');
    await untilReady(page);
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    await page.keyboard.press('n');
    await expect(page).not.toHaveURL(/event=/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('next and previous event on the way');
  });

  test('leaves single keys alone for who turned them off, on later visits too', async ({
    page,
  }) => {
    await openTimeline(page);
    await page.keyboard.press('?');
    const choice = page.getByRole('checkbox', { name: /^Single-key shortcuts/ });
    await expect(choice).toBeChecked();
    await choice.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    for (const visit of ['this', 'later'] as const) {
      if (visit === 'later') await openTimeline(page);
      for (const key of ['n', 'p', '/', '?']) await page.keyboard.press(key);
      await expect(page, visit).toHaveURL(/\/$/);
      await expect(page.getByRole('dialog'), visit).toHaveCount(0);
      await expect(page.getByRole('searchbox').first(), visit).not.toBeFocused();
    }
    const more = page.getByRole('button', { name: 'More', exact: true });
    await more.click();
    await page.getByRole('button', { name: 'Keys' }).click();
    await choice.check();
    await page.keyboard.press('Escape');
    await expect(more).toBeFocused();
    await page.keyboard.press('n');
    await expectOpened(page, collection.events[0]);
  });

  test('goes as an article tells it, by the buttons, which keep the focus', async ({ page }) => {
    await openTimeline(page, '?event=trump-xi-summit');
    await orderOf(page).selectOption({ label: `as Kireeva tells it (${told.length})` });
    await expect(page).toHaveURL(/\?event=trump-xi-summit&tour=kireeva-2017$/);
    await expect(statusOf(page)).toHaveText('Previous and next as Kireeva tells it');
    const next = wayOf(page).getByRole('button', { name: 'Next, as Kireeva tells it' });
    await next.focus();
    const places: number[] = [];
    for (let i = 0; i < 3; i++) {
      places.push(await positionOf(page));
      await page.keyboard.press('Enter');
      await expect.poll(() => positionOf(page)).not.toBe(places.at(-1));
      await expect(next).toBeFocused();
    }
    expect(places).toEqual([0, 1, 2].map((i) => (places[0] ?? NaN) + i));
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\?event=trump-xi-summit$/);
    await expect(wayOf(page)).toContainText(`of ${ALL}`);
  });

  test('comes by every event that the article tells, each once, and stops', async ({ page }) => {
    await openTimeline(page, '?tour=lukin-2016');
    const lukins = collection.events.filter(({ articleIds }) => articleIds.includes('lukin-2016'));
    const seen: string[] = [];
    for (let i = 0; i <= lukins.length; i++) {
      await page.keyboard.press('n');
      const position = Math.min(i + 1, lukins.length);
      await expect(wayOf(page)).toContainText(`${position} of ${lukins.length}`);
      seen.push(new URL(page.url()).searchParams.get('event') ?? '');
    }
    expect(new Set(seen)).toEqual(new Set(lukins.map(({ id }) => id)));
    await expect(
      wayOf(page).getByRole('button', { name: 'Next, as Lukin tells it' }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  test('skips what the filter hides, and says so', async ({ page }) => {
    const summits = told.filter(({ kind }) => kind === 'summit');
    await openTimeline(page, '?kind=summit&event=trump-xi-summit&tour=kireeva-2017');
    await expect(wayOf(page)).toContainText(`1 of ${summits.length}`);
    await expect(wayOf(page)).toContainText(
      `${told.length - summits.length} left out by the filter`,
    );
  });

  test('of nothing but what the filter hides leads out', async ({ page }) => {
    await openTimeline(page, '?kind=election&event=bonn-meeting&tour=kireeva-2017');
    await expect(wayOf(page)).toContainText(`The filter hides all ${told.length}.`);
    await wayOf(page).getByRole('button', { name: 'Follow time' }).click();
    await expect(page).toHaveURL(/\?kind=election&event=bonn-meeting$/);
    await page.goBack();
    await wayOf(page).getByRole('button', { name: 'Clear the filters' }).click();
    await expect(page).toHaveURL(/\?event=bonn-meeting&tour=kireeva-2017$/);
  });

  test.describe('the stage', () => {
    const start = '?from=2012-01-01&to=2012-03-31&event=russia-china-ties-deepen';

    /** Windows that are drawn while the reader goes to an event out of view. */
    async function windowsOnTheWay(page: Page): Promise<number> {
      await keepDrawings(page);
      await openTimeline(page, start);
      const before = await windowOf(page);
      const handle = overviewOf(page).getByRole('slider', { name: 'From' });
      await handle.evaluate((element) => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver(() => seen.push(element.getAttribute('style') ?? '')).observe(
          element,
          { attributeFilter: ['style'] },
        );
      });
      await page.keyboard.press('n');
      await expectOpened(page, eventCalled('far-east-national-priority'));
      await untilRest(page);
      expect(await windowOf(page)).not.toEqual(before);
      expect(Math.abs(widthOf(await windowOf(page)) - widthOf(before))).toBeLessThanOrEqual(1);
      await expect(page.locator('.stage .mark.chosen')).toHaveCount(1);
      const asElements = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      const asPictures = (await windowsDrawn(page)).map(({ window }) => window.join());
      return new Set([...asElements, ...asPictures]).size;
    }

    test('glides to an event out of view, and Back leads to where it was', async ({ page }) => {
      expect(await windowsOnTheWay(page)).toBeGreaterThan(3);
      const there = page.url();
      await page.goBack();
      await untilRest(page);
      expect(page.url()).not.toBe(there);
      await page.goForward();
      await expect(page).toHaveURL(there);
    });

    test('is stopped on its way by Back', async ({ page }) => {
      await openTimeline(page, start);
      const before = await windowOf(page);
      await page.keyboard.press('n');
      await page.goBack();
      await untilRest(page);
      expect(await windowOf(page)).toEqual(before);
    });

    for (const gesture of ['pointerdown', 'wheel']) {
      test(`is stopped on its way by a hand on it: ${gesture}`, async ({ page }) => {
        await keepDrawings(page);
        await openTimeline(page, start);
        await untilPictured(page, await emptyPoint(page));
        await page.evaluate((type) => {
          const stage = document.querySelector('.stage');
          if (!stage) throw new Error('there is no stage');
          // At the first step of the glide, and no later.
          const { drawn } = window as unknown as { drawn: { ondraw?: () => void } };
          drawn.ondraw = () => {
            delete drawn.ondraw;
            const options = { bubbles: true, cancelable: true, deltaY: 0, button: 2 };
            const isWheel = type === 'wheel';
            const hand = new (isWheel ? WheelEvent : PointerEvent)(type, options);
            queueMicrotask(() => stage.dispatchEvent(hand));
          };
        }, gesture);
        await page.keyboard.press('n');
        await expectOpened(page, eventCalled('far-east-national-priority'));
        await untilRest(page);
        const { to } = await windowOf(page);
        expect(to).toBeLessThan(dayFromIso('2013-12-12') ?? NaN);
        // The address says where it rests.
        await expect(page).toHaveURL(new RegExp(`to=${isoFromDay(to - 1)}|to=${isoFromDay(to)}`));
      });
    }

    test.describe('for a reader who asked for less motion', () => {
      test.use({ contextOptions: { reducedMotion: 'reduce' } });

      test('jumps, and Back undoes the step', async ({ page }) => {
        expect(await windowsOnTheWay(page)).toBe(1);
        await page.goBack();
        await expectOpened(page, eventCalled('russia-china-ties-deepen'));
      });
    });
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

    test('a swipe across leads on and back; other touches do not', async ({ page }) => {
      await openTimeline(page, '?event=trump-xi-summit&tour=kireeva-2017');
      const place = (): Promise<number> => positionOf(page);
      await expect(wayOf(page)).toBeVisible();
      const begun = await place();
      const fingers = await Fingers.on(page);
      const swipe = (fromX: number, toX: number, fromY = 400, toY = fromY): Promise<void> =>
        fingers.move([
          [
            { x: fromX, y: fromY },
            { x: toX, y: toY },
          ],
        ]);
      await swipe(300, 120);
      await expect.poll(place).toBe(begun + 1);
      await expect(statusOf(page)).toHaveText(
        `${begun + 1} of ${told.length}, as Kireeva tells it`,
      );
      await swipe(120, 300);
      await expect.poll(place).toBe(begun);
      await test.step('from the edge it is the browser’s', async () => {
        await swipe(5, 300);
        await swipe(385, 100);
      });
      await test.step('up and down it is the page’s', async () => {
        await swipe(200, 180, 600, 300);
        await expect
          .poll(() => page.locator('.opened').evaluate((opened) => opened.scrollTop))
          .toBeGreaterThan(100);
      });
      await test.step('slantwise or short it is nobody’s', async () => {
        await swipe(250, 150, 300, 390);
        await swipe(250, 220);
      });
      expect(await place()).toBe(begun);
      await page.goBack();
      await expect.poll(place).toBe(begun + 1);
    });

    test('the bar is within reach of a thumb, and hides no words', async ({ page }) => {
      await openTimeline(page, '?event=trump-xi-summit&tour=kireeva-2017');
      const bar = await wayOf(page).boundingBox();
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(PHONE.height);
      expect(bar?.height).toBeLessThan(60);
      await page.locator('.opened').evaluate((opened) => opened.scrollTo(0, opened.scrollHeight));
      const around = await panelOf(page).getByRole('navigation').boundingBox();
      expect((around?.y ?? 0) + (around?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
      await wayOf(page).getByRole('button', { name: 'Next, as Kireeva tells it' }).tap();
      await expect(page).not.toHaveURL(/trump-xi-summit/);
    });
  });

  function wayOf(page: Page): Locator {
    return page.getByRole('group', { name: 'Way through the events' });
  }

  function orderOf(page: Page): Locator {
    return page.getByRole('combobox', { name: 'Order of previous and next' });
  }

  async function positionOf(page: Page): Promise<number> {
    return parseInt((await wayOf(page).locator('p').first().textContent()) ?? '', 10);
  }

  async function expectOpened(page: Page, event: PublishedEvent | undefined): Promise<void> {
    const name = event?.title ?? '';
    await expect(panelOf(page).getByRole('heading', { name, level: 2, exact: true })).toBeVisible();
  }
});

test.describe('views with a name', () => {
  for (const viewport of [DESKTOP, PHONE]) {
    test.describe(`at ${viewport.width} px`, () => {
      test.use({ viewport });

      test('each leads where its link says, without a notice, and Back leads home', async ({
        page,
      }) => {
        await openTimeline(page);
        const links = await linksOf(page).evaluateAll((all) =>
          all.map((link) => ({
            name: link.textContent.trim(),
            href: link.getAttribute('href') ?? '',
          })),
        );
        expect(links.length).toBeGreaterThan(5);
        for (const { name, href } of links) {
          await page.getByRole('link', { name, exact: true }).click();
          await expect(page, name).toHaveURL(new URL(href, page.url()).href);
          await untilRest(page);
          await expect(page.locator('.notices li')).toHaveCount(0);
          await expect(panelOf(page).locator('.entry').first()).toBeVisible();
          await expect(panelOf(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
          await page.goBack();
          await expect(linksOf(page)).toHaveCount(links.length);
        }
      });
    });
  }

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('are links to the page', async ({ page }) => {
      await page.goto('/');
      await expect(linksOf(page).first()).toBeVisible();
      await linksOf(page).first().click();
      await expect(page).toHaveURL(/\?actor=putin/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });

  test('where articles and record differ, only such events are shown', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await openTimeline(page, '?differs=1&dates=told');
    const differing = collection.events.filter(
      ({ isDisputed, record }) => isDisputed || record?.verdict === 'contradicts',
    );
    await expect(page.getByText(`${differing.length} of ${ALL} shown`)).toBeVisible();
    for (const event of differing) await expect(entryOf(page, event)).toBeVisible();
    await page.getByRole('button', { name: 'Remove the record differs' }).click();
    await expect(page).toHaveURL(/\?dates=told$/);
  });

  function linksOf(page: Page): Locator {
    return page.getByRole('navigation', { name: 'Views to start from' }).getByRole('link');
  }
});

test.describe('every one of these modes', () => {
  const VIEWS = [
    '?known=kireeva-2017',
    '?known=2017-02-01&from=2016-10-01&to=2017-06-30&actor=putin',
    '?known=2015-01-01',
    '?actor=putin&panel=together&from=2017-01-01&to=2017-12-31',
    '?actor=putin&actor=trump&match=all&panel=together',
    '?panel=together',
    '?event=trump-xi-summit&tour=kireeva-2017&kind=summit&known=lukin-2016',
    '?event=bonn-meeting&tour=kireeva-2017&kind=election',
    '?known=kireeva-2017&axis=balanced&dates=told',
  ];

  for (const viewport of [DESKTOP, PHONE]) {
    test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport, isMobile: viewport === PHONE, hasTouch: viewport === PHONE });

      for (const query of VIEWS) {
        test(`${query} is legible and accessible`, async ({ page }) => {
          await openTimeline(page, query);
          await expectAccessible(page, query);
          for (const colorScheme of SCHEMES) {
            await page.emulateMedia({ colorScheme });
            expect.soft(await faultsOn(page), `${query}, ${colorScheme}`).toEqual([]);
          }
        });
      }

      test('the menu of days is accessible', async ({ page }) => {
        await openTimeline(page, '?known=lukin-2016');
        await menuOf(page).click();
        await expect(page.getByLabel('On a day')).toBeVisible();
        await expectAccessible(page, 'As known on…', '[popover]:popover-open');
      });
    });
  }
});

function menuOf(page: Page): Locator {
  return page.getByRole('button', { name: /^As known on/ });
}

function noteOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'As known then' });
}

/** What a screen reader is told of the last change. */
function statusOf(page: Page): Locator {
  return page.locator('p.visually-hidden[role="status"]');
}
