#!/usr/bin/env node
/** Makes the pictures of the README from the built explorer, without the article's text. CHROMIUM_PATH names the browser. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { loadExamples } from '../dist/examples.js';
import { createMemoryGraph, loadSeed } from '../dist/index.js';
import { serve } from '../packages/evidence-graph/dist/http/serve.js';

const pictures = [
  ['explorer-start', '#/start?lang=en&theme=light', 'kge-question-card'],
  ['explorer-graph', '#/graph?sel=QualityGate:integrity-gate&lang=zh&theme=light', 'kge-details-panel h2'],
  ['explorer-statistics', '#/statistics?lang=en&theme=dark', 'kge-statistics-view .figure'],
];
const folder = new URL('../docs/images/', import.meta.url);

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
  args: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const server = await serve({
  graph: createMemoryGraph(await loadSeed()),
  examples: await loadExamples(),
  pagesFolder: new URL('../dist/', import.meta.url),
  port: 0,
});
try {
  for (const [name, hash, content] of pictures) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.url}/${hash}`);
    await page.locator('knowledge-graph-explorer[data-state=ready]').waitFor();
    await page.locator(content).first().waitFor();
    await page.evaluate(untilDrawn);
    await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)) });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}

async function untilDrawn() {
  const view = document.querySelector('knowledge-graph-explorer').shadowRoot.querySelector('kge-graph-view');
  while (view && !view.isSettled) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 300));
}
