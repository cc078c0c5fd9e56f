import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page, of whatever weight, as lines to read. The page must have been opened with `bypassCSP`. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.map(({ id, impact, nodes }) => {
    const where = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.flat().join(' ')}: ${failureSummary}`);
    return `${id} (${impact}), ${nodes.length} times: ${where.join(' | ')}`;
  });
}
