import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KnowledgeGraphExplorer } from '../../packages/evidence-graph-explorer/src/knowledge-graph-explorer.js';
import type { AnswerPane } from '../../packages/evidence-graph-explorer/src/views/query/answer-pane.js';
import { violationsOf } from './support/axe.js';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { session } from './support/session.js';
import { crampedTargets, enumNamesIn, inLanguage, overflowing } from './support/view-checks.js';

const at = session();
const pane = 'kge-answer-pane';
const education = '.card[data-id="q02-education"]';

describeBrowser('the query view', () => {
  let explorer: ExplorerPage;
  let page: Page;
  beforeAll(async () => {
    explorer = await ExplorerPage.open(at.browser, at.url, { at: '/query', bypassCSP: true });
    page = explorer.page;
    await page.locator('kge-query-view .card').first().waitFor();
  });
  afterAll(async () => {
    await explorer.close();
  });

  it('has the questions by their subjects, and techniques apart', async () => {
    const groups = page.locator('kge-query-view .questions section');
    const counts = await groups.evaluateAll((all) => all.map((each) => each.querySelectorAll('.card').length));
    expect(counts).toHaveLength(7);
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(21);
    expect(counts.at(-1)).toBe(7);
  });

  it('goes from a question to its code in two clicks', async () => {
    await page.locator(education).click();
    await page.locator(`${pane} [data-form=code]`).click();
    await expect.poll(() => page.locator(`${pane} .sample`).innerText()).toContain('query Education');
    for (const [language, words] of Object.entries({
      javascript: 'await fetch(',
      python: 'urlopen',
      r: 'httr2',
      curl: 'curl ',
    })) {
      await page.locator(`${pane} [data-language=${language}]`).click();
      await expect.poll(() => page.locator(`${pane} .sample`).innerText()).toContain(words);
    }
  });

  it('answers in words, and in a table with places', async () => {
    await page.locator(`${pane} [data-form=table]`).click();
    await expect.poll(() => page.locator(`${pane} .said`).innerText()).toContain('2,191');
    const row = page
      .locator(`${pane} tr`, { has: page.locator('[data-id="Observation:junior-college-or-above-count"]') })
      .first();
    await row.locator('.quote .place').first().click();
    await page.locator('kge-source-view mark').first().waitFor();
    await page.goBack();
    await page.locator(`${pane} table`).first().waitFor();
  });

  it('draws a chart, and saves the table, of a question', async () => {
    await page.locator(`${pane} [data-form=chart]`).click();
    await expect.poll(() => page.locator(`${pane} .chart .bar`).count()).toBeGreaterThan(3);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`${pane} .csv`).click()]);
    expect(download.suggestedFilename()).toBe('q02-education.csv');
    expect(await text(await download.createReadStream())).toMatch(/^"of".*"quote","place","start","end"\r\n/);
  });

  it('cites an answer in five forms', async () => {
    await page.locator(`${pane} kge-cite-menu button[popovertarget]`).click();
    await page.locator(`${pane} kge-cite-menu [data-form=ris]`).waitFor();
    await expect.poll(() => page.locator(`${pane} kge-cite-menu .form`).count()).toBe(5);
    await page.keyboard.press('Escape');
  });

  it('says nothing in names of enums, in either language', async () => {
    await page.locator(`${pane} [data-form=table]`).click();
    for (const language of ['en', 'zh'] as const) {
      await inLanguage(page, language);
      expect(await enumNamesIn(page, pane)).toEqual([]);
    }
  });

  it.each(['table', 'chart', 'json', 'code'])('is accessible, and fits every window, as %s', async (form) => {
    await page.locator(education).click();
    await page.locator(`${pane} [data-form=chart]`).waitFor();
    await page.locator(`${pane} [data-form=${form}]`).click();
    if (form === 'table' || form === 'code') expect(await overflowing(page, 'kge-query-view')).toEqual([]);
    // all around the answer is that of every form
    expect(await violationsOf(page, { fromShadowDom: ['knowledge-graph-explorer', 'kge-query-view', pane] })).toEqual([]);
  });

  it('has room for all columns of the widest answers', async () => {
    await page.locator(education).click();
    await page.locator(`${pane} [data-form=table]`).click();
    expect(await tooWide(page)).toEqual([]);
    await page.locator(education).click();
  });

  it('has the answer of each operation that Back leads to', async () => {
    await page.locator('.card[data-id="q16-reports-and-violations"]').click();
    await expect.poll(() => page.locator(`${pane} .said`).innerText()).not.toContain('2,191');
    await page.goBack();
    await expect.poll(() => page.locator(`${pane} .said`).innerText()).toContain('2,191');
    await expect.poll(() => page.locator(education).getAttribute('aria-pressed')).toBe('true');
  });

  it('leads an error to its line, and runs again', async () => {
    explorer.expectNoFaults();
    await page.locator('kge-query-view .query .cm-content').fill('{\n  nothing\n}');
    await page.locator('kge-query-view .run').click();
    const place = page.locator(`${pane} [role=alert] li button`);
    await place.click();
    await expect.poll(() => explorer.focused()).toContain('cm-content');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('__typename');
    await page.locator(`${pane} [role=alert] > button`).click();
    await page.locator(`${pane} [data-form=table]`).click();
    await page.locator(`${pane} table`).waitFor();
    await expect.poll(() => page.locator(`${pane} td`).innerText()).toBe('Query');
  });
});

/** The questions whose answers have the most columns. */
const widest = ['categories', 'q02-education', 'q19-from-instruction-to-candidate'];

/** Those of them whose answers, as tables, are wider than their room, in either language. */
const tooWide = (page: Page): Promise<string[]> =>
  page.locator('kge-query-view').evaluate(async ({ shadowRoot }, ids) => {
    const { explorer } = document.querySelector('knowledge-graph-explorer') as KnowledgeGraphExplorer;
    const pane = shadowRoot?.querySelector('kge-answer-pane') as AnswerPane;
    // nothing has to be painted
    const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    const found: string[] = [];
    for (const id of ids) {
      shadowRoot?.querySelector<HTMLElement>(`.card[data-id="${id}"]`)?.click();
      const isAnswered = (): boolean =>
        pane.example?.id === id && !pane.isRunning && pane.outcome?.query === pane.operation.query;
      do await turn();
      while (!isAnswered() || !pane.renderRoot.querySelector('.answer'));
      for (const language of ['zh', 'en'] as const) {
        explorer?.store.set({ language }, 'replace');
        await pane.updateComplete;
        const { scrollWidth, clientWidth } = pane.renderRoot.querySelector('.answer') as Element;
        if (scrollWidth > clientWidth) found.push(`${id}, ${language}: ${scrollWidth} px in ${clientWidth}`);
      }
    }
    return found;
  }, widest);

describeBrowser('the query view on a phone', () => {
  it('shows the questions, then what was chosen', async () => {
    const explorer = await ExplorerPage.open(at.browser, at.url, {
      at: '/query?lang=en',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      bypassCSP: true,
    });
    const { page } = explorer;
    await page.locator(education).waitFor();
    await expect.poll(() => page.locator('kge-query-view .run').isVisible()).toBe(false);
    expect(await crampedTargets(page, 'kge-query-view')).toEqual([]);
    await page.locator(education).tap();
    await page.locator(`${pane} table`).first().waitFor();
    await expect.poll(() => page.locator(education).isVisible()).toBe(false);
    expect(await crampedTargets(page, 'kge-query-view')).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Questions' }).tap();
    await page.locator(education).waitFor();
    explorer.expectNoFaults();
    await explorer.close();
  });
});
