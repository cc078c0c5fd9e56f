import { describe, inject } from 'vitest';
import type { ConnectionData } from './server/running.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of this run; undefined where none can be started, which never is so in CI. */
    neo4j: ConnectionData | undefined;
  }
}

/** Tests that need the Neo4j of this run; skipped where there is none. */
export const describeNeo4j: ReturnType<typeof describe.skipIf> = describe.skipIf(inject('neo4j') === undefined);
