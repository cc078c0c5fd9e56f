import { type Browser, chromium } from 'playwright-core';
import { describe, inject } from 'vitest';
import { type ChromiumOptions, chromiumPath, launchOptions } from './launch.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Chromium of this run is reached; undefined where there is none. */
    chromium: string | undefined;
  }
}

export { type ChromiumOptions, chromiumPath } from './launch.js';

if (chromiumPath === undefined) {
  const message = 'There is no Chromium, so the pages are not tested. Install it, or name one by CHROMIUM_PATH.';
  if (process.env.CI) throw new Error(message);
  console.warn(`\n*** SKIPPED: ${message} ***\n`);
}

/** Tests that need a browser; skipped where there is none, which never is so in CI. */
export const describeBrowser: ReturnType<typeof describe.skipIf> = describe.skipIf(chromiumPath === undefined);

/** The Chromium of this run, once a test has asked for it: all files share it, and its pages. */
let shared: Promise<Browser> | undefined;

/** The Chromium of this run, or one without WebGL, to be given to {@link stopChromium}. */
export function startChromium({ webGl = true }: ChromiumOptions = {}): Promise<Browser> {
  const endpoint = inject('chromium');
  if (!webGl || !endpoint) return chromium.launch(launchOptions({ webGl }));
  shared ??= chromium.connect(endpoint);
  return shared;
}

/** Closes a browser, unless others share it. */
export async function stopChromium(browser: Browser): Promise<void> {
  if (browser !== (await shared)) await browser.close();
}
