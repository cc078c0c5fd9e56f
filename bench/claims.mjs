#!/usr/bin/env node
/** `npm run bench:claims`: how long a text of 10,000 words, or of as many Chinese words, is checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { createMemoryGraph, loadSeed } from '../dist/index.js';
import { median } from './shared/statistics.mjs';

const RUNS = 5;
/** So many characters of Chinese tell what a word of English does. */
const PER_WORD = 1.6;
const WORDS = 10_000;
const DOCUMENT = parse('query ($text: String!) { checkClaims(text: $text) { claims { verdict } } }');

const texts = new URL('../test/claims/texts/', import.meta.url);
const graph = createMemoryGraph(await loadSeed());
const check = async (text) => {
  const { data, errors } = await graph.execute({ document: DOCUMENT, variableValues: { text } });
  if (errors) throw errors[0];
  return data.checkClaims.claims.length;
};

await check(''); // compiles the words
for (const lang of ['en', 'zh']) {
  const news = readdirSync(texts).filter((name) => name.startsWith('development') && name.includes(`-${lang}`));
  const own = news.map((name) => JSON.parse(readFileSync(new URL(name, texts), 'utf8')).text).join('\n\n');
  const count = (text) => (lang === 'en' ? text.split(/\s+/).length : text.length / PER_WORD);
  let text = own;
  while (count(text) < WORDS) text += `\n\n${own}`;
  text = text.slice(0, Math.round((text.length * WORDS) / count(text)));
  const times = [];
  let claims = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const before = process.cpuUsage();
    claims = await check(text);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1e6);
  }
  console.log(
    `${lang} ${Math.round(count(text)).toLocaleString('en')} words, ${claims} claims: ${median(times).toFixed(2)} s of processor time`,
  );
}
