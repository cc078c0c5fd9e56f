import { describe, expect, it } from 'vitest';
import { untilReady, warmUp } from '../../packages/evidence-graph/src/cli/warm-up.js';
import type { Example } from '../../packages/evidence-graph/src/examples/example.js';
import { StoreError } from '../../packages/evidence-graph/src/plan/store-error.js';
import type { Health } from '../../packages/evidence-graph/src/stores/store.js';
import { fakeGraph } from '../../packages/evidence-graph/test/server/fake-graph.js';

const notReady = (message: string): Health => ({ ready: false, error: new StoreError('STORE_NOT_READY', message) });
const never = new AbortController().signal;
const example = (id: string, query: string): Example => ({
  id,
  title: { zh: id, en: id },
  group: null,
  answer: null,
  items: null,
  variables: {},
  query,
});

describe('waiting until a graph is ready', () => {
  it('tells each reason once, one after another', async () => {
    const answers: (Health | Error)[] = [
      notReady('empty'),
      notReady('empty'),
      new Error('odd'),
      notReady('half'),
      { ready: true },
    ];
    const health = async (): Promise<Health> => {
      const next = answers.shift() as Health | Error;
      if (next instanceof Error) throw next;
      return next;
    };
    const told: string[] = [];
    await untilReady({ ...fakeGraph(), health }, { signal: never, every: 1, onFault: ({ message }) => told.push(message) });
    expect([told, answers]).toEqual([['empty', 'odd', 'half'], []]);
  });

  it('is given up with the server', async () => {
    const closing = new AbortController();
    const graph = { ...fakeGraph(), health: () => notReady('empty') };
    const waiting = untilReady(graph, { signal: closing.signal, every: 60_000, onFault: () => closing.abort() });
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('warming up', () => {
  it('asks each example once, with its variables', async () => {
    const asked: unknown[] = [];
    const graph = fakeGraph({ onExecute: ({ variableValues }) => asked.push(variableValues) });
    const greeting = example('b', 'query ($n: String) { greeting(name: $n) }');
    await warmUp(graph, [example('a', '{ greeting }'), { ...greeting, variables: { n: '党' } }], never);
    expect(asked).toEqual([{}, { n: '党' }]);
  });

  it('ends at an example that fails, and names it', async () => {
    const asked: unknown[] = [];
    const graph = fakeGraph({ onExecute: (request) => asked.push(request) });
    const examples = [example('a', '{ greeting }'), example('b', '{ broken }'), example('c', '{ greeting }')];
    await expect(warmUp(graph, examples, never)).rejects.toThrow('The example b cannot be answered');
    expect(asked).toHaveLength(2);
  });

  it('ends between two examples when the server closes', async () => {
    const closing = new AbortController();
    let asked = 0;
    const onExecute = (): void => {
      asked += 1;
      closing.abort();
    };
    const examples = [example('a', '{ greeting }'), example('b', '{ greeting }')];
    await expect(warmUp(fakeGraph({ onExecute }), examples, closing.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toBe(1);
  });
});
