import { buffer } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage, type OpenOptions } from './support/explorer-page.js';
import { Person } from './support/person.js';
import { session } from './support/session.js';

const at = session();
const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

describeBrowser('who comes for one thing', () => {
  let opened: ExplorerPage[] = [];
  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const explorer of pages) {
      await explorer.close();
      explorer.expectNoFaults();
    }
  });

  /** The explorer as it opens, in English, and who has come. */
  async function arrive({ at: address = '/start?lang=en', ...options }: OpenOptions = {}) {
    const explorer = await ExplorerPage.open(at.browser, at.url, { at: address, ...options });
    opened.push(explorer);
    const { page } = explorer;
    const person = new Person(explorer, options.hasTouch ? 'finger' : 'pointer');
    const tab = (name: string) => page.getByRole('navigation').getByRole('button', { name });
    const card = (id: string) => page.locator(`kge-question-card[data-id="${id}"]`);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    return { explorer, page, person, tab, card, copied };
  }

  it('reads who decides, and the words, in three clicks', async () => {
    const { page, person, tab } = await arrive();
    await person.press(tab('Procedure'));
    const step = page.locator('kge-procedure-view .card', { hasText: 'Determine preliminary candidates' });
    await step.locator('.fact.who').waitFor();
    await person.press(step.locator('.place').first());
    await page.locator('kge-source-view mark.shown').first().waitFor();
    expect(person.clicks).toBeLessThanOrEqual(3);
  });

  it('cites women against the congress before in three clicks', async () => {
    const { page, person, tab, copied } = await arrive();
    await person.press(tab('Statistics'));
    const women = page.locator('kge-statistics-view [data-finding="Observation:women-share"]');
    await women.waitFor();
    for (const words of ['27.0%', '24.2%', '2.8']) await expect.poll(() => women.innerText()).toContain(words);
    await person.press(women.getByRole('button', { name: 'Cite' }));
    await person.press(women.locator('[data-form=bibtex]'));
    await expect.poll(copied).toMatch(/^@[\s\S]*619/);
    expect(person.clicks).toBeLessThanOrEqual(3);
  });

  it('sees the path between two nodes in three clicks', async () => {
    const { page, person } = await arrive({ at: '/graph?lang=en' });
    await person.press(page.locator('kge-tool-bar [data-tool=path]'));
    await person.pressNode('Organization:central-committee');
    await page.locator('kge-path-bar .choice').getByText('Central Committee').waitFor();
    await person.pressNode('DelegateCategory:women');
    await page.locator('kge-path-bar .place').first().waitFor();
    expect(person.clicks).toBeLessThanOrEqual(3);
  });

  it('has a figure as a table in two clicks', async () => {
    const { page, person } = await arrive({ at: '/statistics?lang=en', acceptDownloads: true });
    const women = page.locator('kge-statistics-view [data-finding="Observation:women-share"]');
    await person.press(women.getByRole('button', { name: 'Save' }));
    const [download] = await Promise.all([page.waitForEvent('download'), person.press(women.locator('[data-format=csv]'))]);
    expect((await buffer(await download.createReadStream())).toString()).toContain('Observation:women-count');
    expect(person.clicks).toBeLessThanOrEqual(2);
  });

  it('has a question as code in two clicks', async () => {
    const { page, person } = await arrive({ at: '/query?lang=en' });
    await person.press(page.locator('kge-query-view .card[data-id="q02-education"]'));
    await person.press(page.locator('kge-answer-pane [data-form=code]'));
    await expect.poll(() => page.locator('kge-answer-pane .sample').innerText()).toContain('curl ');
    expect(person.clicks).toBeLessThanOrEqual(2);
  });

  it('reads a quote on a phone in two taps', async () => {
    const { page, person, card } = await arrive({ at: '/start', ...phone });
    await person.press(card('q07-integrity-gate').locator('.head'));
    await person.press(card('q07-integrity-gate').locator('.quotes .place').first());
    const mark = page.locator('kge-source-view mark.shown').first();
    await mark.waitFor();
    await expect.poll(async () => (await mark.boundingBox())?.y ?? 0).toBeGreaterThan(0);
    expect((await mark.boundingBox())?.y).toBeLessThan(phone.viewport.height);
    expect(person.clicks).toBeLessThanOrEqual(2);
  });

  it('reaches the evidence of a figure by twelve keys', async () => {
    const { page, person } = await arrive();
    await person.type('/', '6', '1', '9');
    await page.locator('kge-search-box .popup:visible li').first().waitFor();
    await person.type('Enter');
    await page.locator('kge-details-panel section[data-id="Observation:women-count"] [data-evidence]').first().waitFor();
    expect(person.keys).toBeLessThanOrEqual(12);
  });

  it('gives away a link that opens the same picture', async () => {
    const { explorer, page, person, copied } = await arrive({ at: '/graph?lang=en' });
    await person.pressNode('Organization:central-committee');
    await explorer.settled();
    await person.press(page.locator('kge-top-bar kge-copy-button:visible button'));
    await expect.poll(copied).toContain('sel=Organization:central-committee');
    const other = await arrive({ at: new URL(await copied()).hash.slice(1) });
    const ids = await explorer.visible();
    await expect.poll(() => other.explorer.visible()).toEqual(ids);
    for (const id of ids) {
      const [one, two] = [await explorer.screenPosition(id), await other.explorer.screenPosition(id)];
      expect(Math.hypot((one?.x ?? 0) - (two?.x ?? 99), (one?.y ?? 0) - (two?.y ?? 99)), id).toBeLessThanOrEqual(2);
    }
  });

  it('is led one step back by each Back', async () => {
    const { explorer, page, person, tab, card } = await arrive();
    const passed = [await explorer.address()];
    const step = async (press: Promise<void>, seen: string): Promise<void> => {
      await press;
      await page.locator(seen).first().waitFor();
      passed.push(await explorer.address());
    };
    await step(person.press(card('q07-integrity-gate').locator('.head')), 'kge-question-card .words');
    await step(person.press(card('q07-integrity-gate').locator('.quotes .place').first()), 'kge-source-view mark.shown');
    await step(person.press(tab('Procedure')), 'kge-procedure-view:not([hidden]) .card');
    await step(person.press(page.locator('kge-procedure-view .card .name').first()), 'kge-details-panel h2');
    await step(person.press(tab('Graph')), 'kge-graph-view:not([hidden])');
    expect(new Set(passed).size).toBe(passed.length);
    for (const before of passed.slice(0, -1).reverse()) {
      await page.goBack();
      await expect.poll(() => explorer.address()).toBe(before);
    }
    await page.locator('kge-start-view:not([hidden])').waitFor();
  });
});
