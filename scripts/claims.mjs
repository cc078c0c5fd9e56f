/**
 * Measures what a built graph says of claims with known verdicts: `node scripts/claims.mjs [development|development-2|…|development-21|variants] [--wrong]`.
 * `held-out` writes its table and figures to `docs/claims.md`, and tells no claim: it is kept from whoever writes the rules.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'graphql';
import { createMemoryGraph, loadSeed } from '../dist/index.js';

const KINDS = ['SUPPORTED', 'CONTRADICTED', 'IMPLIED', 'NOT_STATED', 'MISLEADING', 'NONE'];
const [part = 'development'] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const isHeldOut = part === 'held-out';
const showsWrong = process.argv.includes('--wrong') && !isHeldOut;
const document = parse(
  'query ($text: String!) { checkClaims(text: $text) { verdict claims { verdict start end text note(lang: EN) sources { id } } } }',
);
const graph = createMemoryGraph(await loadSeed());
const check = async (text) => {
  const { data, errors } = await graph.execute({ document, variableValues: { text } });
  if (errors) throw errors[0];
  return data.checkClaims;
};
const read = (name) => JSON.parse(readFileSync(new URL(`../test/claims/${name}.json`, import.meta.url), 'utf8'));
const told = ({ verdict, sources, text }) => `${verdict} ${sources.map(({ id }) => id).join(' ')} “${text}”`;

const table = new Map();
for (const { id, text, verdict } of read(part).claims) {
  const { verdict: said, claims } = await check(text);
  const key = `${verdict} ${said ?? 'NONE'}`;
  table.set(key, (table.get(key) ?? 0) + 1);
  if (showsWrong && (said ?? 'NONE') !== verdict)
    console.log(`${id} ${verdict} → ${said ?? 'NONE'} | ${text} | ${claims.map(told).join('; ')}`);
}
const count = (verdict, said) => table.get(`${verdict} ${said}`) ?? 0;
const all = [...table.values()].reduce((sum, each) => sum + each, 0);
const right = KINDS.reduce((sum, kind) => sum + count(kind, kind), 0);
console.table(KINDS.map((kind) => ({ kind, ...Object.fromEntries(KINDS.map((said) => [said, count(kind, said)])) })));
console.log(`${right} of ${all} right`);
for (const said of ['SUPPORTED', 'CONTRADICTED']) {
  console.log(`${said}: ${count(said, said)} of ${KINDS.reduce((sum, kind) => sum + count(kind, said), 0)} right`);
}

const files = readdirSync(new URL('../test/claims/texts/', import.meta.url)).map((name) => name.replace('.json', ''));
let [planted, found, calledWrong] = [0, 0, 0];
for (const lang of ['en', 'zh']) {
  for (const file of files.filter((each) => each.replace(/-[a-z]$/, '') === `${part}-${lang}`)) {
    const { text, errors, right: rights } = read(`texts/${file}`);
    const { claims } = await check(text);
    const wrong = claims.filter(({ verdict }) => verdict === 'CONTRADICTED' || verdict === 'MISLEADING');
    const touching = (quote) =>
      wrong.filter(({ start, end }) => start < text.indexOf(quote) + quote.length && text.indexOf(quote) < end);
    const missed = errors.filter(({ quote }) => touching(quote).length === 0);
    planted += errors.length;
    found += errors.length - missed.length;
    calledWrong += rights.filter((quote) => touching(quote).length > 0).length;
    if (isHeldOut) continue;
    for (const { quote } of missed) console.log(`${file}: not found: ${quote}`);
    for (const quote of rights)
      for (const each of touching(quote)) console.log(`${file}: called wrong: ${quote} by ${told(each)}`);
    if (showsWrong)
      for (const each of claims.filter(({ verdict }) => verdict === 'NOT_STATED')) console.log(`${file}: open: ${told(each)}`);
  }
}
console.log(`${found} of ${planted} planted errors found, ${calledWrong} right places called wrong`);

if (isHeldOut) {
  const docs = new URL('../docs/claims.md', import.meta.url);
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const rows = KINDS.map((kind) => row([kind, ...KINDS.map((said) => count(kind, said))]));
  const lines = [row(['is \\ said', ...KINDS]), row(['---', ...KINDS.map(() => '---:')]), ...rows].join('\n');
  const called = ['SUPPORTED', 'CONTRADICTED'].flatMap((said) => KINDS.map((kind) => count(kind, said)));
  const sum = called.reduce((total, each) => total + each, 0);
  const exact = count('SUPPORTED', 'SUPPORTED') + count('CONTRADICTED', 'CONTRADICTED') + count('IMPLIED', 'SUPPORTED');
  const percent = (share) => `${Math.round(share * 100)} %`;
  const wrong = calledWrong === 0 ? 'nothing right is called wrong' : `${calledWrong} right places are called wrong`;
  const told = `So ${percent(right / all)} get their right verdict, and of what is called supported or contradicted ${percent(exact / sum)} is. Of ${planted} errors planted in the texts ${found} are found, and ${wrong}.`;
  const text = readFileSync(docs, 'utf8');
  writeFileSync(
    docs,
    text.replace(/\| is \\ said[\s\S]*?(?=\n\n)/, lines).replace(/^So \d+ % get their right verdict.*$/m, told),
  );
}
