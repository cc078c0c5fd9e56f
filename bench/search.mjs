#!/usr/bin/env node
/** `npm run bench:search`: how long searches take in memory, in a small graph and in a large one. */
import { defineOntology } from '../packages/evidence-graph/dist/ontology/define-ontology.js';
import { search } from '../packages/evidence-graph/dist/search/search.js';
import { MemoryStore } from '../packages/evidence-graph/dist/stores/memory/memory-store.js';
import { benchOntology } from './neo4j/ontology.mjs';
import { records } from './neo4j/records.mjs';
import { median } from './shared/statistics.mjs';

const CONGRESSES = [1, 70];
const RUNS = 20;
/** What nothing has, a few have, and all have; a character, a phrase, several words. */
const QUERIES = ['zz', '名称1.7', 'Unit 1', '称', '反复酝酿', 'consultation', '代表 选举'];

const ontology = defineOntology({
  ...benchOntology.definition,
  search: { type: 'Entity', name: 'name', texts: ['description'], terms: { relationship: 'EVIDENCED_BY', property: 'exact' } },
});

for (const congresses of CONGRESSES) {
  const { nodes, relationships } = records(congresses);
  const dataset = { nodes: [...nodes], relationships: [...relationships] };
  const graph = { ontology, store: new MemoryStore(ontology, dataset) };
  console.log(`\n${dataset.nodes.length.toLocaleString('en')} nodes; first search: ${await timeOf(graph, 'zz')} ms`);
  for (const query of QUERIES) {
    const times = [];
    for (let run = 0; run < RUNS; run += 1) times.push(Number(await timeOf(graph, query)));
    const { totalCount } = await search(graph, { query });
    console.log(
      `${query.padEnd(14)} ${String(median(times)).padStart(8)} ms ${totalCount.toLocaleString('en').padStart(8)} hits`,
    );
  }
}

async function timeOf(graph, query) {
  const began = performance.now();
  await search(graph, { query });
  return (performance.now() - began).toFixed(2);
}
