import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { describeBrowser, startChromium, stopChromium } from './support/chromium.js';
import { ExplorerPage, type OpenOptions } from './support/explorer-page.js';
import { askGraph, hasArticle, type OpenPlace, openGraph, type Place, served, staticSite } from './support/places.js';

const gate = 'QualityGate:integrity-gate';

/** The explorer at a place, in one page for all tests of a block; another is opened for what must be seen beside it. */
function explorerAt(place: Place) {
  let browser: Browser;
  let graph: Graph;
  let opened: OpenPlace;
  let explorer: ExplorerPage;

  beforeAll(async () => {
    [browser, graph, opened] = await Promise.all([startChromium(), openGraph(), place.open()]);
    explorer = await ExplorerPage.open(browser, opened.url);
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
    await stopChromium(browser);
    await opened.close();
  });

  return {
    /** Leads the page to an address. */
    async open(address = '/graph'): Promise<ExplorerPage> {
      await explorer.page.keyboard.press('Escape'); // whatever is left open over the view
      await explorer.go(address);
      return explorer;
    },
    openAnother: (options: OpenOptions): Promise<ExplorerPage> => ExplorerPage.open(browser, opened.url, options),
    ask: (query: string) => askGraph(graph, query),
  };
}

describeBrowser.each([served, staticSite])('the explorer $name', (place) => {
  const { open, ask } = explorerAt(place);

  it('opens with a scene to read, and asks nobody else for anything', async () => {
    const explorer = await open();
    const { page } = explorer;
    const ids = await explorer.visible();
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(ids.length).toBeLessThanOrEqual(80);
    const listed = await page
      .locator('kge-node-list li')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-id')));
    expect(new Set(listed)).toEqual(new Set(ids));
    const colors = await colorsOf(await page.locator('kge-graph-view .canvas').screenshot(), page);
    expect(colors).toBeGreaterThan(5);
    explorer.expectNoFaults();
  });

  it.runIf(hasArticle)('quotes the source to the letter', async () => {
    const explorer = await open(`/graph?sel=${gate}`);
    const { node } = await ask(`{ node(id: "${gate}") { ... on Entity { evidence { id passage } } } }`);
    expect(node.evidence.length).toBeGreaterThan(0);
    for (const [index, { id, passage }] of node.evidence.entries()) {
      if (index > 0) await explorer.page.locator('kge-quote-block .next').click();
      await expect.poll(() => explorer.page.locator(`[data-evidence="${id}"] blockquote`).innerText()).toBe(passage);
    }
  });

  it('finds 女党员, and shows it in the graph', async () => {
    const explorer = await open();
    await expectFound(explorer, '女党员', /女党员/);
  });

  it('shows the path that the graph gives, each hop with its source', async () => {
    const [from, to] = ['Person:xi-jinping', 'DelegateCategory:women'];
    const explorer = await open(`/graph?sel=${from}`);
    const { page } = explorer;
    await page.locator('kge-node-list [role=listbox]').focus();
    await page.keyboard.press('p');
    await page.locator(`kge-node-list li[data-id="${to}"]`).click();
    const hops = page.locator('kge-path-bar .hop');
    await hops.first().waitFor();
    const { paths } = await ask(
      `{ paths(from: "${from}", to: "${to}", maxLength: 6, first: 1) { paths { hops { relationship { id } } } } }`,
    );
    const shown = await hops.evaluateAll((items) => items.map((item) => item.getAttribute('data-id')));
    expect(shown).toEqual(paths.paths[0].hops.map(({ relationship }: { relationship: { id: string } }) => relationship.id));
    await expect.poll(() => page.locator('kge-path-bar .place').count()).toBe(shown.length);
  });

  it('runs an operation, and shows what it names in the graph', async () => {
    const explorer = await open(`/query?doc=${encodeURIComponent('{ qualityGates { nodes { id } } }')}`);
    const show = explorer.page.locator('kge-query-view .show');
    await show.waitFor();
    await expect.poll(() => explorer.page.locator(`kge-query-view table .id[data-id="${gate}"]`).count()).toBe(1);
    await show.click();
    await explorer.settled();
    await expect.poll(() => explorer.visible()).toContain(gate);
  });

  it('offers the examples, and answers one', async () => {
    const explorer = await open('/query');
    await explorer.page.locator('kge-query-view .card[data-id="categories"]').click();
    await explorer.page.locator('kge-query-view table').first().waitFor();
    await expect
      .poll(() => explorer.page.locator('kge-query-view table').allInnerTexts())
      .toContainEqual(expect.stringContaining('33.6%'));
  });
});

