import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { graphFileOf } from '../../../packages/evidence-graph/src/in-page/graph-file.js';
import {
  pageTransport,
  type WorkerAnswer,
  type WorkerQuestion,
} from '../../../packages/evidence-graph-explorer/src/graph/page-transport.js';
import { TransportError } from '../../../packages/evidence-graph-explorer/src/graph/transport.js';
import { pageGraphOf } from '../../../src/explorer/page-graph.js';

const file = new URL('https://files.example/sub/graph.json');
const inPage = { startWorker: () => new Worker(file), loadOpen: async () => pageGraphOf };
const request = { query: '{ __typename }' };
const answer = { data: { __typename: 'Query' } };

/** A worker that is asked and answers as the test says. */
class FakeWorker {
  static started: FakeWorker[] = [];
  readonly questions: WorkerQuestion[] = [];
  isEnded = false;
  onmessage: (event: { data: WorkerAnswer }) => void = () => {};
  onerror: () => void = () => {};

  constructor() {
    FakeWorker.started.push(this);
  }

  postMessage(question: WorkerQuestion): void {
    this.questions.push(question);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

describe('a graph in a file', () => {
  const fetched = vi.fn(async () => Response.json(graphFileOf({ nodes: [], relationships: [] })));
  beforeEach(() => {
    FakeWorker.started = [];
    fetched.mockClear();
    vi.stubGlobal('Worker', FakeWorker);
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is asked in one worker, each answer for its question', async () => {
    const transport = pageTransport(file, inPage);
    const first = transport.execute(request);
    const second = transport.execute({ query: '{ other }' });
    const [worker, ...others] = FakeWorker.started;
    expect(others).toEqual([]);
    expect(worker?.questions.map((question) => [question.file, question.request.query])).toEqual([
      [file.href, '{ __typename }'],
      [file.href, '{ other }'],
    ]);
    const [one, two] = worker?.questions ?? [];
    worker?.onmessage({ data: { id: two?.id as number, result: { data: null } } });
    worker?.onmessage({ data: { id: one?.id as number, result: answer } });
    expect(await Promise.all([first, second])).toEqual([answer, { data: null }]);
  });

  it('fails with what the worker says', async () => {
    const asked = pageTransport(file, inPage).execute(request);
    const [worker] = FakeWorker.started;
    const failure = { zh: 'graph.json 的应答是 404', en: 'graph.json answered 404' };
    worker?.onmessage({ data: { id: worker.questions[0]?.id as number, failure } });
    await expect(asked).rejects.toMatchObject({ name: 'TransportError', words: failure });
  });

  it('answers within the page where a worker may not be made', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('Another origin.', 'SecurityError');
        }
      },
    );
    const transport = pageTransport(file, inPage);
    expect([await transport.execute(request), await transport.execute(request)]).toEqual([answer, answer]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('answers within the page what a worker that does not start was asked', async () => {
    const transport = pageTransport(file, inPage);
    const waiting = [transport.execute(request), transport.execute(request)];
    const [worker] = FakeWorker.started;
    worker?.onerror();
    expect(await Promise.all([...waiting, transport.execute(request)])).toEqual([answer, answer, answer]);
    expect([worker?.isEnded, worker?.questions.length, FakeWorker.started.length]).toEqual([true, 2, 1]);
  });

  it('is fetched while what opens it is being loaded', async () => {
    vi.stubGlobal('Worker', undefined);
    let loaded = (_: typeof pageGraphOf): void => {};
    const loadOpen = () =>
      new Promise<typeof pageGraphOf>((resolve) => {
        loaded = resolve;
      });
    const asked = pageTransport(file, { ...inPage, loadOpen }).execute(request);
    await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
    loaded(pageGraphOf);
    expect(await asked).toEqual(answer);
  });

  it('is fetched again within the page once it was not there', async () => {
    vi.stubGlobal('Worker', undefined);
    fetched.mockImplementationOnce(async () => new Response('', { status: 503 }));
    const transport = pageTransport(file, inPage);
    await expect(transport.execute(request)).rejects.toThrow(TransportError);
    expect(await transport.execute(request)).toEqual(answer);
  });

  it.each([
    ['that is not there', async () => new Response('', { status: 404 }), `${file} answered 404`],
    ['that cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), `${file} does not answer`],
    ['that is no JSON', async () => new Response('<p>'), `${file} is no file of a graph`],
    ['that is no graph', async () => Response.json({ dataset: 1 }), `${file} is no file of a graph`],
  ])('is named %s, in words for readers', async (_, answerOf, words) => {
    vi.stubGlobal('Worker', undefined);
    fetched.mockImplementationOnce(answerOf);
    const asked = pageTransport(file, inPage).execute(request);
    await expect(asked).rejects.toThrow(TransportError);
    await expect(asked).rejects.toMatchObject({ words: { en: words } });
  });
});
