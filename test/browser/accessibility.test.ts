import { expect, it } from 'vitest';
import { violationsOf } from './support/axe.js';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { session } from './support/session.js';

const at = session();
/** What each view has when it has read its data, and one thing of it that is selected. */
const views = {
  graph: { content: 'kge-node-list li', rest: '' },
  procedure: { content: 'kge-procedure-view .card', rest: '' },
  statistics: { content: 'kge-statistics-view .bar', rest: '' },
  source: { content: 'kge-source-view mark', rest: '' },
  query: { content: 'kge-query-view pre', rest: `&doc=${encodeURIComponent('{ qualityGates { nodes { id name } } }')}` },
} as const;

describeBrowser('what axe finds wrong', () => {
  for (const [view, { content, rest }] of Object.entries(views)) {
    it(`in the view ${view}, light and dark, in both languages, is nothing`, async () => {
      for (const theme of ['light', 'dark']) {
        for (const lang of ['zh', 'en']) {
          const explorer = await ExplorerPage.open(at.browser, at.url, {
            at: `/${view}?sel=Observation:women-count&lang=${lang}&theme=${theme}${rest}`,
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
