import { createServer } from 'node:net';
import { defineConfig } from 'playwright/test';
import { requireBrowser } from './scripts/browser';

/** A port nobody uses, so that several checkouts of one machine can be tested at once. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

// Each worker reads this file anew, and has to come to the same port and the same browser.
process.env['SOURCELINE_E2E_PORT'] ??= String(await freePort());
const port = process.env['SOURCELINE_E2E_PORT'];
const launchOptions = requireBrowser();
process.env['CHROMIUM_PATH'] = launchOptions.executablePath;

/** The tests drive the site in `build/`, which `npm test` has built before; `npm run build` does it by hand. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    launchOptions,
    actionTimeout: 10_000,
    locale: 'en-GB',
    // Days are civil days: a browser far from Greenwich must show the same ones.
    timezoneId: 'America/Los_Angeles',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'npx tsx scripts/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: port },
    reuseExistingServer: false,
  },
});
