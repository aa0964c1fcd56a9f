import { expect, type Locator, type Page } from 'playwright/test';
import { dayFromIso } from '../../src/lib/core/time/day';
import { addressFromView } from '../../src/lib/core/view/address';
import { DEFAULT_VIEW, type View } from '../../src/lib/core/view/view';
import { expectAccessible } from './support/accessible';
import { articleCalled, eventCalled } from './support/collection';
import { faultsOn } from './support/geometry';
import { DESKTOP, PHONE, test } from './support/site';
import { openTimeline, overviewOf, panelOf, untilReady } from './support/stage';

const CALL = eventCalled('first-call');
const LATER = eventCalled('february-call-2025');
const STRIKE = eventCalled('syria-strike');
const KIREEVA = articleCalled('kireeva-2017');

/** A way to look at time, or what of it is looked at: what it puts into the view, and how it shows. */
interface Mode {
  readonly name: string;
  readonly change: Partial<View>;
  /** What tells the reader that the mode is on, or why it cannot be beside the other modes of the view. */
  readonly shows: (page: Page, view: View) => Promise<void>;
}

const day = (iso: string): number => dayFromIso(iso) ?? NaN;

const LANES: readonly Mode[] = (['actor', 'kind', 'article'] as const).map((lanes) => ({
  name: `lanes by ${lanes}`,
  change: { lanes },
  shows: async (page, { align }) => {
    const choice = lanesOf(page);
    if (align.length > 1) {
      await expect(choice).toHaveValue('one');
      await expect(choice).toHaveAccessibleDescription(/^Not while days are counted from two/);
    } else {
      await expect(choice).toHaveValue(lanes);
      await expect(page.locator('.stage [data-lane]').nth(2)).toBeAttached();
    }
  },
}));

const balanced = async (page: Page, { align }: View): Promise<void> => {
  const choice = timeOf(page).getByRole('button', { name: 'Balanced' });
  if (align.length > 0) {
    await expect(choice).toHaveAttribute('aria-disabled', 'true');
    await expect(choice).toHaveAccessibleDescription(/^Not while days are counted/);
    await expect(isPressed(timeOf(page), 'Proportional')).toBeVisible();
  } else {
    await expect(isPressed(timeOf(page), 'Balanced')).toBeVisible();
    await expect(page.locator('.overview .band').first()).toBeAttached();
  }
};

