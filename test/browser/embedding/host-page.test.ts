import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeBrowser } from '../support/chromium.js';
import { allSettled, element, inExplorer, openHostPage } from '../support/host-page.js';
import { session } from '../support/session.js';

const at = session();

const views = ['graph', 'procedure', 'statistics', 'source', 'query'] as const;

const openView = async (page: Page, index: number): Promise<void> => {
  await page
    .locator('kge-top-bar nav button')
    .nth(index + 1)
    .click(); // the first is the start
  await page.locator(`kge-${views[index]}-view:not([hidden]) :is(h2, h3)`).first().waitFor();
  await allSettled(page);
};

/** Where each part stands within the element, and the size of its text. */
async function measure(page: Page): Promise<readonly string[]> {
  await allSettled(page);
  return page.evaluate(async () => {
    // What follows from another size follows in the next frames.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const host = document.querySelector('knowledge-graph-explorer') as HTMLElement;
    const found: string[] = [];
    const origin = host.shadowRoot?.querySelector('.frame')?.getBoundingClientRect() as DOMRect;
    const visit = (root: ParentNode): void => {
      for (const part of root.querySelectorAll('*')) {
        if (part.matches('.cm-editor *, svg *, br, style')) continue;
        const { left, top, width, height } = part.getBoundingClientRect();
        const { fontSize, direction } = getComputedStyle(part);
        const place = [left - origin.left, top - origin.top, width, height].map(Math.round).join(' ');
        if (width > 0) found.push(`${part.localName}.${part.className} ${place} ${fontSize} ${direction}`);
        if (part.shadowRoot) visit(part.shadowRoot);
      }
    };
    visit(host.shadowRoot as ShadowRoot);
    return found;
  });
}

/** Calls a function in each view, with a node selected. */
async function inEachView(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  await allSettled(page);
  await page.locator('kge-node-list li').first().dispatchEvent('click');
  for (const [index, view] of views.entries()) {
    await openView(page, index);
    await page
      .locator(view === 'source' ? 'kge-source-view li.open kge-note-details' : 'kge-details-panel section[data-id]')
      .waitFor();
    if (view === 'query')
      for (const late of ['.card[data-id]', '.cm-content']) await page.locator(`kge-query-view ${late}`).first().waitFor();
    await look(view);
  }
}

type Measured = Readonly<Record<string, readonly string[]>>;

/** What the page of somebody else says on how all looks. */
interface Opinion {
  readonly style?: string;
  /** Whose `dir` is from right to left. */
  readonly rightToLeft?: string;
  /** The views in which it is tried; all where none are named. */
  readonly within?: readonly string[];
}

/** What meets the element itself, and no part of it, shows in any view. */
const anyView = ['graph', 'statistics'];

describeBrowser('an explorer on a page with opinions', () => {
  const size = 'body { margin: 0 } knowledge-graph-explorer { height: 600px }';
  const none: Opinion = {};
  const sizes = [
    'html { font-size: 62.5% }',
    'html { font-size: 10px } body { font-size: 30px }',
    'html { font-size: 24px } * { font-size: 9px; line-height: 1; font-variant: small-caps }',
    '* { text-align: center; text-shadow: 1px 1px red; word-break: break-all; writing-mode: vertical-rl }',
  ].map((style) => ({ style }));
  const displays = ['block', 'flex', 'inline-flex', 'grid', 'inline-grid', 'inline-block', 'flow-root', 'list-item'].map(
    (display) => ({ display, style: `knowledge-graph-explorer { display: ${display} }`, within: anyView }),
  );
  const directions = [
    { whose: 'of a page', rightToLeft: 'html', within: anyView },
    { whose: 'of what is around it', rightToLeft: 'body', within: anyView },
    { whose: 'of its own', rightToLeft: 'knowledge-graph-explorer', within: anyView },
    { whose: 'of its style', style: '* { direction: rtl; unicode-bidi: bidi-override }' },
  ];

  const hold = (page: Page, opinion: Opinion): Promise<void> =>
    page.evaluate(({ style = '', rightToLeft }) => {
      (document.getElementById('opinion') as HTMLStyleElement).textContent = style;
      for (const each of document.querySelectorAll('[dir]')) each.removeAttribute('dir');
      if (rightToLeft) document.querySelector(rightToLeft)?.setAttribute('dir', 'rtl');
    }, opinion);

  /** What is seen under each opinion, in one page that changes its mind. */
  async function measuredUnder(opinions: readonly Opinion[]): Promise<ReadonlyMap<Opinion, Measured>> {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, {
      head: `<style>${size}</style><style id="opinion"></style>`,
      body: element(),
    });
    const found = new Map<Opinion, Record<string, readonly string[]>>(opinions.map((opinion) => [opinion, {}]));
    await inEachView(page, async (view) => {
      await atRest(page);
      for (const [opinion, measured] of found) {
        if (opinion.within?.includes(view) === false) continue;
        await hold(page, opinion);
        measured[view] = await measure(page);
      }
      await hold(page, none);
    });
    expectNoFaults();
    await close();
    return found;
  }

  /** Until nothing more comes: what is related to a node is read after the node. */
  async function atRest(page: Page): Promise<void> {
    let last = '';
    const isAtRest = async (): Promise<boolean> => {
      const now = JSON.stringify(await measure(page));
      const isSame = now === last;
      last = now;
      return isSame;
    };
    await expect.poll(isAtRest, { interval: 300 }).toBe(true);
  }

  let measured: Promise<ReadonlyMap<Opinion, Measured>> | undefined;
  const expectSameUnder = async (opinion: Opinion): Promise<void> => {
    measured ??= measuredUnder([none, ...sizes, ...displays, ...directions]);
    const found = await measured;
    for (const view of opinion.within ?? views) expect(found.get(opinion)?.[view], view).toEqual(found.get(none)?.[view]);
  };

  it.each(sizes)('keeps its sizes under $style', expectSameUnder);
  it.each(displays)('fills its place where it is displayed as $display', expectSameUnder);
  it.each(directions)('stays left to right whatever the direction $whose', expectSameUnder);

  it.each(['inline', 'contents'])('can be used where it is displayed as %s', async (display) => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, {
      head: `<style>knowledge-graph-explorer { display: ${display} }</style>`,
      body: element(),
    });
    await allSettled(page);
    const frame = await page.locator('knowledge-graph-explorer .frame').boundingBox();
    expect(frame?.width).toBeGreaterThan(1000);
    expect(frame?.height).toBeGreaterThan(150);
    expectNoFaults();
    await close();
  });

  it.each(['style="display: none"', 'hidden'])('is not shown where the page hides it: %s', async (attribute) => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, { body: element(attribute) });
    await page.locator('knowledge-graph-explorer[data-state=ready]').waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('knowledge-graph-explorer').isVisible()).toBe(false);
    await page.locator('knowledge-graph-explorer').evaluate((each) => {
      each.removeAttribute('style');
      each.removeAttribute('hidden');
    });
    await page.locator('kge-graph-view .sigma-nodes').waitFor();
    expectNoFaults();
    await close();
  });

  it('waits in a place without size, and draws once there is one', async () => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, {
      body: `<div id="place" style="width: 0; height: 0">${element('style="height: 100%"')}</div>`,
    });
    await page.locator('knowledge-graph-explorer[data-state=ready]').waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    await page.locator('#place').evaluate((place) => place.setAttribute('style', 'width: 800px; height: 500px'));
    await page.locator('kge-graph-view .sigma-nodes').waitFor();
    await allSettled(page);
    expect((await page.locator('kge-graph-view .sigma-nodes').boundingBox())?.width).toBeGreaterThan(300);
    expectNoFaults();
    await close();
  });
});

