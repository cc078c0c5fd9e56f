import { expect, it } from 'vitest';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { allSettled, element, inExplorer, openHostPage } from './support/host-page.js';
import { session } from './support/session.js';

const at = session();

/** What a reader does, each of which is a place to come back to. */
const actions: readonly ((page: ExplorerPage['page']) => Promise<unknown>)[] = [
  (page) => inExplorer(page, (explorer) => explorer.select('Procedure:delegate-election')),
  (page) => inExplorer(page, (explorer) => explorer.expand('Procedure:delegate-election')),
  (page) => inExplorer(page, (explorer) => explorer.expand('Person:xi-jinping', { type: 'SET_REQUIREMENT', direction: 'OUT' })),
  (page) => inExplorer(page, (explorer) => explorer.hide('Procedure:delegate-election')),
  (page) => inExplorer(page, (explorer) => explorer.toggleType('DelegateCategory')),
  (page) => inExplorer(page, ({ store }) => store.edit({ pinned: { 'DelegateCategory:women': { x: 12.5, y: -3 } } })),
  (page) =>
    inExplorer(page, ({ store }) =>
      store.edit({ path: { from: 'Person:xi-jinping', to: 'DelegateCategory:women', maxLength: 6 } }),
    ),
  (page) => inExplorer(page, (explorer) => explorer.showNode('QualityGate:integrity-gate')),
  (page) => inExplorer(page, ({ store }) => store.set({ question: 'who-decides' })),
  (page) => inExplorer(page, (explorer) => explorer.show('query')),
];

const stateOf = (page: ExplorerPage['page']) => inExplorer(page, ({ state }) => state);

/** The camera moves to show what is told of, which may be after a reader has gone on. */
const withoutCamera = ({ camera: _, ...others }: Awaited<ReturnType<typeof stateOf>>) => others;

describeBrowser('the history', () => {
  it('after ten actions and ten Backs is where it began', async () => {
    const explorer = await ExplorerPage.open(at.browser, at.url, { at: '/graph?lang=en' });
    const { page } = explorer;
    const passed = [await stateOf(page)];
    for (const act of actions) {
      await act(page);
      passed.push(await stateOf(page));
    }
    expect(new Set(passed.map((state) => JSON.stringify(state))).size).toBe(actions.length + 1);
    for (const before of passed.slice(1, -1).reverse()) {
      await page.goBack();
      await expect.poll(() => stateOf(page).then(withoutCamera)).toEqual(withoutCamera(before));
    }
    await page.goBack();
    await explorer.settled();
    await expect.poll(() => stateOf(page)).toEqual(passed[0]);
    await page.goForward();
    await expect.poll(() => inExplorer(page, ({ state }) => state.selected)).toBe('Procedure:delegate-election');
    explorer.expectNoFaults();
    await explorer.close();
  });

  it('is the same by keys and by the browser', async () => {
    const explorer = await ExplorerPage.open(at.browser, at.url, { at: '/graph?lang=en' });
    const { page } = explorer;
    const [first, last] = [0, 4];
    const passed = [await stateOf(page)];
    for (const act of actions.slice(first, last)) {
      await act(page);
      passed.push(await stateOf(page));
    }
    await page.locator('body').press('Control+z');
    await expect.poll(() => stateOf(page)).toEqual(passed[last - 1]);
    await page.goBack();
    await expect.poll(() => stateOf(page)).toEqual(passed[last - 2]);
    await page.locator('body').press('Control+Shift+z');
    await expect.poll(() => stateOf(page)).toEqual(passed[last - 1]);
    await page.reload();
    await explorer.settled();
    await expect.poll(() => stateOf(page)).toEqual(passed[last - 1]);
    for (const before of passed.slice(0, last - 1).reverse()) {
      await page.locator('body').press('Control+z');
      await expect.poll(() => stateOf(page)).toEqual(before);
    }
    explorer.expectNoFaults();
    await explorer.close();
  });

  it('keeps a camera that still moves where it was moved', async () => {
    const explorer = await ExplorerPage.open(at.browser, at.url, { at: '/graph?lang=en' });
    const { page } = explorer;
    const id = 'DelegateCategory:women';
    const before = await explorer.screenPosition(id);
    await explorer.select(id);
    await explorer.settled();
    await page.evaluate(async () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    await inExplorer(page, ({ store }) => store.undo());
    await expect.poll(() => inExplorer(page, ({ state }) => state.selected)).toBeNull();
    await expect.poll(() => explorer.screenPosition(id)).toEqual(before);
    await inExplorer(page, ({ store }) => store.redo());
    await expect.poll(() => inExplorer(page, ({ state }) => state.camera?.ratio ?? 1)).toBeLessThan(1);
    await inExplorer(page, ({ store }) => store.undo());
    await expect.poll(() => stateOf(page)).toMatchObject({ selected: null, camera: null });
    await explorer.close();
  });

  it('of an element that leaves the address alone is in memory', async () => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, { body: element() });
    await allSettled(page);
    const address = page.url();
    const start = await stateOf(page);
    for (const act of actions) await act(page);
    await inExplorer(page, ({ store }) => {
      for (let steps = 0; steps < 10; steps += 1) store.undo();
    });
    await expect.poll(() => stateOf(page)).toEqual(start);
    expect(page.url()).toBe(address);
    expectNoFaults();
    await close();
  });

  it('puts an impossible address right, and says so', async () => {
    const explorer = await ExplorerPage.open(at.browser, at.url, { at: '/graph?lang=en&layout=square&cam=nowhere' });
    await expect.poll(() => explorer.address()).not.toMatch(/square|nowhere/);
    await expect.poll(() => explorer.page.locator('kge-notices p').innerText()).toContain('layout=square');
    await explorer.close();
  });
});
