import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { session } from './support/session.js';

const at = session();

const good = 'lang=en';
/** Parts of an address that say nothing, and what the page says of each. */
const wrong: readonly (readonly [string, RegExp])[] = [
  ['path=Person:xi-jinping,Person:xi-jinping,6', /path=Person:xi-jinping,Person:xi-jinping,6/],
  ['path=Person:xi-jinping,Person:nobody,6', /Person:nobody/],
  ['path=Person:xi-jinping,Evidence:cctv-report,6', /Evidence:cctv-report/],
  ['path=Person:xi-jinping,DelegateCategory:women,99', /path=.*99/],
  ['path=nonsense', /path=nonsense/],
  ['exp=Person:nobody,Person:xi-jinping', /Person:nobody/],
  ['exp=Evidence:cctv-report', /Evidence:cctv-report/],
  ['add=:,Agent:x,%25', /:, Agent:x, %/],
  ['hide=Person:nobody', /Person:nobody/],
  ['types=Nonsense', /Nonsense/],
  ['pin=Person:xi-jinping@1e99@0', /pin=/],
  ['pin=Person:nobody@1@1', /Person:nobody/],
  ['cam=nowhere', /cam=nowhere/],
  ['cam=1e9,1e9,1', /cam=1e9/],
  ['layout=square', /layout=square/],
  ['sel=Person:nobody', /Person:nobody/],
  ['sel=Nonsense', /Nonsense/],
  ['sel=%E0%A4%A', /sel=/],
  ['theme=pink', /theme=pink/],
  ['nobody=asked', /nobody=asked/],
];

describeBrowser('a link of which a part is impossible', () => {
  let explorer: ExplorerPage;
  beforeAll(async () => {
    explorer = await ExplorerPage.open(at.browser, at.url, { at: `/graph?${good}` });
  });
  afterAll(async () => {
    await explorer.close();
  });

  it.each(wrong)('shows the scene, with a note: %s', async (part, note) => {
    await explorer.go(`/graph?${part}&${good}`);
    await expect.poll(() => explorer.visible()).toContain('DelegateCategory:women');
    const words = async () =>
      (await explorer.page.locator('kge-notices p, kge-graph-notes p, kge-details-panel section').allInnerTexts()).join(' ');
    await expect.poll(words).toMatch(note);
    await expect.poll(() => explorer.page.locator('kge-notices [role=alert]').count()).toBe(0);
  });

  it('shows the graph where it names no view', async () => {
    await explorer.go(`/map?${good}`);
    await expect.poll(() => explorer.page.locator('kge-notices p').innerText()).toContain('map');
    await explorer.page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => explorer.page.locator('kge-notices p').count()).toBe(0);
    explorer.expectNoFaults();
  });

  it.each([
    ['/source?ev=Evidence:nobody&lang=en', 'kge-source-view header [role=alert]', /Evidence:nobody/],
    ['/query?doc=nonsense&lang=en', 'kge-query-view [role=alert]', /Syntax Error/],
    ['/query?doc=%7B__typename%7D&vars=nonsense&lang=en', 'kge-query-view [role=alert]', /variables are no JSON/],
  ])('shows the view, with a note: %s', async (address, place, note) => {
    await explorer.go(address);
    await expect.poll(() => explorer.page.locator(place).innerText()).toMatch(note);
  });
});