const MODES: readonly Mode[] = [
  { name: 'balanced time', change: { axis: 'balanced' }, shows: balanced },
  {
    name: 'a stretch opened',
    change: { axis: 'balanced', openGaps: [day('2012-02-01')] },
    shows: balanced,
  },
  ...LANES,
  {
    name: 'as known on a day',
    change: { known: KIREEVA.id },
    shows: async (page, { align }) => {
      await expect(page.getByRole('button', { name: /^Remove as known/ })).toBeVisible();
      const lines = page.locator('.stage').getByText('as known in about April 2017');
      await expect(lines).toHaveCount(Math.max(align.length, 1));
      await expect(page.locator('.stage .mark.later').first()).toBeAttached();
    },
  },
  ...[[CALL], [CALL, LATER]].map((events): Mode => ({
    name: `days from ${events.length === 1 ? 'an event' : 'two events'}`,
    change: { align: events.map(({ id }) => id) },
    shows: async (page) => {
      await expect(page.locator('.stage')).toHaveCount(events.length);
      for (const [i, { title }] of events.entries()) {
        await expect(page.locator('.timeline .aligned').nth(i)).toContainText(title);
      }
      await expect(
        page.locator('.stage').first().locator('.major', { hasText: 'Day 0' }),
      ).toBeVisible();
    },
  })),
  {
    name: 'a tour of an article',
    change: { tour: KIREEVA.id },
    shows: async (page, { event }) => {
      await expect(page.getByRole('button', { name: 'Remove as Kireeva tells it' })).toBeVisible();
      if (event) {
        await expect(
          page.getByRole('combobox', { name: 'Order of previous and next' }),
        ).toHaveValue(KIREEVA.id);
      }
    },
  },
  {
    name: 'together',
    change: { panel: 'together', actors: ['trump'] },
    shows: async (page, { event }) => {
      // An opened event stands before it until it is closed.
      if (event) return;
      await expect(panelOf(page).getByRole('heading', { name: 'Together' })).toBeVisible();
      await expect(panelOf(page).getByRole('rowheader', { name: 'Donald Trump' })).toBeVisible();
    },
  },
  {
    name: 'dates as told',
    change: { dates: 'told' },
    shows: async (page) => {
      await expect(isPressed(page.getByRole('group', { name: 'Dates' }), 'As told')).toBeVisible();
    },
  },
  {
    name: 'a filter, the others dim',
    change: { actors: ['trump'], others: 'dim' },
    shows: async (page) => {
      await expect(page.getByRole('button', { name: 'Remove Donald Trump' })).toBeVisible();
      await expect(page.locator('.stage .mark.dim').first()).toBeAttached();
    },
  },
  {
    name: 'a filter, the others hidden',
    change: { actors: ['trump'], others: 'hide' },
    shows: async (page) => {
      await expect(page.getByRole('button', { name: 'Remove Donald Trump' })).toBeVisible();
      await expect(page.locator('.stage .mark.dim')).toHaveCount(0);
    },
  },
  {
    name: 'an event open',
    change: { event: STRIKE.id },
    shows: async (page) => {
      const heading = panelOf(page).getByRole('heading', { name: STRIKE.title });
      await expect(heading).toBeVisible();
      await expect(page.locator('.stage .mark.chosen').first()).toBeAttached();
    },
  },
  {
    name: 'a stretch of time',
    change: { window: [day('2016-11-01'), day('2017-05-31')] },
    shows: async (page) => {
      await expect(page.locator('.timeline .stretch')).toHaveText('November 2016–May 2017');
    },
  },
];

/** Two modes that give the same part of the view another value cannot be asked for at once. */
function isPair({ change: a }: Mode, { change: b }: Mode): boolean {
  const both = (Object.keys(a) as (keyof View)[]).filter((key) => key in b);
  return both.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}

/** A test for each mode, of all pairs that it makes with those after it; `begin` is what each address begins with. */
function testPairs(modes: readonly Mode[], begin: string): void {
  modes.forEach((first, i) => {
    const others = modes.slice(i + 1).filter((second) => isPair(first, second));
    if (others.length === 0) return;

    test(`${first.name}, with ${others.map(({ name }) => name).join('; ')}`, async ({ page }) => {
      for (const second of others) {
        await test.step(second.name, async () => {
          const view: View = { ...DEFAULT_VIEW, ...first.change, ...second.change };
          await expectShown(page, begin, view, [first, second]);
        });
      }
    });
  });
}

test.describe('each mode with each other', () => {
  // Marks that walk to their places make each page a second longer.
  test.use({ viewport: DESKTOP, contextOptions: { reducedMotion: 'reduce' } });

  testPairs(MODES, '/?');
});

test.describe('each mode with each other, of many events', () => {
  test.use({ viewport: DESKTOP, contextOptions: { reducedMotion: 'reduce' } });

  const INVENTED: readonly Mode[] = [
    ...MODES.filter(({ name }) => name === 'balanced time' || name.startsWith('lanes by')),
    {
      name: 'as known on a day',
      change: { known: '2005-05-04' },
      shows: async (page) => {
        await expect(page.locator('.stage .mark.later').first()).toBeAttached();
        await expect(page.getByText('known then')).toBeVisible();
      },
    },
    {
      name: 'days from an event',
      change: { align: ['event-500'] },
      shows: async (page) => {
        await expect(page.locator('.timeline .aligned')).toHaveCount(1);
        await expect(page.locator('.stage .major', { hasText: 'Day 0' })).toBeVisible();
      },
    },
    {
      name: 'a filter',
      change: { kinds: ['call', 'meeting', 'visit'] },
      shows: async (page) => {
        await expect(page.getByRole('button', { name: 'Remove calls' })).toBeVisible();
      },
    },
    {
      name: 'an event open',
      change: { event: 'event-700' },
      shows: async (page) => {
        await expect(panelOf(page).getByText('This event is invented')).toBeVisible();
        await expect(page.locator('.stage .mark.chosen').first()).toBeAttached();
      },
    },
  ];

  testPairs(INVENTED, '/scale?n=1500&');
});

