import { stringify } from 'yaml';
import { type Article, passageDigest } from '../../evidence/article.js';
import { type Locator, paragraphsOf, type Section } from '../../evidence/locate.js';
import { print } from '../terminal.js';

/** The source and its paragraphs, each evidenced by its first word; their names are for the author to mend. */
export function printOutline(article: Article, languages: readonly string[]): void {
  const sections = paragraphsOf(article);
  const textOf = (text: string) =>
    languages.length === 1 ? text : Object.fromEntries(languages.map((language) => [language, text]));
  const source = {
    name: textOf('The article'),
    sha256: article.sha256,
    length: article.length,
    sections: sections.map(({ key }) => key),
    evidence: sections.slice(0, 1).map(({ key }) => key),
  };
  print('Source:');
  print(`  article: ${flow(source)}`);
  print('ArticleSection:');
  for (const [index, { key, start, end }] of sections.entries()) {
    const number = index + 1;
    print(`  ${key}: ${flow({ name: textOf(`Paragraph ${number}`), kind: 'PARAGRAPH', number, start, end, evidence: [key] })}`);
  }
  print('Evidence:');
  for (const section of sections) print(`  ${section.key}: ${flow(firstWordOf(article, section))}`);
}

function firstWordOf(article: Article, { key, start, end }: Section): Locator {
  const [exact = ''] = /^\S+/.exec(article.slice(start, Math.min(end, start + MAX_TERM))) ?? [];
  return { section: key, start, end: start + [...exact].length, exact, exactStart: start, digest: passageDigest(exact) };
}

const MAX_TERM = 24;

/** As YAML on one line. */
export const flow = (entry: object): string => stringify(entry, { collectionStyle: 'flow', lineWidth: 0 }).trim();