describeBrowser('an explorer on a page with a base', () => {
  it.each(['/', '/docs/deep/er/', 'https://elsewhere.invalid/x/', 'b.html'])('keeps to its own address: %s', async (base) => {
    const { origin } = new URL(at.url);
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, {
      head: `<base href="${base}">`,
      body: element('routing="hash"').replace('"/graphql"', `"${origin}/graphql"`),
    });
    await allSettled(page);
    for (const view of ['source', 'query'] as const) {
      await openView(page, views.indexOf(view));
      expect(page.url().split('?')[0]).toBe(`${origin}/docs/a.html#/${view}`);
    }
    await page.goBack();
    await page.locator('kge-source-view:not([hidden])').waitFor();
    expect(page.url()).toContain('/docs/a.html#/source');
    expectNoFaults();
    await close();
  });

  it('leaves anchors and the history of the page alone', async () => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, {
      head: '<script>history.replaceState({ mine: 1 }, "")</script>',
      body: `${element('routing="hash"')}<a href="#chapter">Chapter</a>`,
    });
    await allSettled(page);
    await page.getByRole('button', { name: '中文' }).click();
    await expect.poll(() => page.evaluate(() => history.state)).toEqual({ mine: 1 });
    await page.getByRole('link', { name: 'Chapter' }).click();
    await expect.poll(() => inExplorer(page, ({ state }) => state.language)).toBe('zh');
    expectNoFaults();
    await close();
  });
});

describeBrowser('an explorer on a page that forbids', () => {
  it.each([
    [
      'styles and scripts of its own',
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:",
      'endpoint="/graphql"',
    ],
    [
      'text as code',
      "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html",
      'endpoint="/graphql"',
    ],
  ])('%s works in every view', async (_, policy, place) => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, {
      headers: { 'content-security-policy': policy },
      body: element().replace('endpoint="/graphql"', place),
    });
    await allSettled(page);
    for (const index of views.keys()) await openView(page, index);
    await openView(page, 0);
    await page.locator('kge-export-menu button[popovertarget]').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('kge-export-menu [data-format=svg]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('graph.svg');
    await page.locator('kge-graph-view .sigma-nodes').evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('kge-graph-view .still svg').waitFor();
    expectNoFaults();
    await close();
  });

  it('anything to be kept works in every view', async () => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, {
      body: element(),
      script: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get() { throw new DOMException('Blocked.', 'SecurityError'); } });`,
    });
    await allSettled(page);
    for (const index of views.keys()) await openView(page, index);
    expectNoFaults();
    await close();
  });
});

describeBrowser('an explorer that is loaded more than once', () => {
  it.each([
    ['under another address', ['/assets/element.js', '/assets/element.js?v=2']],
    ['under another address only', ['/assets/element.js?v=2']],
    ['from another folder', ['/assets/element.js', '/copy/assets/element.js']],
    ['from another folder first', ['/copy/assets/element.js', '/assets/element.js?again']],
  ])('%s serves once', async (_, scripts) => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, {
      isLoaded: false,
      head: scripts.map((src) => `<script type="module" src="${src}"></script>`).join(''),
      body: element(),
      prepare: (context) =>
        context.route('**/copy/assets/*', async (route) =>
          route.fulfill({ response: await route.fetch({ url: route.request().url().replace('/copy', '') }) }),
        ),
    });
    await allSettled(page);
    for (const view of ['statistics', 'query'] as const) await openView(page, views.indexOf(view));
    const late = scripts.map((src) => `import('${src}&later'.replace(/js&/, 'js?'))`).join(',');
    await page.evaluate(`Promise.all([${late}])`);
    expectNoFaults();
    await close();
  });
});