async function expectShown(
  page: Page,
  path: string,
  view: View,
  modes: readonly Mode[],
): Promise<void> {
  const address = `${path}${addressFromView(view)}`;
  // What is not the site's is gone at the next step, so that the address is seen to be written anew.
  await page.goto(`${address}&x=1`);
  await untilReady(page);
  await expect(page.getByRole('status').getByRole('listitem')).toHaveCount(0);
  for (const mode of modes) await mode.shows(page, view);
  expect.soft(await faultsOn(page), address).toEqual([]);
  await overviewOf(page).getByRole('slider', { name: 'To' }).press('Home');
  await expect(page).toHaveURL(address);
}

test.describe('what cannot be combined is said before it is tried', () => {
  test.use({ viewport: DESKTOP });

  test('lanes beside two events that days are counted from: the choice says so, and has none', async ({
    page,
  }) => {
    await openTimeline(page, `?align=${CALL.id}&align=${LATER.id}`);
    await lanesOf(page).focus();
    await expect(lanesOf(page)).toBeFocused();
    await expect(lanesOf(page)).toHaveAccessibleDescription(/^Not while days are counted from two/);
    for (const name of ['By actor', 'By kind', 'By article']) {
      await expect(lanesOf(page).getByRole('option', { name })).toBeDisabled();
    }
    await expect(lanesOf(page).getByRole('option', { name: /^Not beside two events/ })).toHaveCount(
      1,
    );
    await page.getByRole('button', { name: `Stop counting from: ${LATER.title}` }).click();
    await lanesOf(page).selectOption('By kind');
    await expect(page).toHaveURL(new RegExp(`\\?lanes=kind&align=${CALL.id}$`));
  });

  test('days from an event say that balanced time ends, or the lanes; and Back brings them back', async ({
    page,
  }) => {
    const count = panelOf(page).getByRole('button', { name: /count/i });
    await openTimeline(page, `?event=${CALL.id}&axis=balanced`);
    await expect(count).toHaveText('Count days before and after this, ends balanced time');
    await count.click();
    await expect(page).toHaveURL(new RegExp(`[?&]event=${CALL.id}&align=${CALL.id}$`));
    await page.goBack();
    await expect(isPressed(timeOf(page), 'Balanced')).toBeVisible();

    await openTimeline(page, `?event=${LATER.id}&lanes=kind&align=${CALL.id}`);
    await expect(count).toHaveText('Compare: count from here as well, ends the lanes');
    await count.click();
    await expect(page.locator('.stage')).toHaveCount(2);
    await page.goBack();
    await expect(lanesOf(page)).toHaveValue('kind');

    await openTimeline(page, `?event=${STRIKE.id}&align=${CALL.id}&align=${LATER.id}`);
    await expect(count).toHaveText('Count from here instead of the first');
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

    test('balanced time, alone and with lanes, explains itself and offers the way out', async ({
      page,
    }) => {
      await openTimeline(page, '?axis=balanced&lanes=kind');
      const note = page.getByText(/need a wider screen/);
      await expect(note).toContainText('parts the timeline into lanes and balances time');
      await page.getByRole('button', { name: 'Leave lanes' }).tap();
      await expect(page.getByText(/balances time, which needs a wider screen/)).toBeVisible();
      await page.getByRole('button', { name: 'Leave balanced time' }).tap();
      await expect(page).toHaveURL(/\/$/);
      await expect(page.getByText(/a wider screen/)).toHaveCount(0);
    });

    test('two events that days are counted from can be told apart', async ({ page }) => {
      await openTimeline(page, `?align=${CALL.id}&align=${LATER.id}`);
      expect(await faultsOn(page)).toEqual([]);
    });
  });
});

