import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../packages/evidence-graph/src/http/serve.js';
import { graphFileOf } from '../../packages/evidence-graph/src/in-page/graph-file.js';
import { loadSeed } from '../../src/seed.js';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { serveFiles } from './support/file-server.js';
import { inExplorer } from './support/host-page.js';
import { openGraph, served, staticSite } from './support/places.js';
import { session } from './support/session.js';
import { crampedTargets } from './support/view-checks.js';

const at = session();
const withoutWebGl = session(served, { webGl: false });
const assets = fileURLToPath(new URL('../../dist/explorer/assets/', import.meta.url));

describeBrowser('the explorer', () => {
  it('fits a small screen that is touched', async () => {
    const explorer = await ExplorerPage.open(at.browser, at.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = explorer;
    const [id = ''] = await explorer.visible();
    const position = await explorer.screenPosition(id);
    await page.touchscreen.tap(position?.x ?? 0, position?.y ?? 0);
    const panel = page.locator(`kge-details-panel section[data-id="${id}"]`);
    await panel.waitFor();
    expect((await panel.boundingBox())?.width).toBeGreaterThan(300);
    for (const view of ['graph', 'procedure', 'statistics', 'source', 'query']) {
      await page.evaluate((name) => location.assign(`#/${name}`), view);
      await page.locator(`kge-${view}-view:not([hidden]) :is(h2, h3, canvas)`).first().waitFor();
      await explorer.settled();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(390);
      expect(await crampedTargets(page, `kge-${view}-view`), view).toEqual([]);
    }
    explorer.expectNoFaults();
    await explorer.close();
  });

  it('lives on a page that is not its own, twice, and leaves its address alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'embed-'));
    const server = await serveFiles({ '/host/assets/': assets, '/host/data/': folder, '/host/': folder });
    const graph = await serve({ graph: await openGraph(), port: 0, corsOrigins: [server.url] });
    const example = await readFile(new URL('../../examples/embed/index.html', import.meta.url), 'utf8');
    await writeFile(join(folder, 'index.html'), example.replace('http://localhost:4000', graph.url));
    await writeFile(join(folder, 'graph.json'), JSON.stringify(graphFileOf(await loadSeed())));
    const { page, close } = await openForeign(at.browser, `${server.url}/host/`);
    for (const text of ['#first kge-node-list li', '#second kge-start-view h2']) {
      const shown = page.locator(text).first();
      expect(await shown.evaluate((element) => getComputedStyle(element).letterSpacing)).toBe('normal');
    }
    const first = page.locator('#first kge-node-list li').first();
    await page.locator('#first').evaluate((element) => {
      element.addEventListener('kge-select', (event) =>
        Object.assign(globalThis, { selected: (event as CustomEvent).detail.id }),
      );
    });
    await first.dispatchEvent('click');
    const selected = () => page.evaluate(() => (globalThis as { selected?: string }).selected);
    await expect.poll(selected).toBe(await first.getAttribute('data-id'));
    await expect.poll(() => page.locator('#second kge-details-panel').isVisible()).toBe(false);
    await expect.poll(() => page.locator('#first kge-top-bar button').first().isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await close();
    await Promise.all([server.close(), graph.close()]);
    await rm(folder, { recursive: true });
  });

  it('answers within the page where the page may start no worker', async () => {
    const place = await staticSite.open();
    const context = await at.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'Worker', {
        value: class {
          constructor() {
            throw new DOMException('No worker here.', 'SecurityError');
          }
        },
      });
    });
    await page.goto(`${place.url}#/graph`);
    await page.locator('knowledge-graph-explorer[data-state=ready]').waitFor();
    await expect.poll(() => page.locator('kge-node-list li').count()).toBeGreaterThan(40);
    await context.close();
    await place.close();
  });

  it('says what has failed, and goes on once it is there again', async () => {
    const context = await at.browser.newContext();
    const page = await context.newPage();
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(at.url);
    const fault = page.locator('[role=alert]');
    await fault.waitFor();
    await expect.poll(() => fault.innerText()).toContain('localhost');
    await page.unroute('**/graphql');
    await fault.getByRole('button').click();
    await page.locator('knowledge-graph-explorer[data-state=ready]').waitFor();
    await context.close();
  });
});

