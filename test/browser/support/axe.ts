import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** A part of a page: the selectors that lead to it, each in the shadow of the one before. */
type Part = Readonly<Record<'fromShadowDom', [string, string, ...string[]]>>;

/** What axe finds wrong with a page or a part of it, of whatever weight, as lines to read. The page must have been opened with `bypassCSP`. */
export async function violationsOf(page: Page, part: Part | 'html' = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (context) => (globalThis as unknown as { axe: typeof axe }).axe.run(context, { resultTypes: ['violations'] }),
    part,
  );
  return violations.map(({ id, impact, nodes }) => {
    const where = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.flat().join(' ')}: ${failureSummary}`);
    return `${id} (${impact}), ${nodes.length} times: ${where.join(' | ')}`;
  });
}
