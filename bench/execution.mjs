/**
 * The whole of `execute` over the memory store against graphql-js resolving over plain objects that are joined beforehand:
 * the fastest a server that executes field by field can be. Answers are checked equal before anything is timed.
 */
import { buildSchema, execute, parse, printSchema, validate } from 'graphql';
import { Bench } from 'tinybench';
import { createMemoryGraph } from '../dist/graph.js';
import { loadSeed } from '../dist/seed.js';
import { joinObjects } from './joined-objects.mjs';
import { geometricMean } from './shared/statistics.mjs';

const OPERATIONS = {
  'look-up': `{ electionUnit(key: "beijing") { id key name(lang: EN) kind position assertion } }`,
  'list of 20': `{ delegateCategories(first: 20) { nodes { id name description assertion scheme { name } } } }`,
  'five levels': `{
    procedure(key: "delegate-election") {
      name
      stages(first: 5) {
        nodes {
          name number
          evidence { exact section { name source { name } } }
          steps(first: 10) {
            nodes {
              name description
              evidence { exact start end section { name source { name } } }
              performedBy(first: 5) { nodes { __typename name evidence { exact section { name source { name } } } } }
            }
          }
        }
      }
    }
  }`,
};

/** Prints a table of medians and ratios; returns the geometric mean of the ratios. */
export async function benchExecution() {
  const { graph, contests } = await prepareExecution();
  const ratios = [];
  console.log('operation     ours µs   graphql-js µs   ratio');
  for (const { name, ours, peer } of contests) {
    const bench = new Bench({ time: 600, warmupTime: 200 });
    bench.add('ours', ours).add('peer', peer);
    await bench.run();
    const [a, b] = bench.tasks.map(({ result }) => result.latency.p50 * 1000);
    ratios.push(a / b);
    console.log(`${name.padEnd(12)}${a.toFixed(1).padStart(9)}${b.toFixed(1).padStart(16)}${(a / b).toFixed(3).padStart(8)}`);
  }
  await graph.close();
  return geometricMean(ratios);
}

/** Checks that both answer each operation alike. */
export async function checkExecution() {
  const { graph } = await prepareExecution();
  await graph.close();
}

/** Each operation as both answer it; fails where they do not answer alike. */
async function prepareExecution() {
  const dataset = await loadSeed();
  const graph = createMemoryGraph(dataset);
  const peerSchema = buildSchema(printSchema(graph.schema));
  const rootValue = joinObjects(graph.schema, dataset);
  const contests = [];
  for (const [name, query] of Object.entries(OPERATIONS)) {
    const document = parse(query);
    const errors = validate(graph.schema, document);
    if (errors.length > 0) throw errors[0];
    const ours = () => graph.execute({ document });
    const peer = () => execute({ schema: peerSchema, document, rootValue });
    const [answer, expected] = [JSON.stringify(await ours()), JSON.stringify(await peer())];
    if (answer !== expected) throw new Error(`${name}: the answers differ\n${answer.slice(0, 2000)}\n${expected.slice(0, 2000)}`);
    contests.push({ name, ours, peer });
  }
  return { graph, contests };
}
