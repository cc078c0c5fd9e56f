#!/usr/bin/env node
/**
 * `npm run bench:export`: how much memory an export takes beside the graph, and how long, in each format: of a graph in this process, of which
 * `--congresses` says how large (70 have a hundred thousand nodes); and of one of `--nodes` that nobody holds, a small one again and again.
 * `--formats jsonl,turtle` measures these alone.
 */
import { parseArgs } from 'node:util';
import { exportFormats, readGraph } from '../packages/evidence-graph/dist/export/index.js';
import { askingBy } from '../packages/evidence-graph/dist/graph/asking.js';
import { createGraph } from '../packages/evidence-graph/dist/graph/index.js';
import { MemoryStore } from '../packages/evidence-graph/dist/stores/memory/memory-store.js';
import { benchOntology } from './neo4j/ontology.mjs';
import { records } from './neo4j/records.mjs';
import { printRow } from './neo4j/table.mjs';

const { values } = parseArgs({
  options: {
    congresses: { type: 'string', default: '1,7' },
    nodes: { type: 'string', default: '100000,1000000' },
    formats: { type: 'string', default: exportFormats.map(({ name }) => name).join() },
  },
});
const formats = exportFormats.filter(({ name }) => values.formats.split(',').includes(name));
if (!globalThis.gc) throw new Error('Run it by `npm run bench:export`, which lets it collect garbage.');
const numbers = (text) => text.split(',').filter(Boolean).map(Number);
const megabytes = () => process.memoryUsage().rss / 2 ** 20;

/** What the loader of a dataset completes. */
const withDefaults = ({ properties, ...each }) => ({ ...each, properties: { certain: true, ...properties } });

/** The most memory that is taken while a graph is written and nobody keeps it, beside what was taken before; and seconds. */
async function measured(format, exported) {
  globalThis.gc();
  const before = megabytes();
  const started = performance.now();
  let most = before;
  let bytes = 0;
  for (const file of format.files) {
    let pieces = 0;
    for await (const piece of file.write(exported, {})) {
      bytes += piece.length;
      if (pieces++ % 1000 === 0) most = Math.max(most, megabytes());
    }
  }
  return { beside: most - before, seconds: (performance.now() - started) / 1000, written: bytes / 2 ** 20 };
}

async function measureAll(title, exported) {
  console.log(title);
  printRow('', 'MB beside', 'seconds', 'MB written');
  for (const format of formats) {
    const { beside, seconds, written } = await measured(format, exported);
    printRow(format.name, beside, seconds, written);
  }
}

/** A graph in this process, as exports read it. */
function graphOf(congresses) {
  const { nodes, relationships } = records(congresses);
  const dataset = { nodes: [...nodes], relationships: Array.from(relationships, withDefaults) };
  const { execute } = createGraph({ ontology: benchOntology, store: new MemoryStore(benchOntology, dataset) });
  return { dataset, exported: readGraph(benchOntology, askingBy(execute)) };
}

async function held(items) {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A small graph again and again, each time with other IDs. */
async function repeated(exported, times) {
  const [nodes, relationships] = [await held(exported.nodes()), await held(exported.relationships())];
  const again = (item, time) => ({
    ...item,
    id: `${item.id}-${time}`,
    evidence: item.evidence.map((each) => ({ ...each, id: `${each.id}-${time}` })),
  });
  const end = (item, time) => ({ ...item, id: `${item.id}-${time}` });
  return {
    ...exported,
    *nodes() {
      for (let time = 0; time < times; time += 1) for (const each of nodes) yield again(each, time);
    },
    *relationships() {
      for (let time = 0; time < times; time += 1)
        for (const each of relationships) yield { ...again(each, time), from: end(each.from, time), to: end(each.to, time) };
    },
  };
}

for (const congresses of numbers(values.congresses)) {
  const { dataset, exported } = graphOf(congresses);
  const [nodes, relationships] = [dataset.nodes, dataset.relationships].map(({ length }) => length.toLocaleString('en'));
  await measureAll(`${nodes} nodes, ${relationships} relationships, in memory`, exported);
}
for (const count of numbers(values.nodes)) {
  const { dataset, exported } = graphOf(1);
  const times = Math.ceil(count / dataset.nodes.length);
  await measureAll(
    `${(times * dataset.nodes.length).toLocaleString('en')} nodes that nobody holds`,
    await repeated(exported, times),
  );
}
