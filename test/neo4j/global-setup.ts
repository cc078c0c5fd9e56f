import type { TestProject } from 'vitest/node';
import { chosenRelease } from './server/releases.js';
import { startIfPossible } from './server/start-if-possible.js';

/** One Neo4j for the run; tests reach it by `inject('neo4j')`. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const neo4j = await startIfPossible({ release: chosenRelease() });
  if (!neo4j) {
    project.provide('neo4j', undefined);
    return undefined;
  }
  const { stop, controls, ...connection } = neo4j;
  project.provide('neo4j', connection);
  return stop;
}
