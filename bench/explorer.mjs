#!/usr/bin/env node
/**
 * The explorer in a real Chromium that draws in software: how soon the first scene is there, how long the page is held up, and how a
 * large scene moves. Run `npm run build` first; CHROMIUM_PATH names the browser where it is not `chromium`.
 */
import { chromium } from 'playwright-core';
import { createMemoryGraph, loadSeed } from '../dist/index.js';
import { serve } from '../packages/evidence-graph/dist/http/serve.js';

const RUNS = 7;
const EXPANDED = 100;
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
  pagesFolder: new URL('../dist/', import.meta.url),
  port: 0,
});

try {
  const loads = [];
  for (let run = 0; run < RUNS; run += 1) loads.push(await measureLoad('#/graph'));
  print('start scene', loads);
  const ids = await bestConnected();
  const large = [];
  for (let run = 0; run < 3; run += 1) large.push(await measureLoad(`#/graph?exp=${ids.join(',')}`, true));
  print(`scene of ${large[0].nodes} nodes`, large);
} finally {
  await browser.close();
  await server.close();
}

async function measureLoad(hash, isMoved = false) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watchGaps);
  await page.goto(`${server.url}/${hash}`);
  const measured = await page.evaluate(untilSettled);
  if (isMoved) Object.assign(measured, await move(page));
  await context.close();
  return measured;
}

/** Notes each time the page could do nothing for long: a timer that is due every few milliseconds comes late. */
function watchGaps() {
  globalThis.gaps = [];
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    if (now - last > 20) globalThis.gaps.push(now - last);
    last = now;
  }, 5);
}

async function untilSettled() {
  const view = () => document.querySelector('knowledge-graph-explorer')?.shadowRoot?.querySelector('kge-graph-view');
  while (!view()?.isSettled) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const [{ responseStart }] = performance.getEntriesByType('navigation');
  return {
    ready: performance.now() - responseStart,
    gap: Math.max(0, ...globalThis.gaps),
    nodes: view().explorer.visibleNodes.length,
  };
}

/** Pans, and then selects five nodes by where they stand. */
async function move(page) {
  const started = Date.now();
  await page.mouse.move(800, 600);
  await page.mouse.down();
  for (let step = 0; step < 30; step += 1) await page.mouse.move(800 - 4 * step, 600 - 2 * step);
  await page.mouse.up();
  const pan = (Date.now() - started) / 30;
  await page.waitForTimeout(500);
  let hits = 0;
  const ids = await page.evaluate(() =>
    document
      .querySelector('knowledge-graph-explorer')
      .explorer.visibleNodes.slice(0, 5)
      .map(({ id }) => id),
  );
  for (const id of ids) {
    const place = await page.evaluate(
      (node) =>
        document.querySelector('knowledge-graph-explorer').shadowRoot.querySelector('kge-graph-view').screenPosition(node),
      id,
    );
    await page.mouse.click(place.x, place.y);
    await page.waitForTimeout(300);
    if ((await page.evaluate(() => document.querySelector('knowledge-graph-explorer').explorer.state.selected)) === id) hits += 1;
  }
  return { pan, hits };
}

async function bestConnected() {
  const query = `{ entities(first: ${EXPANDED}, orderBy: [{ count: { field: "evidence", order: DESC } }]) { nodes { id } } }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data.entities.nodes.map(({ id }) => id);
}

function print(name, runs) {
  const median = (key) => [...runs.map((run) => run[key])].sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  console.log(
    `${name}: picture ${median('ready').toFixed(0)} ms after the first byte, longest gap ${median('gap').toFixed(0)} ms (medians of ${runs.length})`,
  );
  if (runs[0].pan !== undefined)
    console.log(`  pan ${median('pan').toFixed(0)} ms a step; ${median('hits')} of 5 clicks selected their node`);
}
