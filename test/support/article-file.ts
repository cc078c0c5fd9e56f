import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const usual = fileURLToPath(new URL('../../../shared/article/000_247039986ec256bf.txt', import.meta.url));

/** The article's text where the operator has it: `ARTICLE_FILE`, or the usual place beside the checkout. */
export const articleFile: string | undefined = process.env.ARTICLE_FILE || (existsSync(usual) ? usual : undefined);

if (articleFile === undefined) {
  console.warn(
    '\n*** SKIPPED: the article is not here, so no locator of the seed is checked. Set ARTICLE_FILE to its text. ***\n',
  );
}
