import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from '../support/chromium.js';
import { allSettled, element, openHostPage } from '../support/host-page.js';
import type { OpenPage, Routes } from '../support/page.js';
import { session } from '../support/session.js';

const at = session();

/** The buttons that copy, each with what leads to it: an address, and a button that opens the menu it is in. */
const buttons: Readonly<Record<string, { at: string; before?: string; button: string; opener?: string; face?: string }>> = {
  'a link to a thing': { at: '#/graph?sel=DelegateCategory:women', button: 'kge-details-panel kge-copy-button' },
  'a citation': {
    at: '#/graph?sel=DelegateCategory:women',
    button: 'kge-details-panel kge-cite-menu',
    opener: 'button[popovertarget]',
    face: '[data-form=chicago]',
  },
  'a path': { at: '#/graph?path=Procedure:delegate-election,DelegateCategory:women,6', button: 'kge-path-bar kge-copy-button' },
  'the code for an operation': {
    at: '#/query?doc=%7B__typename%7D',
    before: 'kge-answer-pane [data-form=code]',
    button: 'kge-answer-pane kge-copy-button[data-copy=curl]',
  },
  'an operation as a link': { at: '#/query?doc=%7B__typename%7D', button: 'kge-answer-pane kge-copy-button[data-copy=link]' },
  // what is to be copied by hand stays open over the views
  'the link': { at: '#/graph', button: 'kge-top-bar kge-copy-button' },
};

/** What a page without a secure address, or without the permission, meets. */
const hosts: Readonly<Record<string, { origin?: string; script?: string; isCopied: boolean }>> = {
  'over plain HTTP': { origin: 'http://plain.test', isCopied: true },
  'that may not write to the clipboard': {
    script: `if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));`,
    isCopied: true,
  },
  'whose browser copies nothing': {
    script: `if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new TypeError('undefined is not a function'));
      Document.prototype.execCommand = () => false;`,
    isCopied: false,
  },
};

describeBrowser.each(Object.entries(hosts))('on a page %s', (_, { origin, script = '', isCopied }) => {
  let host: OpenPage;
  beforeAll(async () => {
    const prepare = async (routes: Routes): Promise<void> => {
      if (!origin) return;
      await routes.route(`${origin}/**`, async (route) =>
        route.fulfill({ response: await route.fetch({ url: route.request().url().replace(origin, new URL(at.url).origin) }) }),
      );
    };
    host = await openHostPage(at.browser, origin ?? at.url, {
      body: element('routing="hash"'),
      prepare,
      script: `${script}
        addEventListener('copy', () => { globalThis.copied = getSelection().toString() || document.activeElement.value }, true);`,
    });
    await allSettled(host.page);
  });
  afterAll(async () => {
    host.expectNoFaults();
    await host.close();
  });

  const expectCopied = async ({ button, opener, face = 'button' }: Omit<(typeof buttons)[string], 'at'>): Promise<void> => {
    const { page } = host;
    const copy = page.locator(button).first();
    await page.evaluate('globalThis.copied = ""');
    if (opener) await copy.locator(opener).first().click();
    await copy.locator(face).click();
    if (isCopied) {
      await copy.getByText('Copied').first().waitFor();
      expect(await page.evaluate('globalThis.copied')).toMatch(/\S/);
    } else {
      await expect.poll(() => copy.locator('textarea').inputValue()).toMatch(/\S/);
      await expect.poll(() => copy.locator('label').innerText()).toContain('Copy it yourself');
    }
    await expect
      .poll(async () => (await copy.locator('button, label').allInnerTexts()).join(' '))
      .not.toMatch(/undefined|TypeError|DOMException|Not allowed/);
    if (opener) await page.keyboard.press('Escape');
  };

  it.each(Object.entries(buttons))('%s is copied, or shown to be', async (_name, { at: hash, before, ...copying }) => {
    const { page } = host;
    await page.evaluate((fragment) => location.assign(fragment), hash);
    await page
      .locator(before ?? copying.button)
      .first()
      .waitFor();
    await allSettled(page);
    if (before) await page.locator(before).click();
    await page.locator(copying.button).first().waitFor();
    if (origin) expect(await page.evaluate('isSecureContext')).toBe(false);
    await expectCopied(copying);
  });

  it('works in every view', async () => {
    const { page } = host;
    for (const view of ['procedure', 'statistics', 'source', 'query']) {
      await page.evaluate((name) => location.assign(`#/${name}`), view);
      await page.locator(`kge-${view}-view:not([hidden]) :is(h2, h3)`).first().waitFor();
    }
  });
});

describeBrowser('an operation whose variables are no JSON', () => {
  it('is not copied, and its reader is told why', async () => {
    const { page, expectNoFaults, close } = await openHostPage(at.browser, at.url, { body: element('view="query"') });
    await page.locator('kge-answer-pane [data-form=code]').click();
    const copy = page.locator('kge-copy-button[data-copy=curl]');
    await page.locator('kge-query-view .variables .cm-content').click();
    await page.keyboard.type('{a');
    await copy.locator('button').evaluate((button: HTMLElement) => button.click()); // at once
    await expect.poll(() => copy.getByRole('alert').innerText()).toBe('the variables are no JSON object');
    expectNoFaults();
    await close();
  });
});
