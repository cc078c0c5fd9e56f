#!/usr/bin/env node
/**
 * `npm run soak -- [--minutes 10] [--stores memory,neo4j] [--cut 30]`: each store's server is asked for so long, twice as much as it can answer, with
 * clients that are slow or vanish, while the database is cut off for two seconds every so many. Tells what was served, how soon, and what was shed. Exits
 * 1 where the server ended, an answer was wrong or failed otherwise, or memory grew after the first minute.
 */
import { parseArgs } from 'node:util';
import { start } from '../shared/processes.mjs';
import { openDatabase } from './database.mjs';
import { Load, sustainableRate } from './load.mjs';
import { memoryFault, report } from './report.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    stores: { type: 'string', default: 'memory,neo4j' },
    cut: { type: 'string', default: '30' },
  },
});
const seconds = 60 * Number(values.minutes);
const SAMPLE = 1_000;

async function soak(store) {
  const database = store === 'neo4j' ? await openDatabase() : undefined;
  const server = await start(
    new URL('server.mjs', import.meta.url),
    [JSON.stringify(database?.connection ?? null)],
    ['--expose-gc'],
  );
  const sampling = [];
  const cutting = database && setInterval(() => database.cut(), 1000 * Number(values.cut));
  try {
    const rate = await sustainableRate(server.line);
    const load = new Load(server.line, 2 * rate);
    const sample = async () => sampling.push({ at: load.seconds, ...(await server.ask('memory')) });
    load.start();
    while (load.seconds < seconds && server.isRunning) {
      await sample();
      await new Promise((resolve) => setTimeout(resolve, SAMPLE));
    }
    await load.stop();
    const faults = [...load.faults, ...memoryFault(sampling)];
    if (!server.isRunning) faults.push('The server ended.');
    report({ store, rate, load, sampling, cuts: database?.cuts ?? 0, faults });
    return faults.length === 0;
  } finally {
    clearInterval(cutting);
    await server.stop();
    await database?.close();
  }
}

const outcomes = [];
for (const store of values.stores.split(',')) outcomes.push(await soak(store));
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
