import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { start } from '../../src/start.js';
import { colorsAndWords, violationsOf } from './support/axe.js';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage, type OpenOptions } from './support/explorer-page.js';
import { openPage } from './support/page.js';
import { session } from './support/session.js';
import { crampedTargets, enumNamesIn, inLanguage, overflowing } from './support/view-checks.js';

const at = session();

/** Waits until the start has read its questions. */
const read = ({ page }: ExplorerPage): Promise<void> => page.locator('kge-question-card').first().waitFor();

/** An explorer at its start. */
async function openStart(options: OpenOptions = {}): Promise<ExplorerPage> {
  const explorer = await ExplorerPage.open(at.browser, at.url, { at: '', ...options });
  await read(explorer);
  return explorer;
}

const stateOf = (page: Page) =>
  page.evaluate(() => {
    const { state } = (
      document.querySelector('knowledge-graph-explorer') as unknown as { explorer: { state: Record<string, unknown> } }
    ).explorer;
    return { view: state.view, question: state.question, evidence: state.evidence, language: state.language, theme: state.theme };
  });

describeBrowser('the start', () => {
  let explorer: ExplorerPage;
  beforeAll(async () => {
    explorer = await openStart({ bypassCSP: true });
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
  });
  /** Leads back to the start, or to a place of it. */
  const go = async (address = '/start'): Promise<Page> => {
    await explorer.go(address);
    await read(explorer);
    return explorer.page;
  };

  it('shows facts and questions, and draws nothing by WebGL', async () => {
    const { page } = explorer;
    await expect.poll(() => stateOf(page)).toMatchObject({ view: 'start' });
    await expect.poll(() => page.locator('kge-start-view .facts li').count()).toBe(8);
    await expect.poll(() => page.locator('kge-question-card').count()).toBe(21);
    await expect.poll(() => page.locator('kge-start-view .silences').count()).toBe(1);
    const check = await page.locator('kge-start-view .check a').getAttribute('href');
    expect(await (await page.request.get(check ?? '')).text()).toContain('<textarea');
    await page.locator('kge-scene-map .picture').waitFor();
    await expect.poll(() => page.locator('kge-scene-map .picture .node').count()).toBe(start.length);
    await expect.poll(() => page.locator('canvas').count()).toBe(0);
  });

  it('says what it is about before its code has come', async () => {
    const { page, close } = await openPage(at.browser, at.url, { javaScriptEnabled: false });
    await expect
      .poll(() => page.locator('knowledge-graph-explorer > p:visible').allInnerTexts())
      .toEqual([expect.stringContaining('2,296'), expect.stringContaining('2,296')]);
    await close();
    await expect.poll(() => explorer.page.locator('knowledge-graph-explorer > p:visible').count()).toBe(0);
  });

  it('says in how many places an answer stands before its question is opened', async () => {
    const page = await go();
    const asides = page.locator('kge-question-card .count:visible');
    await page.locator('kge-question-card').last().scrollIntoViewIfNeeded();
    await expect.poll(() => asides.count()).toBeGreaterThan(10);
    await expect.poll(() => page.locator('kge-question-card .card.open').count()).toBe(0);
    const [counted] = await asides.allInnerTexts();
    expect(counted).toMatch(/^[1-9]\d* 处原文$/);
  });

  it('answers every question with words and a quote', async () => {
    const page = await go();
    for (const card of await page.locator('kge-question-card').all()) {
      await card.locator('.head').click();
      await card.locator('.words').waitFor();
      const words = await card.locator('.words').innerText();
      expect(words).not.toMatch(/[{}]|undefined/);
      expect(await enumNamesIn(page, 'kge-start-view'), words).toEqual([]);
      const quotes = await card.locator('.quotes li').count();
      const isSaidOpen = await card.locator('.tag.not-stated').count();
      expect(quotes + isSaidOpen, words).toBeGreaterThan(0);
      expect(quotes).toBeLessThanOrEqual(3);
    }
  });

  it('draws the steps and the shares of an answer', async () => {
    const page = await go('/start?q=q02-education&lang=en');
    const widths = page.locator('.shares .bar');
    await widths.first().waitFor();
    expect(await widths.evaluateAll((bars) => bars.map((bar) => (bar as HTMLElement).style.inlineSize))).toEqual([
      '95.4%',
      '36%',
      '52.7%',
    ]);
    await expect.poll(() => page.locator('.shares .value').allInnerTexts()).toEqual(['95.4%', '36.0%', '52.7%']);
    await page.locator('kge-question-card[data-id=q04-stages] .head').click();
    await page.locator('.steps').waitFor();
    await expect.poll(() => page.locator('.steps b').allInnerTexts()).toEqual(['1', '2', '3', '4']);
    await expect.poll(() => page.locator('.steps .inferred').innerText()).toContain('level by level');
    await page.locator('kge-question-card[data-id=q14-without-honours] .head').click();
    await page.locator('.shares .derived .bar').waitFor();
  });

  it('names no values of the graph in either language', async () => {
    const page = await go('/start?q=q02-education');
    await page.locator('kge-question-card .words').waitFor();
    for (const language of ['zh', 'en'] as const) {
      await inLanguage(page, language);
      expect(await enumNamesIn(page, 'kge-start-view'), language).toEqual([]);
    }
  });

  it('leads from a fact, and from a question, to the mark in two clicks', async () => {
    const page = await go();
    await page.locator('.facts .place').first().click();
    await page.locator('kge-source-view mark.shown').first().waitFor();
    await page.goBack();
    const card = page.locator('kge-question-card').first();
    await card.locator('.head').click();
    await card.locator('.quotes .place').first().click();
    await page.locator('kge-source-view mark.shown').first().waitFor();
    await page.goBack();
    // the link of a question opens it
    await expect.poll(() => explorer.address()).toContain('q=q01-electoral-units');
    await card.locator('.primary').click();
    await explorer.settled();
    const shown = await explorer.visible();
    expect(shown).toContain('Observation:electoral-units-count');
    expect(shown.filter((id) => id.startsWith('ArticleSection:'))).toEqual([]);
    // what is selected there does not stand in the way of the questions
    await explorer.select('Observation:electoral-units-count');
    await page.keyboard.press('0');
    await page.locator('kge-sheet').waitFor({ state: 'hidden' });
  });

  it('opens an answer from its link, in English too', async () => {
    const page = await go('/start?q=q16-reports-and-violations&lang=en');
    const card = page.locator('kge-question-card[data-id=q16-reports-and-violations]');
    await card.locator('.words').waitFor();
    await expect.poll(() => card.locator('.words').innerText()).toMatch(/^None of the 3 numbers is stated/);
    await card.locator('kge-cite-menu button').first().click();
    await card.locator('kge-cite-menu button[data-form=bibtex]').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@/);
    await page.keyboard.press('Escape');
    await expect.poll(() => stateOf(page)).toMatchObject({ question: 'q16-reports-and-violations' });
    for (const [language, theme, options] of [
      ['en', 'light', {}],
      ['zh', 'dark', colorsAndWords],
    ] as const) {
      await page.locator('knowledge-graph-explorer').evaluate((element, name) => element.setAttribute('theme', name), theme);
      await inLanguage(page, language);
      expect(await violationsOf(page, 'html', options), `${language}, ${theme}`).toEqual([]);
    }
  });
});

