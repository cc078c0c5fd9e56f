import type { TestProject } from 'vitest/node';
import { chosenRelease } from './server/releases.js';
import type { StartOptions } from './server/running.js';
import { startIfPossible } from './server/start-if-possible.js';

/** For thousands of statements, each of which Neo4j plans. */
const LONG_RUN: Partial<StartOptions> = {
  // A test's data is seldom like that of the one before: known statements would be planned again for each.
  settings: {
    'dbms.cypher.min_replan_interval': '1h',
    // It looks every two seconds otherwise whose time is over: no sooner than a caller of a busy machine gives up.
    'db.transaction.monitor.check.interval': '10ms',
    // A statement that is met often has its expressions compiled, which takes longer here than it saves: the LTS release is tested so.
    ...(chosenRelease() === 'newest' ? { 'internal.cypher.expression_recompilation_limit': 1_000_000 } : {}),
  },
  // Room for what planning throws away, and for its code and classes, lest Java clear up again and again.
  javaOptions: ['-Xms1g', '-Xmn400m', '-XX:MetaspaceSize=256m', '-XX:ReservedCodeCacheSize=240m'],
};

/** One Neo4j for the run; tests reach it by `inject('neo4j')`. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const neo4j = await startIfPossible({ release: chosenRelease(), ...LONG_RUN });
  if (!neo4j) {
    project.provide('neo4j', undefined);
    return undefined;
  }
  const { stop, controls, ...connection } = neo4j;
  project.provide('neo4j', connection);
  return stop;
}
