#!/usr/bin/env node
import { installPeers } from '../shared/install-peers.mjs';
import { start } from '../shared/processes.mjs';
import { compareServers } from './compare.mjs';
/**
 * `npm run bench:neo4j`: the graph over Neo4j against a server without GraphQL and against @neo4j/graphql, on the same data.
 * With `--large`, also how much longer it takes in a graph of a million nodes. Exits 1 where a target is missed.
 */
import { compareExplorations } from './compare-explorations.mjs';
import { startDatabase } from './database.mjs';
import { compareSizes } from './growth.mjs';

const SMALL = 1;
const LARGE = 700;

const databases = [];
async function load(congresses) {
  const database = await startDatabase();
  databases.push(database);
  const { line, stop } = await start(new URL('import.mjs', import.meta.url), [JSON.stringify(database.connection), congresses]);
  const { nodes, relationships, seconds, peakMegabytes } = JSON.parse(line);
  await stop();
  const counts = `${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships`;
  console.log(`imported ${counts} in ${seconds.toFixed(1)} s with at most ${Math.round(peakMegabytes)} MB of memory`);
  return { connection: database.connection, congresses };
}

try {
  installPeers(new URL('peers/', import.meta.url));
  const small = await load(SMALL);
  let isMet = await compareServers(small);
  if (process.argv.includes('--large')) {
    const large = await load(LARGE);
    isMet = (await compareSizes(small, large)) && isMet;
    isMet = (await compareExplorations(small, large)) && isMet;
  }
  process.exitCode = isMet ? 0 : 1;
} finally {
  for (const { stop } of databases) await stop();
}
