import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine: `CHROMIUM_PATH`, or the first on the path. */
export const chromiumPath: string | undefined = candidates().find((file) => existsSync(file));

function candidates(): string[] {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  return CHROMIUM_PATH ? [CHROMIUM_PATH] : PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

if (chromiumPath === undefined) {
  const message = 'There is no Chromium, so the pages are not tested. Install it, or name one by CHROMIUM_PATH.';
  if (process.env.CI) throw new Error(message);
  console.warn(`\n*** SKIPPED: ${message} ***\n`);
}

/** Tests that need a browser; skipped where there is none, which never is so in CI. */
export const describeBrowser: ReturnType<typeof describe.skipIf> = describe.skipIf(chromiumPath === undefined);

const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

export interface ChromiumOptions {
  /** @default true */
  readonly webGl?: boolean;
}

/** Starts Chromium, which draws in software, as machines without a graphics card do. */
export const startChromium = ({ webGl = true }: ChromiumOptions = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath as string,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(webGl ? software : ['--disable-3d-apis'])],
  });
