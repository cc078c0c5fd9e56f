import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOf } from './support/axe.js';
import { describeBrowser, startChromium, stopChromium } from './support/chromium.js';
import { type FileServer, serveFiles } from './support/file-server.js';
import { openPage } from './support/page.js';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><main><h1>A page</h1>${body}</main></html>`;

// `.invalid` is a name that nobody can have
const pages = {
  'clean.html': page('<p>Nothing is wrong.</p>'),
  'console.html': page('<script>console.error("said");</script>'),
  'error.html': page('<script>throw new Error("thrown");</script>'),
  'missing.html': page('<img src="missing.svg" alt="">'),
  'elsewhere.html': page('<img src="https://elsewhere.invalid/a.svg" alt="">'),
  'worker.html': page('<script>new Worker("worker.js");</script>'),
  'worker.js': 'fetch("https://elsewhere.invalid/b").catch(() => {});',
  'socket.html': page('<script>new WebSocket("wss://elsewhere.invalid/c").onerror = () => {};</script>'),
  'inaccessible.html': page('<img src="data:,"><button></button><button></button>'),
};

describeBrowser('the browser of the tests', () => {
  let browser: Browser;
  let folder: string;
  let server: FileServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
    for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, name), text);
    [browser, server] = await Promise.all([startChromium(), serveFiles({ '/sub/dir/': folder })]);
  });
  afterAll(async () => {
    await Promise.all([stopChromium(browser), server.close()]);
    await rm(folder, { recursive: true });
  });

  it('finds no fault in a clean page', async () => {
    const opened = await openPage(browser, `${server.url}/sub/dir/clean.html`);
    await expect.poll(() => opened.page.locator('p').innerText()).toBe('Nothing is wrong.');
    opened.expectNoFaults();
    await opened.close();
  });

  it.each([
    ['console', /^said$/],
    ['error', /^thrown$/],
    ['missing', /^404 for .*\/sub\/dir\/missing\.svg$/],
    ['elsewhere', /^a request to https:\/\/elsewhere\.invalid\/a\.svg$/],
    ['worker', /^a request to https:\/\/elsewhere\.invalid\/b$/],
    ['socket', /^a socket to wss:\/\/elsewhere\.invalid\/c$/],
  ])('sees what is wrong in the page "%s", once', async (name, fault) => {
    const opened = await openPage(browser, `${server.url}/sub/dir/${name}.html`);
    await expect.poll(() => opened.faults[0]).toMatch(fault);
    expect(() => opened.expectNoFaults()).toThrow();
    await opened.close();
    expect(opened.faults.filter((line) => fault.test(line))).toHaveLength(1);
  });

  it('tells what axe finds, in lines', async () => {
    const opened = await openPage(browser, `${server.url}/sub/dir/inaccessible.html`, { bypassCSP: true });
    expect(await violationsOf(opened.page)).toEqual([
      expect.stringMatching(/^button-name \(critical\), 2 times: button:nth-child\(3\): /),
      expect.stringMatching(/^image-alt \(critical\), 1 times: img: /),
    ]);
    await opened.close();
  });

  it('gives a page that was used as if it were new', async () => {
    const address = `${server.url}/sub/dir/clean.html`;
    const seen = () => ({
      width: innerWidth,
      isForced: matchMedia('(forced-colors: active)').matches,
      kept: localStorage.length,
    });
    const used = await openPage(browser, address);
    const before = await used.page.evaluate(seen);
    await used.page.setViewportSize({ width: 390, height: 400 });
    await used.page.emulateMedia({ forcedColors: 'active' });
    await used.page.evaluate(() => localStorage.setItem('a', 'b'));
    await used.close();
    const again = await openPage(browser, address);
    expect(again.page).toBe(used.page);
    expect(await again.page.evaluate(seen)).toEqual(before);
    await again.close();
  });

  it('takes theme, language, size and touch', async () => {
    const opened = await openPage(browser, `${server.url}/sub/dir/clean.html`, {
      colorScheme: 'dark',
      locale: 'en-GB',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const seen = await opened.page.evaluate(() => [
      matchMedia('(prefers-color-scheme: dark)').matches,
      navigator.language,
      innerWidth,
      navigator.maxTouchPoints > 0,
    ]);
    expect(seen).toEqual([true, 'en-GB', 390, true]);
    await opened.close();
  });

  it.each([true, false])('draws with WebGL: %s', async (webGl) => {
    const chosen = await startChromium({ webGl });
    const opened = await openPage(chosen, `${server.url}/sub/dir/clean.html`);
    expect(await opened.page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)).toBe(webGl);
    await stopChromium(chosen);
  });
});
