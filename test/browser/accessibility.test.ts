import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOf } from './support/axe.js';
import { describeBrowser, startChromium } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { type OpenPlace, served } from './support/places.js';

/** What each view has when it has read its data, and one thing of it that is selected. */
const views = {
  graph: { content: 'kge-node-list li', at: '' },
  procedure: { content: 'kge-procedure-view .card', at: '' },
  statistics: { content: 'kge-statistics-view .bar', at: '' },
  source: { content: 'kge-source-view mark', at: '' },
  query: { content: 'kge-query-view pre', at: `&doc=${encodeURIComponent('{ qualityGates { nodes { id name } } }')}` },
} as const;

describeBrowser('what axe finds wrong', () => {
  let browser: Browser;
  let opened: OpenPlace;
  beforeAll(async () => {
    [browser, opened] = await Promise.all([startChromium(), served.open()]);
  });
  afterAll(async () => {
    await browser.close();
    await opened.close();
  });

  for (const [view, { content, at }] of Object.entries(views)) {
    it(`in the view ${view}, light and dark, in both languages, is nothing`, async () => {
      for (const theme of ['light', 'dark']) {
        for (const lang of ['zh', 'en']) {
          const explorer = await ExplorerPage.open(browser, opened.url, {
            at: `/${view}?sel=Observation:women-count&lang=${lang}&theme=${theme}${at}`,
            bypassCSP: true, // axe is put into the page
          });
          await explorer.page.locator(content).first().waitFor();
          await explorer.page.locator('kge-details-panel h2').waitFor();
          expect(await violationsOf(explorer.page), `${view}, ${theme}, ${lang}`).toEqual([]);
          await explorer.close();
        }
      }
    });
  }

  it('on a small screen is nothing', async () => {
    for (const view of Object.keys(views)) {
      const explorer = await ExplorerPage.open(browser, opened.url, {
        at: `/${view}`,
        bypassCSP: true,
        viewport: { width: 390, height: 844 },
      });
      await explorer.page
        .locator(view === 'query' ? '.cm-content' : views[view as keyof typeof views].content)
        .first()
        .waitFor({ state: 'attached' });
      expect(await violationsOf(explorer.page), view).toEqual([]);
      await explorer.close();
    }
  });
});
