import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { askGraph, openGraph } from './support/places.js';
import { session } from './support/session.js';
import { enumNamesIn, inLanguage, overflowing } from './support/view-checks.js';

const at = session();
const view = 'kge-statistics-view';
const women = `${view} [data-finding="Observation:women-share"]`;

interface Observation {
  readonly id: string;
  readonly value: number;
}

describeBrowser('the statistics', () => {
  let explorer: ExplorerPage;

  beforeAll(async () => {
    explorer = await ExplorerPage.open(at.browser, at.url, { at: '/statistics?lang=en', acceptDownloads: true });
    await explorer.page.locator(`${view} .finding`).first().waitFor();
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
  });

  /** What a choice of a card's menu saves. */
  async function saved(format: string): Promise<Download> {
    const { page } = explorer;
    await page.locator(`${women} .actions`).getByRole('button', { name: 'Save' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`${women} [data-format="${format}"]`).click(),
    ]);
    return download;
  }
  const contentOf = async (download: Download): Promise<Buffer> => buffer(await download.createReadStream());

  it('tells nine findings within 1,400 px, in either language', async () => {
    const { page } = explorer;
    for (const lang of ['zh', 'en'] as const) {
      await inLanguage(page, lang);
      await expect.poll(() => page.locator(`${view} .finding`).count()).toBe(9);
      expect(await page.locator(`${view} .page`).evaluate(({ offsetHeight }: HTMLElement) => offsetHeight), lang).toBeLessThan(
        1400,
      );
    }
  });

  it('compares women with the congress before', async () => {
    const text = await explorer.page.locator(women).innerText();
    for (const figure of ['27.0%', '24.2%', '2.8', 'derived']) expect(text).toContain(figure);
  });

  it('shows each figure as the graph has it', async () => {
    const { observations } = await askGraph(await openGraph(), '{ observations(first: 100) { nodes { id value } } }');
    const shown = await explorer.page
      .locator(`${view} .figure`)
      .evaluateAll((items) => items.map((item) => [item.getAttribute('data-id'), Number(item.getAttribute('data-value'))]));
    const expected = observations.nodes.map(({ id, value }: Observation) => [id, value]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
  });

  it('draws each part within its whole, and has a table of it', async () => {
    const faults = await explorer.page.locator(`${view} .finding`).evaluateAll((findings) =>
      findings.flatMap((finding) => {
        const wrong = [...finding.querySelectorAll('.row:not(.open) .track')].filter((track) => {
          const [within = 0, length = 0] = ['--within', '--length'].map((name) =>
            Number.parseFloat((track as HTMLElement).style.getPropertyValue(name)),
          );
          return length > within || within > 100;
        });
        return wrong.length > 0 || !finding.querySelector('table tbody tr') ? [finding.getAttribute('data-finding')] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('shows no name of an enum', async () => {
    expect(await enumNamesIn(explorer.page, view)).toEqual([]);
  });

  it('saves a finding as a table in two clicks', async () => {
    const csv = (await contentOf(await saved('csv'))).toString();
    expect(csv.trim().split('\r\n')[0]).toContain('"id","subject"');
    expect(csv).toContain('Observation:women-share-19');
  });

  it('saves a finding as a picture', async () => {
    const svg = (await contentOf(await saved('svg'))).toString();
    expect(svg).toContain('27.0%');
    const isRead = await explorer.page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
      svg,
    );
    expect(isRead).toBe(true);
    const png = await contentOf(await saved('png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(10_000);
  });

  it('cites a finding, and links to it', async () => {
    const { page } = explorer;
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.locator(`${women} .actions`).getByRole('button', { name: 'Cite' }).click();
    await page.locator(`${women} [data-form="ris"]`).click();
    await expect.poll(clipboard).toMatch(/^TY {2}- [\s\S]*619 of 2,296|^TY {2}- [\s\S]*619/);
    await page.locator(`${women} .actions`).getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(clipboard).toContain('#/statistics?sel=Observation:women-share');
  });

  it('jumps to a finding, and leads to its place in the source', async () => {
    const { page } = explorer;
    await page
      .locator(`${view} .jumps`)
      .getByRole('button', { name: /Margin/ })
      .click();
    await expect.poll(() => explorer.focused()).toBe('h3');
    await page.locator(`${view} .jumps`).getByRole('button', { name: 'Named, not counted 24' }).click();
    await page.locator(`${view} [data-fold="uncounted"] .names`).waitFor();
    await expect.poll(() => explorer.focused()).toBe('summary');
    await page.locator(`${women} .place`).click();
    await page.locator('kge-source-view mark.shown').first().waitFor();
    await page.goBack();
    await page.locator(women).waitFor();
  });

  it('fits screens of every width', async () => {
    expect(await overflowing(explorer.page, view)).toEqual([]);
  });

  it('has borders where colours are forced', async () => {
    await explorer.page.emulateMedia({ forcedColors: 'active' });
    const borders = await explorer.page
      .locator(`${view} .bar`)
      .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).borderTopWidth));
    expect(new Set(borders)).toEqual(new Set(['1px']));
    await explorer.page.emulateMedia({ forcedColors: 'none' });
  });
});
