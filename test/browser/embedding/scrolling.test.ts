import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from '../support/chromium.js';
import { allSettled, element, inExplorer, openHostPage } from '../support/host-page.js';
import type { OpenPage } from '../support/page.js';
import { session } from '../support/session.js';
import { fingerOn } from '../support/touch.js';

const at = session();
const hint = 'kge-scroll-hint p';
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
/** Scrolls back, until what a finger has set in motion rests. */
const scrollToTop = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(() => {
          const before = scrollY;
          scrollTo(0, 0);
          return before;
        }),
      { interval: 100 },
    )
    .toBe(0);
const ratio = (page: Page): Promise<number> => inExplorer(page, ({ state }) => state.camera?.ratio ?? 1);

describeBrowser('an explorer within a page that scrolls', () => {
  let host: OpenPage;
  /** A place of the picture where nothing is. */
  const ground = { x: 300, y: 320 };
  beforeAll(async () => {
    host = await openHostPage(at.browser, at.url, {
      head: '<meta name="viewport" content="width=device-width"><style>body { margin: 0; block-size: 4000px } knowledge-graph-explorer { block-size: 500px }</style>',
      body: element(),
      hasTouch: true,
    });
    await allSettled(host.page);
  });
  afterAll(async () => {
    host.expectNoFaults();
    await host.close();
  });

  it('leaves the wheel to the page, and says how to zoom', async () => {
    const { page } = host;
    await page.mouse.move(ground.x, ground.y);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
    await page.locator(hint).getByText('Ctrl').waitFor();
    expect(await ratio(page)).toBe(1);
    await page.locator(hint).waitFor({ state: 'detached' });
  });

  it('leaves one finger on the ground to the page', async () => {
    const { page } = host;
    await scrollToTop(page);
    const finger = await fingerOn(page);
    await finger.press(ground);
    for (let y = ground.y; y > ground.y - 120; y -= 20) await finger.move({ x: ground.x, y });
    await page.locator(hint).getByText('two fingers').waitFor();
    await finger.lift();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
    await expect.poll(() => inExplorer(page, ({ state }) => state.camera)).toBeNull();
  });

  it.each(['Control', 'Meta'])('zooms by the wheel with %s', async (key) => {
    const { page } = host;
    await scrollToTop(page);
    await inExplorer(page, ({ store }) => store.set({ camera: null }, 'replace'));
    await page.mouse.move(ground.x, ground.y);
    await page.keyboard.down(key);
    await page.mouse.wheel(0, -120);
    await page.keyboard.up(key);
    await expect.poll(() => ratio(page)).toBeLessThan(1);
    expect(await scrolled(page)).toBe(0);
  });
});
