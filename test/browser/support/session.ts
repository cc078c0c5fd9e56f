import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type ChromiumOptions, startChromium, stopChromium } from './chromium.js';
import { type OpenPlace, type Place, served } from './places.js';

export interface Session {
  readonly browser: Browser;
  /** The explorer's page. */
  readonly url: string;
}

/** A browser and a place for the tests of a file: each opens pages of its own in them. */
export function session(place: Place = served, options: ChromiumOptions = {}): Session {
  let browser: Browser;
  let opened: OpenPlace;
  beforeAll(async () => {
    [browser, opened] = await Promise.all([startChromium(options), place.open()]);
  });
  afterAll(async () => {
    await Promise.all([stopChromium(browser), opened.close()]);
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return opened.url;
    },
  };
}
