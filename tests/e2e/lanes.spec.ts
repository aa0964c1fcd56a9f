import { expect, type Locator, type Page } from 'playwright/test';
import { expectAccessible } from './support/accessible';
import { actorName, collection, eventCalled, eventsOf, eventsWithin } from './support/collection';
import { faultsOn } from './support/geometry';
import { DESKTOP, PHONE, TABLET, test } from './support/site';
import { markOf, openTimeline, panelOf, stageOf, untilRest } from './support/stage';

const SPRING = 'from=2017-01-01&to=2017-04-30';
const BY_ACTOR = `?${SPRING}&lanes=actor`;
const CALL = eventCalled('first-call');

test.use({ viewport: DESKTOP });

test.describe('an event of several actors', () => {
  test('has a mark in each of their lanes, and is one link with one name', async ({ page }) => {
    await openTimeline(page, BY_ACTOR);
    const call = markOf(page, CALL);
    await expect(call).toHaveCount(1);
    await expect(call).toHaveAccessibleName(
      new RegExp(`${CALL.title}.*in lanes United States, Russia`),
    );
    for (const state of ['united-states', 'russia']) {
      expect(await marksIn(page, state), state).toContain(CALL.id);
    }
    await expect(call.locator('.dot')).toHaveCount(2);
    await expect(stageOf(page).locator('a[tabindex="0"]')).toHaveCount(1);
    const labels = await stageOf(page)
      .locator('a.mark')
      .evaluateAll((marks) => marks.map((mark) => mark.querySelectorAll('.label').length));
    expect(labels.filter((count) => count > 1)).toEqual([]);
    expect(labels.filter((count) => count === 1).length).toBeGreaterThan(15);
  });

  test('is highlighted as one when it is pointed at, has the focus or is open', async ({
    page,
  }) => {
    await openTimeline(page, BY_ACTOR);
    const thread = markOf(page, CALL).locator('.thread');
    await expect(thread).toHaveCSS('opacity', '0');
    await markOf(page, CALL).locator('.dot').last().hover();
    await expect(thread).toHaveCSS('opacity', '1');
    await page.mouse.move(0, 0);
    await expect(thread).toHaveCSS('opacity', '0');
    await markOf(page, CALL).locator('.dot').last().click();
    await expect(panelOf(page).getByRole('heading', { name: CALL.title })).toBeVisible();
    await expect(thread).toHaveCSS('opacity', '1');
    await expect(markOf(page, CALL).locator('.label')).toHaveText(CALL.title);
    await page.goBack();
    await page.mouse.move(0, 0);
    await page.locator('.timeline .stretch').click();
    await expect(thread).toHaveCSS('opacity', '0');
  });
});

test('each lane draws its events, or counts them; it leaves none out', async ({ page }) => {
  await openTimeline(page, BY_ACTOR);
  const inWindow = eventsWithin('2017-01-01', '2017-04-30').map(({ id }) => id);
  const states = collection.actors.filter(({ state }) => state === undefined);
  for (const { id, name } of states) {
    const wanted = eventsOf(id).filter((event) => inWindow.includes(event.id));
    await expect(laneOf(page, id), name).toHaveCount(wanted.length > 0 ? 1 : 0);
    if (wanted.length === 0) continue;
    const text = (await laneOf(page, id).innerText()).replaceAll(/\s+/g, ' ');
    const [here, strokes] = [
      /(\d+) here/,
      /(\d+) as (?:a stroke|strokes)|as (?:a stroke|strokes) \+(\d+)/,
    ].map((pattern) => {
      const found = pattern.exec(text);
      return Number(found?.[1] ?? found?.[2] ?? 0);
    });
    expect(here, text).toBe(wanted.length);
    const drawn = new Set(await marksIn(page, id));
    expect(wanted.filter((event) => drawn.has(event.id)).length + (strokes ?? NaN), text).toBe(
      here,
    );
  }
});

