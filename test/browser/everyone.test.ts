import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { inExplorer } from './support/host-page.js';
import { askGraph, openGraph } from './support/places.js';
import { session } from './support/session.js';
import { collidingInBar, contrastsIn, faintTextsIn, inLanguage, movingIn, overflowing } from './support/view-checks.js';

const at = session();
const views = ['start', 'graph', 'procedure', 'statistics', 'source', 'query'] as const;
const gate = 'QualityGate:integrity-gate';

describeBrowser('whoever reads', () => {
  let explorer: ExplorerPage;
  beforeAll(async () => {
    explorer = await ExplorerPage.open(at.browser, at.url, { at: '/start?lang=en' });
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
  });

  /** Shows a view, and nothing selected in it. */
  async function show(view: string): Promise<Page> {
    const { page } = explorer;
    await page.evaluate((name) => location.assign(`#/${name}?lang=en`), view);
    await page.locator(`kge-${view}-view:not([hidden]) :is(h2, canvas)`).first().waitFor();
    await explorer.settled();
    return page;
  }

  it.each(views)('finds nothing that moves in the view %s', async (view) => {
    const page = await show(view);
    expect(await movingIn(page)).toEqual([]);
  });

  it.each(['graph', 'source', 'query'])('sees all of the view %s on any screen', async (view) => {
    const page = await show(view);
    expect(await overflowing(page, `kge-${view}-view`)).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('can press all of the bar in %s', async (language) => {
    const page = await show('graph');
    await inLanguage(page, language);
    for (const [width, height] of [
      [320, 640],
      [390, 844],
      [640, 400],
      [700, 900],
      [768, 1024],
      [844, 390],
      [1024, 768],
      [1180, 800],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await explorer.settled();
      expect(await collidingInBar(page), `${width} × ${height}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('hears what is selected, and reaches it in order', async () => {
    const page = await show('graph');
    await explorer.select(gate);
    const said = page.locator('kge-live-region [role=status]');
    const { node } = await askGraph(
      await openGraph(),
      `{ node(id: "${gate}") { ... on Entity { relationships(first: 1) { totalCount } } } }`,
    );
    await expect.poll(() => said.textContent()).toBe(`Integrity gate, ${node.relationships.totalCount} relationships`);
    await page.evaluate(() => document.body.focus());
    const passed: string[] = [];
    for (let tabs = 0; tabs < 60 && !passed.includes('kge-sheet'); tabs += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const part = document
          .querySelector('knowledge-graph-explorer')
          ?.shadowRoot?.activeElement?.closest('.skip, kge-top-bar, #view, kge-sheet');
        return part?.id || part?.className || part?.localName || '';
      });
      if (name && passed.at(-1) !== name) passed.push(name);
    }
    expect(passed).toEqual(['skip', 'kge-top-bar', 'view', 'kge-sheet']);
  });

  it.each(views)('can tell all apart in forced colours in the view %s', async (view) => {
    const page = await show(view);
    await page.emulateMedia({ forcedColors: 'active' });
    await explorer.settled();
    const looks = await page.locator('.mark .outline').evaluateAll((outlines) =>
      outlines
        .filter((outline) => outline.checkVisibility())
        .map((outline) => {
          const { fill, stroke } = getComputedStyle(outline);
          return fill === stroke ? 'filled' : 'outlined';
        }),
    );
    expect(looks).not.toContain('filled');
    const pressed = await page
      .locator('button[aria-pressed=true]:visible')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderTopWidth));
    expect(pressed).not.toContain('1px');
    const tab = page.locator('kge-top-bar nav [aria-current=page]');
    expect(await tab.evaluate((each) => getComputedStyle(each, '::after').backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      expect(await faintTextsIn(page), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  it('tells all nine families in the drawing apart in forced colours', async () => {
    const page = await show('graph');
    await inExplorer(page, (shown) => shown.addNodes(['Silence:contents-of-arrangements']));
    await page.emulateMedia({ forcedColors: 'active' });
    await explorer.settled();
    const shapes = await page
      .locator('kge-legend .mark .outline:visible')
      .evaluateAll((outlines) => outlines.map((outline) => outline.getAttribute('d')));
    expect(new Set(shapes).size).toBe(9);
    const ids = await inExplorer(page, ({ families, visibleNodes }) => {
      const first = new Map(visibleNodes.map(({ id, type }) => [families.of(type).name, id]));
      return [...first.values()];
    });
    expect(ids.length).toBe(shapes.length);
    const places = await Promise.all(ids.map(async (id) => (await explorer.screenPosition(id)) ?? { x: 0, y: 0 }));
    const boxes = places.map(({ x, y }) => ({ x: x - 20, y: y - 20, width: 40, height: 40 }));
    const contrasts = await contrastsIn(page, await page.screenshot(), boxes);
    for (const [index, contrast] of contrasts.entries()) expect(contrast, ids[index]).toBeGreaterThanOrEqual(3);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});
