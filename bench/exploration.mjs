#!/usr/bin/env node
/** `node bench/exploration.mjs`: how long walks through a graph in this process take, on a thousand nodes and on a hundred thousand. */
import { MemoryStore } from '../dist/stores/memory/memory-store.js';
import { explorations, throughHubs, timeOfExploration } from './neo4j/explorations.mjs';
import { benchOntology } from './neo4j/ontology.mjs';
import { records } from './neo4j/records.mjs';
import { printRow } from './neo4j/table.mjs';

const EFFORT = { warmUp: 300, rounds: 8 };

const sizes = [1, 70].map((congresses) => {
  const { nodes, relationships } = records(congresses);
  const dataset = { nodes: [...nodes], relationships: [...relationships] };
  console.log(
    `${dataset.nodes.length.toLocaleString('en')} nodes, ${dataset.relationships.length.toLocaleString('en')} relationships`,
  );
  return { congresses, graph: { ontology: benchOntology, store: new MemoryStore(benchOntology, dataset) } };
});
printRow('', 'small ms', 'large ms', 'large / small');
for (const exploration of [...explorations, ...throughHubs]) {
  const times = [];
  for (const { graph, congresses } of sizes) times.push(await timeOfExploration(exploration, graph, congresses, EFFORT));
  printRow(exploration.name, ...times, times[1] / times[0]);
}