test.describe('lanes are arranged', () => {
  test('chosen in the bar, announced, and Back undoes it', async ({ page }) => {
    await openTimeline(page, `?${SPRING}`);
    const choice = page.getByRole('combobox', { name: 'Lanes' });
    await choice.selectOption('By actor');
    await expect(page).toHaveURL(/lanes=actor/);
    await expect(page.getByText(/^Lanes by actor, \d+ lanes$/)).toBeAttached();
    await expect(laneOf(page, 'russia')).toBeVisible();
    await choice.selectOption('By article');
    await expect(laneNames(page)).toHaveText(
      collection.articles
        .toSorted((a, b) => (a.start < b.start ? -1 : 1))
        .filter(({ id }) =>
          eventsWithin('2017-01-01', '2017-04-30').some(({ articleIds }) =>
            articleIds.includes(id),
          ),
        )
        .map(({ shortName }) => new RegExp(shortName)),
    );
    await page.goBack();
    await expect(choice).toHaveValue('actor');
    await page.goBack();
    await expect(page).not.toHaveURL(/lanes/);
    await expect(page.getByRole('list', { name: 'Lanes' })).toHaveCount(0);
    await expect(choice).toHaveValue('one');
  });

  test('pinned, moved, collapsed, opened; each is in the address and Back undoes it', async ({
    page,
  }) => {
    await openTimeline(page, BY_ACTOR);
    const first = await laneIds(page);
    expect(first.slice(0, 3)).toEqual(['united-states', 'russia', 'china']);

    const acts: readonly (readonly [string, string, RegExp, readonly string[]])[] = [
      ['china', 'Move up', /pin=united-states&pin=china/, ['united-states', 'china', 'russia']],
      ['germany', 'Pin to the top', /pin=germany/, ['germany', 'united-states', 'russia']],
      ['united-states', 'Move down', /pin=russia/, ['russia', 'united-states', 'china']],
    ];
    for (const [lane, act, address, order] of acts) {
      await arrange(page, lane, act);
      await expect(page).toHaveURL(address);
      await expect.poll(() => laneIds(page).then((ids) => ids.slice(0, 3))).toEqual(order);
      await expect(laneOf(page, lane)).toBeFocused();
      await page.goBack();
      await expect.poll(() => laneIds(page)).toEqual(first);
    }

    const before = await marksIn(page, 'russia');
    await arrange(page, 'russia', 'Collapse to its name');
    await expect(page).toHaveURL(/fold=russia/);
    await expect.poll(() => marksIn(page, 'russia')).toEqual([]);
    await expect(laneOf(page, 'russia')).toContainText('collapsed');
    await page.goBack();
    await expect.poll(() => marksIn(page, 'russia')).toEqual(before);

    await arrange(page, 'russia', 'Open into people');
    await expect(page).toHaveURL(/split=russia/);
    await expect(laneOf(page, 'putin')).toBeVisible();
    await expect(page.getByText(/^Russia opened into \d+ lanes$/)).toBeAttached();
    expect(await marksIn(page, 'putin')).toContain(CALL.id);
    expect(await marksIn(page, 'russia')).not.toContain(CALL.id);
    await arrange(page, 'putin', 'Put all of Russia in one lane');
    await expect(laneOf(page, 'putin')).toHaveCount(0);
    await expect(laneOf(page, 'russia')).toBeFocused();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => laneIds(page)).toEqual(first);
    await expect(page).not.toHaveURL(/split/);
  });

  test('by the address alone', async ({ page }) => {
    await openTimeline(
      page,
      `${BY_ACTOR}&pin=germany&pin=putin&fold=china&split=russia&split=united-states`,
    );
    const ids = await laneIds(page);
    expect(ids.slice(0, 2)).toEqual(['germany', 'putin']);
    expect(ids).toContain('trump');
    expect(await marksIn(page, 'china')).toEqual([]);
    expect(await marksIn(page, 'putin')).toContain(CALL.id);
  });

  test('those without an event fold away into a line that opens', async ({ page }) => {
    await openTimeline(page, `${BY_ACTOR}&actor=putin`);
    const line = page.getByRole('button', { name: /^\d+ lanes without an event here$/ });
    const count = Number(/\d+/.exec(await line.innerText())?.[0]);
    await expect(laneOf(page, 'germany')).toHaveCount(0);
    await line.click();
    await expect(line).toHaveAttribute('aria-expanded', 'true');
    await expect(laneOf(page, 'germany')).toBeAttached();
    const states = collection.actors.filter(({ state }) => state === undefined);
    expect((await laneIds(page)).length).toBe(states.length);
    await expect(page.locator(`ol[aria-label^="${count} lanes"] > li`)).toHaveCount(count);
    await arrange(page, 'germany', 'Pin to the top');
    await expect.poll(() => laneIds(page).then(([id]) => id)).toBe('germany');
  });

  test('the list of a lane holds what it draws and what it counts', async ({ page }) => {
    await openTimeline(page, BY_ACTOR);
    await arrange(page, 'russia', /^List its \d+ events here$/);
    const inWindow = eventsWithin('2017-01-01', '2017-04-30').map(({ id }) => id);
    const wanted = eventsOf('russia').filter(({ id }) => inWindow.includes(id));
    await expect(panelOf(page).locator('[data-entry]')).toHaveCount(wanted.length);
  });
});

