import { Neo4jUnavailable, type RunningNeo4j, type StartOptions } from './running.js';
import { startNeo4j } from './start.js';

/** Undefined, said loudly, where nothing can run a Neo4j; in CI that is a fault, so that its tests are never skipped there. */
export async function startIfPossible(options: StartOptions): Promise<RunningNeo4j | undefined> {
  try {
    return await startNeo4j(options);
  } catch (error) {
    if (process.env.CI || !(error instanceof Neo4jUnavailable)) throw error;
    console.warn(`\nTESTS WITH NEO4J ARE SKIPPED. ${error.message}\n`);
    return undefined;
  }
}
