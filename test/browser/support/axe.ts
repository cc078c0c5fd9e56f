import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** A part of a page: the selectors that lead to it, each in the shadow of the one before. */
type Part = Readonly<Record<'fromShadowDom', [string, string, ...string[]]>>;

/** What follows from a page's colours and its language, where all else was looked at in others. */
export const colorsAndWords: axe.RunOptions = {
  runOnly: ['cat.color', 'cat.language', 'cat.name-role-value', 'cat.text-alternatives', 'cat.forms'],
  rules: { 'color-contrast-enhanced': { enabled: false } }, // as it is by itself
};
/** All but what follows from colours. */
export const allButColors: axe.RunOptions = { rules: { 'color-contrast': { enabled: false } } };

/** What axe finds wrong with a page or a part of it, of whatever weight, as lines to read. The page must have been opened with `bypassCSP`. */
export async function violationsOf(page: Page, part: Part | 'html' = 'html', options: axe.RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in globalThis`))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([context, given]) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(context, { ...given, resultTypes: ['violations'], preload: false }),
    [part, options] as const,
  );
  return violations.map(({ id, impact, nodes }) => {
    const where = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.flat().join(' ')}: ${failureSummary}`);
    return `${id} (${impact}), ${nodes.length} times: ${where.join(' | ')}`;
  });
}
