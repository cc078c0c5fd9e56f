import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page for one test at a time. What no test undoes, such as a script of each page, belongs in its options. */
export interface OpenPage {
  readonly page: Page;
  /** What went wrong so far: errors, requests that failed, and requests to anywhere else, which lead nowhere. */
  readonly faults: readonly string[];
  expectNoFaults(): void;
  /** Where `SCREENSHOTS` names a folder, a picture of the page is left there. */
  close(): Promise<void>;
}

export type Routes = Pick<BrowserContext, 'route'>;

export interface OpenPageOptions extends BrowserContextOptions {
  /** Runs in the page before its own scripts. */
  readonly script?: string;
  /** Routes requests before anything is asked for. */
  readonly prepare?: (routes: Routes) => Promise<unknown>;
}

interface Watch {
  /** What goes wrong in the test that has the page. */
  faults: string[];
  /** Whom alone that test's page may ask. */
  host: string;
}

interface WatchedPage extends Watch {
  readonly page: Page;
  /** Makes its size and media those that it was opened with. */
  readonly restore: () => Promise<unknown>;
}

/** The pages of each browser that are not in use, by their options: to open another takes longer than most tests. */
const idle = new WeakMap<Browser, Map<string, WatchedPage[]>>();

/** Opens a page as a reader in China would on a laptop; `options` say otherwise. */
export async function openPage(browser: Browser, url: string, { prepare, ...options }: OpenPageOptions = {}): Promise<OpenPage> {
  const pages = idlePages(browser, JSON.stringify(options));
  const watched = pages.pop() ?? (await newPage(browser, options));
  const { page } = watched;
  const faults: string[] = [];
  Object.assign(watched, { faults, host: new URL(url).host });
  await prepare?.(page.context());
  await page.goto(url);
  return {
    page,
    faults,
    expectNoFaults: () => expect(faults).toEqual([]),
    async close() {
      await takePicture(page);
      await leave(page);
      await watched.restore();
      pages.push(watched);
    },
  };
}

function idlePages(browser: Browser, options: string): WatchedPage[] {
  const ofBrowser = idle.get(browser) ?? new Map<string, WatchedPage[]>();
  idle.set(browser, ofBrowser);
  const pages = ofBrowser.get(options) ?? [];
  ofBrowser.set(options, pages);
  return pages;
}

async function newPage(browser: Browser, { script, ...options }: OpenPageOptions): Promise<WatchedPage> {
  const all = { viewport: { width: 1280, height: 800 }, locale: 'zh-CN', reducedMotion: 'reduce', ...options } as const;
  const context = await browser.newContext(all);
  if (script !== undefined) await context.addInitScript(script);
  const seen: Watch = { faults: [], host: '' };
  watch(context, seen);
  const page = await context.newPage();
  const { viewport, colorScheme = 'light', reducedMotion, forcedColors = 'none' } = all;
  const restore = async (): Promise<unknown> =>
    Promise.all([viewport && page.setViewportSize(viewport), page.emulateMedia({ colorScheme, reducedMotion, forcedColors })]);
  return Object.assign(seen, { page, restore });
}

/** Lets go of all that a test did with a page. */
async function leave(page: Page): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  // What is still under way then has no one to answer.
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      try {
        window[name].clear();
      } catch {
        // the page may keep nothing
      }
    }
  });
  await page.goto('about:blank');
}

/** Lists what goes wrong in a context. */
function watch(context: BrowserContext, watched: Watch): void {
  const tell = (fault: string): void => void watched.faults.push(fault);
  const isElsewhere = (address: URL): boolean => /^(https?|wss?):$/.test(address.protocol) && address.host !== watched.host;
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      if (isElsewhere(new URL(socket.url()))) tell(`a socket to ${socket.url()}`);
    }),
  );
  context.on('request', (request) => {
    if (isElsewhere(new URL(request.url()))) tell(`a request to ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) tell(`${response.status()} for ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // the page gave it up itself; what went elsewhere is listed already
    if (reason !== 'net::ERR_ABORTED' && !isElsewhere(new URL(request.url()))) tell(`${reason} for ${request.url()}`);
  });
  context.on('console', (message) => {
    // which resource it was stands above
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) tell(message.text());
  });
  context.on('weberror', (error) => tell(error.error().message));
}

const pictures = new Map<string, number>();

async function takePicture(page: Page): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder || page.isClosed()) return;
  const name = (expect.getState().currentTestName ?? 'page').replace(/[^\p{Letter}\p{Number}]+/gu, '-');
  const count = (pictures.get(name) ?? 0) + 1;
  pictures.set(name, count);
  await page.screenshot({ path: join(folder, `${name}-${count}.png`) });
}
