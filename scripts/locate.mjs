#!/usr/bin/env node
/**
 * Makes `Evidence` entries for the seed from places in the article.
 *
 *   npm run locate -- ARTICLE < places.tsv
 *
 * Each line of the input: key, passage, exact term and (where the passage stands more than once) which occurrence, from 1,
 * separated by tabs. The passage may be written as `first words…last words`. It is printed as a span and a digest: its words stay out of the seed.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { passageDigest } from '../packages/evidence-graph/dist/evidence/article.js';
import { restoreArticle } from '../packages/evidence-graph/dist/evidence/saved-article.js';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run locate -- ARTICLE < places.tsv');
  process.exit(2);
}
const { Source, ArticleSection } = parse(readFileSync(new URL('../seed/source.yaml', import.meta.url), 'utf8'));
const sections = Object.entries(ArticleSection).map(([key, { start, end }]) => ({ key, start, end }));
const { sha256 } = Object.values(Source).find((source) => source.sha256 !== undefined);
const article = restoreArticle(readFileSync(file), sha256)?.article;
if (!article) {
  console.error(`${file} is not the article: no way of saving it has the SHA-256 ${sha256}. Give the text as it was published.`);
  process.exit(1);
}
const text = article.slice(0, article.length);

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const [key, passage, exact, occurrence = '1'] = line.split('\t');
  const [first, last] = passage.split('…');
  let from = -1;
  for (let n = 0; n < Number(occurrence); n += 1) from = text.indexOf(first, from + 1);
  const to = last === undefined ? from + first.length : text.indexOf(last, from + first.length) + last.length;
  if (from < 0 || to <= from) fail(key, 'the passage does not stand in the article');
  const found = text.slice(from, to);
  if (!found.includes(exact)) fail(key, `“${exact}” does not stand in the passage`);
  const section = sections
    .filter(({ start, end }) => start <= from && to <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || b.key.length - a.key.length)[0];
  if (!section) fail(key, 'the passage lies in no one section');
  console.log(
    `  ${key}: { section: ${section.key}, start: ${from}, end: ${to}, exact: ${quote(exact)}, exactStart: ${from + found.indexOf(exact)}, digest: "${passageDigest(found)}" }`,
  );
}

function fail(key, why) {
  console.error(`${key}: ${why}`);
  process.exitCode = 1;
}

function quote(term) {
  return /^[\d.+-]|[:#{}[\],&*?|<>=!%@`"']/.test(term) ? JSON.stringify(term) : term;
}
