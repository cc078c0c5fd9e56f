import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeBrowser } from '../support/chromium.js';
import { allSettled, element, openHostPage } from '../support/host-page.js';
import { session } from '../support/session.js';

const at = session();

/** Keeps all contexts that are made, so that those which live can be counted. */
function keepContexts(): void {
  const kept: WebGL2RenderingContext[] = [];
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: Parameters<typeof getContext>) {
    const context = Reflect.apply(getContext, this, given);
    if (context instanceof WebGL2RenderingContext && !kept.includes(context)) kept.push(context);
    return context;
  } as typeof getContext;
  Object.assign(globalThis, { live: () => kept.filter((context) => !context.isContextLost()).length });
}
const liveContexts = (page: Page): Promise<number> => page.evaluate('live()');

/** Of each explorer, whether its picture moves or stands still. */
const pictures = (page: Page): Promise<string[]> =>
  page.locator('kge-graph-view').evaluateAll((views) =>
    views.map(({ shadowRoot }) => {
      const moves = shadowRoot?.querySelectorAll('.sigma-nodes').length === 1;
      const stands = (shadowRoot?.querySelectorAll('.still svg g.node').length ?? 0) > 3;
      return moves && !stands ? 'moves' : stands && !moves ? 'stands' : 'nothing';
    }),
  );

describeBrowser('ten explorers of a page', () => {
  const open = async (height: number) => {
    const opened = await openHostPage(at.browser, at.url, {
      head: `<style>knowledge-graph-explorer { height: ${height}px; margin-bottom: 10px }</style>`,
      body: Array.from({ length: 10 }, () => element()).join(''),
      viewport: { width: 900, height: 3000 },
      script: `(${keepContexts})()`,
    });
    await allSettled(opened.page);
    return opened;
  };

  it('all in view draw or stand still, and move when their reader wants them to', async () => {
    const { page, expectNoFaults, close } = await open(280);
    await expect.poll(() => pictures(page)).not.toContain('nothing');
    const shown = await pictures(page);
    expect(shown.filter((one) => one === 'moves')).toHaveLength(2);
    await expect.poll(() => liveContexts(page)).toBe(2);
    const standing = async (): Promise<number> => (await pictures(page)).lastIndexOf('stands');
    const asked = await standing();
    await page.locator('knowledge-graph-explorer').nth(asked).getByRole('button', { name: 'Let it move' }).click();
    await expect.poll(async () => (await pictures(page))[asked]).toBe('moves');
    await expect.poll(() => pictures(page)).not.toContain('nothing');
    const chosen = await standing();
    const still = page.locator('knowledge-graph-explorer').nth(chosen);
    await still.locator('.still g.node').first().dispatchEvent('click');
    await expect.poll(async () => (await pictures(page))[chosen]).toBe('moves');
    await still.locator('kge-details-panel section[data-id]').waitFor();
    await expect.poll(() => liveContexts(page)).toBe(2);
    // a page that takes all contexts for itself
    await page.evaluate(() => {
      for (let count = 0; count < 20; count += 1) document.createElement('canvas').getContext('webgl2');
    });
    await expect.poll(() => pictures(page)).toEqual(Array(10).fill('stands'));
    expectNoFaults();
    await close();
  });

  it('give WebGL to those in view, and back when they are removed', async () => {
    const { page, expectNoFaults, close } = await open(2900);
    await expect.poll(() => liveContexts(page)).toBeLessThanOrEqual(2);
    for (const index of [9, 0, 5]) {
      await page.locator('knowledge-graph-explorer').nth(index).scrollIntoViewIfNeeded();
      await page
        .locator('knowledge-graph-explorer')
        .nth(index)
        .evaluate((each) => each.scrollIntoView());
      await expect.poll(async () => (await pictures(page))[index]).toBe('moves');
      await expect.poll(() => liveContexts(page)).toBeLessThanOrEqual(2);
    }
    await page.evaluate(() => document.body.replaceChildren());
    await expect.poll(() => liveContexts(page)).toBe(0);
    expectNoFaults();
    await close();
  });
});
