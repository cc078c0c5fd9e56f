import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { serve } from '../../packages/evidence-graph/src/http/serve.js';
import { libraryGraph, lonelyGraph, mixedGraph, ownArticleGraph } from '../support/other-graphs.js';
import { violationsOf } from './support/axe.js';
import { chromiumPath, describeBrowser, startChromium, stopChromium } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { openPage } from './support/page.js';

/** What `pages` of `evidence-graph-explorer/pages` is, once built. */
const pagesFolder = new URL('../../packages/evidence-graph-explorer/dist/pages/', import.meta.url);

const graphs: readonly (readonly [name: string, open: () => Graph | Promise<Graph>, node: string])[] = [
  ['a library without evidence', libraryGraph, 'Book:b01'],
  ['nodes without relationships', lonelyGraph, 'Lighthouse:north'],
  ['types without an interface', mixedGraph, 'Song:one'],
  ['a cited graph in one language', ownArticleGraph, 'Library:harbour-street'],
];

let browser: Browser;
beforeAll(async () => {
  if (chromiumPath) browser = await startChromium();
});
afterAll(async () => {
  if (chromiumPath) await stopChromium(browser);
});

describeBrowser.each(graphs)('the page of %s', (name, open, id) => {
  let url: string;
  let close: () => Promise<void>;
  let explorer: ExplorerPage;
  const isCited = name.includes('cited');
  const isRelated = !name.includes('without relationships');
  beforeAll(async () => {
    const server = await serve({ graph: await open(), pagesFolder, port: 0 });
    [url, close] = [`${server.url}/`, server.close];
    explorer = await ExplorerPage.open(browser, url, { at: '/graph?lang=en', bypassCSP: true });
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
    await close();
  });

  it('shows a scene, and what is in it', async () => {
    const { page } = explorer;
    const { nodes, relationships } = (await explorer.scene()) as { nodes: string[]; relationships: string[] };
    expect(nodes.length).toBeGreaterThan(1);
    expect(relationships.length > 0).toBe(isRelated);
    await expect.poll(() => page.locator('kge-legend .family').count()).toBeGreaterThan(0);
    await page.locator(`kge-node-list li[data-id="${nodes[0]}"]`).dispatchEvent('click');
    const panel = page.locator('kge-details-panel section');
    await panel.locator('h2').waitFor();
    await expect.poll(() => panel.locator('[data-action=expand]').count()).toBe(isRelated ? 1 : 0);
    await expect.poll(async () => (await panel.locator('blockquote').count()) > 0).toBe(isCited);
    await expect.poll(() => page.locator('kge-search-box').count()).toBe(name.includes('without relationships') ? 0 : 1);
    await expect
      .poll(() => page.locator('kge-top-bar nav button').allInnerTexts())
      .toEqual(isCited ? ['Start', 'Graph', 'Source', 'Query'] : ['Start', 'Graph', 'Query']);
    if (isCited) expect(await violationsOf(page)).toEqual([]);
  });

  it('starts from what it holds', async () => {
    const { page } = explorer;
    await explorer.go('/start?lang=en');
    await page.locator('kge-start-view .holdings li').first().waitFor();
    await expect.poll(() => page.locator('kge-start-view .headline').innerText()).toMatch(/^\d+ nodes? of \d+ types?$/);
    await expect.poll(() => page.locator('kge-start-view .connected button').count()).toBeGreaterThanOrEqual(isRelated ? 1 : 0);
    await expect.poll(() => page.locator('kge-start-view .check').count()).toBe(isCited ? 1 : 0);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('answers the operation that its query view begins with', async () => {
    const { page } = explorer;
    await explorer.go(`/query?lang=en&sel=${id}`);
    await page.locator('kge-query-view .cm-line', { hasText: 'nodes' }).first().waitFor();
    await page.locator('kge-query-view .run').click();
    await page.locator('kge-query-view .show').waitFor();
    await page.locator('kge-details-panel h2').waitFor();
  });

  it.runIf(isCited)('shows its source, section by section', async () => {
    const { page } = explorer;
    await explorer.go(`/source?lang=zh&sel=${id}`);
    await page.locator('kge-source-view li.open', { hasText: 'Library' }).first().waitFor();
    await expect.poll(() => page.locator('kge-source-view [role=switch]').count()).toBe(0);
    await page.locator('kge-note-details').first().getByRole('button', { name: '详情' }).click();
    await page.locator('kge-details-panel h2').waitFor();
    await expect.poll(() => page.locator('kge-details-panel .other').count()).toBe(0);
  });

  it.runIf(open === libraryGraph || isCited)('opens GraphiQL', async () => {
    const opened = await openPage(browser, `${url}graphql`);
    await opened.page.locator('.graphiql-editor .view-line').first().waitFor();
    opened.expectNoFaults();
    await opened.close();
  });
});
