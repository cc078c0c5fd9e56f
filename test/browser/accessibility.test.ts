import { expect, it } from 'vitest';
import { violationsOf } from './support/axe.js';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { session } from './support/session.js';

const at = session();
const panel = 'kge-details-panel h2';
/** What each view has when it has read its data, and what tells of the one thing that is selected. */
const views = {
  graph: { content: 'kge-node-list li', told: panel, rest: '' },
  procedure: { content: 'kge-procedure-view .card', told: panel, rest: '' },
  statistics: { content: 'kge-statistics-view .bar', told: panel, rest: '' },
  source: { content: 'kge-source-view mark', told: 'kge-note-details kge-cite-menu', rest: '' },
  query: {
    content: 'kge-query-view table',
    told: panel,
    rest: `&doc=${encodeURIComponent('{ qualityGates { nodes { id name } } }')}`,
  },
} as const;

describeBrowser('what axe finds wrong', () => {
  for (const [view, { content, told, rest }] of Object.entries(views)) {
    it(`in the view ${view}, light and dark, in both languages, is nothing`, async () => {
      for (const theme of ['light', 'dark']) {
        for (const lang of ['zh', 'en']) {
          const explorer = await ExplorerPage.open(at.browser, at.url, {
            at: `/${view}?sel=Observation:women-count&lang=${lang}&theme=${theme}${rest}`,
            bypassCSP: true, // axe is put into the page
          });
          await explorer.page.locator(content).first().waitFor();
          await explorer.page.locator(told).first().waitFor();
          expect(await violationsOf(explorer.page), `${view}, ${theme}, ${lang}`).toEqual([]);
          await explorer.close();
        }
      }
    });
  }

  it('on the pages of addresses is nothing', async () => {
    const context = await at.browser.newContext({ bypassCSP: true, colorScheme: 'dark' });
    const page = await context.newPage();
    for (const path of [
      'Observation:women-count',
      'OBSERVES(Observation:women-count,DelegateCategory:women)',
      'Observation:none?lang=en',
    ]) {
      await page.goto(new URL(`/id/${path}`, at.url).href);
      expect(await violationsOf(page), path).toEqual([]);
    }
    await context.close();
  });

  it('on a small screen is nothing', async () => {
    for (const view of Object.keys(views)) {
      const explorer = await ExplorerPage.open(at.browser, at.url, {
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
