import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { loadExamples } from '../../src/examples.js';
import { describeBrowser, startChromium } from './support/chromium.js';
import { openPage } from './support/page.js';
import { askGraph, type OpenPlace, openGraph, served } from './support/places.js';
import { openBehind } from './support/proxy.js';

describeBrowser('GraphiQL', () => {
  let browser: Browser;
  let graph: Graph;
  let place: OpenPlace;
  beforeAll(async () => {
    [browser, graph, place] = await Promise.all([startChromium(), openGraph(), served.open()]);
  });
  afterAll(async () => {
    await browser.close();
    await place.close();
  });

  it.each(['light', 'dark'] as const)('opens %s, and answers the first example', async (colorScheme) => {
    const [first] = await loadExamples();
    const { organizationKind } = await askGraph(graph, first?.query ?? '');
    const opened = await openPage(browser, `${place.url}graphql`, { colorScheme });
    const { page } = opened;
    await page
      .locator('.graphiql-editor .view-line', { hasText: first?.title.zh ?? '' })
      .first()
      .waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window .view-line', { hasText: organizationKind.observations.nodes[0].id }).first().waitFor();
    expect(await lightnessOf(page.locator('.graphiql-container'))).toBe(colorScheme);
    opened.expectNoFaults();
    await opened.close();
  });

  it('opens each example in a tab', async () => {
    const examples = await loadExamples();
    const opened = await openPage(browser, `${place.url}graphql`);
    const tabs = opened.page.getByRole('tab');
    await expect.poll(() => tabs.count()).toBe(examples.length);
    opened.expectNoFaults();
    await opened.close();
  });

  it('leads from an answer to the graph that it names', async () => {
    const query = '{ qualityGates { nodes { id } } }';
    const { qualityGates } = await askGraph(graph, query);
    const opened = await openPage(browser, `${place.url}graphql?query=${encodeURIComponent(query)}`);
    const { page } = opened;
    await page.locator('.graphiql-editor .view-line', { hasText: 'qualityGates' }).first().waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.in-graph').click();
    for (const { id } of qualityGates.nodes) {
      await page.locator(`kge-node-list li[data-id="${id}"]`).waitFor();
      expect(decodeURIComponent(page.url())).toContain(id);
    }
    opened.expectNoFaults();
    await opened.close();
  });

  it.each(['/kg/', '/a/b/'])('works behind a proxy under %s', async (prefix) => {
    const query = '{ qualityGates { nodes { id } } }';
    const { qualityGates } = await askGraph(graph, query);
    const proxy = await openBehind(prefix, place);
    const opened = await openPage(browser, `${proxy.url}graphql?query=${encodeURIComponent(query)}`);
    const { page } = opened;
    await page.locator('.graphiql-editor .view-line', { hasText: 'qualityGates' }).first().waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window .view-line', { hasText: qualityGates.nodes[0].id }).first().waitFor();
    expect(await page.getByRole('tab').count()).toBeGreaterThan(1); // the examples
    expect(await page.locator('.home-link').evaluate((link: HTMLAnchorElement) => link.href)).toBe(proxy.url);
    await page.locator('.in-graph').click();
    await page.locator(`kge-node-list li[data-id="${qualityGates.nodes[0].id}"]`).waitFor({ state: 'attached' });
    expect(page.url()).toContain(`${proxy.url}#`);
    opened.expectNoFaults();
    await opened.close();
    await proxy.close();
  });

  it.each([
    ['blocked', "throw new DOMException('Access is denied for this document.', 'SecurityError')"],
    ['missing', 'return null'],
    ['full', "return { getItem: () => null, setItem() { throw new DOMException('', 'QuotaExceededError'); }, removeItem() {} }"],
  ])('works where storage is %s', async (_, get) => {
    const [first] = await loadExamples();
    const { organizationKind } = await askGraph(graph, first?.query ?? '');
    const script = `for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { configurable: true, get() { ${get}; } });`;
    const opened = await openPage(browser, `${place.url}graphql`, { script });
    const { page } = opened;
    await page.locator('.graphiql-editor .view-line').first().waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window .view-line', { hasText: organizationKind.observations.nodes[0].id }).first().waitFor();
    opened.expectNoFaults();
    await opened.close();
  });
});

/** Whether an element's own background is light or dark. */
const lightnessOf = (element: Locator): Promise<string> =>
  element.evaluate((node) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
    canvas.fillStyle = getComputedStyle(node).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    if (alpha === 0) throw new Error('There is no background.');
    return red + green + blue > 384 ? 'light' : 'dark';
  });
