import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExecutor, type Execute } from '../../packages/evidence-graph/src/pothos/index.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { libraryOntology as ontology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { librarySchema as schema } from '../../packages/evidence-graph/test/support/library-runner.js';
import { loadLibrary } from '../../packages/evidence-graph/test/support/library-seed.js';
import { clearData, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

const CLIENTS = 40;
/** So often a known operation is asked; the flood lasts as long. */
const TIMES = 25;

describeNeo4j('a flood of operations that Neo4j has yet to plan', () => {
  let store: Neo4jStore;
  let execute: Execute;

  beforeAll(async () => {
    await clearData();
    store = new Neo4jStore({ ontology, ...connectionOptions() });
    await store.import(loadLibrary());
    execute = createExecutor({ schema, store });
  });
  afterAll(async () => {
    await store.close();
    await clearData();
  });

  const ask = async (source: string): Promise<{ outcome: unknown; milliseconds: number }> => {
    const start = performance.now();
    const { data, errors } = await execute({ document: parse(source) });
    return { outcome: data ? 'data' : errors?.[0]?.extensions.code, milliseconds: performance.now() - start };
  };

  /** No two of them have the same form. */
  const newOperation = (number: number): string => {
    const bits = [...number.toString(2).padStart(12, '0')];
    const pages = bits.map((bit, index) => `{ pages: { ${bit === '1' ? 'gt' : 'lt'}: ${index} } }`);
    const cited = bits.map((bit, index) => `{ citedBy: { ${bit === '1' ? 'some' : 'none'}: { key: { eq: "b${index}" } } } }`);
    return `{ books(where: { or: [${[...pages, ...cited].join(', ')}] }) { totalCount } }`;
  };

  it('leaves those that it knows served', async () => {
    const known = '{ books(first: 3) { nodes { key } } }';
    await ask(known);
    let number = 0;
    const outcomes = new Set<unknown>();
    let isOver = false;
    const client = async (): Promise<void> => {
      while (!isOver) {
        number += 1;
        outcomes.add((await ask(newOperation(number))).outcome);
      }
    };
    const clients = Array.from({ length: CLIENTS }, client);
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    for (; answers.length < TIMES; await sleep(50)) answers.push(await ask(known));
    isOver = true;
    await Promise.all(clients);
    const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['data']));
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(1_000);
    expect(outcomes).toContain('data');
    expect([...outcomes].filter((each) => each !== 'data' && each !== 'STORE_BUSY')).toEqual([]);
  });

  it('is over when it is over', async () => {
    expect((await ask('{ books(first: 2) { totalCount nodes { key pages } } }')).outcome).toBe('data');
    expect(await store.health()).toEqual({ ready: true });
  });
});
