import type { Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './support/chromium.js';
import { allSettled, element, inExplorer, openHostPage } from './support/host-page.js';
import type { OpenPage, Routes } from './support/page.js';
import { session } from './support/session.js';

const at = session();

const answers: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is silent': (route) => route.abort(),
  'answers with a page': (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
  'answers with nothing': (route) => route.fulfill({ status: 503, body: '' }),
  'answers with a fault': (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify({ errors: [{ message: 'Too much at once.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }),
    }),
};
/** Of each view: what it asks, and what is there once it is answered. */
const views: Readonly<Record<string, readonly [string, string]>> = {
  graph: ['Ontology', 'kge-node-list li'],
  start: ['Opening', 'kge-start-view .facts li'],
  procedure: ['Procedure', 'kge-procedure-view .card'],
  statistics: ['Observations|Schemes|Statistics|Figures|observations', 'kge-statistics-view .figure'],
  source: ['Sections|articleSections', 'kge-source-view mark'],
};

/** A page with an explorer, for all tests of a block, and what no part of it has caught. */
function sharedPage(prepare?: (routes: Routes) => Promise<unknown>) {
  let opened: OpenPage;
  const uncaught: string[] = [];
  const note = ({ message }: Error): void => void uncaught.push(message);
  beforeAll(async () => {
    opened = await openHostPage(at.browser, at.url, { body: element(), ...(prepare ? { prepare } : {}) });
    opened.page.on('pageerror', note);
    // with a part of its code missing, it may not settle
    if (prepare) await opened.page.locator('kge-graph-notes').waitFor({ state: 'attached' });
    else await allSettled(opened.page);
  });
  afterAll(async () => {
    opened.page.off('pageerror', note);
    await opened.close();
    expect(uncaught).toEqual([]);
  });
  return {
    get page() {
      return opened.page;
    },
    /** Gives the element an attribute. */
    set: (name: string, value: string): Promise<void> =>
      opened.page
        .locator('knowledge-graph-explorer')
        .evaluate((each, given) => each.setAttribute(...given), [name, value] as const),
    /** Has requests go wrong, those alone whose body matches; gives what ends it. */
    async failing(address: string, how: (route: Route) => Promise<void>, asked = /(?:)/): Promise<() => Promise<void>> {
      const fails = async (route: Route): Promise<void> =>
        asked.test(route.request().postData() ?? '') ? how(route) : route.fallback();
      await opened.page.context().route(address, fails);
      return () => opened.page.context().unroute(address, fails);
    },
  };
}

describeBrowser.each(Object.entries(answers))('where the graph %s', (_, answer) => {
  const host = sharedPage();

  it('the details say so, and go on when they are asked again', async () => {
    const { page } = host;
    const end = await host.failing('**/graphql*', answer, /query (Exists|Entity|Relationship)/);
    await page.locator('kge-node-list li').first().dispatchEvent('click');
    const alert = page.locator('kge-details-panel [role=alert]');
    await alert.waitFor();
    await end();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator('kge-details-panel h2').first().waitFor();
  });

  it.each(Object.entries(views))('%s says so, and goes on when it is asked again', async (view, [asked, there]) => {
    const { page } = host;
    const end = await host.failing('**/graphql*', answer, new RegExp(asked));
    await (view === 'graph' ? host.set('endpoint', '/graphql?2') : host.set('view', view));
    const alert = page.locator(view === 'graph' ? 'kge-notices [role=alert]' : `kge-${view}-view [role=alert]`);
    await alert.waitFor();
    await expect.poll(() => alert.innerText()).not.toMatch(/TypeError|undefined|JSON|Failed to fetch/);
    await end();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator(there).first().waitFor();
    await expect.poll(() => alert.count()).toBe(0);
  });

  it('search and queries say so, and go on', async () => {
    const { page } = host;
    await host.set('view', 'query');
    await page.locator('kge-query-view .run').waitFor();
    const end = await host.failing('**/graphql*', answer);
    await page.locator('kge-query-view .run').click();
    await page.locator('kge-answer-pane [role=alert]').first().waitFor();
    await page.locator('kge-top-bar kge-search-box input').fill('women');
    await page.locator('kge-top-bar kge-search-box .popup:not([hidden])').waitFor();
    const words = await page.locator('kge-top-bar kge-search-box [role=status]').innerText();
    expect(words).toMatch(/\S/);
    expect(words).not.toMatch(/TypeError|undefined|JSON/);
    await end();
    await page.locator('kge-top-bar kge-search-box').getByRole('button', { name: 'Try again' }).click();
    await page.locator('kge-top-bar kge-search-box li').first().waitFor();
    await page.locator('kge-answer-pane').getByRole('button', { name: 'Try again' }).click();
    await page.locator('kge-answer-pane table').waitFor();
    await page.locator('kge-top-bar kge-search-box input').fill('workers');
    await page.locator('kge-top-bar kge-search-box li').first().waitFor();
  });
});

describeBrowser('where a part of the code is not there', () => {
  const host = sharedPage((routes) => routes.route('**/force-layout-*.js', (route) => route.abort()));
  const failing = (file: string): Promise<() => Promise<void>> => host.failing(`**/${file}-*.js`, (route) => route.abort());
  const words = 'a file of the explorer could not be loaded';

  it('a layout says so, until the graph is laid out in another way', async () => {
    const { page } = host;
    await inExplorer(page, ({ store }) => store.edit({ layout: 'force' }));
    const note = page.locator('kge-graph-notes p', { hasText: words });
    await note.waitFor();
    await inExplorer(page, ({ store }) => store.edit({ layout: 'concentric' }));
    await note.waitFor({ state: 'detached' });
    await allSettled(page);
  });

  /** Has a view say that it is not there; after `then`, it is asked for again. */
  async function expectAskedAgain(view: string, then: () => Promise<unknown> = async () => {}): Promise<void> {
    const { page } = host;
    const end = await failing(`${view}-view`);
    await host.set('view', view);
    const alert = page.locator('#view > [role=alert]');
    await alert.waitFor();
    await expect.poll(() => alert.innerText()).toContain(words);
    await end();
    await then();
    await alert.getByRole('button').click();
    await page.locator(`kge-${view}-view :is(h2, h3)`).first().waitFor();
  }

  it.each(['procedure', 'statistics', 'source'])('the view %s says so, and is loaded when it is asked for again', (view) =>
    expectAskedAgain(view),
  );

  it('the query view does, and its editor beside an answer', async () => {
    const { page } = host;
    let end = async (): Promise<void> => {};
    await expectAskedAgain('query', async () => {
      end = await failing('editor');
    });
    const alert = page.locator('kge-query-view .operation [role=alert]');
    await alert.waitFor();
    await page.locator('kge-query-view .run').click();
    await page.locator('kge-answer-pane table').first().waitFor();
    await expect.poll(() => alert.innerText()).toContain(words);
    await end();
    await alert.getByRole('button').click();
    await page.locator('kge-query-view .cm-editor').first().waitFor();
    await expect.poll(() => alert.count()).toBe(0);
  });
});
