import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumPath, launchOptions } from './launch.js';

/** One Chromium for the run; tests reach it by `startChromium`. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  project.provide('chromium', undefined);
  if (chromiumPath === undefined) return undefined;
  const server = await chromium.launchServer(launchOptions({}));
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}
