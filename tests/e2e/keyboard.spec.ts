import { expect, type Page } from 'playwright/test';
import { collection, eventCalled } from './support/collection';
import { DESKTOP, PHONE, test } from './support/site';

const PAGES = [
  `/events/${eventCalled('second-call-2025').id}`,
  '/articles',
  ...collection.articles.slice(0, 1).map(({ id }) => `/articles/${id}`),
  '/method',
  '/method/differences',
];

for (const viewport of [DESKTOP, PHONE]) {
  test.describe(`by keyboard alone at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const path of PAGES) {
      test(`${path}: Tab comes to everything that can be pressed, in order, and shows where it is`, async ({
        page,
      }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        const wanted = await pressable(page);
        expect(wanted.length).toBeGreaterThan(5);
        const reached: string[] = [];
        const faults: string[] = [];
        // A few more than there were: what has the focus may bring a link of its own with it.
        for (let i = 0; i < wanted.length + 5 && reached.at(-1) !== wanted.at(-1); i++) {
          await page.keyboard.press('Tab');
          const { name, fault } = await focusOn(page);
          reached.push(name);
          if (fault) faults.push(`${name}: ${fault}`);
        }
        expect(reached, 'the focus is never lost').not.toContain('body');
        expect(reached.filter((name) => wanted.includes(name))).toEqual(wanted);
        expect(faults).toEqual([]);
      });
    }
  });
}

/** What can be pressed or written in, in the order of the page; each with a number and its name. */
function pressable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, input, textarea, select')]
      .filter((el) => el.checkVisibility({ visibilityProperty: true }))
      .filter((el) => !(el as HTMLButtonElement).disabled && el.getAttribute('tabindex') !== '-1')
      .map((el, i) => {
        const words = (el.getAttribute('aria-label') ?? el.textContent).trim();
        const name = `${i} ${el.tagName.toLowerCase()} ${words.replace(/\s+/g, ' ').slice(0, 40)}`;
        el.setAttribute('data-stop', name);
        return name;
      }),
  );
}

/** Where the focus is, and what is wrong with how it shows: nothing drawn around it, or out of sight. */
function focusOn(page: Page): Promise<{ name: string; fault: string }> {
  return page.evaluate(() => {
    const el = document.activeElement ?? document.body;
    const ringed = [el, ...el.querySelectorAll('*'), el.parentElement ?? el];
    const isRinged = ringed.some((part) => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(part);
      const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return isOutlined || (stroke !== 'none' && parseFloat(strokeWidth) >= 2);
    });
    const { top, bottom, left, right } = el.getBoundingClientRect();
    const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const fault = !isRinged ? 'no ring' : !isSeen ? 'out of sight' : '';
    return { name: el.getAttribute('data-stop') ?? el.tagName.toLowerCase(), fault };
  });
}
