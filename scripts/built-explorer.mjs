import { chromium } from 'playwright-core';
import { loadExamples } from '../dist/examples.js';
import { createMemoryGraph, loadSeed } from '../dist/index.js';
import { serve } from '../packages/evidence-graph/dist/http/serve.js';

/** The pictures of the documents. */
export const picturesFolder = new URL('../docs/images/', import.meta.url);

/** Serves the built explorer without the article's text, and opens a browser for it, as on a machine without a graphics card. CHROMIUM_PATH names the browser. */
export async function withExplorer(use) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--enable-unsafe-swiftshader', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const server = await serve({
    graph: createMemoryGraph(await loadSeed()),
    examples: await loadExamples(),
    pagesFolder: new URL('../dist/', import.meta.url),
    port: 0,
  });
  try {
    await use({ browser, url: server.url });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Opens a page at an address of the explorer, and waits until that is ready. */
export async function openExplorer({ browser, url }, hash) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}/${hash}`);
  await page.locator('knowledge-graph-explorer[data-state=ready]').waitFor();
  return page;
}

/** Waits until the graph, where it is shown, is drawn. */
export const drawn = (page) =>
  page.evaluate(async () => {
    const { explorer, shadowRoot } = document.querySelector('knowledge-graph-explorer');
    const view = () => shadowRoot.querySelector('kge-graph-view');
    while (explorer.state.view === 'graph' && !view()?.isSettled) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
