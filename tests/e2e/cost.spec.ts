import { expect, type Page } from 'playwright/test';
import { keepDrawings, stagesDrawn, untilPictured } from './support/picture';
import { DESKTOP, test } from './support/site';
import { untilReady } from './support/stage';

/** What a million events may cost, against fifty: counts, for they are the same on every machine. */
const MOST_TIMES_THE_ELEMENTS = 1.25;
const MOST_TIMES_THE_PARTS = 4;
/** Every element that is changed in a frame costs more than all that is drawn: docs/cost.md. */
const MOST_WRITES = 1;
const STEPS = 40;

interface Cost {
  /** Elements in the page at rest. */
  readonly elements: number;
  /** Changes to the page in a step of a zoom: attributes, texts, elements that come or go. */
  readonly writes: number;
  /** What is drawn in a step: marks, chips, lines of the axis. */
  readonly parts: number;
}

/** Zooms in and out again by 2 ** 7, each step drawn before the next, and counts. */
async function costOf(page: Page, size: number): Promise<Cost> {
  await keepDrawings(page);
  await page.goto(`/scale?n=${size}&seed=1`);
  await expect(page.getByText(/^[\d,]+ of [\d,]+ shown/)).toBeVisible({ timeout: 30_000 });
  await untilReady(page);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.mouse.move(500, 450);
  await page.keyboard.down('Control');
  // The first loads what gestures and pictures need.
  await page.mouse.wheel(0, -1);
  await untilReady(page);
  await untilPictured(page, { x: 500, y: 450 });
  const before = (await stagesDrawn(page)).length;
  await page.evaluate(() => {
    const changes = { count: 0 };
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records)
        changes.count += Math.max(1, addedNodes.length + removedNodes.length);
    }).observe(document.body, {
      subtree: true,
      attributes: true,
      characterData: true,
      childList: true,
    });
    Object.assign(window, { changes });
  });
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, step < STEPS / 2 ? -60 : 60);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  const changed = await page.evaluate(
    () => (window as unknown as { changes: { count: number } }).changes.count,
  );
  await page.keyboard.up('Control');
  const stages = (await stagesDrawn(page)).slice(before);
  const parts = stages.reduce((sum, { marks, chips, axis }) => {
    return sum + marks.length + chips.length + axis.majors.length + axis.minors.length;
  }, 0);
  return { elements, writes: changed / STEPS, parts: parts / stages.length };
}

test.use({ viewport: DESKTOP });

test('a million events have no more elements than fifty, and no more to draw in a frame', async ({
  page,
}) => {
  const fifty = await costOf(page, 50);
  const million = await costOf(page, 1_000_000);
  const said = JSON.stringify({ fifty, million });
  expect(fifty.parts, said).toBeGreaterThan(10);
  expect(million.elements, said).toBeLessThanOrEqual(fifty.elements * MOST_TIMES_THE_ELEMENTS);
  expect(million.parts, said).toBeLessThanOrEqual(fifty.parts * MOST_TIMES_THE_PARTS);
  expect(Math.max(fifty.writes, million.writes), said).toBeLessThanOrEqual(MOST_WRITES);
});
