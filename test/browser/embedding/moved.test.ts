import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from '../support/chromium.js';
import { allSettled, element, inExplorer, openHostPage } from '../support/host-page.js';
import type { OpenPage } from '../support/page.js';
import { session } from '../support/session.js';

const at = session();

const moves: Readonly<Record<string, string>> = {
  'appended elsewhere': `document.querySelector('#there').append(element)`,
  'put back after a while': `element.remove(); await new Promise((done) => setTimeout(done, 300)); document.querySelector('#there').append(element)`,
  'moved with what is around it': `document.querySelector('#there').append(document.querySelector('#here'))`,
  'taken out and back in one go': `const next = element.nextSibling; element.remove(); document.querySelector('#here').insertBefore(element, next)`,
};
const move = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(`(async () => { const element = document.querySelector('knowledge-graph-explorer'); ${code} })()`);
const body = `<div id="here">${element()}</div><div id="there"></div>`;

describeBrowser('an explorer that is', () => {
  let host: OpenPage;
  let before: unknown;
  const state = () => inExplorer(host.page, (explorer) => [explorer.state, explorer.visibleNodes.map(({ id }) => id)]);
  beforeAll(async () => {
    host = await openHostPage(at.browser, at.url, { body });
    const { page } = host;
    await allSettled(page);
    await page.locator('kge-node-list li').first().dispatchEvent('click');
    await page.locator('kge-node-list [role=listbox]').press('e');
    await allSettled(page);
    await page.locator('kge-top-bar nav button').nth(3).click();
    await page.locator('kge-statistics-view .figure').first().waitFor();
    before = await state();
  });
  afterAll(async () => {
    host.expectNoFaults();
    await host.close();
  });

  it.each(Object.entries(moves))('%s keeps view, selection and scene', async (_, code) => {
    const { page } = host;
    await move(page, code);
    await page.locator('kge-statistics-view:not([hidden]) .figure').first().waitFor();
    expect(await state()).toEqual(before);
    await expect
      .poll(() => page.locator('kge-details-panel section').getAttribute('data-id'))
      .toBe('Procedure:delegate-election');
    await page.locator('kge-top-bar nav button').nth(1).click();
    await allSettled(page);
    await expect.poll(() => page.locator('kge-graph-view .sigma-nodes').count()).toBe(1);
    await page.locator('kge-top-bar nav button').nth(3).click();
    await move(page, `document.body.prepend(document.querySelector('#here')); document.querySelector('#here').append(element)`);
  });

  it('moved while it draws draws again, and hears its reader once', async () => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, { body });
    await allSettled(page);
    await move(page, moves['appended elsewhere'] as string);
    await allSettled(page);
    await page.locator('kge-node-list li').first().dispatchEvent('click');
    await page.locator('kge-node-list [role=listbox]').press('e');
    await expect.poll(() => inExplorer(page, ({ state }) => state.scene.expanded)).toEqual(['Procedure:delegate-election']);
    const undo = () => page.locator('kge-node-list [role=listbox]').press('Control+z');
    await undo();
    await expect.poll(() => inExplorer(page, ({ state, store }) => [state.scene.expanded, store.canUndo])).toEqual([[], true]);
    await undo();
    await expect.poll(() => inExplorer(page, ({ state, store }) => [state.selected, store.canUndo])).toEqual([null, false]);
    expectNoFaults();
    await close();
  });

  it('written to keeps what was written last', async () => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, {
      body: body.replace('start=', 'view="query" start='),
    });
    await page.locator('kge-query-view .query .cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('# mine');
    await move(page, moves['appended elsewhere'] as string);
    await expect.poll(() => inExplorer(page, ({ state }) => state.operation?.query)).toBe('# mine');
    await expect.poll(() => page.locator('kge-query-view .query .cm-content').innerText()).toBe('# mine');
    expectNoFaults();
    await close();
  });
});

describeBrowser('an explorer that is taken away while it loads', () => {
  it('leaves nothing behind in any view', async () => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, { body: '<div id="here"></div>' });
    await page.waitForFunction(() => customElements.get('knowledge-graph-explorer'));
    const left = await page.evaluate(
      async ([text, views]) => {
        const uncaught: string[] = [];
        addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
        const here = document.querySelector('#here') as HTMLElement;
        for (const view of views) {
          for (let wait = 0; wait < 400; wait += wait < 40 ? 8 : 60) {
            here.innerHTML = text;
            here.firstElementChild?.setAttribute('view', view);
            await new Promise((done) => setTimeout(done, wait));
            here.replaceChildren();
          }
        }
        await new Promise((done) => setTimeout(done, 1500));
        return uncaught;
      },
      [element('node="Procedure:delegate-election"'), ['graph', 'procedure', 'statistics', 'source', 'query']] as const,
    );
    expect(left).toEqual([]);
    expectNoFaults();
    await close();
  });
});