describeBrowser('what is shown', () => {
  let explorer: ExplorerPage;
  beforeAll(async () => {
    explorer = await ExplorerPage.open(at.browser, at.url);
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
  });

  it.each([
    ['png', (bytes: Buffer) => expect([bytes.length > 10_000, bytes.subarray(1, 4).toString()]).toEqual([true, 'PNG'])],
    ['svg', (bytes: Buffer, nodes: number) => expect(bytes.toString().match(/class="node/g)).toHaveLength(nodes)],
    ['graphml', (bytes: Buffer, nodes: number) => expect(bytes.toString().match(/<node /g)).toHaveLength(nodes)],
    ['gexf', (bytes: Buffer, nodes: number) => expect(bytes.toString().match(/<node /g)).toHaveLength(nodes)],
    ['nodes-csv', (bytes: Buffer, nodes: number) => expect(bytes.toString().trimEnd().split('\r\n')).toHaveLength(nodes + 1)],
    ['json', (bytes: Buffer, nodes: number) => expect(JSON.parse(bytes.toString()).nodes).toHaveLength(nodes)],
    ['json-ld', (bytes: Buffer) => expect(JSON.parse(bytes.toString())).toHaveProperty('@context')],
  ] as const)('is all there as %s', async (format, check) => {
    const { page } = explorer;
    await page.locator('kge-export-menu button[popovertarget]').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`kge-export-menu [data-format="${format}"]`).click(),
    ]);
    check(await buffer(await download.createReadStream()), (await explorer.visible()).length);
  });

  it('stands still where WebGL is lost', async () => {
    const view = explorer.page.locator('kge-graph-view');
    await view.locator('.sigma-nodes').evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await view.locator('.still svg').waitFor();
    await expect.poll(() => view.locator('.sigma-nodes').count()).toBe(0);
  });
});

describeBrowser('without WebGL, the explorer', () => {
  let explorer: ExplorerPage;
  beforeAll(async () => {
    explorer = await ExplorerPage.open(withoutWebGl.browser, withoutWebGl.url);
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
  });

  it('says so, and shows a picture that stands still', async () => {
    await explorer.page.locator('kge-graph-view .still svg').waitFor();
    await expect
      .poll(() => explorer.page.locator('kge-graph-view .still g.node').count())
      .toBe((await explorer.visible()).length);
    await expect.poll(() => explorer.page.locator('kge-graph-notes p').first().innerText()).toContain('WebGL');
  });

  it('selects, expands, finds and leads to the source by its list', async () => {
    const { page } = explorer;
    await page.locator('kge-node-list [role=listbox]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('kge-details-panel h2').waitFor();
    const selected = await inExplorer(page, ({ state }) => state.selected);
    await expect
      .poll(() =>
        page.locator('kge-graph-view .still .selected').evaluateAll((all) => all.map((each) => each.getAttribute('data-id'))),
      )
      .toEqual([selected]);
    const before = (await explorer.visible()).length;
    await page.keyboard.press('e');
    await explorer.settled();
    await expect.poll(async () => (await explorer.visible()).length).toBeGreaterThan(before);
    await explorer.search('三上三下');
    await page.keyboard.press('Enter');
    await page.locator('kge-details-panel .source').first().click();
    await page.locator('kge-source-view mark.shown').first().waitFor();
  });

  it('tells of a path in words', async () => {
    await explorer.go('/graph?path=Person:xi-jinping,DelegateCategory:women,6');
    await explorer.page.locator('kge-path-bar .hop').first().waitFor();
  });
});

async function openForeign(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1400 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('#first[data-state=ready]').waitFor();
  await page.locator('#second[data-state=ready]').waitFor();
  return { page, close: () => context.close() };
}
