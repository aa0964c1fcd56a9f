import { expect, type Page } from 'playwright/test';
import { expectAccessible } from './support/accessible';
import { collection, eventCalled } from './support/collection';
import { faultsOn, toldOn } from './support/geometry';
import { DESKTOP, SCHEMES, TABLET, test } from './support/site';
import { markOf, openTimeline, overviewOf, stageBox, untilRest, windowOf } from './support/stage';

const BALANCED = '?axis=balanced';

test.use({ viewport: DESKTOP });

test('balanced time labels every event of the whole range', async ({ page }) => {
  await openTimeline(page, BALANCED);
  const { labelled, counted } = await toldOn(page);
  expect(counted).toEqual([]);
  expect([...labelled].sort()).toEqual(collection.events.map(({ id }) => id).sort());
});

test('the switch is in the address, keeps the window, is announced, and Back undoes it', async ({
  page,
}) => {
  await openTimeline(page, '?from=2016-01-01&to=2018-12-31');
  const before = await windowOf(page);
  const time = page.getByRole('group', { name: 'Time' });
  await time.getByRole('button', { name: 'Balanced' }).click();
  await expect(page).toHaveURL(/axis=balanced/);
  await untilRest(page);
  expect(await windowOf(page)).toEqual(before);
  await expect(page.getByText(/^Balanced time: \d quiet stretch/)).toBeAttached();
  await expect(breaksOf(page).first()).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/axis/);
  await expect(breaksOf(page)).toHaveCount(0);
  await expect(time.getByRole('button', { name: 'Proportional' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('events keep their order, and dense months get room', async ({ page }) => {
  const dots = ['bonn-meeting', 'syria-strike', 'helsinki-summit', 'second-call-2025'];
  const places = async (): Promise<number[]> => {
    const boxes = dots.map((id) => markOf(page, eventCalled(id)).locator('.dot').first());
    return Promise.all(boxes.map(async (dot) => (await dot.boundingBox())?.x ?? NaN));
  };
  await openTimeline(page, `${BALANCED}&q=`);
  const balanced = await places();
  expect(balanced).toEqual([...balanced].sort((a, b) => a - b));
  await openTimeline(page, '?event=syria-strike');
  const plain = await places();
  const [bonn = 0, strike = 0] = balanced;
  const [plainBonn = 0, plainStrike = 0] = plain;
  expect(strike - bonn).toBeGreaterThan(3 * (plainStrike - plainBonn));
});

test('a closed stretch has one width at every zoom, says what it is, opens and closes', async ({
  page,
}) => {
  await openTimeline(page, BALANCED);
  const closed = breaksOf(page).filter({ hasText: '3 y' });
  const widthPx = async (): Promise<number> => (await closed.boundingBox())?.width ?? 0;
  const atRest = await widthPx();
  const { x, y } = await centreOf(page, closed);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let step = 0; step < 3; step++) {
    await page.mouse.wheel(0, -120);
    await untilRest(page);
    expect(Math.abs((await widthPx()) - atRest)).toBeLessThanOrEqual(1);
  }
  await page.keyboard.up('Control');
  await expect(closed).toHaveAccessibleName(/3 years .*nothing begins.*2018–December 2021/);
  const count = await breaksOf(page).count();
  await closed.click();
  await expect(page).toHaveURL(/open=2018-/);
  await expect(breaksOf(page)).toHaveCount(count - 1);
  await page.getByRole('button', { name: /^Close again/ }).click();
  await expect(page).not.toHaveURL(/open=/);
  await expect(breaksOf(page)).toHaveCount(count);
});

test('a closed stretch opens from the keyboard', async ({ page }) => {
  await openTimeline(page, BALANCED);
  const first = breaksOf(page).first();
  const name = (await first.getAttribute('aria-label')) ?? '';
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=/);
  await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
});

test('the wheel, ctrl + wheel and a drag keep what is under the pointer', async ({ page }) => {
  await openTimeline(page, BALANCED);
  const mark = markOf(page, eventCalled('syria-strike')).locator('.dot').first();
  const before = await centreOf(page, mark);
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -150);
  await page.keyboard.up('Control');
  await untilRest(page);
  expect(Math.abs((await centreOf(page, mark)).x - before.x)).toBeLessThan(2.5);
  const box = await stageBox(page);
  await page.mouse.move(box.x + 500, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 440, box.y + 30, { steps: 4 });
  await page.mouse.up();
  await untilRest(page);
  expect(Math.abs((await centreOf(page, mark)).x - before.x + 60)).toBeLessThan(2.5);
});

test('the overview stays proportional and shows what is stretched', async ({ page }) => {
  const bars = (): Promise<string[]> =>
    overviewOf(page)
      .locator('svg path')
      .evaluateAll((all) => all.map((bar) => bar.getAttribute('d') ?? ''));
  await openTimeline(page);
  const plain = await bars();
  await expect(overviewOf(page).locator('.band')).toHaveCount(0);
  await openTimeline(page, BALANCED);
  expect(await bars()).toEqual(plain);
  expect(await overviewOf(page).locator('.band').count()).toBeGreaterThan(3);
});

test('it is computed from what matches, and a filter that nothing passes leaves time plain', async ({
  page,
}) => {
  await openTimeline(page, `${BALANCED}&article=muraviev-2025`);
  const few = await breaksOf(page).count();
  expect(few).toBeGreaterThan(0);
  await openTimeline(page, `${BALANCED}&q=zzzz`);
  await expect(breaksOf(page)).toHaveCount(0);
});

for (const viewport of [DESKTOP, TABLET]) {
  test(`nothing overlaps at ${viewport.width} × ${viewport.height}, in either scheme`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const query of [
      '',
      '&from=2017-01-01&to=2017-04-30',
      '&actor=putin',
      '&others=hide&actor=xi',
    ]) {
      await openTimeline(page, BALANCED + query);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await faultsOn(page), `${query} ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('axe finds nothing to object to', async ({ page }) => {
  await openTimeline(page, BALANCED);
  await expectAccessible(page, BALANCED);
});

function breaksOf(page: Page) {
  return page.locator('.stage .break');
}

async function centreOf(
  page: Page,
  locator: ReturnType<Page['locator']>,
): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`nothing to see on ${page.url()}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
