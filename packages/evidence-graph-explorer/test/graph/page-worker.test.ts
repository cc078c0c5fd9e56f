import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkerAnswer, WorkerQuestion } from '../../src/graph/page-transport.js';
import { answerInWorker } from '../../src/graph/page-worker.js';

/** The global scope of a worker, with what came out of it. */
function startWorker() {
  const answers: WorkerAnswer[] = [];
  const errors: unknown[] = [];
  const scope = {
    onmessage: (_: { readonly data: WorkerQuestion }): unknown => undefined,
    postMessage: (answer: WorkerAnswer) => answers.push(answer),
    reportError: (error: unknown) => errors.push(error),
  };
  vi.stubGlobal('self', scope);
  return { scope, answers, errors };
}
const question = { id: 1, file: 'https://files.example/graph.json', request: { query: '{ a }' } };

describe('a worker with a graph in a file', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('answers what its page asks', async () => {
    vi.stubGlobal('fetch', async () => Response.json({ a: 1 }));
    const { scope, answers, errors } = startWorker();
    answerInWorker(async () => (file) => () => ({ data: file }));
    await scope.onmessage({ data: question });
    expect([answers, errors]).toEqual([[{ id: 1, result: { data: { a: 1 } } }], []]);
  });

  it('leaves the answer to the page without its code', async () => {
    vi.stubGlobal('fetch', async () => Response.json({ a: 1 }));
    const { scope, answers, errors } = startWorker();
    const missing = new TypeError('Failed to fetch dynamically imported module');
    answerInWorker(() => Promise.reject(missing));
    void scope.onmessage({ data: question });
    await vi.waitFor(() => expect(errors).toEqual([missing]));
    expect(answers).toEqual([]);
  });
});
