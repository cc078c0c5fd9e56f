import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from '../support/chromium.js';
import { allSettled, element, inExplorer, openHostPage } from '../support/host-page.js';
import type { OpenPage } from '../support/page.js';
import { session } from '../support/session.js';

const at = session();

/** A key that an input method takes while it composes, as browsers tell of it. */
interface Composed {
  readonly isComposing: boolean;
  readonly keyCode: number;
}
const composed: Readonly<Record<string, Composed>> = {
  isComposing: { isComposing: true, keyCode: 229 },
  'keyCode 229 alone': { isComposing: false, keyCode: 229 },
  'isComposing alone': { isComposing: true, keyCode: 13 },
};
const press = (part: Locator, key: string, how: Composed): Promise<boolean> =>
  part.evaluate(
    (target, [pressed, init]) =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed, bubbles: true, composed: true, cancelable: true, ...init }),
      ),
    [key, how] as const,
  );

describeBrowser('keys of an input method', () => {
  let host: OpenPage;
  beforeAll(async () => {
    host = await openHostPage(at.browser, at.url, { body: element('node="DelegateCategory:women"') });
    await allSettled(host.page);
    await host.page.locator('kge-details-panel h2').waitFor();
  });
  afterAll(async () => {
    host.expectNoFaults();
    await host.close();
  });

  it.each(Object.entries(composed))('do nothing in any part, told by %s', async (_, how) => {
    const { page } = host;
    await page.getByRole('combobox', { name: 'Search' }).fill('women');
    await page.locator('kge-search-box .popup:not([hidden]) li').first().waitFor();
    const before = await inExplorer(page, ({ state }) => JSON.stringify(state));
    const parts: [Locator, string[]][] = [
      [page.locator('kge-search-box input'), ['Enter', 'ArrowDown', 'Escape']],
      [page.locator('kge-node-list [role=listbox]'), ['Enter', ' ', 'ArrowRight', 'e', 'h', '.', 'p', '2']],
      [page.locator('kge-top-bar button').first(), ['1', '3', '/', '?']],
      [page.locator('kge-details-panel h2'), ['Escape']],
    ];
    for (const [part, keys] of parts)
      for (const key of keys) expect(await press(part, key, how), `${key} is left to the input method`).toBe(true);
    await expect.poll(() => inExplorer(page, ({ state }) => JSON.stringify(state))).toBe(before);
    await expect.poll(() => page.locator('kge-search-box .popup').isVisible()).toBe(true);
    await page.locator('kge-export-menu button[popovertarget]').click();
    const items = page.locator('kge-export-menu .item');
    await items.first().press('Home');
    await press(items.first(), 'ArrowDown', how);
    expect(await items.first().evaluate((item) => item.matches(':focus'))).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Search' }).fill('');
  });

  it('do nothing on the marks of the source', async () => {
    const { page } = host;
    await inExplorer(page, (explorer) => explorer.show('source'));
    const mark = page.locator('kge-source-view mark[role]').first();
    await mark.waitFor();
    const before = await inExplorer(page, ({ state }) => JSON.stringify(state));
    for (const how of Object.values(composed))
      for (const key of ['Enter', ' ', 'ArrowRight', 'End']) expect(await press(mark, key, how)).toBe(true);
    await expect.poll(() => inExplorer(page, ({ state }) => JSON.stringify(state))).toBe(before);
  });
});

describeBrowser('what an input method writes', () => {
  it('is searched for once it is composed', async () => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, { body: element() });
    await allSettled(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    const client = await page.context().newCDPSession(page);
    await page.locator('kge-search-box input').focus();
    await client.send('Input.imeSetComposition', { text: 'xuanju', selectionStart: 6, selectionEnd: 6 });
    await page.waitForTimeout(300);
    expect(asked.filter((text) => text.includes('Search'))).toEqual([]);
    await client.send('Input.insertText', { text: '选举' });
    await page.locator('kge-search-box .popup:not([hidden]) li').first().waitFor();
    expect(asked.filter((text) => text.includes('选举'))).toHaveLength(1);
    await page.locator('kge-node-list input').focus();
    await client.send('Input.imeSetComposition', { text: 'zzz', selectionStart: 3, selectionEnd: 3 });
    await expect.poll(() => page.locator('kge-node-list li').count()).toBeGreaterThan(0);
    await client.send('Input.insertText', { text: 'women' });
    await expect.poll(() => page.locator('kge-node-list li').count()).toBe(1);
    expectNoFaults();
    await close();
  });
});

describeBrowser("keys in a page's own fields", () => {
  const fields: Readonly<Record<string, string>> = {
    'a field': '<input id="field">',
    'a text area': '<textarea id="field"></textarea>',
    'an editable part': '<div id="field" contenteditable tabindex="0"></div>',
    'a text box of its own': '<div id="field" role="textbox" tabindex="0"></div>',
    'a button': '<button id="field">Mine</button>',
    'a closed part': '<div id="field" tabindex="0" class="closed"></div>',
  };
  let host: OpenPage;
  beforeAll(async () => {
    host = await openHostPage(at.browser, at.url, {
      body: `<div id="mine"></div>${element('routing="hash" node="DelegateCategory:women"')}`,
    });
    await allSettled(host.page);
    await host.page.locator('kge-details-panel h2').waitFor();
  });
  afterAll(async () => {
    host.expectNoFaults();
    await host.close();
  });

  it.each(Object.entries(fields))('are letters in %s', async (_, field) => {
    const { page } = host;
    await page.evaluate((text) => {
      const mine = document.querySelector('#mine') as HTMLElement;
      mine.innerHTML = text;
      const closed = mine.querySelector('.closed')?.attachShadow({ mode: 'closed', delegatesFocus: true });
      if (closed) closed.innerHTML = '<input>';
    }, field);
    const before = await inExplorer(page, ({ state }) => JSON.stringify(state));
    await page.locator('#field').focus();
    for (const key of ['2', '/', '?', 'e', 'h', '.', 'p', 'f', 'Escape', 'Control+z']) await page.keyboard.press(key);
    await expect.poll(() => inExplorer(page, ({ state }) => JSON.stringify(state))).toBe(before);
    await page.locator('#field').evaluate((each) => (each as HTMLElement).blur());
    await page.keyboard.press('3');
    await page.locator('kge-statistics-view:not([hidden])').waitFor();
    await page.keyboard.press('1');
    await page.locator('kge-graph-view:not([hidden])').waitFor();
  });

  it('work within a dialog and a closed part of the page', async () => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, {
      body: `<dialog open style="width: 900px"><div id="host"></div></dialog><script>
        globalThis.inner = document.querySelector('#host').attachShadow({ mode: 'closed' });
        inner.innerHTML = ${JSON.stringify(element())};
        addEventListener('kge-navigate', ({ detail }) => { globalThis.view = detail.view; });</script>`,
    });
    await page.waitForFunction(`inner.firstElementChild.dataset.state === 'ready'`);
    await page.evaluate(
      `inner.firstElementChild.shadowRoot.querySelector('kge-top-bar').shadowRoot.querySelector('button').focus()`,
    );
    await page.keyboard.press('3');
    await page.waitForFunction(`globalThis.view === 'statistics'`);
    expectNoFaults();
    await close();
  });
});
