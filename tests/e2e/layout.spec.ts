import { expect, type Page } from 'playwright/test';
import { collection, eventCalled, eventsWithin } from './support/collection';
import { faultsOn, sumOf, toldOn } from './support/geometry';
import { DESKTOP, PHONE, SCHEMES, TABLET, test } from './support/site';
import {
  emptyPoint,
  entryOf,
  openTimeline,
  panelOf,
  stageBox,
  untilRest,
  widthOf,
  windowOf,
} from './support/stage';

const SPRING_2017 = { from: '2017-01-01', to: '2017-04-30' };

/** What readers look at most, and what is hardest to set. */
const VIEWS = {
  'the whole range': '',
  '2017': '?from=2017-01-01&to=2017-12-31',
  'January to April 2017': '?from=2017-01-01&to=2017-04-30',
  'a fortnight': '?from=2017-04-01&to=2017-04-14',
  '2025': '?from=2025-01-01&to=2025-04-30',
  filtered: '?actor=putin&actor=trump&match=all',
  'filtered, the others hidden': '?kind=call&kind=meeting&others=hide',
  'an event open': '?event=syria-strike',
  'an event open in its month': '?from=2017-04-01&to=2017-04-30&event=syria-strike',
} as const;

for (const viewport of [DESKTOP, TABLET, PHONE]) {
  test.describe(`at ${viewport.width} × ${viewport.height}, light and dark`, () => {
    test.use({ viewport, isMobile: viewport === PHONE, hasTouch: viewport === PHONE });

    test('nothing overlaps, nothing is cut, nothing is wider than the window', async ({ page }) => {
      for (const [view, query] of Object.entries(VIEWS)) {
        await openTimeline(page, query);
        await expectNoFaults(page, view);
      }
    });

    test('an event page fits as well', async ({ page }) => {
      for (const { id } of longest(collection.events)) {
        await page.goto(`/events/${id}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoFaults(page, id);
      }
    });
  });
}

async function expectNoFaults(page: Page, where: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await faultsOn(page), `${where}, ${colorScheme}`).toEqual([]);
  }
}

test.describe('at 1440 × 900', () => {
  test.use({ viewport: DESKTOP });

  test('the whole range labels two thirds of the events and counts the rest', async ({ page }) => {
    await openTimeline(page);
    const { labelled, counted } = await toldOn(page);
    const all = collection.events.length;
    expect.soft(new Set(labelled).size, 'events labelled once').toBe(labelled.length);
    expect.soft(labelled.length + sumOf(counted), 'labelled and counted').toBe(all);
    expect(labelled.length, `labels, of ${all} events`).toBeGreaterThanOrEqual((all * 2) / 3);
  });

  test('January to April 2017 labels or counts every event that touches it', async ({ page }) => {
    await openTimeline(page, VIEWS['January to April 2017']);
    const expected = eventsWithin(SPRING_2017.from, SPRING_2017.to);
    for (const event of expected) await expect.soft(entryOf(page, event)).toBeAttached();
    const { labelled, counted } = await toldOn(page);
    expect.soft(labelled.filter((id) => !expected.some((event) => event.id === id))).toEqual([]);
    expect(labelled.length + sumOf(counted)).toBe(expected.length);
  });

  for (const query of ['', VIEWS['January to April 2017'], VIEWS['2025']]) {
    test(`every cluster of ${query || 'the whole range'} opens until its events can be read`, async ({
      page,
    }) => {
      await openTimeline(page, query);
      const { counted } = await toldOn(page);
      for (const cluster of counted.keys()) {
        await openTimeline(page, query);
        await openFully(page, cluster);
      }
    });
  }
});

/** Opens a cluster, and the largest of those that it falls into, until one is a list or none is left. */
async function openFully(page: Page, cluster: number): Promise<void> {
  const chips = page.locator('.stage .chip');
  let which = cluster;
  for (let depth = 0; depth < 8; depth++) {
    const before = widthOf(await windowOf(page));
    const { counted } = await toldOn(page);
    const count = counted[which] ?? 0;
    await chips.nth(which).click();
    await untilRest(page);
    const gathered = panelOf(page).getByRole('heading', { name: `${count} events together` });
    if (await gathered.isVisible()) {
      await expect(panelOf(page).locator('.chronicle .entry')).toHaveCount(count);
      return;
    }
    expect(widthOf(await windowOf(page)), 'days in view once a cluster is opened').toBeLessThan(
      before,
    );
    const now = (await toldOn(page)).counted;
    if (now.length === 0) return;
    which = now.indexOf(Math.max(...now));
  }
  throw new Error('a cluster was opened eight times and still has not come apart');
}

test.describe('wherever a reader goes', () => {
  const fresh = Number(process.env['E2E_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

  for (const [viewport, seed, name] of [
    [DESKTOP, 1, 'the first pinned seed'],
    [TABLET, 20170407, 'the second pinned seed'],
    [DESKTOP, fresh, 'a fresh seed'],
    [TABLET, fresh, 'a fresh seed'],
  ] as const) {
    test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport });

      test(`no label overlaps another after a walk with ${name}`, async ({ page }) => {
        console.log(`walk at ${viewport.width} × ${viewport.height}: E2E_SEED=${seed}`);
        // Where events are dense; a walk through empty years would prove little.
        await openTimeline(page, '?from=2016-10-01&to=2017-06-30');
        const random = randomFrom(seed);
        for (let step = 1; step <= 8; step++) {
          const act = await wander(page, random);
          await untilRest(page);
          const faults = await faultsOn(page);
          expect.soft(faults, `seed ${seed}, step ${step}: ${act}, ${page.url()}`).toEqual([]);
          const told = `seed ${seed}, step ${step}: ${act}, ${page.url()}`;
          expect.soft(await disagreementsOn(page), told).toEqual({ unlisted: [], untold: 0 });
        }
      });
    });
  }
});

/** What the stage labels and the list has not, and how many events of the list the stage neither labels nor counts. */
async function disagreementsOn(page: Page): Promise<{ unlisted: string[]; untold: number }> {
  const { labelled, counted } = await toldOn(page);
  const listed = await listedOn(page);
  return {
    unlisted: labelled.filter((id) => !listed.includes(id)),
    untold: listed.filter((id) => !labelled.includes(id)).length - sumOf(counted),
  };
}

function listedOn(page: Page): Promise<string[]> {
  return panelOf(page)
    .locator('.chronicle .entry a')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''),
    );
}

/** One gesture of a reader who does not know what they want. */
async function wander(page: Page, random: () => number): Promise<string> {
  const box = await stageBox(page);
  const x = box.x + box.width * (0.1 + random() * 0.8);
  const y = box.y + box.height * (0.2 + random() * 0.6);
  const byPx = Math.round((random() - 0.5) * 800);
  const acts: Record<string, () => Promise<void>> = {
    zoom: async () => {
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      for (let i = 0; i < 6; i++) await page.mouse.wheel(0, random() < 0.6 ? -120 : 120);
      await page.keyboard.up('Control');
    },
    pan: async () => {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, byPx);
    },
    drag: async () => {
      const from = await emptyPoint(page);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + byPx / 4, from.y, { steps: 4 });
      await page.mouse.up();
    },
    button: async () => {
      const names = ['Zoom in', 'Zoom out', 'All', 'Year', 'Month', 'All rows'];
      const name = names[Math.floor(random() * names.length)] ?? 'All';
      await page
        .getByRole('group', { name: 'Window', exact: true })
        .getByRole('button', { name, exact: true })
        .click();
    },
  };
  const names = Object.keys(acts);
  const name = names[Math.floor(random() * names.length)] ?? 'pan';
  await acts[name]?.();
  return name;
}

/** Mulberry32 (Tommy Ettinger, public domain): the same numbers for the same seed, on any machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The events that are hardest to fit: the most words in a title, in a summary, in quotes. */
function longest(events: typeof collection.events): typeof collection.events {
  const most = (measure: (event: (typeof events)[number]) => number) =>
    [...events].sort((a, b) => measure(b) - measure(a))[0] ?? eventCalled('syria-strike');
  return [
    most(({ title }) => title.length),
    most(({ summary }) => summary?.length ?? 0),
    most(({ passages }) => passages.reduce((sum, { quote }) => sum + quote.length, 0)),
    most(({ dating, record }) => (dating.working?.length ?? 0) + (record?.note?.length ?? 0)),
  ];
}