test.describe('by keyboard alone, and Back undoes it', () => {
  test.use({ viewport: DESKTOP, contextOptions: { reducedMotion: 'reduce' } });

  /** From where, what has the focus, what is pressed there, and what the address says then. */
  type Step = readonly [
    name: string,
    start: string,
    control: (page: Page) => Locator,
    key: string,
    says: RegExp,
  ];
  const button =
    (name: string | RegExp) =>
    (page: Page): Locator =>
      page.getByRole('button', { name, exact: true }).first();
  const STEPS: readonly Step[] = [
    ['balanced time', '', button('Balanced'), 'Enter', /\?axis=balanced$/],
    ['a stretch opened', '?axis=balanced', button(/: closed here; open it$/), 'Enter', /&open=/],
    ['lanes', '', lanesOf, 'ArrowDown', /\?lanes=actor$/],
    ['lanes of another kind', '?lanes=actor', lanesOf, 'ArrowDown', /\?lanes=kind$/],
    ['dates as told', '', button('As told'), 'Enter', /\?dates=told$/],
    [
      'days from an event',
      `?event=${CALL.id}`,
      button('Count days before and after this'),
      'Enter',
      /&align=first-call$/,
    ],
    [
      'days from a second event',
      `?event=${LATER.id}&align=${CALL.id}`,
      button('Compare: count from here as well'),
      'Enter',
      /&align=first-call&align=february-call-2025$/,
    ],
    [
      'days from it no longer',
      `?align=${CALL.id}`,
      button(`Stop counting from: ${CALL.title}`),
      'Space',
      /\/(\?from=[^&]*&to=[^&]*)?$/,
    ],
    [
      'a tour of an article',
      `?event=${STRIKE.id}`,
      (page) => page.getByRole('combobox', { name: 'Order of previous and next' }),
      'ArrowDown',
      /&tour=/,
    ],
    ['together', '?actor=trump', button('Together with whom'), 'Enter', /&panel=together$/],
    ['the others hidden', '?actor=trump', button('hide'), 'Enter', /&others=hide$/],
    ['as known today', `?known=${KIREEVA.id}`, button(/^Remove as known/), 'Enter', /\/$/],
    [
      'an event open',
      '',
      (page) => panelOf(page).locator(`a[href$="/events/${CALL.id}"]`),
      'Enter',
      /\?event=first-call$/,
    ],
  ];

  test(STEPS.map(([name]) => name).join('; '), async ({ page }) => {
    for (const [name, start, control, key, says] of STEPS) {
      await test.step(name, async () => {
        await openTimeline(page, start);
        const before = page.url();
        await control(page).focus();
        await page.keyboard.press(key);
        await expect(page, name).not.toHaveURL(before);
        await expect(page, name).toHaveURL(says);
        await page.goBack();
        await expect(page, name).toHaveURL(before);
        await page.goForward();
        await expect(page, name).toHaveURL(says);
      });
    }
  });
});

test.describe('axe finds nothing to object to', () => {
  for (const viewport of [DESKTOP, PHONE]) {
    test.describe(`at ${viewport.width} px`, () => {
      test.use({ viewport, isMobile: viewport === PHONE, hasTouch: viewport === PHONE });

      test('where modes meet that no other test looks at together', async ({ page }) => {
        for (const query of [
          '?actor=trump&others=hide&dates=told&lanes=kind',
          `?axis=balanced&open=2012-02-01&known=${KIREEVA.id}`,
          `?event=${STRIKE.id}&lanes=kind&align=${CALL.id}&align=${LATER.id}&panel=together`,
        ]) {
          await openTimeline(page, query);
          await expectAccessible(page, query);
        }
      });
    });
  }
});

function timeOf(page: Page): Locator {
  return page.getByRole('group', { name: 'Time' });
}

function lanesOf(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Lanes' });
}

function isPressed(group: Locator, name: string): Locator {
  return group.getByRole('button', { name, pressed: true });
}