test('by keyboard alone: from lane to lane and mark to mark, arranged and opened', async ({
  page,
}) => {
  await openTimeline(page, BY_ACTOR);
  await page.getByRole('button', { name: 'All rows' }).focus();
  await page.keyboard.press('Tab');
  await expect(laneOf(page, 'united-states')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(laneOf(page, 'russia')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => laneIds(page).then(([id]) => id)).toBe('russia');
  await expect(laneOf(page, 'russia')).toBeFocused();
  await expect(page.getByText(/^Russia moved up, lane 1 of \d+$/)).toBeAttached();

  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: 'Arrange Russia' });
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(laneOf(page, 'russia')).toBeFocused();
  await page.keyboard.press('Enter');
  const fold = menu.getByRole('button', { name: 'Collapse to its name' });
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  await expect(laneOf(page, 'russia')).toContainText('collapsed');
  await expect(laneOf(page, 'russia')).toBeFocused();

  await tabTo(page, stageOf(page).locator('a[tabindex="0"]'));
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute('href')?.split('/').at(-1) ?? '');
  const seen = new Set([await focused()]);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End']) {
    await page.keyboard.press(key);
    await expect.poll(focused, key).not.toBe([...seen].at(-1));
    seen.delete(await focused());
    seen.add(await focused());
  }
  const id = await focused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`event=${id}`));
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/event=/);
  await expect.poll(focused).toBe(id);
});

test.describe('lanes that do not fit scroll, and the dates and names stay', () => {
  test.use({ viewport: TABLET });

  test('with wheel and focus', async ({ page }) => {
    await openTimeline(page, '?lanes=actor');
    const top = async (locator: Locator): Promise<number> =>
      (await locator.boundingBox())?.y ?? NaN;
    const date = page.locator('.stage .major').first();
    const [dateY, laneY] = [await top(date), await top(laneOf(page, 'china'))];
    await page.locator('.stage .lanes').hover();
    await page.mouse.wheel(0, 60);
    await expect.poll(() => top(laneOf(page, 'china'))).toBe(laneY - 60);
    expect(await top(date)).toBe(dateY);
    // The name of a lane that is cut at the top stays in view.
    const lanes = await page.locator('.stage .lanes').boundingBox();
    expect(await top(laneOf(page, 'united-states'))).toBeGreaterThanOrEqual(lanes?.y ?? NaN);
    await expect(page).not.toHaveURL(/from=/);
  });
});