describeBrowser('the frame', () => {
  it('skips to the content first, and leads by keys', async () => {
    const explorer = await openStart();
    const { page } = explorer;
    await page.keyboard.press('Tab');
    await expect.poll(() => explorer.focused()).toBe('button.skip');
    await page.keyboard.press('Enter');
    await expect.poll(() => explorer.focused()).toMatch(/^section/);
    await page.keyboard.press('2');
    await expect.poll(() => stateOf(page)).toMatchObject({ view: 'procedure' });
    await page.keyboard.press('0');
    await expect.poll(() => stateOf(page)).toMatchObject({ view: 'start' });
    await page.keyboard.press('/');
    await page.keyboard.type('女党员');
    await page.locator('kge-search-box .popup:visible li').first().waitFor();
    await expect
      .poll(() => page.locator('kge-search-box .popup:visible li').first().getAttribute('data-id'))
      .toBe('DelegateCategory:women');
    await expect.poll(() => page.locator('kge-search-box .popup:visible li small').first().innerText()).toMatch(/答\d/);
    for (const [words, id] of [
      ['38', 'Observation:electoral-units-count'],
      ['27%', 'Observation:women-share'],
    ] as const) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(words);
      await expect.poll(() => page.locator('kge-search-box .popup:visible li').first().getAttribute('data-id')).toBe(id);
    }
    await page.keyboard.press('Escape');
    explorer.expectNoFaults();
    await explorer.close();
  });

  it('remembers language and theme, and heeds the browser', async () => {
    const explorer = await openStart({ locale: 'en-GB' });
    const { page } = explorer;
    await expect.poll(() => stateOf(page)).toMatchObject({ language: 'en', theme: 'system' });
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: /外观/ }).click();
    await page.reload();
    await explorer.settled();
    await expect.poll(() => stateOf(page)).toMatchObject({ language: 'zh', theme: 'light' });
    await expect.poll(() => page.title()).toContain('知识图谱');
    explorer.expectNoFaults();
    await explorer.close();
  });
});

describeBrowser('the start on a phone', () => {
  const viewport = { width: 390, height: 844 };
  let explorer: ExplorerPage;
  beforeAll(async () => {
    explorer = await openStart({ at: '/start?q=q04-stages', hasTouch: true, isMobile: true, viewport });
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
  });

  it('fits every width, with targets to touch', async () => {
    const { page } = explorer;
    await page.locator('kge-question-card .words').waitFor();
    await expect.poll(() => page.locator('kge-start-view .facts li:visible').count()).toBe(6);
    expect(await overflowing(page, 'kge-start-view')).toEqual([]);
    for (const [width, height] of [
      [320, 640],
      [390, 844],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await crampedTargets(page, 'knowledge-graph-explorer'), `${width} × ${height}`).toEqual([]);
    }
    await page.setViewportSize(viewport);
  });

  it('leads a phone by tabs at its foot and a sheet', async () => {
    const { page } = explorer;
    await expect
      .poll(() => page.locator('kge-top-bar nav button:visible').allInnerTexts())
      .toEqual(['开始', '关系图', '程序', '统计', '原文']);
    await page.locator('kge-top-bar .tools > kge-menu').click();
    await page.locator('kge-top-bar .item:visible', { hasText: '查询' }).click();
    await expect.poll(() => stateOf(page)).toMatchObject({ view: 'query' });
    await page.locator('kge-top-bar .search').click();
    await page.keyboard.type('廉洁关');
    await page.locator('kge-top-bar kge-search-box li[data-id="QualityGate:integrity-gate"]').click();
    const sheet = page.locator('kge-sheet');
    await page.locator('kge-details-panel h2').waitFor();
    const heights: number[] = [];
    for (let press = 0; press < 3; press += 1) {
      heights.push(Math.round((await sheet.boundingBox())?.height ?? 0));
      await sheet.locator('.handle').click();
    }
    expect(heights[0]).toBeGreaterThan(300);
    expect(heights[1]).toBeGreaterThan(700);
    expect(heights[2]).toBe(132);
  });
});
