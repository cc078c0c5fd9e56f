import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './support/chromium.js';
import { ExplorerPage } from './support/explorer-page.js';
import { session } from './support/session.js';
import { enumNamesIn, inLanguage, overflowing } from './support/view-checks.js';

const at = session();
const view = 'kge-procedure-view';

describeBrowser('the procedure', () => {
  let explorer: ExplorerPage;

  beforeAll(async () => {
    explorer = await ExplorerPage.open(at.browser, at.url, { at: '/procedure?lang=en' });
    await explorer.page.locator(`${view} .card`).first().waitFor();
  });
  afterAll(async () => {
    explorer.expectNoFaults();
    await explorer.close();
  });

  it('numbers each step once, in columns by stage', async () => {
    const { page } = explorer;
    const numbers = await page
      .locator(`${view} .column`)
      .evaluateAll((columns) =>
        columns.map((column) => [...column.querySelectorAll('.card .number')].map(({ textContent }) => textContent)),
      );
    expect(numbers.map((column) => column.length)).toEqual([4, 2, 4, 6, 4]);
    numbers.forEach((column, index) => {
      expect(column).toEqual(column.map((_, place) => `${index + 1}.${place + 1}`));
    });
  });

  it('has all of them on one screen, in either language', async () => {
    const { page } = explorer;
    for (const lang of ['zh', 'en'] as const) {
      await inLanguage(page, lang);
      const excess = await page.locator(view).evaluate((element) => element.scrollHeight - element.clientHeight);
      expect(excess, lang).toBeLessThanOrEqual(0);
    }
  });

  it('shows no name of an enum', async () => {
    expect(await enumNamesIn(explorer.page, view)).toEqual([]);
  });

  it('says so where no actor and no gate are stated', async () => {
    const text = await explorer.page.locator(`${view} .page`).innerText();
    for (const words of ['by whom: not stated', 'Gate: not stated', 'at which stage: not stated', 'order: not stated'])
      expect(text).toContain(words);
  });

  it('leads from a step, an arrow and a practice to the panel', async () => {
    const { page } = explorer;
    for (const button of [
      `${view} .name[data-id="ProcedureStep:elect-delegates"]`,
      `${view} .then`,
      `${view} .marked[data-id="Practice:competitive-election"]`,
    ]) {
      const id = await page.locator(button).first().getAttribute('data-id');
      await page.locator(button).first().click();
      await page.locator(`kge-details-panel section[data-id="${id}"]`).waitFor();
    }
    await page.evaluate(() => location.assign('#/procedure?lang=en'));
    await page.locator('kge-details-panel section[data-id]').waitFor({ state: 'hidden' });
  });

  it('leads from a quote to its place in the source', async () => {
    const { page } = explorer;
    await page.locator(`${view} .place`).first().click();
    await page.locator('kge-source-view mark.shown').first().waitFor();
    await page.goBack();
    await page.locator(`${view} .card`).first().waitFor();
  });

  it('puts the steps in their order in time', async () => {
    const { page } = explorer;
    await page.locator(view).getByRole('button', { name: 'In time order' }).click();
    await page.locator(`${view} .moment`).first().waitFor();
    const moments = await page
      .locator(`${view} .moment`)
      .evaluateAll((all) => all.map((each) => [...each.querySelectorAll('.number')].map(({ textContent }) => textContent)));
    expect(moments.flat()).toHaveLength(20);
    const placeOf = (number: string) => moments.findIndex((moment) => moment.includes(number));
    expect(placeOf('2.1')).toBeLessThan(placeOf('2.2'));
    expect(placeOf('4.5')).toBeLessThan(placeOf('4.6'));
    await expect.poll(() => explorer.address()).toContain('order=time');
    await page.reload();
    await page.locator(`${view} .moment`).first().waitFor();
    const byStage = page.locator(view).getByRole('button', { name: 'By stage' });
    await byStage.click();
    await page.locator(`${view} .column`).first().waitFor();
    await byStage.click(); // which is no place to come back to
    await page.goBack();
    await page.locator(`${view} .moment`).first().waitFor();
    await page.goBack();
    await page.locator(`${view} .column`).first().waitFor();
  });

  it('fits screens of every width', async () => {
    expect(await overflowing(explorer.page, view)).toEqual([]);
  });
});
