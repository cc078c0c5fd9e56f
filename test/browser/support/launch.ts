import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine: `CHROMIUM_PATH`, or the first on the path. */
export const chromiumPath: string | undefined = candidates().find((file) => existsSync(file));

function candidates(): string[] {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  return CHROMIUM_PATH ? [CHROMIUM_PATH] : PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

/** WebGL is drawn in software, as on machines without a graphics card; all else is cheaper to draw without it. */
const webGlInSoftware = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
];

/**
 * Features of the browser that take the tests' time: its own window's address bar draws its suggestions with two hidden pages, anew for each context.
 * The others are what Playwright does without: of this switch, a browser heeds the last one only.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** No name but that of this machine leads anywhere. */
const onlyThisMachine = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

export interface ChromiumOptions {
  /** @default true */
  readonly webGl?: boolean;
}

export const launchOptions = ({ webGl = true }: ChromiumOptions): LaunchOptions => ({
  executablePath: chromiumPath as string,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(webGl ? webGlInSoftware : ['--disable-3d-apis']),
    onlyThisMachine,
    `--disable-features=${withoutFeatures.join()}`,
  ],
});
