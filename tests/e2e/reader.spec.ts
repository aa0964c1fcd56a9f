import { expect, type Locator, type Page } from 'playwright/test';
import { dayFromIso } from '../../src/lib/core/time/day';
import { actorName, collection, eventCalled, eventsOf } from './support/collection';
import { drawnMark, keepDrawings, untilPictured } from './support/picture';
import { DESKTOP, PHONE, SCHEMES, TABLET, test } from './support/site';
import {
  boxOf,
  emptyPoint,
  entryOf,
  isoOf,
  labelOf,
  markOf,
  marksOn,
  nextFrame,
  openTimeline,
  overviewOf,
  panelOf,
  stageBox,
  stageOf,
  untilReady,
  untilRest,
  widthOf,
  windowOf,
} from './support/stage';
import { Fingers } from './support/touch';

const ALL = collection.events.length;
const ACTOR = 'putin';
const CALL = eventCalled('second-call-2025');
/** When the last calls are in view. */
const SPRING_2025 = dayFromIso('2025-04-01') ?? 0;

for (const viewport of [DESKTOP, TABLET]) {
  for (const colorScheme of SCHEMES) {
    test.describe(`by mouse at ${viewport.width} × ${viewport.height}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('to 2025, one actor, one event, and back again', async ({ page }) => {
        await openTimeline(page);
        await expectScheme(page, colorScheme);

        await test.step('scroll through time to 2025', async () => {
          await windowButton(page, 'Year').click();
          await untilRest(page);
          const box = await stageBox(page);
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
          await expect(async () => {
            await page.mouse.wheel(0, 500);
            expect((await windowOf(page)).to).toBeGreaterThan(SPRING_2025);
          }).toPass({ intervals: [50], timeout: 20_000 });
          await untilRest(page);
          await expect(entryOf(page, CALL)).toBeVisible();
          await expect(page).toHaveURL(/[?&]to=2025-/);
        });
        const in2025 = page.url();

        await test.step('filter by an actor', async () => {
          await page.getByRole('button', { name: 'Actors' }).click();
          await page.getByRole('searchbox', { name: 'Find an actor' }).fill('putin');
          await page.getByRole('checkbox', { name: actorName(ACTOR) }).click();
          await page.keyboard.press('Escape');
          await expectFiltered(page);
        });
        const filtered = page.url();

        await test.step('open an event and read the quote', async () => {
          await labelOf(page, CALL).click();
          await expectOpened(page);
        });
        await expectBackAndForth(page, [in2025, filtered, page.url()]);
      });
    });
  }
}

for (const colorScheme of SCHEMES) {
  test.describe(`by mouse at ${PHONE.width} × ${PHONE.height}, ${colorScheme}`, () => {
    test.use({ viewport: PHONE, colorScheme });

    test('to 2025, one actor, one event, and back again', async ({ page }) => {
      await openTimeline(page);
      await expectScheme(page, colorScheme);

      await test.step('scroll through time to 2025', async () => {
        await expect(entryOf(page, CALL)).not.toBeInViewport();
        await page.mouse.move(PHONE.width / 2, PHONE.height / 2);
        await expect(async () => {
          await page.mouse.wheel(0, 600);
          await expect(entryOf(page, CALL)).toBeInViewport({ timeout: 100 });
        }).toPass({ intervals: [0], timeout: 20_000 });
      });
      const start = page.url();

      await test.step('filter by an actor', async () => {
        await page.getByRole('button', { name: 'Actors' }).click();
        await page.getByRole('checkbox', { name: actorName(ACTOR) }).click();
        await page
          .getByRole('button', { name: 'Close Actors' })
          .click({ position: { x: 9, y: 9 } });
        await expectFiltered(page);
      });
      const filtered = page.url();

      await test.step('open an event and read the quote', async () => {
        await entryOf(page, CALL).click();
        await expectOpened(page);
      });
      await expectBackAndForth(page, [start, filtered, page.url()]);
    });
  });
}

test.describe('by touch on a phone', () => {
  for (const colorScheme of SCHEMES) {
    test.describe(colorScheme, () => {
      test.use({ viewport: PHONE, hasTouch: true, isMobile: true, colorScheme });

      test('to 2025, one actor, one event, and back again', async ({ page }) => {
        await openTimeline(page);
        await expectScheme(page, colorScheme);
        await expect(stageOf(page)).toHaveCount(0);

        await test.step('swipe through time to 2025', async () => {
          const fingers = await Fingers.on(page);
          const low = { x: PHONE.width / 2, y: PHONE.height - 60 };
          await expect(async () => {
            await fingers.move([[low, { ...low, y: 220 }]]);
            await expect(entryOf(page, CALL)).toBeInViewport({ timeout: 100 });
          }).toPass({ intervals: [0], timeout: 30_000 });
          await expect(page).not.toHaveURL(/event=/);
        });
        const start = page.url();

        await test.step('filter by an actor', async () => {
          await page.getByRole('button', { name: 'Actors' }).tap();
          await page.getByRole('checkbox', { name: actorName(ACTOR) }).tap();
          await page.touchscreen.tap(PHONE.width / 2, 60);
          await expect(page.getByRole('checkbox', { name: actorName(ACTOR) })).toBeHidden();
          await expectFiltered(page);
          await expect(panelOf(page).locator('.chronicle .entry')).toHaveCount(
            eventsOf(ACTOR).length,
          );
        });
        const filtered = page.url();

        await test.step('open an event: it fills the screen', async () => {
          await entryOf(page, CALL).scrollIntoViewIfNeeded();
          await entryOf(page, CALL).tap();
          await expectOpened(page);
          const box = await boxOf(panelOf(page).locator('.opened'));
          expect(box).toEqual({ x: 0, y: 0, ...PHONE });
        });
        const opened = page.url();

        await test.step('Back returns to the place in the list', async () => {
          await panelOf(page).getByRole('button', { name: 'Back' }).tap();
          await expect(entryOf(page, CALL)).toBeInViewport();
          await page.goBack();
          await expectOpened(page);
          await page.goBack();
          await expect(entryOf(page, CALL)).toBeInViewport();
        });
        await page.goForward();
        await expectBackAndForth(page, [start, filtered, opened]);
      });

      test('a tap that closes a menu presses nothing under it', async ({ page }) => {
        await openTimeline(page);
        const sheet = page.locator('[popover]:popover-open');
        for (const under of [
          panelOf(page).getByRole('link').first(),
          overviewOf(page).locator('.strip'),
          page.getByRole('button', { name: 'Kinds' }),
        ]) {
          await page.getByRole('button', { name: 'Articles', exact: true }).tap();
          await expect(sheet).toBeVisible();
          const { x, y, width, height } = await boxOf(under);
          expect(y + height, 'what lies under the tap is above the menu').toBeLessThan(
            (await boxOf(sheet)).y,
          );
          await page.touchscreen.tap(x + width / 2, y + height / 2);
          await expect(sheet).toHaveCount(0);
          await untilRest(page);
          await expect(panelOf(page).locator('.opened')).toHaveCount(0);
          await expect(page).toHaveURL(/\/$/);
          expect(await page.evaluate(() => scrollY)).toBe(0);
        }
      });

      test('a tap on the overview leads to its date, and opens nothing', async ({ page }) => {
        await openTimeline(page);
        const first2025 = collection.events.find(({ start }) => start >= '2025') ?? CALL;
        await expect(entryOf(page, first2025)).not.toBeInViewport();
        const strip = await boxOf(overviewOf(page));
        // January 2025: a little before the end of the strip.
        await page.touchscreen.tap(strip.x + strip.width * 0.957, strip.y + 20);
        await expect(entryOf(page, first2025)).toBeInViewport();
        await untilRest(page);
        await expect(panelOf(page).locator('.opened')).toHaveCount(0);
        await expect(page).not.toHaveURL(/event=/);
      });
    });
  }
});

test.describe('by keyboard alone', () => {
  for (const [viewport, colorScheme] of [
    [DESKTOP, 'light'],
    [DESKTOP, 'dark'],
    [TABLET, 'light'],
    [TABLET, 'dark'],
  ] as const) {
    test.describe(`at ${viewport.width} × ${viewport.height}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('to 2025, one actor, one event, and back again', async ({ page }) => {
        await openTimeline(page);
        await expectScheme(page, colorScheme);
        await tabInto(page, stageOf(page));

        await test.step('go to 2025', async () => {
          for (let i = 0; i < 3; i++) {
            const before = widthOf(await windowOf(page));
            await page.keyboard.press('+');
            await expect.poll(async () => widthOf(await windowOf(page))).toBeLessThan(before * 0.9);
            await untilRest(page);
          }
          await page.keyboard.press('End');
          await untilRest(page);
          expect((await windowOf(page)).to).toBeGreaterThan(SPRING_2025);
        });
        const in2025 = page.url();

        await test.step('filter by an actor', async () => {
          await tabTo(page, page.getByRole('button', { name: 'Actors' }), 'Shift+Tab');
          await page.keyboard.press('Enter');
          await tabTo(page, page.getByRole('searchbox', { name: 'Find an actor' }));
          await page.keyboard.type('putin');
          await tabTo(page, page.getByRole('checkbox', { name: actorName(ACTOR) }));
          await page.keyboard.press('Space');
          await page.keyboard.press('Escape');
          await expect(page.getByRole('button', { name: 'Actors' })).toBeFocused();
          await expectFiltered(page);
        });
        const filtered = page.url();

        await test.step('open an event and read the quote', async () => {
          await tabInto(page, stageOf(page));
          await page.keyboard.press('End');
          await expect(async () => {
            await page.keyboard.press('ArrowLeft');
            await expect(focusOf(page, CALL)).toBeFocused({ timeout: 200 });
          }).toPass({ timeout: 15_000 });
          await page.keyboard.press('Enter');
          await expectOpened(page);
          await expect(panelOf(page).getByRole('heading', { name: CALL.title })).toBeFocused();
        });
        const opened = page.url();

        await test.step('Escape closes it and gives the focus back to its mark', async () => {
          await page.keyboard.press('Escape');
          await expect(panelOf(page).getByText(`events`).first()).toBeVisible();
          await expect(focusOf(page, CALL)).toBeFocused();
          await page.goBack();
          await expectOpened(page);
        });
        await expectBackAndForth(page, [in2025, filtered, opened]);
      });
    });
  }

  test.describe('on the stage', () => {
    test.use({ viewport: DESKTOP });

    test('the stage is one tab stop', async ({ page }) => {
      await openTimeline(page);
      let stops = 0;
      let total = 0;
      for (; total < 200; total++) {
        await page.keyboard.press('Tab');
        const where = await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === document.body) return 'out';
          return focused?.closest('.stage') ? 'stage' : 'page';
        });
        if (where === 'stage') stops++;
        // The list after the stage has a stop for each event; the stage is behind us by then.
        if (where === 'out' || (await panelOf(page).locator(':focus').count()) > 0) break;
      }
      expect(total).toBeLessThan(60);
      expect(stops).toBe(1);
    });

    test('arrows walk in time and across lanes, Home and End go to the ends', async ({ page }) => {
      await openTimeline(page);
      await tabInto(page, stageOf(page));
      const rows: number[] = [];
      for (let i = 0; i < 6; i++) {
        rows.push(await focusedRow(page));
        await page.keyboard.press('ArrowRight');
      }
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
      expect(new Set(rows).size).toBe(rows.length);
      await page.keyboard.press('ArrowLeft');
      expect(await focusedRow(page)).toBe(rows.at(-1));

      const y = await focusedTop(page);
      await page.keyboard.press('ArrowDown');
      expect(await focusedTop(page)).toBeGreaterThan(y);
      await page.keyboard.press('ArrowUp');
      expect(await focusedTop(page)).toBeLessThanOrEqual(y);

      await page.keyboard.press('End');
      await untilRest(page);
      expect(await focusedRow(page)).toBe(ALL - 1);
      await page.keyboard.press('Home');
      await untilRest(page);
      expect(await focusedRow(page)).toBe(0);
    });

    test('+ and − zoom, 0 fits, and the focus stays', async ({ page }) => {
      await openTimeline(page);
      const whole = await windowOf(page);
      await tabInto(page, stageOf(page));
      await page.keyboard.press('+');
      await untilRest(page);
      const half = widthOf(await windowOf(page));
      expect(half / widthOf(whole)).toBeCloseTo(0.5, 1);
      await page.keyboard.press('+');
      await untilRest(page);
      await page.keyboard.press('-');
      await untilRest(page);
      expect(widthOf(await windowOf(page)) / half).toBeCloseTo(1, 1);
      await page.keyboard.press('0');
      await untilRest(page);
      expect(await windowOf(page)).toEqual(whole);
      await expect(page.locator('.stage :focus')).toHaveCount(1);
    });

    test('zooming in keeps the focused mark, and so the keys', async ({ page }) => {
      await openTimeline(page);
      await tabInto(page, stageOf(page));
      await page.keyboard.press('End');
      const row = await focusedRow(page);
      for (let i = 0; i < 2; i++) {
        await page.keyboard.press('+');
        await untilRest(page);
      }
      await expect(page.locator('.stage :focus')).toHaveAttribute('data-row', String(row));
    });

    test('arrows among marks in view leave the window where it is', async ({ page }) => {
      await openTimeline(page, '?from=2025-01-01&to=2025-04-30');
      const before = isoOf(await windowOf(page));
      await tabInto(page, stageOf(page));
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp']) {
        await page.keyboard.press(key);
        await untilRest(page);
        expect(isoOf(await windowOf(page)), key).toBe(before);
      }
    });

    test('/ searches and ? lists the keys, but not while somebody types', async ({ page }) => {
      await openTimeline(page);
      const search = page.getByRole('searchbox', { name: 'Search titles, summaries and quotes' });
      const keys = page.getByRole('dialog', { name: 'Keys' });
      await page.keyboard.press('/');
      await expect(search).toBeFocused();
      await page.keyboard.type('call/?+0');
      await expect(search).toHaveValue('call/?+0');
      await expect(keys).toBeHidden();
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(keys).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(keys).toBeHidden();
    });

    test('a search narrows as it is typed, and one Back takes it all away', async ({ page }) => {
      await openTimeline(page);
      await page.keyboard.press('/');
      await page.keyboard.type('Syria');
      const found = collection.events.filter((event) =>
        JSON.stringify([event.title, event.summary, event.passages]).includes('Syria'),
      );
      await expect(countOf(page)).toContainText(`of ${ALL} shown`);
      await expect.poll(() => shownOn(page)).toBeGreaterThanOrEqual(found.length);
      await expect.poll(() => shownOn(page)).toBeLessThan(ALL / 2);
      await expect(page).toHaveURL(/[?&]q=Syria/);
      await page.goBack();
      await expect(countOf(page)).toContainText(`${ALL} of ${ALL}`);
      await expect(
        page.getByRole('searchbox', { name: 'Search titles, summaries and quotes' }),
      ).toHaveValue('');
    });

    test('the overview can be moved with the arrow keys', async ({ page }) => {
      await openTimeline(page, '?from=2017-01-01&to=2017-12-31');
      const before = await windowOf(page);
      await overviewOf(page).getByRole('slider', { name: 'Window' }).focus();
      await page.keyboard.press('ArrowRight');
      await untilRest(page);
      const moved = await windowOf(page);
      expect(moved.from).toBeGreaterThan(before.from);
      expect(Math.abs(widthOf(moved) - widthOf(before))).toBeLessThanOrEqual(1);
      await overviewOf(page).getByRole('slider', { name: 'To' }).focus();
      await page.keyboard.press('ArrowRight');
      await untilRest(page);
      const wider = await windowOf(page);
      expect(wider.from).toBe(moved.from);
      expect(wider.to).toBeGreaterThan(moved.to);
    });
  });

  for (const colorScheme of SCHEMES) {
    test.describe(`at ${PHONE.width} × ${PHONE.height}, ${colorScheme}`, () => {
      test.use({ viewport: PHONE, colorScheme });

      test('to 2025, one actor, one event, and back again', async ({ page }) => {
        await openTimeline(page);
        await expectScheme(page, colorScheme);

        await test.step('scroll through time to 2025', async () => {
          await expect(entryOf(page, CALL)).not.toBeInViewport();
          await tabTo(page, entryOf(page, collection.events[0] ?? CALL));
          await expect(async () => {
            await page.keyboard.press('PageDown');
            await expect(entryOf(page, CALL)).toBeInViewport({ timeout: 100 });
          }).toPass({ intervals: [100], timeout: 20_000 });
        });
        const start = page.url();

        await test.step('filter by an actor', async () => {
          await tabTo(page, page.getByRole('button', { name: 'Actors' }), 'Shift+Tab');
          await page.keyboard.press('Enter');
          await tabTo(page, page.getByRole('checkbox', { name: actorName(ACTOR) }));
          await page.keyboard.press('Space');
          await page.keyboard.press('Escape');
          await expectFiltered(page);
        });
        const filtered = page.url();

        await test.step('open an event and read the quote', async () => {
          await tabTo(page, entryOf(page, CALL));
          await page.keyboard.press('Enter');
          await expectOpened(page);
        });
        const opened = page.url();

        await test.step('Escape closes it and gives the focus back to its entry', async () => {
          await page.keyboard.press('Escape');
          await expect(entryOf(page, CALL)).toBeFocused();
          await page.goBack();
          await expectOpened(page);
        });
        await expectBackAndForth(page, [start, filtered, opened]);
      });
    });
  }

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE });

    test('an entry opens with Enter, Escape leads back to it', async ({ page }) => {
      await openTimeline(page);
      await tabTo(page, entryOf(page, collection.events[2] ?? CALL));
      await page.keyboard.press('Enter');
      await expect(panelOf(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(entryOf(page, collection.events[2] ?? CALL)).toBeFocused();
    });
  });
});