test.describe('nothing is over anything else', () => {
  const VIEWS = [
    '?lanes=actor',
    `${BY_ACTOR}`,
    '?lanes=actor&actor=trump',
    '?lanes=actor&split=united-states&split=russia&fold=china&pin=xi',
    '?lanes=kind&event=first-call',
    '?lanes=article&axis=balanced',
    '?lanes=actor&axis=balanced&event=helsinki-summit',
    `?lanes=kind&${SPRING}&actor=putin&others=hide`,
    '?lanes=actor&from=2017-01-10&to=2017-02-20&dates=told',
    '?lanes=kind&known=kireeva-2017',
    '?lanes=actor&align=first-call&from=2016-12-01&to=2017-06-30',
  ];
  for (const viewport of [DESKTOP, TABLET]) {
    test.describe(`${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport });

      test('at rest', async ({ page }) => {
        for (const view of VIEWS) {
          await openTimeline(page, view);
          await untilStacked(page);
          expect.soft(await faultsOn(page), view).toEqual([]);
          expect.soft(await cutBy(page), view).toEqual([]);
        }
      });

      test('with all rows, and after a gesture', async ({ page }) => {
        await openTimeline(page, BY_ACTOR);
        await page.getByRole('button', { name: 'All rows' }).click();
        await untilStacked(page);
        expect.soft(await faultsOn(page), 'all rows').toEqual([]);
        await page.getByRole('button', { name: 'All rows' }).click();
        await page.getByRole('button', { name: 'Zoom out' }).click();
        await untilStacked(page);
        expect.soft(await faultsOn(page), 'zoomed out').toEqual([]);
      });
    });
  }
});

test('all rows draws every event in every lane, and names it', async ({ page }) => {
  await openTimeline(page, '?lanes=article');
  await page.getByRole('button', { name: 'All rows' }).click();
  await untilRest(page);
  for (const { id } of collection.articles) {
    const wanted = collection.events.filter(({ articleIds }) => articleIds.includes(id));
    expect((await marksIn(page, id)).sort()).toEqual(wanted.map((event) => event.id).sort());
  }
  await expect(stageOf(page).locator('.label')).toHaveCount(collection.events.length);
});

test.describe('marks walk to their lanes', () => {
  async function animationsOfSwitch(page: Page): Promise<number> {
    await openTimeline(page, `?${SPRING}`);
    await page.evaluate(() => {
      const seen = { most: 0 };
      Object.assign(window, { seen });
      const look = (): void => {
        seen.most = Math.max(seen.most, document.getAnimations().length);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.getByRole('combobox', { name: 'Lanes' }).selectOption('By actor');
    await expect(laneOf(page, 'russia')).toBeVisible();
    await untilRest(page);
    return page.evaluate(() => (window as unknown as { seen: { most: number } }).seen.most);
  }

  test('in sight', async ({ page }) => {
    expect(await animationsOfSwitch(page)).toBeGreaterThan(20);
  });

  test.describe('for a reader who asked for less motion', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('at once', async ({ page }) => {
      expect(await animationsOfSwitch(page)).toBe(0);
    });
  });
});

test.describe('where lanes do not apply', () => {
  test('no event here: says so, and shows the ways out', async ({ page }) => {
    await openTimeline(page, '?lanes=actor&actor=biden&from=2017-01-01&to=2017-03-01');
    await expect(page.getByText('No event of this filter lies in this stretch')).toBeVisible();
    await page.getByRole('button', { name: 'Show the whole range' }).last().click();
    await expect(laneOf(page, 'united-states')).toBeVisible();
    await openTimeline(page, '?lanes=kind&q=zzzz');
    await expect(page.getByText('No event passes the filter')).toBeVisible();
    await page.getByRole('button', { name: 'Show without lanes' }).click();
    await expect(page).not.toHaveURL(/lanes/);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

    test('the list stands for them, and says so', async ({ page }) => {
      await openTimeline(page, '?lanes=actor');
      await expect(page.getByText(/lanes, which need a wider screen/)).toBeVisible();
      await expect(page.getByRole('combobox', { name: 'Lanes' })).toHaveCount(0);
      await expect(panelOf(page).getByRole('link').first()).toBeVisible();
      await expectAccessible(page, 'phone');
      await page.getByRole('button', { name: 'Leave lanes' }).tap();
      await expect(page).not.toHaveURL(/lanes/);
      await expect(page.getByText(/lanes, which need a wider screen/)).toHaveCount(0);
    });
  });
});

test('axe finds nothing to object to', async ({ page }) => {
  for (const view of [BY_ACTOR, '?lanes=kind&actor=putin', '?lanes=actor&split=russia&pin=putin']) {
    await openTimeline(page, view);
    await expectAccessible(page, view);
  }
  await laneOf(page, 'russia').click();
  await expectAccessible(page, 'menu', '[popover]:popover-open');
});

test('what is to be pressed is at least 24 px high and wide', async ({ page }) => {
  await openTimeline(page, `${BY_ACTOR}&split=russia`);
  await laneOf(page, 'russia').click();
  const small = await page.locator('.names button:visible').evaluateAll((buttons) =>
    buttons
      .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});

test('actors that the tests name are there', () => {
  for (const id of [
    'united-states',
    'russia',
    'china',
    'germany',
    'putin',
    'trump',
    'xi',
    'biden',
  ]) {
    expect(actorName(id)).not.toBe('');
  }
});

/** The name of a lane, which is a button. */
function laneOf(page: Page, id: string): Locator {
  return page.locator(`.stage [data-lane="${id}"]`);
}

function laneNames(page: Page): Locator {
  return page.getByRole('list', { name: 'Lanes' }).locator('[data-lane]');
}

/** Lanes from top to bottom, as they stand on screen. */
function laneIds(page: Page): Promise<string[]> {
  return page.locator('.stage [data-lane]').evaluateAll((names) =>
    names
      .map((name) => ({
        id: name.getAttribute('data-lane') ?? '',
        top: name.closest('li')?.getBoundingClientRect().top ?? 0,
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ id }) => id),
  );
}

/** Marks have walked to where they belong. */
async function untilStacked(page: Page): Promise<void> {
  await untilRest(page);
  await page.waitForFunction(() => document.getAnimations().length === 0);
}

/** Ids of the events with a mark in a lane. */
async function marksIn(page: Page, lane: string): Promise<string[]> {
  await untilStacked(page);
  return laneOf(page, lane).evaluate((name) => {
    const box = name.closest('li')?.getBoundingClientRect();
    if (!box) return [];
    return [...document.querySelectorAll<HTMLAnchorElement>('.stage a.mark')]
      .filter((mark) =>
        [...mark.querySelectorAll('.spot')].some((spot) => {
          const mark = spot.querySelector('.bar') ?? spot.querySelector('.dot');
          const { top = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
          const middle = (top + bottom) / 2;
          return middle > box.top && middle < box.bottom;
        }),
      )
      .map(({ href }) => href.split('/').at(-1) ?? '');
  });
}

/** Words that run under the names of lanes or over the right edge of the plot, and names that run over the plot. */
function cutBy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plot = document.querySelector('.stage .plot')?.getBoundingClientRect();
    if (!plot) return ['there is no plot'];
    const over = (selector: string, isOut: (box: DOMRect) => boolean): string[] =>
      [...document.querySelectorAll(selector)]
        .filter((el) => isOut(el.getBoundingClientRect()))
        .map((el) => el.textContent.trim());
    return [
      ...over('.plot .label', ({ left, right }) => left < plot.left - 1 || right > plot.right + 1),
      ...over('.names .name', ({ right }) => right > plot.left),
    ];
  });
}

async function arrange(page: Page, lane: string, act: string | RegExp): Promise<void> {
  await laneOf(page, lane).click();
  await page
    .locator('.menu:popover-open')
    .getByRole('button', { name: act, exact: typeof act === 'string' })
    .click();
  await expect(page.locator('.menu:popover-open')).toHaveCount(0);
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if (await target.evaluate((el) => el === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
