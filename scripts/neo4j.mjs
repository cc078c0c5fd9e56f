#!/usr/bin/env node
/** Runs a Neo4j to develop and measure against until Ctrl-C: `node scripts/neo4j.mjs [--release newest|lts] [--port N]`. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { release: { type: 'string', default: 'newest' }, port: { type: 'string' } } });
const { asRelease } = await load('releases');
const { startNeo4j } = await load('start');

const neo4j = await startNeo4j({
  release: asRelease(values.release),
  ...(values.port && { port: Number(values.port) }),
  ways: ['docker', 'java'],
  // All of Java's compiling, which the harness forgoes for a quick start.
  javaOptions: ['-XX:TieredStopAtLevel=4'],
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, neo4j.stop);
console.log(`NEO4J_URI=${neo4j.uri} NEO4J_USERNAME=${neo4j.username} NEO4J_PASSWORD=${neo4j.password}`);
console.error(`Neo4j ${neo4j.version} runs. Ctrl-C stops it and throws its data away.`);

async function load(name) {
  const { module } = await runnerImport(fileURLToPath(new URL(`../test/neo4j/server/${name}.ts`, import.meta.url)));
  return module;
}
