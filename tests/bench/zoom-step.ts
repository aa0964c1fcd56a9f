import { chromium, type CDPSession, type Page } from 'playwright';
import { serve } from '../../scripts/serve';
import { requireBrowser } from '../../scripts/browser';

/**
 * Main-thread task time of one zoom step over the real collection, beside a page that does nothing:
 * 40 ctrl + wheel steps a round (in and out), CDP `Performance.getMetrics` TaskDuration before and after,
 * each step waiting for two frames. Prints the median of five rounds. Usage: npm run bench
 */
const STEPS = 40;
const ROUNDS = 5;

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function roundMs(page: Page, session: CDPSession): Promise<number> {
  await page.mouse.move(500, 400);
  await page.keyboard.down('Control');
  const before = await taskMs(session);
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, step < STEPS / 2 ? -60 : 60);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  const after = await taskMs(session);
  await page.keyboard.up('Control');
  return (after - before) / STEPS;
}

async function stepMs(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await roundMs(page, session));
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
}

const server = await serve('build', 0);
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await chromium.launch(requireBrowser());
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const idle = await stepMs(page, 'data:text/html,<title>idle</title><p>Nothing');
const stage = await stepMs(page, `http://localhost:${port}/`);
console.log(`a page that does nothing: ${idle.toFixed(2)} ms a step`);
console.log(`the stage, real collection: ${stage.toFixed(2)} ms a step`);
console.log(`ratio: ${(stage / idle).toFixed(2)}`);
await browser.close();
server.close();
