import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { GraphView } from '../../packages/evidence-graph-explorer/src/views/graph/graph-view.js';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { inExplorer } from './support/host-page.js';
import { session } from './support/session.js';
import { fingerOn } from './support/touch.js';
import { contrastsIn } from './support/view-checks.js';

const at = session();
const body = 'Organization:central-committee';
const women = 'DelegateCategory:women';

describeBrowser('what is done with the graph', () => {
  let explorer: ExplorerPage;
  beforeAll(async () => {
    explorer = await ExplorerPage.open(at.browser, at.url, { at: '/graph?lang=en' });
  });
  afterEach(async () => {
    // back to where it began, as the next reader finds it
    await inExplorer(explorer.page, (each) => {
      each.startPath(null);
      each.mark([]);
      each.store.edit({ hidden: [], hiddenTypes: [], expanded: [], path: null, pinned: {} }, { selected: null, camera: null });
    });
    await explorer.settled();
    if ((await locate('kge-graph-view .list.open').count()) > 0) await locate('kge-tool-bar [data-tool=list]').click();
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
  });
  const locate = (selector: string) => explorer.page.locator(selector);
  const item = (id: string) => locate(`kge-node-list li[data-id="${id}"]`);
  const click = async (id: string, modifiers: 'Control'[] = []): Promise<void> => {
    const { x, y } = (await explorer.screenPosition(id)) as { x: number; y: number };
    for (const key of modifiers) await explorer.page.keyboard.down(key);
    await explorer.page.mouse.click(x, y);
    for (const key of modifiers) await explorer.page.keyboard.up(key);
  };

  it('has all tools in one row beside the panel', async () => {
    await explorer.select(body);
    const bar = await locate('kge-tool-bar').boundingBox();
    const panel = await locate('kge-sheet').boundingBox();
    expect(bar?.height).toBeLessThan(52);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThan(panel?.x ?? 0);
    await expect.poll(() => locate('kge-tool-bar button:visible').count()).toBe(9);
  });

  it('finds a path in three clicks from its tool', async () => {
    await locate('kge-tool-bar [data-tool=path]').click();
    await click(body);
    await locate('kge-path-bar .choice').getByText('Central Committee').waitFor();
    await click(women);
    await locate('kge-path-bar .hop').first().waitFor();
    await expect.poll(() => locate('kge-path-bar .place').count()).toBeGreaterThan(0);
    await expect.poll(async () => (await explorer.address()).includes(`path=${body},${women},6`)).toBe(true);
    await expectWholePath(explorer);
    await explorer.select(women);
    await expectWholePath(explorer);
  });

  it('keeps what it has drawn until it is printed', async () => {
    const [empty, printed] = await locate('kge-graph-view canvas.sigma-nodes').evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const blank = Object.assign(document.createElement('canvas'), { width, height }).toDataURL();
      dispatchEvent(new Event('beforeprint'));
      return [blank.length, canvas.toDataURL().length];
    });
    expect(printed).toBeGreaterThan(2 * (empty ?? 0));
  });

  it('finds a path from the panel, and gives it up by Escape', async () => {
    await explorer.select(body);
    await locate('kge-details-panel kge-menu[label="More actions"] button[popovertarget]').click();
    await locate('kge-details-panel [data-action=path-from]').click();
    await locate('kge-path-bar .choice').waitFor();
    await explorer.page.keyboard.press('Escape');
    await locate('kge-path-bar .choice').waitFor({ state: 'detached' });
    await expect.poll(() => inExplorer(explorer.page, ({ pathStart }) => pathStart)).toBeNull();
  });

  it('looks for a longer path where there is none so short', async () => {
    await inExplorer(explorer.page, ({ store }) =>
      store.edit({ path: { from: 'Person:xi-jinping', to: 'DelegateCategory:women', maxLength: 1 } }),
    );
    await locate('kge-path-bar').getByText('No path of at most 1 hops').waitFor();
    await locate('kge-path-bar [data-action=longer]').click();
    await locate('kge-path-bar .hop').first().waitFor();
    await expect.poll(() => explorer.address()).toContain(`path=Person:xi-jinping,${women},8`);
  });

  it('gives what a search finds room for its words', async () => {
    await explorer.search('women');
    const hits = locate('kge-search-box li');
    await hits.nth(3).waitFor();
    const heights = await hits.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(90);
    const { x = -1, y = -1, width = 0 } = (await locate('kge-search-box .popup').boundingBox()) ?? {};
    expect(Math.min(x, y, 1280 - x - width)).toBeGreaterThanOrEqual(0);
    await explorer.page.keyboard.press('Escape');
  });

  it('offers what is near where a search finds nothing', async () => {
    await explorer.search('women zebra');
    await locate('kge-search-box [data-words=women]').click();
    await locate(`kge-search-box li[data-id="${women}"]`).click();
    await expect.poll(() => inExplorer(explorer.page, ({ state }) => state.selected)).toBe(women);
  });

  it('leaves out a family, and one type of it', async () => {
    const before = (await explorer.visible()).length;
    const family = locate('kge-legend [data-family=delegates]');
    await family.click();
    await expect.poll(async () => (await explorer.visible()).length).toBeLessThan(before);
    await expect.poll(() => family.getAttribute('aria-pressed')).toBe('false');
    await family.click();
    await locate('kge-legend kge-type-menu button[popovertarget]').click();
    await locate('kge-legend [data-type=DelegateCategory]').click();
    await expect.poll(async () => (await explorer.visible()).some((id) => id.startsWith('DelegateCategory:'))).toBe(false);
    await expect.poll(async () => (await explorer.visible()).some((id) => id.startsWith('DelegateCategoryScheme:'))).toBe(true);
    await explorer.page.keyboard.press('Escape');
  });

  it('says so where the legend leaves nothing, with a way back', async () => {
    for (const family of await locate('kge-legend .family').all()) await family.click();
    await locate('kge-graph-notes .state').getByText('nodes are hidden').waitFor();
    await locate('kge-graph-notes .state button').click();
    await expect.poll(async () => (await explorer.visible()).length).toBeGreaterThan(40);
  });

  it('opens a menu on a node, and expands by one relation', async () => {
    const { x, y } = (await explorer.screenPosition(body)) as { x: number; y: number };
    const before = (await explorer.visible()).length;
    await explorer.page.mouse.click(x, y, { button: 'right' });
    const relation = locate('kge-node-menu [data-action=expand-SET_REQUIREMENT-OUT]');
    await expect.poll(() => relation.innerText()).toMatch(/×10/);
    await relation.click();
    await explorer.settled();
    const shown = await explorer.visible();
    expect(shown.filter((id) => id.startsWith('Requirement:')).length).toBeGreaterThanOrEqual(10);
    const said = await locate('kge-live-region [role=status]').textContent();
    expect(said).toBe(`${shown.length - before} added, ${shown.length} shown`);
    await expect.poll(() => explorer.address()).toContain(`exp=${body}~SET_REQUIREMENT~OUT`);
    await locate('kge-node-menu [popover]').waitFor({ state: 'hidden' });
    await explorer.page.mouse.move(x + 200, y + 200, { steps: 3 });
    expect(await explorer.screenPosition(body), 'it is not dragged').toEqual({ x, y });
  });

  it('keeps its menu closed where the relations come after that', async () => {
    const isOpen = await locate('kge-node-menu').evaluate(async (element, id) => {
      const menu = element as HTMLElement & {
        readonly explorer: { readonly client: { ask: (...asked: unknown[]) => Promise<unknown> } };
        open(id: string, at: { x: number; y: number }): Promise<void>;
      };
      const { client } = menu.explorer;
      const ask = client.ask.bind(client);
      let [answer, tell] = [() => {}, () => {}];
      const [answered, told] = [new Promise<void>((done) => (answer = done)), new Promise<void>((done) => (tell = done))];
      client.ask = (...asked) =>
        ask(...asked).then(async (each) => {
          answer();
          await told;
          return each;
        });
      const opening = menu.open(id, { x: 100, y: 100 });
      await answered;
      const popover = menu.shadowRoot?.querySelector<HTMLElement>('[popover]');
      popover?.hidePopover();
      tell();
      await opening;
      Reflect.deleteProperty(client, 'ask'); // its own again
      return popover?.matches(':popover-open');
    }, body);
    expect(isOpen).toBe(false);
  });

  it('closes by Escape the menu, the panel, and the selection', async () => {
    await explorer.select(body);
    const { x, y } = (await explorer.screenPosition(body)) as { x: number; y: number };
    await explorer.page.mouse.click(x, y, { button: 'right' });
    await locate('kge-node-menu .item:focus').waitFor();
    const sheet = locate('kge-sheet');
    const selected = () => inExplorer(explorer.page, ({ state }) => state.selected);
    await explorer.page.keyboard.press('Escape');
    await locate('kge-node-menu [popover]').waitFor({ state: 'hidden' });
    await expect.poll(() => sheet.isVisible()).toBe(true);
    await explorer.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await expect.poll(() => selected()).toBe(body);
    await explorer.page.keyboard.press('Escape');
    await expect.poll(selected).toBeNull();
  });

  it('hears each key that is pressed as its menu closes', async () => {
    await explorer.select(body);
    const { x, y } = (await explorer.screenPosition(body)) as { x: number; y: number };
    await explorer.page.mouse.click(x, y, { button: 'right' });
    await locate('kge-node-menu .item:focus').waitFor();
    await Promise.all(Array.from({ length: 3 }, () => explorer.page.keyboard.press('Escape')));
    await expect.poll(() => inExplorer(explorer.page, ({ state }) => state.selected)).toBeNull();
  });

  it('does by the list and its keys what the canvas does', async () => {
    await explorer.page.keyboard.press('l');
    await locate('kge-tool-bar [data-tool=list][aria-pressed=true]').waitFor();
    await item(women).click();
    await locate(`kge-details-panel section[data-id="${women}"]`).waitFor();
    await locate('kge-node-list [role=listbox]').press('ContextMenu');
    await locate('kge-node-menu [data-action=copy-link]').click();
    await locate('kge-node-menu [data-action=copy-link]').getByText('Copied').waitFor();
    expect(decodeURIComponent(await explorer.page.evaluate(() => navigator.clipboard.readText()))).toContain(`sel=${women}`);
    await explorer.page.keyboard.press('Escape');
    await expect.poll(() => explorer.focused()).toBe('ul');
    await explorer.page.keyboard.press('c');
    await locate('kge-cite-menu [data-form=gbt7714]').waitFor();
    await explorer.page.keyboard.press('Escape');
    await item(women).locator('.box').click();
    await item(body).locator('.box').click();
    await locate('kge-mark-bar [data-mark=expand]').click({ trial: true }); // the list does not cover it
    await locate('kge-mark-bar [data-mark=path]').click();
    await locate('kge-path-bar .hop').first().waitFor();
    await expect.poll(() => locate('kge-mark-bar section').count()).toBe(0);
    await locate('kge-tool-bar [data-tool=list]').click();
  });

  it('hides several nodes at once, and brings them back', async () => {
    await click(body, ['Control']);
    await click(women, ['Control']);
    await locate('kge-mark-bar').getByText('2 marked').waitFor();
    await expect.poll(() => inExplorer(explorer.page, ({ state }) => state.selected)).toBeNull();
    await locate('kge-mark-bar [data-mark=hide]').click();
    await explorer.settled();
    await expect.poll(() => explorer.visible()).not.toEqual(expect.arrayContaining([body, women]));
    await locate('kge-graph-notes .restore').click();
    await explorer.settled();
    await expect.poll(() => explorer.visible()).toEqual(expect.arrayContaining([body, women]));
  });

  it('exports from a menu that nothing clips', async () => {
    const menu = locate('kge-export-menu');
    await menu.locator('button[popovertarget]').click();
    const items = menu.locator('.item:visible');
    await expect.poll(() => items.count()).toBeGreaterThan(5);
    for (const each of await items.all()) {
      const box = await each.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    }
    const download = explorer.page.waitForEvent('download');
    await menu.locator('[data-format=gexf]').click();
    expect((await download).suggestedFilename()).toBe('graph.gexf');
    await menu.locator('button[popovertarget]').click();
    await explorer.page.mouse.click(640, 500);
    await expect.poll(() => items.count()).toBe(0);
  });
});

