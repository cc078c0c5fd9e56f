import { afterAll, beforeAll, expect, it } from 'vitest';
import { allButColors, colorsAndWords, violationsOf } from './support/axe.js';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { session } from './support/session.js';

const at = session();
const panel = 'kge-details-panel h2';
/** What each view has when it has read its data, and what tells of the one thing that is selected: the longest last, as each stays behind those that follow. */
const views = {
  graph: { content: 'kge-node-list li', told: panel, rest: '' },
  procedure: { content: '.card', told: panel, rest: '' },
  statistics: { content: '.bar', told: panel, rest: '' },
  query: {
    content: 'table',
    told: panel,
    rest: `&doc=${encodeURIComponent('{ qualityGates { nodes { id name } } }')}`,
  },
  source: { content: 'mark', told: 'kge-note-details kge-cite-menu', rest: '' },
} as const;

/** Each theme and each language, and what follows from them. */
const looks = [
  ['light', 'zh', colorsAndWords],
  ['dark', 'en', {}],
] as const;

describeBrowser('what axe finds wrong', () => {
  let explorer: ExplorerPage;
  beforeAll(async () => {
    // axe is put into the page
    explorer = await ExplorerPage.open(at.browser, at.url, { at: '/graph', bypassCSP: true });
  });
  afterAll(() => explorer.close());

  /** Shows a view with its content; each view stays behind the next one, hidden. */
  const show = async (view: string, address: string, content: string): Promise<void> => {
    await explorer.go(address);
    await explorer.page.locator(`kge-${view}-view:not([hidden])`).locator(content).first().waitFor();
  };

  it.each(Object.entries(views))(
    'in the view %s, light and dark, in both languages, wide and small, is nothing',
    async (view, { content, told, rest }) => {
      for (const [theme, lang, options] of looks) {
        await show(view, `/${view}?sel=Observation:women-count&lang=${lang}&theme=${theme}${rest}`, content);
        await explorer.page.locator(told).locator('visible=true').first().waitFor();
        const root = explorer.page.locator('knowledge-graph-explorer');
        await expect
          .poll(() => root.evaluate((each) => [each.dataset.theme, each.getAttribute('lang')?.slice(0, 2)]))
          .toEqual([theme, lang]);
        expect(await violationsOf(explorer.page, 'html', options), `${view}, ${theme}, ${lang}`).toEqual([]);
      }
      await explorer.page.setViewportSize({ width: 390, height: 844 });
      await explorer.go(`/${view}?lang=zh&theme=light`);
      await explorer.page.locator('kge-sheet').waitFor({ state: 'hidden' });
      expect(await violationsOf(explorer.page, 'html', allButColors), `${view} on a small screen`).toEqual([]);
      await explorer.page.setViewportSize({ width: 1280, height: 800 });
    },
  );

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

  it('in what opens over a view is nothing', async () => {
    const explorer = await ExplorerPage.open(at.browser, at.url, { at: '/graph?lang=en', bypassCSP: true });
    const { page } = explorer;
    await explorer.search('women');
    await page.locator('kge-search-box li').first().waitFor();
    expect(await violationsOf(page), 'hits').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('kge-type-menu button').locator('visible=true').first().click();
    await page.locator('kge-type-menu [popover]:popover-open').waitFor();
    expect(await violationsOf(page), 'menu').toEqual([]);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.keyboard.press('?');
    await page.locator('kge-help-dialog dialog').waitFor();
    expect(await violationsOf(page), 'help').toEqual([]);
    await page.keyboard.press('Escape');
    await explorer.search('zebras');
    expect(await violationsOf(page), 'no hits').toEqual([]);
    explorer.expectNoFaults();
    await explorer.close();
  });
});
