import { expect, test as base } from 'playwright/test';

interface Watch {
  /** Messages of the browser that a test brings about itself: the 404 of an address that is not there. */
  expectedErrors: readonly RegExp[];
  /** Runs with every test: what the page must never do, whatever the reader does. */
  watch: undefined;
}

/** The test of this site: fails on any error in the console, any exception, and any request to another host. */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const errors: string[] = [];
      const abroad: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          errors.push(`${message.type()}: ${message.text()} (${message.location().url})`);
        }
      });
      context.on('weberror', (error) => errors.push(`exception: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        const isOurs =
          url.origin === baseURL || ['data:', 'blob:', 'about:'].includes(url.protocol);
        if (!isOurs) abroad.push(request.url());
      });
      await use(undefined);
      const unexpected = errors.filter((text) => !expectedErrors.some((known) => known.test(text)));
      expect.soft(unexpected, 'errors and warnings in the console').toEqual([]);
      expect.soft(abroad, 'requests to another host').toEqual([]);
    },
    { auto: true },
  ],
});

/** What Chromium says of a page that answers 404. */
export const NOT_FOUND = /Failed to load resource: .* 404/;

export const DESKTOP = { width: 1440, height: 900 };
export const TABLET = { width: 1024, height: 768 };
export const PHONE = { width: 390, height: 844 };
export const SCHEMES = ['light', 'dark'] as const;
