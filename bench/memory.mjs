#!/usr/bin/env node
/**
 * `npm run bench:memory`: how long questions to a graph in this process take, on a thousand nodes and on a hundred thousand: walks, and
 * conditions, groups and measures, which look at a whole type.
 */
import { parse } from 'graphql';
import { MemoryStore } from '../packages/evidence-graph/dist/stores/memory/memory-store.js';
import { explorations, throughHubs, timeOfExploration } from './neo4j/explorations.mjs';
import { createBenchGraph } from './neo4j/graph.mjs';
import { benchOntology } from './neo4j/ontology.mjs';
import { aggregate } from './neo4j/operations/aggregate.mjs';
import { groups } from './neo4j/operations/groups.mjs';
import { list } from './neo4j/operations/list.mjs';
import { someNone } from './neo4j/operations/some-none.mjs';
import { records } from './neo4j/records.mjs';
import { printRow } from './neo4j/table.mjs';

const EFFORT = { warmUp: 300, rounds: 8 };

/** An operation as an exploration is measured: what it is asked with, and how. */
const asked = ({ name, samples, ours }) => {
  const document = parse(ours.query);
  return { name, samples, explore: ({ execute }, variableValues) => execute({ document, variableValues }) };
};

const sizes = [1, 70].map((congresses) => {
  const { nodes, relationships } = records(congresses);
  const dataset = { nodes: [...nodes], relationships: [...relationships] };
  const counts = [dataset.nodes, dataset.relationships].map(({ length }) => length.toLocaleString('en'));
  console.log(`${counts[0]} nodes, ${counts[1]} relationships`);
  const store = new MemoryStore(benchOntology, dataset);
  return { congresses, graph: { ontology: benchOntology, store, execute: createBenchGraph(store).execute } };
});
printRow('', 'small ms', 'large ms', 'large / small');
for (const question of [...[list, someNone, aggregate, groups].map(asked), ...explorations, ...throughHubs]) {
  const times = [];
  for (const { graph, congresses } of sizes) times.push(await timeOfExploration(question, graph, congresses, EFFORT));
  printRow(question.name, ...times, times[1] / times[0]);
}
