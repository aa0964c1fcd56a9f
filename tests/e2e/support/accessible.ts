import AxeBuilder from '@axe-core/playwright';
import axeCore from 'axe-core';
import { expect, type Page } from 'playwright/test';
import { SCHEMES } from './site';

/**
 * Checks the whole page, or only what `within` selects: a menu over a page that has been checked. Both
 * schemes: all rules in light, and in dark, where only the colours differ, the rule about colours.
 */
export async function expectAccessible(page: Page, state: string, within?: string): Promise<void> {
  // On the stage, marks stand where their dates are, however close: what can be pressed there has its own tests.
  const isSpaced = (await page.locator('.stage').count()) === 0;
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    // The newest rules, not those that the builder brings along. The site has no frames: the legacy mode spares the blank page that gathers results from frames. What
    // passes is not told of: to describe it is half the work of a run.
    const axe = new AxeBuilder({ page, axeSource: axeCore.source })
      .setLegacyMode()
      .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: isSpaced } } });
    if (within) axe.include(within);
    if (colorScheme === 'dark') axe.withRules(['color-contrast']);
    const { violations } = await axe.analyze();
    const said = violations.map(({ id, help, nodes }) => {
      const [first] = nodes;
      return `${id}: ${help}: ${nodes.length} × such as ${first?.target.join(' ')}: ${first?.failureSummary ?? ''}`;
    });
    expect.soft(said, `${state}, ${colorScheme}`).toEqual([]);
  }
}
