import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { askGraph, hasArticle, openGraph } from './support/places.js';
import { session } from './support/session.js';
import { crampedTargets, enumNamesIn, inLanguage } from './support/view-checks.js';

const at = session();
const view = 'kge-source-view';

describeBrowser('the source', () => {
  let explorer: ExplorerPage;
  const within = (selector: string) => explorer.page.locator(`${view} ${selector}`);

  beforeAll(async () => {
    explorer = await ExplorerPage.open(at.browser, at.url, { at: '/source?lang=en' });
    await within('mark').first().waitFor();
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
  });

  it('has at most three notes for each paragraph', async () => {
    const counts = await within('.notes').evaluateAll((all) => all.map((notes) => notes.querySelectorAll('li').length));
    expect(counts.length).toBeGreaterThan(40);
    expect(Math.max(...counts)).toBe(3);
    const others = within('.notes').filter({ has: explorer.page.locator('.more') });
    const count = Number(/\d+/.exec(await others.first().locator('.more').innerText())?.[0]);
    await others.first().locator('.more').click();
    const listed = within('.unfolded li');
    await expect
      .poll(() => listed.count())
      .toBe((await listed.filter({ has: explorer.page.locator('.number:not(:empty)') }).count()) + count);
    await within('.unfolded .more').click();
  });

  it('numbers the notes as the marks, in their order', async () => {
    const pairs = await within('.paragraph').evaluateAll((all) =>
      all.map((paragraph) => [
        [...paragraph.querySelectorAll<HTMLElement>('mark[data-note]')].map((mark) => mark.dataset.note),
        [...paragraph.querySelectorAll('.number')].map((number) => number.textContent),
      ]),
    );
    for (const [marks, notes] of pairs) expect(marks).toEqual(notes);
  });

  it.runIf(hasArticle)('has nothing but marks in its words', async () => {
    const found = await within('p.words').evaluateAll((all) => [
      ...new Set(all.flatMap((words) => [...words.querySelectorAll('*')].map(({ localName }) => localName))),
    ]);
    expect(found).toEqual(['mark']);
    const { articleSections } = await askGraph(await openGraph(), '{ articleSections(first: 100) { nodes { id text } } }');
    const texts = new Map<string, string>(
      articleSections.nodes.map((node: { id: string; text: string }) => [node.id, node.text]),
    );
    const shown = await within('.paragraph').evaluateAll((all) =>
      all.map((paragraph) => [
        (paragraph as HTMLElement).dataset.section ?? '',
        paragraph.querySelector('.words')?.textContent ?? '',
      ]),
    );
    const plain = (text: string): string => text.replace(/<[^>]*>/g, '').replace(/\s/g, '');
    for (const [id, words] of shown) expect(plain(words as string), id).toBe(plain(texts.get(id as string) ?? ''));
  });

  it('opens the note of a mark, and what it rests on', async () => {
    const { page } = explorer;
    const paragraph = within('.paragraph[data-section="ArticleSection:answer-3.p4"]');
    const mark = paragraph.locator('mark[data-note="2"]').first();
    await mark.click();
    const note = paragraph.locator('li.open');
    await note.locator('kge-note-details kge-cite-menu').waitFor();
    await expect
      .poll(() => note.locator('.number').innerText())
      .toBe(await paragraph.locator('mark.shown[data-note]').getAttribute('data-note'));
    await expect.poll(() => page.locator('kge-details-panel').isVisible()).toBe(false);
    const fact = await note.getAttribute('data-fact');
    await expect.poll(() => explorer.address()).toContain(`sel=${fact}`);
    await note.locator('kge-note-details').getByRole('button', { name: 'Details' }).click();
    await page.locator(`kge-details-panel section[data-id="${fact}"]`).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await note.locator('[data-form="chicago"]').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/Answer 3, paragraph 4/);
    await page.keyboard.press('Escape');
  });

  it('shows a fact in the graph, and comes back to it', async () => {
    const { page } = explorer;
    const before = await explorer.address();
    await within('kge-note-details').getByRole('button', { name: 'Show in graph' }).click();
    await explorer.settled();
    await expect.poll(() => explorer.address()).toMatch(/^#\/graph\?sel=/);
    await page.locator('kge-details-panel h2').waitFor();
    await page.goBack();
    await within('li.open').waitFor();
    await expect.poll(() => explorer.address()).toBe(before);
    await expect.poll(() => page.locator('kge-details-panel').isVisible()).toBe(false);
  });

  it('tells notes in the other language on a switch', async () => {
    await expect.poll(() => within('.statement .other').count()).toBe(0);
    await within('[role=switch]').click();
    await within('.statement .other').first().waitFor();
    const { others, notes } = await within('ol').evaluateAll((lists) => ({
      others: lists.reduce((sum, list) => sum + list.querySelectorAll('.other[lang^=zh]').length, 0),
      notes: lists.reduce((sum, list) => sum + list.querySelectorAll('li').length, 0),
    }));
    expect(others).toBe(notes);
    await within('[role=switch]').click();
  });

  it('counts in its outline what rests on each section', async () => {
    const { factsAt } = await askGraph(await openGraph(), '{ factsAt(start: 2116, end: 3067) { id } }');
    const entry = within('kge-source-outline [data-section="ArticleSection:answer-3"]');
    await expect.poll(async () => (await entry.locator('.count').innerText()).split(/\s+/)).toContain(String(factsAt.length));
    await entry.click();
    await within('kge-source-outline [data-section="ArticleSection:answer-3"].within').waitFor();
    const first = within('kge-source-outline [data-section="ArticleSection:answer-3.p1"]');
    await expect.poll(() => first.getAttribute('aria-current')).toBe('location');
    // the strip is as high as the sections are long
    const [short, long] = await Promise.all(
      ['question-3', 'answer-5.p1'].map((key) =>
        within(`kge-density-strip [data-section="ArticleSection:${key}"]`).boundingBox(),
      ),
    );
    expect((long?.height ?? 0) / (short?.height ?? 1)).toBeGreaterThan(4);
  });

  it('lists what is left uncited, with the reasons', async () => {
    const { coverage } = await askGraph(await openGraph(), '{ coverage { uncovered { start } } }');
    await within('summary').click();
    await expect.poll(() => within('.coverage dd').count()).toBe(coverage.uncovered.length);
    await expect.poll(() => within('.coverage dt').allInnerTexts()).toEqual(expect.arrayContaining(['Page data', 'Transition']));
    await within('summary').click();
  });

  it('names no values of the graph in either language', async () => {
    for (const language of ['zh', 'en'] as const) {
      await inLanguage(explorer.page, language);
      expect(await enumNamesIn(explorer.page, view), language).toEqual([]);
    }
  });

  it('keeps marks apart where colours are forced', async () => {
    const { page } = explorer;
    await page.emulateMedia({ forcedColors: 'active' });
    const looks = async (selector: string) =>
      within(selector)
        .first()
        .evaluate((mark) => {
          const { textDecorationLine, backgroundColor } = getComputedStyle(mark);
          return [textDecorationLine, backgroundColor];
        });
    const [plain, shown] = [await looks('mark[role]:not([aria-current], .shown)'), await looks('mark.shown')];
    expect([plain[0], shown[0]]).toEqual(['underline', 'underline']);
    expect(plain[1]).not.toBe(shown[1]);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describeBrowser('the source on a phone', () => {
  it('leads from the start to a quote in two taps', async () => {
    const phone = await ExplorerPage.open(at.browser, at.url, {
      at: '/start?lang=zh',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = phone;
    await page.locator('kge-start-view .facts .place').first().tap();
    const mark = page.locator(`${view} mark.shown`).first();
    await mark.waitFor();
    await mark.tap();
    const quote = page.locator('kge-quote-block blockquote');
    await quote.waitFor();
    const evidence = await page.locator('kge-quote-block [data-evidence]').getAttribute('data-evidence');
    await expect.poll(async () => (await mark.getAttribute('data-evidence'))?.split(' ')).toContain(evidence);
    // the sheet leaves the words in sight
    const [sheet, words] = [await page.locator('kge-sheet').boundingBox(), await mark.boundingBox()];
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    await expect.poll(() => page.locator(`${view} .notes`).first().isVisible()).toBe(false);
    await page.locator('kge-details-panel').getByRole('button', { name: '关闭' }).tap();
    await page.locator(`${view} .all`).first().tap();
    await page.locator(`${view} .unfolded li`).first().waitFor();
    expect(await crampedTargets(page, view)).toEqual([]);
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.locator(`${view} kge-source-outline`).waitFor();
    expect(await crampedTargets(page, view)).toEqual([]);
    phone.expectNoFaults();
    await phone.close();
  });
});
