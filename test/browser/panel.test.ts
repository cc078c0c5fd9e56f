/// <reference path="../citation/citation-js.d.ts" />
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KnowledgeGraphExplorer } from '../../packages/evidence-graph-explorer/src/knowledge-graph-explorer.js';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { askGraph, openGraph } from './support/places.js';
import { session } from './support/session.js';

const at = session();
const body = 'Organization:central-committee';

/** Names of enum values and types, which are no words for readers; what is written in capitals otherwise has no underscore or is short. */
const codes =
  /\b(EQUAL|PERSON|PERCENT|STATED|INFERRED|DERIVED|UNSPECIFIED|ALTERNATIVE|DONE|REQUIRED|PROHIBITED|[A-Z]{2,}_[A-Z_]+)\b/;

describeBrowser('the panel', () => {
  let explorer: ExplorerPage;
  beforeAll(async () => {
    // in a view that draws nothing else
    explorer = await ExplorerPage.open(at.browser, at.url, { at: '/query?lang=en' });
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
  });
  const panel = () => explorer.page.locator('kge-details-panel');
  const ask = async (query: string) => askGraph(await openGraph(), query);

  it('groups relationships by type and direction, each with its quote', async () => {
    const { relationSummary } = await ask(`{ relationSummary(id: "${body}") { type direction count } }`);
    await explorer.select(body);
    const groups = panel().locator('kge-relation-group');
    const counts = (await groups.locator('.count').allInnerTexts()).map(Number);
    expect([...counts].sort()).toEqual(relationSummary.map(({ count }: { count: number }) => count).sort());
    const first = groups.first();
    await expect.poll(() => first.locator('.head').innerText()).toMatch(/10/);
    await expect.poll(() => first.locator('li').count()).toBe(3);
    await first.locator('.more').click();
    await expect.poll(() => first.locator('li').count()).toBe(10);
    await expect.poll(() => first.locator('li .place').count()).toBe(10);
    await expect.poll(() => first.locator('li q').first().innerText()).toMatch(/\p{Script=Han}/u);
    await groups.last().locator('.head').click();
    await groups.last().locator('li').first().waitFor();
  });

  it('tells at once what the scene knows, and the rest when it comes', async () => {
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await explorer.page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    const choose = (id: string): Promise<void> =>
      explorer.page.evaluate((node) => {
        const { explorer } = document.querySelector('knowledge-graph-explorer') as KnowledgeGraphExplorer;
        explorer?.select(node);
      }, id);
    const id = 'ProcedureStage:inspection';
    try {
      await choose(id);
      await panel().locator('.known').first().waitFor();
      await explorer.select(body); // what was read before is told in full again
      await expect.poll(() => panel().locator('.known').count()).toBe(0);
      await choose(id);
      await panel().locator('.known').first().waitFor();
      await expect.poll(() => panel().locator('h2').innerText()).toBe('Inspection');
      await expect.poll(() => panel().locator('section').getAttribute('aria-busy')).toBe('true');
      await panel().locator('h2').focus();
      answer();
      await panel().locator(`section[data-id="${id}"]`).waitFor();
      await panel().locator('kge-relation-group').first().waitFor();
      await expect.poll(() => panel().locator('.known').count()).toBe(0);
      await expect.poll(() => panel().locator('h2:focus').count()).toBe(1);
    } finally {
      answer();
      await explorer.page.unroute('**/graphql');
    }
  });

  it('tells of a relationship by ends, quote, ground and extent', async () => {
    await explorer.select(body);
    await panel().locator('kge-relation-group .relationship').first().click();
    await panel().locator('.ends').waitFor();
    await expect.poll(() => panel().locator('.end').count()).toBe(2);
    await expect.poll(() => panel().locator('h2').innerText()).toContain(await panel().locator('.end').first().innerText());
    await expect.poll(() => panel().locator('blockquote').innerText()).toMatch(/\p{Script=Han}/u);
    await expect.poll(() => panel().locator('dl').allInnerTexts()).not.toEqual([]);
    await panel().locator('.source').click();
    await explorer.page.locator('kge-source-view mark.shown').first().waitFor();
    await explorer.page.goBack();
  });

  it('draws a figure beside the congress before, with check and base', async () => {
    await explorer.select('Observation:women-share');
    const part = panel().locator('kge-figure-details');
    await part.locator('.bars li').nth(1).waitFor();
    await expect.poll(() => part.locator('.bars .figure').allInnerTexts()).toEqual(['24.2% · Derived', '27.0%']);
    await expect.poll(() => part.locator('.bar.derived').count()).toBe(1);
    await expect.poll(() => part.locator('dl').innerText()).toMatch(/619 ÷ 2296 × 100 = 26\.9599\s+agrees/);
    await expect.poll(() => part.locator('dl').innerText()).toMatch(/24\.2% = 619 ÷ 2296 × 100 − 2\.8/);
    await part.locator('dl button').first().click();
    await panel().locator('section[data-id="DelegateCategory:all-delegates"]').waitFor();
  });

  it('has no names of codes in what it says', async () => {
    const ids = [
      'Observation:mean-age',
      body,
      'Procedure:delegate-election',
      'QualityGate:integrity-gate',
      'Silence:contents-of-arrangements',
    ];
    for (const id of ids) {
      await explorer.select(id);
      await panel().locator('kge-relation-group').first().waitFor();
      await expect.poll(() => panel().innerText(), { message: id }).not.toMatch(codes);
    }
  });

  it('cites in five forms, which others read, and confirms', async () => {
    await explorer.select('Observation:women-count');
    const menu = panel().locator('kge-cite-menu');
    await menu.locator('button').first().click();
    const forms = menu.locator('[data-form]');
    await forms.first().waitFor();
    const texts = new Map<string, string>();
    for (const form of await forms.all()) {
      await form.click();
      await menu.locator('[role=status]', { hasText: 'Copied' }).waitFor();
      const name = (await form.getAttribute('data-form')) as string;
      await expect.poll(() => form.getAttribute('class')).toContain('copied');
      texts.set(name, await explorer.page.evaluate(() => navigator.clipboard.readText()));
    }
    expect([...texts.keys()]).toEqual(['gbt7714', 'chicago', 'bibtex', 'ris', 'link']);
    for (const form of ['bibtex', 'ris']) {
      const [entry, ...others] = plugins.input.chain(texts.get(form) as string);
      expect(others).toEqual([]);
      expect(entry).toMatchObject({ title: expect.stringMatching(/\S/), issued: expect.anything() });
    }
    expect(texts.get('gbt7714')).toContain('[N/OL]');
    expect(texts.get('chicago')).toContain('619');
    await menu.getByRole('button', { name: 'with the quote' }).click();
    await menu.locator('[data-form=chicago]').click();
    await expect.poll(() => explorer.page.evaluate(() => navigator.clipboard.readText())).not.toContain('“619”');
    const link = new URL(texts.get('link') as string);
    expect(decodeURIComponent(link.hash)).toMatch(/^#\/source\?sel=Observation:women-count&ev=Evidence:/);
    await explorer.page.keyboard.press('Escape');
    await forms.first().waitFor({ state: 'hidden' });
    await expect.poll(() => panel().isVisible()).toBe(true);
  });

  it('shows what stands around a quote, and closes by Escape', async () => {
    await explorer.select('QualityGate:integrity-gate');
    const block = panel().locator('kge-quote-block');
    const around = block.locator('.around');
    if ((await around.count()) > 0) {
      const words = await block.locator('blockquote').innerText();
      await around.click();
      await block.locator('blockquote.wide').waitFor();
      await expect.poll(() => block.locator('blockquote strong').innerText()).toBe(words);
      await expect.poll(async () => (await block.locator('blockquote').innerText()).length).toBeGreaterThan(words.length);
    }
    await panel().locator('h2').focus();
    await explorer.page.keyboard.press('Escape');
    await expect.poll(() => panel().isVisible()).toBe(false);
  });
});