/** What does not depend on how the graph answers. */
describeBrowser('the explorer', () => {
  const { open, openAnother, ask } = explorerAt(served);

  it('selects the node that is clicked, and shows what the source says of it', async () => {
    const explorer = await open();
    const ids = (await explorer.visible()).slice(0, 5);
    for (const id of ids) {
      await explorer.page.keyboard.press('Escape'); // the panel lies over some
      await explorer.settled();
      const position = await explorer.screenPosition(id);
      await explorer.page.mouse.click(position?.x ?? 0, position?.y ?? 0);
      const panel = explorer.page.locator(`kge-details-panel section[data-id="${id}"]`);
      await panel.waitFor();
      await expect.poll(() => explorer.address()).toContain(`sel=${id}`);
      await expect
        .poll(() => panel.locator('h2').innerText())
        .toBe((await ask(`{ node(id: "${id}") { ... on Entity { name } } }`)).node.name);
    }
  });

  it('leads from a fact to its place in the source, and back to the scene', async () => {
    const explorer = await open(`/graph?sel=${gate}`);
    const { page } = explorer;
    const before = await explorer.address();
    const evidence = await page.locator('kge-details-panel [data-evidence]').first().getAttribute('data-evidence');
    await page.locator('kge-details-panel .source').first().click();
    const mark = page.locator('kge-source-view mark.shown').first();
    await mark.waitFor();
    await expect.poll(async () => (await mark.getAttribute('data-evidence'))?.split(' ')).toContain(evidence);
    await expectInView(explorer, 'kge-source-view mark.shown');
    await expect.poll(() => explorer.focused()).toMatch(/^mark\.shown/);
    await page.goBack();
    await explorer.settled();
    await expect.poll(() => explorer.address()).toBe(before);
  });

  it('finds words of either language, and shows them in the graph', async () => {
    const explorer = await open();
    for (const [text, expected] of [
      ['三上三下', /三上三下/],
      ['十严禁', /十严禁/],
      ['women', /女/],
    ] as const)
      await expectFound(explorer, text, expected);
  });

  it('opens from a link as it was', async () => {
    const explorer = await open('/graph?lang=en&theme=dark');
    await explorer.select('Procedure:delegate-election');
    await explorer.page.locator('kge-node-list [role=listbox]').focus();
    await explorer.page.keyboard.press('e');
    await explorer.page.locator('kge-legend [data-family="delegates"]').click();
    await explorer.settled();
    const again = await openAnother({ at: (await explorer.address()).slice(1) });
    await expect.poll(() => again.scene()).toEqual(await explorer.scene());
    await expect.poll(() => again.address()).toBe(await explorer.address());
    await expect.poll(() => again.page.locator('knowledge-graph-explorer').getAttribute('data-theme')).toBe('dark');
    await expect.poll(() => again.page.locator('knowledge-graph-explorer').getAttribute('lang')).toBe('en');
    again.expectNoFaults();
    await again.close();
  });

  it('gives the focus back when a search is given up', async () => {
    const explorer = await open();
    await explorer.page.locator('kge-node-list [role=listbox]').focus();
    const before = await explorer.focused();
    await explorer.page.keyboard.press('/');
    await explorer.page.keyboard.type('代表');
    await explorer.page.keyboard.press('Escape');
    await expect.poll(() => explorer.focused()).toBe(before);
  });

  it('undoes and redoes what was done to the scene', async () => {
    const explorer = await open();
    const { page } = explorer;
    const start = await explorer.scene();
    await explorer.select('Procedure:delegate-election');
    await page.locator('kge-node-list [role=listbox]').focus();
    await page.keyboard.press('e');
    await explorer.settled();
    await page.keyboard.press('.');
    await explorer.settled();
    await page.keyboard.press('h');
    await explorer.settled();
    await page.locator('kge-legend [data-family="delegates"]').click();
    await explorer.settled();
    const changed = await explorer.scene();
    expect(changed).not.toEqual(start);
    await page.locator('kge-node-list [role=listbox]').focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
    await explorer.settled();
    await expect.poll(() => explorer.scene()).toEqual(start);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+Shift+z');
    await explorer.settled();
    await expect.poll(() => explorer.scene()).toEqual(changed);
  });

  it('says so where there is no path', async () => {
    const explorer = await open('/graph?path=Person:xi-jinping,DelegateCategory:women,1');
    await explorer.page.locator('kge-path-bar [role=status]').waitFor();
    await expect.poll(() => explorer.page.locator('kge-path-bar [role=status]').innerText()).toMatch(/没有路径/);
  });

  it('names the nearest where a link names nothing', async () => {
    const explorer = await open('/graph?sel=QualityGate:integrity');
    const panel = explorer.page.locator('kge-details-panel');
    await panel.locator('.links button').first().waitFor();
    await expect.poll(() => panel.locator('section').innerText()).toContain('QualityGate:integrity');
    await expect.poll(() => panel.locator('.links button').first().getAttribute('data-id')).toBe(gate);
  });

  it('can be used by the keyboard alone', async () => {
    const explorer = await open();
    const { page } = explorer;
    for (let tabs = 0; (await explorer.focused()) !== 'ul' && tabs < 80; tabs += 1) await page.keyboard.press('Tab');
    await expect.poll(() => explorer.focused()).toBe('ul');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('kge-details-panel h2').waitFor();
    const selected = await page.locator('kge-details-panel section').getAttribute('data-id');
    const before = (await explorer.visible()).length;
    await page.keyboard.press('e');
    await explorer.settled();
    await expect.poll(async () => (await explorer.visible()).length).toBeGreaterThan(before);
    for (let tabs = 0; !(await explorer.focused()).includes('source') && tabs < 80; tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('kge-source-view mark.shown').first().waitFor();
    await expect.poll(() => explorer.focused()).toMatch(/^mark\.shown/);
    await page.keyboard.press('1');
    await explorer.settled();
    await expect.poll(() => page.locator('kge-details-panel section').getAttribute('data-id')).toBe(selected);
  });

  it('speaks English all through, and Chinese again', async () => {
    const explorer = await open('/graph?lang=en');
    for (const view of ['graph', 'procedure', 'statistics', 'source', 'query']) {
      await explorer.page.keyboard.press(String(['graph', 'procedure', 'statistics', 'source', 'query'].indexOf(view) + 1));
      await explorer.page.locator(`kge-${view}-view:not([hidden])`).waitFor();
      await explorer.settled();
      await explorer.page.locator(`kge-${view}-view h2, kge-${view}-view h3`).first().waitFor();
      expect(await chineseIn(explorer), view).toEqual([]);
    }
    await explorer.page.getByRole('button', { name: '中文' }).click();
    await expect.poll(() => explorer.page.locator('knowledge-graph-explorer').getAttribute('lang')).toBe('zh-Hans');
    await expect.poll(() => explorer.page.locator('kge-top-bar nav button').first().innerText()).toBe('开始');
  });

  it('finds words in the source, wherever marks part them', async () => {
    const explorer = await open(`/source?find=${encodeURIComponent('党员')}`);
    await explorer.page.locator('kge-source-view mark').first().waitFor();
    const found = await explorer.page.evaluate(() =>
      [...(CSS.highlights.get('kge-found') ?? [])].map((range) => (range as Range).toString()),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(['党员']));
    await explorer.page.getByRole('searchbox', { name: '查找' }).fill('');
    await expect.poll(() => explorer.page.evaluate(() => CSS.highlights.get('kge-found')?.size)).toBe(0);
  });
});

async function expectFound(explorer: ExplorerPage, text: string, expected: RegExp): Promise<void> {
  await explorer.search(text);
  const first = explorer.page.locator('kge-search-box li').first();
  await expect.poll(() => first.innerText()).toMatch(expected);
  const id = await first.getAttribute('data-id');
  await explorer.page.keyboard.press('Enter');
  await explorer.page.locator(`kge-details-panel section[data-id="${id}"]`).waitFor();
  await explorer.settled();
  await expect.poll(() => explorer.visible()).toContain(id);
}

/** How many colours a picture has, in steps that smoothing of edges does not cross. */
const colorsOf = (png: Buffer, page: ExplorerPage['page']): Promise<number> =>
  page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const color = [0, 1, 2].map((channel) => (pixels[at + channel] as number) >> 5).join();
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    return [...counts.values()].filter((count) => count > 40).length;
  }, png.toString('base64'));

async function expectInView({ page }: ExplorerPage, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  const { height = 0 } = page.viewportSize() ?? {};
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(height);
}

/** Chinese in what the explorer says of itself: not in what is marked as Chinese, nor in what was typed. */
const chineseIn = ({ page }: ExplorerPage): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const visit = (node: Node): void => {
      if (node instanceof Element) {
        if (node.getAttribute('lang')?.startsWith('zh') || node.matches('.cm-editor, pre, table, [hidden]')) return;
        if (node.shadowRoot) visit(node.shadowRoot);
        for (const name of ['aria-label', 'title', 'placeholder'])
          if (/[\u4e00-\u9fff]/.test(node.getAttribute(name) ?? '')) found.push(node.getAttribute(name) ?? '');
      } else if (node instanceof Text && /[\u4e00-\u9fff]/.test(node.data)) found.push(node.data.trim());
      for (const child of node.childNodes) visit(child);
    };
    visit(document.querySelector('knowledge-graph-explorer') as Node);
    return found;
  });
