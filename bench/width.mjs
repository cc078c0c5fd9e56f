#!/usr/bin/env node
/**
 * `npm run bench:width`: how long Neo4j plans the widest operations that are let through, one a kind. With `--search SECONDS`, also looks
 * for worse ones. Exits 1 where one takes longer than it may.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ontology } from '../dist/index.js';
import { Neo4jStore } from '../packages/evidence-graph/dist/stores/neo4j/index.js';
import { startDatabase } from './neo4j/database.mjs';
import { Planning } from './width/planning.mjs';
import { searchWorst } from './width/search.mjs';
import { createStatements } from './width/statements.mjs';

const TARGET = 2_000;

const { values } = parseArgs({ options: { search: { type: 'string', default: '0' } } });
const kinds = fileURLToPath(new URL('../test/support/wide-operations.ts', import.meta.url));
const { WIDE_OPERATIONS, widest } = (await runnerImport(kinds)).module;
const statements = await createStatements();
const { connection, stop } = await startDatabase();
const store = new Neo4jStore({ ontology, ...connection });
const planning = new Planning(connection);

/** Of the statement that takes longest; 0 where the operation is refused. */
async function timeOf(operation) {
  const times = [];
  for (const text of (await statements.of(operation)) ?? []) times.push(await planning.timeOf(text));
  return Math.max(0, ...times);
}

const report = (time, what) => console.log(`${Math.round(time).toString().padStart(6)} ms  ${what}`);

try {
  await store.import(statements.dataset);
  const times = [];
  for (const operation of WIDE_OPERATIONS) {
    const size = await widest(operation, async (written) => (await statements.of(written)) !== undefined);
    const time = await timeOf(operation.write(size));
    times.push(time);
    report(time, `${operation.name} × ${size}`);
  }
  const milliseconds = Number(values.search) * 1_000;
  if (milliseconds > 0) {
    const worst = await searchWorst({ schema: statements.schema, timeOf, milliseconds });
    times.push(worst.time);
    report(worst.time, `found: ${JSON.stringify(worst.where)}`);
  }
  const longest = Math.max(...times);
  report(longest, `at most (target: under ${TARGET} ms)`);
  process.exitCode = longest < TARGET ? 0 : 1;
} finally {
  await planning.close();
  await store.close();
  await stop();
}