test.describe('gestures of the mouse', () => {
  test.use({ viewport: DESKTOP });
  const IN_2017 = '?from=2017-01-01&to=2017-12-31';

  test('ctrl + wheel zooms at the pointer', async ({ page }) => {
    await openTimeline(page, IN_2017);
    const before = await windowOf(page);
    const box = await stageBox(page);
    const share = 0.75;
    await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
    await page.keyboard.down('Control');
    for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await untilRest(page);
    const after = await windowOf(page);
    expect(widthOf(after)).toBeLessThan(widthOf(before) * 0.8);
    const dayAt = (ends: typeof before): number => ends.from + widthOf(ends) * share;
    expect(Math.abs(dayAt(after) - dayAt(before))).toBeLessThan(2);
    await expect(page).toHaveURL(/[?&]from=2017-/);
  });

  test('the wheel pans either way, and at the end of time belongs to the page', async ({
    page,
  }) => {
    await openTimeline(page, '?from=2024-10-01&to=2025-03-31');
    const before = await windowOf(page);
    const box = await stageBox(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, -300);
    await untilRest(page);
    const earlier = await windowOf(page);
    expect(earlier.from).toBeLessThan(before.from);
    expect(Math.abs(widthOf(earlier) - widthOf(before))).toBeLessThanOrEqual(1);
    await page.mouse.wheel(300, 0);
    await untilRest(page);
    expect(Math.abs((await windowOf(page)).from - before.from)).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => scrollY)).toBe(0);

    await expect(async () => {
      await page.mouse.wheel(0, 400);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    }).toPass({ intervals: [50], timeout: 15_000 });
    await untilRest(page);
    expect((await windowOf(page)).to).toBeGreaterThan(SPRING_2025);
  });

  test('a drag pans by as much as the hand moves, keeps the lanes, and opens nothing', async ({
    page,
  }) => {
    await keepDrawings(page);
    await openTimeline(page, IN_2017);
    const event = eventCalled('bonn-meeting');
    await untilRest(page);
    const from = await boxOf(markOf(page, event));
    const label = await boxOf(labelOf(page, event));
    const held = { x: label.x + 30, y: label.y + label.height / 2 };
    await untilPictured(page, held);
    await page.mouse.down();
    await page.mouse.move(held.x + 150, held.y, { steps: 6 });
    await nextFrame(page);
    const during = await drawnMark(page, [event.title, event.short]);
    expect(during.top).toBe(from.y);
    expect(Math.abs(during.left - from.x - 150)).toBeLessThan(3);
    await page.mouse.up();
    await untilRest(page);
    await expect(page).not.toHaveURL(/event=|\/events\//);
    const pxPerDay = (await stageBox(page)).width / 365;
    const { from: first } = await windowOf(page);
    expect(Math.abs((dayFromIso('2017-01-01') ?? 0) - first - 150 / pxPerDay)).toBeLessThan(2);
  });

  test('double click zooms in; opening an event moves nothing', async ({ page }) => {
    await openTimeline(page, IN_2017);
    const before = await windowOf(page);
    const point = await emptyPoint(page);
    await page.mouse.dblclick(point.x, point.y);
    await expect.poll(async () => widthOf(await windowOf(page))).toBeLessThan(widthOf(before));
    await untilRest(page);

    await openTimeline(page, IN_2017);
    const event = eventCalled('bonn-meeting');
    const lane = (await boxOf(labelOf(page, event))).y;
    const places = await marksOn(page);
    await labelOf(page, event).click();
    await expect(panelOf(page).getByRole('heading', { name: event.title })).toBeVisible();
    await untilRest(page);
    expect(isoOf(await windowOf(page))).toBe(isoOf(before));
    expect((await boxOf(labelOf(page, event))).y).toBe(lane);
    expect(await marksOn(page)).toEqual(places);
  });

  test('an event that began before the window opens where it is', async ({ page }) => {
    await openTimeline(page, '?from=2025-01-01&to=2025-04-30');
    const before = isoOf(await windowOf(page));
    const event = eventCalled('war-in-ukraine');
    await labelOf(page, event).click();
    await expect(panelOf(page).getByRole('heading', { name: event.title })).toBeVisible();
    await untilRest(page);
    expect(isoOf(await windowOf(page))).toBe(before);
  });

  test('the overview can be dragged, resized, drawn anew and clicked', async ({ page }) => {
    await openTimeline(page, IN_2017);
    const strip = await boxOf(overviewOf(page).locator('.strip'));
    const y = strip.y + strip.height / 2;
    const drag = async (fromX: number, toX: number): Promise<void> => {
      await page.mouse.move(fromX, y);
      await page.mouse.down();
      await page.mouse.move(toX, y, { steps: 6 });
      await page.mouse.up();
      await untilRest(page);
    };
    const middleOf = async (name: string): Promise<number> => {
      const box = await boxOf(overviewOf(page).getByRole('slider', { name }));
      return box.x + box.width / 2;
    };
    const before = await windowOf(page);

    const middle = await middleOf('Window');
    await drag(middle, middle + 60);
    const moved = await windowOf(page);
    expect(moved.from).toBeGreaterThan(before.from + 100);
    expect(Math.abs(widthOf(moved) - widthOf(before))).toBeLessThanOrEqual(1);

    const end = await middleOf('To');
    await drag(end, end + 80);
    const wider = await windowOf(page);
    expect(Math.abs(wider.from - moved.from)).toBeLessThanOrEqual(1);
    expect(wider.to).toBeGreaterThan(moved.to + 100);

    const begin = await middleOf('From');
    await drag(begin, begin - 40);
    expect((await windowOf(page)).from).toBeLessThan(wider.from - 50);

    await drag(strip.x + strip.width * 0.9, strip.x + strip.width * 0.98);
    const drawn = await windowOf(page);
    expect(drawn.from).toBeGreaterThan(dayFromIso('2023-06-01') ?? 0);
    await expect(page).toHaveURL(/[?&]from=202[34]/);

    await page.mouse.click(strip.x + strip.width * 0.4, y);
    await untilRest(page);
    const clicked = await windowOf(page);
    expect(Math.abs(widthOf(clicked) - widthOf(drawn))).toBeLessThanOrEqual(1);
    expect(clicked.to).toBeLessThan(drawn.from);
  });

  test('buttons do what the gestures do', async ({ page }) => {
    await openTimeline(page);
    const whole = await windowOf(page);
    await expect(windowButton(page, 'All')).toHaveAttribute('aria-pressed', 'true');
    await windowButton(page, 'Zoom in').click();
    await untilRest(page);
    const half = await windowOf(page);
    expect(widthOf(half) / widthOf(whole)).toBeCloseTo(0.5, 1);
    await windowButton(page, 'Zoom out').click();
    await untilRest(page);
    expect(widthOf(await windowOf(page)) / widthOf(whole)).toBeCloseTo(1, 1);
    await windowButton(page, 'Month').click();
    await untilRest(page);
    expect(Math.abs(widthOf(await windowOf(page)) - 31)).toBeLessThanOrEqual(1);
    await windowButton(page, 'All').click();
    await untilRest(page);
    expect(await windowOf(page)).toEqual(whole);
    await expect(page).toHaveURL(/\/$/);

    await windowButton(page, 'Next event').click();
    const heading = panelOf(page).getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(collection.events[0]?.title ?? '');
    await windowButton(page, 'Next event').click();
    await expect(heading).toHaveText(collection.events[1]?.title ?? '');
    await windowButton(page, 'Previous event').click();
    await expect(heading).toHaveText(collection.events[0]?.title ?? '');
    await page.goBack();
    await expect(heading).toHaveText(collection.events[1]?.title ?? '');
  });

  test('all rows gives every event a row, and the stage scrolls to them', async ({ page }) => {
    await openTimeline(page);
    await windowButton(page, 'All rows').click();
    await expect(stageOf(page).getByRole('link')).toHaveCount(ALL);
    await expect(page.locator('.stage .chip')).toHaveCount(0);
    const box = await stageBox(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, 400);
    await expect
      .poll(() => page.locator('.stage .lanes').evaluate(({ scrollTop }) => scrollTop))
      .toBeGreaterThan(0);
    await windowButton(page, 'All rows').click();
    await expect(page.locator('.stage .chip').first()).toBeVisible();
  });

  test('what does not match is faint, or hidden on request', async ({ page }) => {
    await openTimeline(page, `?actor=${ACTOR}`);
    const inTime = stageOf(page).getByRole('link');
    expect(await inTime.count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'hide' }).click();
    await untilRest(page);
    const matching = new Set(eventsOf(ACTOR).map(({ id }) => id));
    const ids = await inTime.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''),
    );
    expect(ids.filter((id) => !matching.has(id))).toEqual([]);
    await page.getByRole('button', { name: 'clear' }).click();
    await expect(countOf(page)).toContainText(`${ALL} of ${ALL}`);
  });

  test('the list calls a stretch empty only when nothing happened in it', async ({ page }) => {
    await openTimeline(page, '?actor=iran');
    const order = await panelOf(page)
      .locator('.chronicle > :is(.entry, .gap)')
      .evaluateAll((items) =>
        items.map((item) => item.querySelector('a')?.href.split('/').at(-1) ?? item.textContent),
      );
    const rowOf = (id = ''): number => collection.events.findIndex((event) => event.id === id);
    const untrue = order.filter((words, i) => {
      if (!/without an event/.test(words)) return false;
      return rowOf(order[i + 1]) - rowOf(order[i - 1]) > 1;
    });
    expect(untrue).toEqual([]);
  });

  test('an actor chosen in an opened event filters', async ({ page }) => {
    await openTimeline(page, `?event=${CALL.id}`);
    await panelOf(page)
      .getByRole('link', { name: actorName(ACTOR) })
      .click();
    await expectFiltered(page);
    await expect(panelOf(page).getByRole('heading', { name: CALL.title })).toBeVisible();
    await page.goBack();
    await expect(countOf(page)).toContainText(`${ALL} of ${ALL}`);
  });

  test('any and all', async ({ page }) => {
    const [putin, trump] = [eventsOf('putin'), eventsOf('trump')];
    const both = putin.filter((event) => trump.includes(event)).length;
    await openTimeline(page, '?actor=putin&actor=trump');
    await expect(countOf(page)).toContainText(
      `${putin.length + trump.length - both} of ${ALL} shown`,
    );
    await page.getByRole('group', { name: 'Match' }).getByRole('button', { name: 'all' }).click();
    await expect(countOf(page)).toContainText(`${both} of ${ALL} shown`);
    await expect(page).toHaveURL(/actor=putin&actor=trump&match=all/);
  });

  test('the address and the citation can be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTimeline(page, `?event=${CALL.id}`);
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await clipboard()).toBe(page.url());
    await panelOf(page).getByRole('button', { name: 'Copy with citation' }).first().click();
    await expect(panelOf(page).getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await clipboard()).toContain(CALL.passages[0]?.quote);
    const away = panelOf(page).getByRole('link', { name: 'Open the article at these words' });
    await expect(away.first()).toHaveAttribute('href', /#:~:text=/);
    await expect(away.first()).toHaveAttribute('rel', /noopener/);
  });

  test('in a page of somebody else’s the plain wheel is theirs', async ({ page, baseURL }) => {
    await page.route('**/host-page', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<body style="height:3000px;margin:0"><iframe src="${baseURL}/?from=2017-01-01&to=2017-12-31" style="width:1200px;height:700px"></iframe>`,
      }),
    );
    await page.goto('/host-page');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.stage .mark').first()).toBeAttached();
    const from = frame.getByRole('slider', { name: 'From' });
    const before = await from.getAttribute('aria-valuenow');
    const box = await boxOf(frame.locator('.stage'));
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(async () => {
      await page.mouse.wheel(0, 300);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    }).toPass({ intervals: [100], timeout: 10_000 });
    expect(await from.getAttribute('aria-valuenow')).toBe(before);
  });

  test('a colour scheme can be chosen, and is kept', async ({ page }) => {
    await openTimeline(page);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('radio', { name: 'dark' }).check();
    await expectScheme(page, 'dark');
    await page.goto(`/events/${CALL.id}`);
    await expectScheme(page, 'dark');
  });
});

test.describe('by touch on a tablet', () => {
  test.use({ viewport: TABLET, hasTouch: true });

  test('one finger pans, two zoom, an upright swipe scrolls the page, a tap opens', async ({
    page,
  }) => {
    await openTimeline(page, '?from=2017-01-01&to=2017-12-31');
    const fingers = await Fingers.on(page);
    const box = await stageBox(page);
    // Among the dates of the axis, where no mark is; what a finger on a mark does has a test of its own.
    const [x, y] = [box.x + box.width / 2, box.y + 30];
    const before = await windowOf(page);

    await test.step('one finger pans', async () => {
      await fingers.move([
        [
          { x: x + 100, y },
          { x: x - 100, y },
        ],
      ]);
      await untilRest(page);
      const panned = await windowOf(page);
      const days = (200 / box.width) * widthOf(before);
      expect(Math.abs(panned.from - before.from - days)).toBeLessThan(days * 0.2);
      expect(Math.abs(widthOf(panned) - widthOf(before))).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await expect(page).not.toHaveURL(/event=/);
    });

    await test.step('two fingers zoom', async () => {
      const start = await windowOf(page);
      await fingers.move([
        [
          { x: x - 60, y },
          { x: x - 180, y },
        ],
        [
          { x: x + 60, y },
          { x: x + 180, y },
        ],
      ]);
      await untilRest(page);
      const zoomed = await windowOf(page);
      expect(widthOf(zoomed) / widthOf(start)).toBeCloseTo(1 / 3, 1);
      const middle = (ends: typeof start): number => (ends.from + ends.to) / 2;
      expect(Math.abs(middle(zoomed) - middle(start))).toBeLessThan(widthOf(start) * 0.05);
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    });

    await test.step('an upright swipe belongs to the page', async () => {
      const start = await windowOf(page);
      await fingers.move([
        [
          { x, y: y + 300 },
          { x, y },
        ],
      ]);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
      await untilRest(page);
      expect(isoOf(await windowOf(page))).toBe(isoOf(start));
      await page.evaluate(() => scrollTo(0, 0));
    });

    await test.step('a tap opens an event', async () => {
      await openTimeline(page, '?from=2025-01-01&to=2025-04-30');
      await labelOf(page, CALL).tap();
      await expectOpened(page);
      await page.goBack();
      await expect(panelOf(page).getByRole('heading', { name: CALL.title })).toBeHidden();
    });

    await test.step('the window of the overview follows a finger', async () => {
      await openTimeline(page, '?from=2017-01-01&to=2017-12-31');
      const start = await windowOf(page);
      const handle = await boxOf(overviewOf(page).getByRole('slider', { name: 'Window' }));
      const at = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
      await fingers.move([[at, { x: at.x + 80, y: at.y }]]);
      await untilRest(page);
      expect((await windowOf(page)).from).toBeGreaterThan(start.from + 100);
    });
  });
});

test.describe('a first gesture, whose code is still on the way', () => {
  test.use({ viewport: TABLET, hasTouch: true });

  test('of one finger, of two and of the wheel is not lost', async ({ page }) => {
    const [x, y] = [400, 400];
    const gestures: Record<string, (fingers: Fingers) => Promise<void>> = {
      pan: (fingers) =>
        fingers.move([
          [
            { x, y },
            { x: x - 160, y },
          ],
        ]),
      pinch: (fingers) =>
        fingers.move([
          [
            { x: x - 60, y },
            { x: x - 180, y },
          ],
          [
            { x: x + 60, y },
            { x: x + 180, y },
          ],
        ]),
      wheel: async () => {
        await page.mouse.move(x, y);
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -60);
        await page.keyboard.up('Control');
      },
      'plain wheel': async () => {
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, 300);
      },
    };
    for (const [name, gesture] of Object.entries(gestures)) {
      await test.step(name, async () => {
        await openTimeline(page, '?from=2017-01-01&to=2017-12-31');
        const before = await windowOf(page);
        // From now on nothing comes in less than 60 ms, so the gesture has begun long before its code is there.
        await page.route('**/*.js', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 60));
          await route.continue();
        });
        await gesture(await Fingers.on(page));
        await untilRest(page);
        const after = await windowOf(page);
        if (name === 'pan' || name === 'plain wheel')
          expect(after.from).toBeGreaterThan(before.from + 20);
        else expect(widthOf(after)).toBeLessThan(widthOf(before) * 0.85);
        await page.unroute('**/*.js');
      });
    }
  });
});

test.describe('a finger on a mark', () => {
  test.use({ viewport: TABLET, hasTouch: true });

  test('a drag goes on when the mark it began on leaves the stage', async ({ page }) => {
    await openTimeline(page, '?from=2017-01-01&to=2017-12-31');
    const fingers = await Fingers.on(page);
    const label = await boxOf(labelOf(page, eventCalled('thaad-countermeasures')));
    const held = { x: label.x + label.width - 10, y: label.y + label.height / 2 };
    const before = await windowOf(page);
    await fingers.move([[held, { ...held, x: held.x - 200 }]]);
    await untilRest(page);
    await expect(markOf(page, eventCalled('thaad-countermeasures'))).toHaveCount(0);
    const days = (200 / (await stageBox(page)).width) * widthOf(before);
    expect((await windowOf(page)).from - before.from).toBeGreaterThan(days * 0.8);
    await expect(page).not.toHaveURL(/event=/);
  });

  test('a pinch ends even when the mark it began on has left the stage', async ({ page }) => {
    await openTimeline(page, '?from=2017-01-01&to=2017-12-31');
    const fingers = await Fingers.on(page);
    const box = await stageBox(page);
    // A finger on the far end of a label: zoomed in between the fingers, its mark goes out on the left.
    const label = await boxOf(labelOf(page, eventCalled('thaad-countermeasures')));
    const first = { x: label.x + label.width - 10, y: label.y + label.height / 2 };
    const second = { x: first.x + 100, y: box.y + 30 };
    await fingers.move([
      [first, { ...first, x: first.x - 40 }],
      [second, { ...second, x: box.x + box.width - 10 }],
    ]);
    await untilRest(page);
    await expect(markOf(page, eventCalled('thaad-countermeasures'))).toHaveCount(0);
    const before = isoOf(await windowOf(page));
    await fingers.move([[{ ...second, y: box.y + 330 }, second]]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(isoOf(await windowOf(page))).toBe(before);
  });
});

function windowButton(page: Page, name: string): Locator {
  return page
    .getByRole('group', { name: 'Window', exact: true })
    .getByRole('button', { name, exact: true });
}

function countOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Filters' }).getByRole('paragraph').last();
}

async function shownOn(page: Page): Promise<number> {
  return Number(/(\d+) of/.exec((await countOf(page).textContent()) ?? '')?.[1]);
}

/** Where the focus is when it is on an event of the stage: on its mark, or on the cluster that counts it first. */
function focusOf(page: Page, { id }: { readonly id: string }): Locator {
  const row = collection.events.findIndex((event) => event.id === id);
  return page.locator(`.stage [data-row="${row}"]`);
}

async function focusedRow(page: Page): Promise<number> {
  return Number(await page.locator('.stage :focus').getAttribute('data-row'));
}

async function focusedTop(page: Page): Promise<number> {
  return (await page.locator('.stage :focus').evaluate((el) => el.getBoundingClientRect())).top;
}

async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key);
    if (await target.evaluate((el) => el === document.activeElement)) return;
  }
  throw new Error(`80 × ${key} did not reach ${target.toString()}`);
}

/** Presses Tab until the focus is inside. */
async function tabInto(page: Page, area: Locator): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    if (await area.evaluate((el) => el.closest('.stage')?.matches(':focus-within'))) return;
  }
  throw new Error(`80 × Tab did not reach ${area.toString()}`);
}

async function expectScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const luminance = await page.evaluate(() => {
    const [r = 0, g = 0, b = 0] =
      getComputedStyle(document.documentElement)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
  });
  if (scheme === 'dark') expect(luminance).toBeLessThan(0.2);
  else expect(luminance).toBeGreaterThan(0.8);
}

async function expectFiltered(page: Page): Promise<void> {
  await expect(countOf(page)).toContainText(`${eventsOf(ACTOR).length} of ${ALL} shown`);
  await expect(page.getByRole('button', { name: `Remove ${actorName(ACTOR)}` })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`[?&]actor=${ACTOR}`));
}

async function expectOpened(page: Page): Promise<void> {
  const panel = panelOf(page);
  await expect(panel.getByRole('heading', { name: CALL.title })).toBeVisible();
  for (const { quote, evidence } of CALL.passages) {
    await expect(panel.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
    await expect(panel.locator('blockquote mark').filter({ hasText: evidence })).toBeVisible();
  }
  await expect(page).toHaveURL(new RegExp(`[?&]event=${CALL.id}`));
  await expect(page).toHaveTitle(new RegExp(CALL.title));
}

/** From the opened event: Back undoes it, then the filter; Forward does them again. */
async function expectBackAndForth(
  page: Page,
  [start = '', filtered = '', opened = '']: readonly string[],
): Promise<void> {
  const heading = panelOf(page).getByRole('heading', { name: CALL.title });
  await expect(heading).toBeVisible();
  await page.goBack();
  await expect(heading).toBeHidden();
  await expect(page).toHaveURL(filtered);
  await expectFiltered(page);
  await page.goBack();
  await expect(countOf(page)).toContainText(`${ALL} of ${ALL} shown`);
  await expect(page).toHaveURL(start);
  await page.goForward();
  await expectFiltered(page);
  await expect(page).toHaveURL(filtered);
  await page.goForward();
  await expectOpened(page);
  await expect(page).toHaveURL(opened);
  await untilReady(page);
}
