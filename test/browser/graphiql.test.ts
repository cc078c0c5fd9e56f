import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { loadExamples } from '../../src/examples.js';
import { violationsOf } from './support/axe.js';
import { describeBrowser, startChromium, stopChromium } from './support/chromium.js';
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
    await stopChromium(browser);
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
    await expect.poll(() => page.locator('.in-graph').getAttribute('href')).toContain(organizationKind.observations.nodes[0].id);
    expect(await lightnessOf(page.locator('.graphiql-container'))).toBe(colorScheme);
    opened.expectNoFaults();
    await opened.close();
  });

  it('answers a question of its panel, at an address of its own', async () => {
    const examples = await loadExamples();
    const opened = await openPage(browser, `${place.url}graphql`, { bypassCSP: true });
    const { page } = opened;
    await page.locator('.questions button').first().waitFor();
    await expect.poll(() => page.locator('.questions button').count()).toBe(examples.length);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('example=q01');
    await page.locator('.questions [data-id="q03-quality-measures"]').click();
    await expect.poll(() => page.locator('.in-graph').getAttribute('href')).toContain('QualityGate:');
    expect(await page.evaluate(() => location.hash)).toBe('#example=q03-quality-measures');
    expect(await violationsOf(page)).toEqual([]);
    await page.goBack();
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'ElectoralUnits' }).first().waitFor();
    opened.expectNoFaults();
    await opened.close();
  });

  it('fits a phone, with its questions over the editors', async () => {
    const viewport = { width: 390, height: 844 };
    const opened = await openPage(browser, `${place.url}graphql`, { viewport, colorScheme: 'dark', bypassCSP: true });
    const { page } = opened;
    await page.locator('.graphiql-editor .view-line').first().waitFor();
    await expect.poll(() => page.locator('.questions').count()).toBe(0);
    await page.locator('.graphiql-sidebar').getByRole('button', { name: 'Questions' }).click();
    await page.locator('.questions [data-id="q03-quality-measures"]').click();
    await page.locator('.in-graph').waitFor();
    await expect.poll(() => page.locator('.questions').count()).toBe(0);
    const { width, x } = (await page.locator('.graphiql-editors').boundingBox()) ?? { width: 0, x: 0 };
    expect(width).toBeGreaterThan(340);
    expect(x + width).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violationsOf(page)).toEqual([]);
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

  it('works behind a proxy under a path', async () => {
    const prefix = '/a/b/';
    const query = '{ qualityGates { nodes { id } } }';
    const { qualityGates } = await askGraph(graph, query);
    const proxy = await openBehind(prefix, place);
    const opened = await openPage(browser, `${proxy.url}graphql?query=${encodeURIComponent(query)}`);
    const { page } = opened;
    await page.locator('.graphiql-editor .view-line', { hasText: 'qualityGates' }).first().waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window .view-line', { hasText: qualityGates.nodes[0].id }).first().waitFor();
    await expect.poll(() => page.locator('.questions button').count()).toBeGreaterThan(1);
    expect(await page.locator('.home-link').evaluate((link: HTMLAnchorElement) => link.href)).toBe(proxy.url);
    await page.locator('.in-graph').click();
    await page.locator(`kge-node-list li[data-id="${qualityGates.nodes[0].id}"]`).waitFor({ state: 'attached' });
    expect(page.url()).toContain(`${proxy.url}#`);
    opened.expectNoFaults();
    await opened.close();
    await proxy.close();
  });

  it('works where storage is blocked', async () => {
    const [first] = await loadExamples();
    const { organizationKind } = await askGraph(graph, first?.query ?? '');
    const script = `for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } });`;
    const opened = await openPage(browser, `${place.url}graphql`, { script });
    const { page } = opened;
    await page.locator('.graphiql-editor .view-line').first().waitFor();
    await page.locator('.graphiql-execute-button').click();
    await expect.poll(() => page.locator('.in-graph').getAttribute('href')).toContain(organizationKind.observations.nodes[0].id);
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
