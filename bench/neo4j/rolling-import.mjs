#!/usr/bin/env node
/**
 * `npm run bench:import`: a changed dataset of 100,000 nodes is imported while callers ask, killed in the middle, and imported again. Tells
 * how many requests were answered and how soon, and exits 1 where one failed or had values of both datasets.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { createGraph } from '../../packages/evidence-graph/dist/graph/create-graph.js';
import { Neo4jStore } from '../../packages/evidence-graph/dist/stores/neo4j/neo4j-store.js';
import { startDatabase } from './database.mjs';
import { benchOntology } from './ontology.mjs';

const CONGRESSES = 72;
const CALLERS = 8;

/** Each names quotas that it finds on different ways; those of the changed dataset are above 1000. */
const QUESTIONS = [
  '{ units(first: 3) { totalCount nodes { quota procedure { key } } } last: units(last: 3) { nodes { quota } } }',
  '{ unit(key: "c001-u01") { quota } congress(key: "c072") { units(first: 5) { nodes { quota } } } }',
  `{
    paths(from: "Unit:c003-u01", to: "Unit:c003-u02") { paths { hops { relationship { from { ... on Unit { quota } } to { ... on Unit { quota } } } } } }
    unit(key: "c050-u07") { quota }
  }`,
].map((text) => parse(text));

const importing = (connection, quota) =>
  fork(fileURLToPath(new URL('import-units.mjs', import.meta.url)), [JSON.stringify(connection), CONGRESSES, quota]);

async function whole(child) {
  child.on('message', (report) => report.step === 'done' && console.log('imported', JSON.stringify(report)));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`An import ended with ${code}.`);
}

async function killedInTheMiddle(child) {
  child.on('message', ({ step }) => step === 'relationships' && child.kill('SIGKILL'));
  const [, signal] = await once(child, 'exit');
  if (signal !== 'SIGKILL') throw new Error('The import ended before it was killed.');
}

async function askUntil(isDone, graph) {
  const asked = { times: [], former: 0, changed: 0, wrong: [] };
  const ask = async (document) => {
    const began = performance.now();
    const { data, errors } = await graph.execute({ document });
    asked.times.push(performance.now() - began);
    const quotas = [...JSON.stringify(data ?? null).matchAll(/"quota":(\d+)/g)].map(([, quota]) => Number(quota) > 1000);
    if (errors || new Set(quotas).size !== 1) asked.wrong.push(errors?.[0].message ?? JSON.stringify(data));
    else asked[quotas[0] ? 'changed' : 'former'] += 1;
  };
  const call = async () => {
    while (!isDone()) for (const document of QUESTIONS) await ask(document);
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
  return asked;
}

const { connection, stop } = await startDatabase();
try {
  await whole(importing(connection, 0));
  const store = new Neo4jStore({ ontology: benchOntology, ...connection });
  let isDone = false;
  const seconds = [];
  const imports = (async () => {
    for (const run of [killedInTheMiddle, whole]) {
      const began = performance.now();
      await run(importing(connection, 1000));
      seconds.push(((performance.now() - began) / 1000).toFixed(0));
    }
  })().finally(() => {
    isDone = true;
  });
  const [asked] = await Promise.all([askUntil(() => isDone, createGraph({ ontology: benchOntology, store })), imports]);
  await store.close();
  const times = asked.times.sort((a, b) => a - b);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(part * times.length))].toFixed(0);
  console.log(`imports: killed after ${seconds[0]} s, then done in ${seconds[1]} s`);
  console.log(`${times.length} requests: ${asked.former} of the former dataset, ${asked.changed} of the changed one`);
  console.log(`median ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`);
  console.log(`wrong: ${asked.wrong.length}`, ...new Set(asked.wrong.slice(0, 5)));
  process.exitCode = asked.wrong.length === 0 && asked.former > 0 && asked.changed > 0 ? 0 : 1;
} finally {
  await stop();
}
