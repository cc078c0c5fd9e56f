#!/usr/bin/env node
/**
 * The explorer in a real Chromium on a machine without a graphics card: how soon the start and the first scene are there, how soon the panel tells of
 * what is selected, how long the page is held up, and how a large scene moves. Run `npm run build` first; CHROMIUM_PATH names the browser where it is not `chromium`.
 */
import { withExplorer } from '../scripts/built-explorer.mjs';
import { recordTasks } from './shared/longest-task.mjs';
import { median } from './shared/statistics.mjs';

const RUNS = 7;
const EXPANDED = 100;
const REST = 2000;
const words = {
  text: 'first words',
  headline: 'headline',
  content: 'figures and questions',
  ready: 'picture',
  task: 'longest task',
  own: 'longest without waiting for WebGL',
  panel: 'selection to panel',
  whole: 'to all that it tells',
  pan: 'pan a step',
};

await withExplorer(async (explorer) => {
  const starts = [];
  for (let run = 0; run < RUNS; run += 1) starts.push(await measure(explorer, '#/start', untilStarted));
  print('start', starts);
  const loads = [];
  for (let run = 0; run < RUNS; run += 1) loads.push(await measureLoad(explorer, '#/graph'));
  print('start scene', loads);
  const ids = await bestConnected(explorer);
  const large = [];
  for (let run = 0; run < 3; run += 1) large.push(await measureLoad(explorer, `#/graph?exp=${ids.join(',')}`, true));
  print(`scene of ${large[0].nodes} nodes`, large);
});

function measureLoad(explorer, hash, isMoved = false) {
  return measure(explorer, hash, untilSettled, async (page) => ({
    ...(await timesOfPanel(page)),
    ...(isMoved ? await move(page) : {}),
  }));
}

/** What is measured of a page of its own, once it has come to rest and then by what is done to it. */
async function measure({ browser, url }, hash, untilThere, act = async () => ({})) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.waitForTimeout(REST); // a new window of the browser draws its own bar first, as it long has done where somebody reads
  const tasks = await recordTasks(browser, page);
  await page.goto(`${url}/${hash}`);
  const measured = await page.evaluate(untilThere);
  Object.assign(measured, await tasks());
  Object.assign(measured, await act(page));
  await context.close();
  return measured;
}

/** Notes when the headline at the start, its figures and questions, and its picture are there. */
function watch() {
  const view = () => document.querySelector('knowledge-graph-explorer')?.shadowRoot?.querySelector('kge-start-view')?.shadowRoot;
  const isThere = {
    headline: (root) => root?.querySelector('.headline')?.textContent.trim(),
    content: (root) => root?.querySelector('.facts li') && root.querySelector('kge-question-card'),
    ready: (root) => root?.querySelector('kge-scene-map')?.shadowRoot?.querySelector('.picture'),
  };
  globalThis.firsts = {};
  const look = () => {
    for (const name of Object.keys(isThere)) if (isThere[name](view())) globalThis.firsts[name] ??= performance.now();
    if (Object.keys(globalThis.firsts).length < 3) requestAnimationFrame(look);
  };
  look();
}

/** What was noted of the start, once all of it is there. */
async function untilStarted() {
  const { firsts } = globalThis;
  while (Object.keys(firsts).length < 3) await new Promise((resolve) => requestAnimationFrame(resolve));
  const [{ responseStart }] = performance.getEntriesByType('navigation');
  const [{ startTime: text }] = performance.getEntriesByName('first-contentful-paint');
  const sinceResponse = Object.entries({ text, ...firsts }).map(([name, time]) => [name, time - responseStart]);
  return Object.fromEntries(sinceResponse);
}

async function untilSettled() {
  const view = () => document.querySelector('knowledge-graph-explorer')?.shadowRoot?.querySelector('kge-graph-view');
  while (!view()?.isSettled) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const [{ responseStart }] = performance.getEntriesByType('navigation');
  return {
    ready: performance.now() - responseStart,
    nodes: view().explorer.visibleNodes.length,
  };
}

/** From the selection of a node to its name in the panel, and to all that the graph says of it. */
async function timesOfPanel(page) {
  return page.evaluate(async () => {
    const element = document.querySelector('knowledge-graph-explorer');
    const { explorer } = element;
    const [{ id }] = explorer.visibleNodes;
    const panel = () => element.shadowRoot.querySelector('kge-details-panel')?.shadowRoot;
    const started = performance.now();
    const until = async (selector) => {
      while (!panel()?.querySelector(selector)?.checkVisibility()) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - started;
    };
    explorer.select(id);
    const times = { panel: await until('h2'), whole: await until('section[data-id] .actions') };
    explorer.select(null);
    return times;
  });
}

/** Pans, and then selects five nodes by where they stand, of those in sight. */
async function move(page) {
  const started = Date.now();
  await page.mouse.move(800, 600);
  await page.mouse.down();
  for (let step = 0; step < 30; step += 1) await page.mouse.move(800 - 4 * step, 600 - 2 * step);
  await page.mouse.up();
  const pan = (Date.now() - started) / 30;
  await page.waitForTimeout(500);
  let hits = 0;
  const tried = [];
  for (let click = 0; click < 5; click += 1) {
    const { id, place } = await page.evaluate(uncoveredNode, tried);
    tried.push(id);
    await page.mouse.click(place.x, place.y);
    await page.waitForTimeout(1000); // it may move beside the panel
    if ((await page.evaluate(() => document.querySelector('knowledge-graph-explorer').explorer.state.selected)) === id) hits += 1;
  }
  return { pan, hits };
}

/** The next node that is in sight and that nothing lies over. */
function uncoveredNode(tried) {
  const { explorer, shadowRoot } = document.querySelector('knowledge-graph-explorer');
  const view = shadowRoot.querySelector('kge-graph-view');
  for (const { id } of explorer.visibleNodes) {
    const place = view.screenPosition(id);
    const isOnCanvas = view.shadowRoot.elementFromPoint(place.x, place.y)?.localName === 'canvas';
    if (isOnCanvas && shadowRoot.elementFromPoint(place.x, place.y) === view && !tried.includes(id)) return { id, place };
  }
  throw new Error('no node is in sight');
}

async function bestConnected({ url }) {
  const query = `{ entities(first: ${EXPANDED}, orderBy: [{ count: { field: "evidence", order: DESC } }]) { nodes { id } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data.entities.nodes.map(({ id }) => id);
}

function print(name, runs) {
  const medianOf = (key) => median(runs.map((run) => run[key]));
  const known = Object.keys(words).filter((key) => runs[0][key] !== undefined);
  console.log(
    `${name} (medians of ${runs.length}): ${known.map((key) => `${words[key]} ${medianOf(key).toFixed(0)} ms`).join(', ')}`,
  );
  if (runs[0].hits !== undefined) console.log(`  ${medianOf('hits')} of 5 clicks selected their node`);
}
