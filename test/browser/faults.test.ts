import type { Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeBrowser } from './support/chromium.js';
import { allSettled, element, inExplorer, openHostPage } from './support/host-page.js';
import type { Routes } from './support/page.js';
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

describeBrowser.each(Object.entries(answers))('where the graph %s', (_, answer) => {
  const open = async (attributes: string) => {
    const { page, close } = await openHostPage(at.browser, at.url, { body: element(attributes) });
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    return {
      page,
      async close() {
        expect(uncaught).toEqual([]);
        await close();
      },
    };
  };

  it.each(Object.entries(views))('%s says so, and goes on when it is asked again', async (view, [asked, there]) => {
    const { page, close } = await open('');
    await allSettled(page);
    const fails = async (route: Route): Promise<void> =>
      new RegExp(asked).test(route.request().postData() ?? '') ? answer(route) : route.fallback();
    await page.context().route('**/graphql*', fails);
    if (view === 'graph')
      await page.locator('knowledge-graph-explorer').evaluate((each) => each.setAttribute('endpoint', '/graphql?2'));
    else await page.locator('knowledge-graph-explorer').evaluate((each, name) => each.setAttribute('view', name), view);
    const alert = page.locator(view === 'graph' ? 'kge-notices [role=alert]' : `kge-${view}-view [role=alert]`);
    await alert.waitFor();
    expect(await alert.innerText()).not.toMatch(/TypeError|undefined|JSON|Failed to fetch/);
    await page.context().unroute('**/graphql*', fails);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator(there).first().waitFor();
    expect(await alert.count()).toBe(0);
    await close();
  });

  it.each([
    [
      'the details',
      'Exists|Entity|Relationship',
      (page: Parameters<typeof allSettled>[0]) => page.locator('kge-node-list li').first().dispatchEvent('click'),
      'kge-details-panel [role=alert]',
      'kge-details-panel h2',
    ],
  ] as const)('%s say so, and go on when they are asked again', async (_name, asked, ask, fault, there) => {
    const { page, close } = await open('');
    await allSettled(page);
    const fails = async (route: Route): Promise<void> =>
      new RegExp(`query (${asked})`).test(route.request().postData() ?? '') ? answer(route) : route.fallback();
    await page.context().route('**/graphql*', fails);
    await ask(page);
    await page.locator(fault).waitFor();
    await page.context().unroute('**/graphql*', fails);
    await page.locator(fault).getByRole('button', { name: 'Try again' }).click();
    await page.locator(there).first().waitFor();
    await close();
  });

  it('search and queries say so, and go on', async () => {
    const { page, close } = await open('view="query"');
    await page.locator('kge-query-view .run').waitFor();
    await page.context().route('**/graphql*', answer);
    await page.locator('kge-query-view .run').click();
    await page.locator('kge-answer-pane [role=alert]').first().waitFor();
    await page.locator('kge-search-box input').fill('women');
    await page.locator('kge-search-box .popup:not([hidden])').waitFor();
    const words = await page.locator('kge-search-box [role=status]').innerText();
    expect(words).toMatch(/\S/);
    expect(words).not.toMatch(/TypeError|undefined|JSON/);
    await page.context().unroute('**/graphql*', answer);
    await page.locator('kge-answer-pane').getByRole('button', { name: 'Try again' }).click();
    await page.locator('kge-answer-pane table').waitFor();
    await page.locator('kge-search-box input').fill('workers');
    await page.locator('kge-search-box li').first().waitFor();
    await close();
  });
});

describeBrowser('where the code of a layout is not there', () => {
  it('the graph says so, until it is laid out in another way', async () => {
    const prepare = (routes: Routes) => routes.route('**/force-layout-*.js', (route) => route.abort());
    const { page, close } = await openHostPage(at.browser, at.url, { body: element(), prepare });
    await page.locator('kge-graph-notes').waitFor({ state: 'attached' });
    await inExplorer(page, ({ store }) => store.edit({ layout: 'force' }));
    const note = page.locator('kge-graph-notes p', { hasText: 'a file of the explorer could not be loaded' });
    await note.waitFor();
    await inExplorer(page, ({ store }) => store.edit({ layout: 'concentric' }));
    await note.waitFor({ state: 'detached' });
    await allSettled(page);
    await close();
  });
});

describeBrowser('where the code of a view is not there', () => {
  it.each(['procedure', 'statistics', 'source', 'query'])(
    '%s says so, and is loaded when it is asked for again',
    async (view) => {
      const { page, close } = await openHostPage(at.browser, at.url, { body: element() });
      await allSettled(page);
      await page.context().route(`**/${view}-view-*.js`, (route) => route.abort());
      await page.locator('knowledge-graph-explorer').evaluate((each, name) => each.setAttribute('view', name), view);
      const alert = page.locator('#view > [role=alert]');
      await alert.waitFor();
      expect(await alert.innerText()).toContain('a file of the explorer could not be loaded');
      await page.context().unroute(`**/${view}-view-*.js`);
      await alert.getByRole('button').click();
      await page.locator(`kge-${view}-view :is(h2, h3)`).first().waitFor();
      await close();
    },
  );

  it('an editor says so beside an answer, and comes when it is asked for again', async () => {
    const { page, close } = await openHostPage(at.browser, at.url, { body: element() });
    await allSettled(page);
    await page.context().route('**/editor-*.js', (route) => route.abort());
    await page.locator('knowledge-graph-explorer').evaluate((each) => each.setAttribute('view', 'query'));
    const alert = page.locator('kge-query-view .operation [role=alert]');
    await alert.waitFor();
    await page.locator('kge-query-view .run').click();
    await page.locator('kge-answer-pane table').first().waitFor();
    expect(await alert.innerText()).toContain('a file of the explorer could not be loaded');
    await page.context().unroute('**/editor-*.js');
    await alert.getByRole('button').click();
    await page.locator('kge-query-view .cm-editor').first().waitFor();
    expect(await alert.count()).toBe(0);
    await close();
  });
});
