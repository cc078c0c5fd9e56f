import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Starts a Neo4j with all of Java's compiling and enough memory to hold the large graph. */
export async function startDatabase() {
  const { startNeo4j } = await load('start');
  const { uri, username, password, database, stop } = await startNeo4j({
    release: 'newest',
    ways: ['docker', 'java'],
    javaOptions: ['-XX:TieredStopAtLevel=4', '-XX:-UseSerialGC', '-XX:+UseG1GC', '-Xmx4g'],
  });
  return { connection: { uri, username, password, database }, stop };
}

async function load(name) {
  const { module } = await runnerImport(fileURLToPath(new URL(`../../test/neo4j/server/${name}.ts`, import.meta.url)));
  return module;
}
