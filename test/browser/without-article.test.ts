import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { askGraph, openGraph, servedWithoutArticle } from './support/places.js';
import { session } from './support/session.js';

const at = session(servedWithoutArticle);
const gate = 'QualityGate:integrity-gate';

describeBrowser("without the article's text, the explorer", () => {
  let explorer: ExplorerPage;
  beforeAll(async () => {
    explorer = await ExplorerPage.open(at.browser, at.url, { at: '/source' });
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
  });

  it.each([
    ['zh', /图谱不带原文/],
    ['en', /does not contain the text/],
  ])('says so in %s, and marks the places with their terms', async (lang, note) => {
    await explorer.go('/source'); // whatever panel was open is closed
    await explorer.go(`/source?sel=${gate}&lang=${lang}`);
    const { page } = explorer;
    await page.locator('kge-source-view header .without-text', { hasText: note }).waitFor();
    const { node } = await askGraph(await openGraph(), `{ node(id: "${gate}") { ... on Entity { evidence { id exact } } } }`);
    expect(node.evidence.length).toBeGreaterThan(0);
    await page
      .locator('kge-note-details')
      .first()
      .getByRole('button', { name: /详情|Details/ })
      .click();
    for (const [index, { id, exact }] of node.evidence.entries()) {
      if (index > 0) await page.locator('kge-quote-block .next').click();
      await expect.poll(() => page.locator(`kge-source-view mark[data-evidence~="${id}"]`).first().innerText()).toBe(exact);
      await expect.poll(() => page.locator(`kge-details-panel [data-evidence="${id}"] blockquote`).innerText()).toBe(exact);
    }
  });
});
