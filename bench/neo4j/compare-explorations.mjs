#!/usr/bin/env node
/**
 * `node bench/neo4j/compare-explorations.mjs`: how long walks through the graph take in Neo4j, on a thousand nodes and on a million. Exits 1
 * where one whose result has the same size takes more than 1.5 times as long on the large graph.
 */
import { MemoryStore } from '../../packages/evidence-graph/dist/stores/memory/memory-store.js';
import { Neo4jStore } from '../../packages/evidence-graph/dist/stores/neo4j/neo4j-store.js';
import { startDatabase } from './database.mjs';
import { explorations, throughHubs, timeOfExploration } from './explorations.mjs';
import { benchOntology } from './ontology.mjs';
import { records } from './records.mjs';
import { printRow } from './table.mjs';

const SMALL = 1;
const LARGE = Number(process.env.BENCH_CONGRESSES ?? 700);
const TARGET = 1.5;
const EFFORT = { warmUp: 8_000, rounds: 8 };

/** Measures on two graphs that are loaded already; returns whether the target is met. */
export async function compareExplorations(small, large) {
  const sizes = [small, large].map(({ connection, congresses }) => ({
    congresses,
    graph: { ontology: benchOntology, store: new Neo4jStore({ ontology: benchOntology, ...connection }) },
  }));
  try {
    await checkAgainstMemory(sizes[0]);
    printRow('', 'small ms', 'large ms', 'large / small');
    let worst = 0;
    for (const exploration of [...explorations, ...throughHubs]) {
      const times = [];
      for (const { graph, congresses } of sizes) times.push(await timeOfExploration(exploration, graph, congresses, EFFORT));
      const ratio = times[1] / times[0];
      const isBounded = explorations.includes(exploration);
      if (isBounded) worst = Math.max(worst, ratio);
      printRow(exploration.name, ...times, ratio, ...(isBounded ? [] : ['   (no target: its hubs grow with the graph)']));
    }
    console.log(`growth: at most ${worst.toFixed(2)} (target: ${TARGET})`);
    return worst <= TARGET;
  } finally {
    for (const { graph } of sizes) await graph.store.close();
  }
}

async function checkAgainstMemory({ graph, congresses }) {
  const { nodes, relationships } = records(congresses);
  const dataset = { nodes: [...nodes], relationships: [...relationships] };
  const memory = { ontology: benchOntology, store: new MemoryStore(benchOntology, dataset) };
  for (const { name, samples, explore } of [...explorations, ...throughHubs]) {
    for (const options of samples(congresses)) {
      const [expected, answer] = [await explore(memory, options), await explore(graph, options)].map((each) =>
        JSON.stringify(each),
      );
      if (answer !== expected)
        throw new Error(`${name}: the stores differ\n${expected.slice(0, 1000)}\n${answer.slice(0, 1000)}`);
    }
  }
}

async function load(congresses) {
  const { connection, stop } = await startDatabase();
  const store = new Neo4jStore({ ontology: benchOntology, ...connection });
  const { nodes, relationships } = await store.import(records(congresses));
  await store.close();
  console.log(`imported ${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships`);
  return { connection, congresses, stop };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const loaded = [];
  try {
    for (const congresses of [SMALL, LARGE]) loaded.push(await load(congresses));
    process.exitCode = (await compareExplorations(...loaded)) ? 0 : 1;
  } finally {
    for (const { stop } of loaded) await stop();
  }
}
