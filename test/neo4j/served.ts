import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { createHandler, type Handler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { createExecutor } from '../../packages/evidence-graph/src/pothos/index.js';
import type { ConnectionOptions } from '../../packages/evidence-graph/src/stores/neo4j/driver.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { libraryOntology as ontology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { librarySchema as schema } from '../../packages/evidence-graph/test/support/library-runner.js';
import { type Answer, codeOf, post } from '../server/request.js';

/** What is promised, in milliseconds: an answer whatever happens, and service once it is over. */
const ANSWERED = 8_000;
export const BACK = 10_000;

/** What a request may be answered while the database fails. */
const FAILING = ['data', 'STORE_UNAVAILABLE', 'STORE_TIMEOUT', 'TIMEOUT'];

/** Registers what frees what a test has opened: each test its own, as some run at the same time. */
export type AtEnd = (end: () => Promise<void>) => void;

export interface Served {
  readonly handler: Handler;
  readonly store: Neo4jStore;
}

/** The library served from a database, as long as the test runs. */
export function serveLibrary(atEnd: AtEnd, connection: ConnectionOptions, expected: Dataset): Served {
  const store = new Neo4jStore({ ontology, ...connection, expected });
  atEnd(() => store.close());
  const graph = {
    ontology,
    schema,
    execute: createExecutor({ schema, store }),
    health: () => store.health(),
    close: () => store.close(),
  };
  return { handler: createHandler({ graph }), store };
}

export interface Asked {
  /** `data`, or the code of the error. */
  readonly took: unknown;
  readonly milliseconds: number;
  /** What the answer tells of the database, or of the code. */
  readonly leaked: string | undefined;
}

const LEAK = /127\.0\.0\.1|localhost|bolt:|MATCH|password|\\n\s+at /;

/** Asks once. */
export async function askOnce(handler: Handler): Promise<Asked> {
  const start = performance.now();
  const response = await handler.fetch(post({ query: '{ books(first: 2) { nodes { key } } }' }));
  const text = await response.text();
  const body = JSON.parse(text) as Answer['body'];
  const took = body.data ? 'data' : codeOf({ body } as Answer);
  return { took, milliseconds: performance.now() - start, leaked: LEAK.exec(text)?.[0] };
}

/** Asks again and again while something goes on. */
export async function askDuring(handler: Handler, event: Promise<unknown>): Promise<readonly Asked[]> {
  const asked: Promise<Asked>[] = [];
  let isOver = false;
  const end = event.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const asking = askOnce(handler);
    asking.catch(() => {}); // it is awaited below, and may fail before
    asked.push(asking);
    await sleep(250);
  }
  await end;
  return Promise.all(asked);
}

/** Milliseconds until it serves. */
export async function untilBack(handler: Handler): Promise<number> {
  const start = performance.now();
  for (let asked = await askOnce(handler); asked.took !== 'data'; asked = await askOnce(handler)) {
    expect(asked.leaked).toBeUndefined();
    await sleep(100);
  }
  return performance.now() - start;
}

/** Nobody waited too long, and nobody was told of a fault inside, or of what is inside. */
export function expectAnswered(asked: readonly Asked[]): void {
  for (const { took, milliseconds, leaked } of asked) {
    expect(leaked).toBeUndefined();
    expect(FAILING).toContain(took);
    expect(milliseconds).toBeLessThan(ANSWERED);
  }
}
