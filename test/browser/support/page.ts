import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page in a context of its own. */
export interface OpenPage {
  readonly page: Page;
  /** What went wrong so far: errors, requests that failed, and requests to anywhere else, which are not let through. */
  readonly faults: readonly string[];
  expectNoFaults(): void;
  /** Where `SCREENSHOTS` names a folder, a picture of the page is left there. */
  close(): Promise<void>;
}

export interface OpenPageOptions extends BrowserContextOptions {
  /** Runs on the context before anything is asked for. */
  prepare?(context: BrowserContext): Promise<unknown>;
}

/** Opens a page as a reader in China would on a laptop; `options` say otherwise. */
export async function openPage(browser: Browser, url: string, { prepare, ...options }: OpenPageOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    ...options,
  });
  const faults = await watch(context, new URL(url).host);
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(url);
  return {
    page,
    faults,
    expectNoFaults: () => expect(faults).toEqual([]),
    async close() {
      await takePicture(page);
      // What is still under way then has no one to answer.
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    },
  };
}

/** Keeps a context to one host, and lists what goes wrong in it. */
async function watch(context: BrowserContext, host: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const isElsewhere = (address: URL): boolean => /^(https?|wss?):$/.test(address.protocol) && address.host !== host;
  await context.route(isElsewhere, (route) => {
    faults.push(`a request to ${route.request().url()}`);
    return route.abort();
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      if (isElsewhere(new URL(socket.url()))) faults.push(`a socket to ${socket.url()}`);
    }),
  );
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // the page gave it up itself; what went elsewhere is listed already
    if (reason !== 'net::ERR_ABORTED' && !isElsewhere(new URL(request.url()))) faults.push(`${reason} for ${request.url()}`);
  });
  context.on('console', (message) => {
    // which resource it was stands above
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  return faults;
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