describeBrowser('on a phone', () => {
  let explorer: ExplorerPage;
  beforeAll(async () => {
    explorer = await ExplorerPage.open(at.browser, at.url, {
      at: `/graph?lang=en`,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
  });
  afterAll(() => explorer.close());

  it('a long press opens a menu that stays', async () => {
    const finger = await fingerOn(explorer.page);
    await finger.press((await explorer.screenPosition('QualityGate:political-gate')) as { x: number; y: number });
    const menu = explorer.page.locator('kge-node-menu [popover]');
    await menu.locator('[data-action=path-from]').waitFor();
    await finger.lift();
    await menu.locator('[data-action=expand]').tap();
    await explorer.settled();
    await expect.poll(() => explorer.address()).toContain('exp=QualityGate:political-gate');
    await expect.poll(() => explorer.address()).not.toContain('sel=');
  });

  it('shows a whole path above its bar, and beside the panel', async () => {
    await explorer.go(`/graph?lang=en&path=${body},${women},6`);
    await explorer.page.locator('kge-path-bar .hop').first().waitFor();
    await expectWholePath(explorer);
    await explorer.select(women);
    await expectWholePath(explorer);
    await inExplorer(explorer.page, ({ store }) => store.edit({ path: null }, { selected: null, camera: null }));
    await explorer.settled();
  });

  it('two fingers that part zoom in', async () => {
    const finger = await fingerOn(explorer.page);
    const [x, y] = [195, 300];
    await finger.press({ x: x - 20, y }, { x: x + 20, y });
    for (let by = 30; by <= 80; by += 10) await finger.move({ x: x - by, y }, { x: x + by, y });
    await finger.lift();
    await expect.poll(() => inExplorer(explorer.page, ({ state }) => state.camera?.ratio ?? 1)).toBeLessThan(0.5);
    await inExplorer(explorer.page, ({ store }) => store.set({ camera: null }, 'replace'));
  });

  it('each tool, and all in the panel, can be touched', async () => {
    await explorer.select(body);
    await explorer.page.locator('kge-relation-group li').first().waitFor();
    const buttons = explorer.page.locator(':is(kge-tool-bar, kge-details-panel) button:visible');
    const small = await buttons.evaluateAll((all) =>
      all
        .map((button) => ({
          name: button.getAttribute('aria-label') ?? button.textContent?.trim(),
          box: button.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.height < 43.5 || box.width < 24)
        .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
    expect(await explorer.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

/** Nothing lies over a node of the path, and a picture of the whole page has all of them. */
async function expectWholePath(explorer: ExplorerPage): Promise<void> {
  await explorer.settled();
  const places = await inExplorer(explorer.page, ({ loaded: { path, whole } }) => {
    const { shadowRoot } = document.querySelector('knowledge-graph-explorer') as HTMLElement;
    const view = shadowRoot?.querySelector('kge-graph-view') as GraphView;
    const hops = whole.relationships.filter(({ id }) => path?.includes(id));
    return hops
      .flatMap(({ from, to }) => [from, to])
      .map((id) => {
        const { x, y } = view.screenPosition(id) ?? { x: -1, y: -1 };
        const over = [shadowRoot?.elementFromPoint(x, y)?.localName, view.shadowRoot?.elementFromPoint(x, y)?.localName];
        return { id, x, y, over: over.join(' ') };
      });
  });
  expect(places.length).toBeGreaterThan(4);
  expect(places.filter(({ over }) => over !== 'kge-graph-view canvas')).toEqual([]);
  const boxes = places.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const contrasts = await contrastsIn(explorer.page, await explorer.page.screenshot({ fullPage: true }), boxes);
  expect(places.filter((_, index) => (contrasts[index] ?? 0) < 1.5)).toEqual([]);
}
