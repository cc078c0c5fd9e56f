import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import { type RunningServer, serve } from '../../src/http/serve.js';
import { createRequestLog, Metrics, storeWatchedBy, watchedBy, watchedStore } from '../../src/observation/index.js';
import { StoreError } from '../../src/plan/store-error.js';
import { libraryOntology as ontology } from '../support/library-ontology.js';
import { libraryStore } from '../support/library-runner.js';

describe('what a server does', () => {
  let metrics: Metrics;
  let lines: Record<string, unknown>[];
  let server: RunningServer;

  beforeEach(async () => {
    metrics = new Metrics();
    lines = [];
    const log = createRequestLog({ write: (line) => void lines.push(JSON.parse(line)) });
    const store = watchedStore(libraryStore, storeWatchedBy([metrics.storeWatcher]));
    const { text, onErrorCode, onLookUp, onCost } = metrics;
    server = await serve({
      graph: createGraph({ ontology, store, onCost }),
      port: 0,
      watcher: watchedBy([metrics.watcher, log.watcher]),
      metrics: text,
      onErrorCode,
      onLookUp,
      onError: log.onError,
    });
  });
  afterEach(() => server.close());

  const ask = (query: string, headers: Record<string, string> = {}, variables: object = {}): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const told = async (): Promise<string> => (await fetch(`${server.url}/metrics`)).text();

  it('is told to Prometheus: requests, errors, costs, reads and kept answers', async () => {
    const query = '{ books(first: 2) { nodes { key } } }';
    for (let time = 0; time < 3; time += 1) await (await ask(query)).text();
    await (await ask('{ nothing }')).text();
    await (await ask('{ paths(from: "Book:b01", to: "Book:b03") { truncated } }')).text();
    const text = await told();
    for (const line of [
      'graph_http_requests_total{route="graphql",method="POST",status="200"} 5',
      'graph_http_request_duration_seconds_count{route="graphql"} 5',
      'graph_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'graph_kept_answers_total{result="hit"} 2',
      'graph_operation_cost_count 2',
      'graph_store_read_duration_seconds_count{kind="operation"}',
      'graph_store_read_duration_seconds_count{kind="walk"}',
      'graph_http_requests_shed_total 0',
      'graph_plans_total',
      'process_cpu_seconds_total',
      'nodejs_eventloop_lag_p99_seconds',
    ])
      expect(text).toContain(line);
  });

  it('has few labels, whatever is asked for', async () => {
    for (const path of ['/secret-1', '/secret-2?x=1', '/graphqlx']) await fetch(`${server.url}${path}`);
    await fetch(`${server.url}/graphql`, { method: 'PROPFIND' });
    const text = await told();
    expect(text).toContain('graph_http_requests_total{route="other",method="GET",status="404"} 3');
    expect(text).toContain('method="other"');
    expect(text).not.toMatch(/secret|PROPFIND/);
  });

  it('is logged by its request, without what was asked nor who did', async () => {
    const response = await ask('{ book(key: "b01") { key } }', { 'x-request-id': 'abc-1' }, { hidden: 'personal' });
    await response.text();
    expect(response.headers.get('x-request-id')).toBe('abc-1');
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.any(String),
        requestId: 'abc-1',
        method: 'POST',
        route: 'graphql',
        status: 200,
        milliseconds: expect.any(Number),
        msg: 'request',
      },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/personal|127\.0\.0\.1|book/);
  });

  it.each(['', 'two words', 'x'.repeat(65), 'a"b'])('is named anew where the name %j is none', async (name) => {
    const { headers } = await ask('{ __typename }', name ? { 'x-request-id': name } : {});
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('tells of callers that go away', async () => {
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
    await expect.poll(told).toContain('graph_http_requests_in_flight 2');
    socket.destroy();
    await expect.poll(told).toContain('status="499"');
  });
});

describe('a watched store', () => {
  it('is as it is without', () => {
    const store = watchedStore(libraryStore, { reads: () => () => {} });
    const { isImmediate, isPrivate, version } = libraryStore;
    expect(store).toMatchObject({ isImmediate, isPrivate, version });
  });

  it('does not fail those who went away', async () => {
    const metrics = new Metrics();
    const read = (_: unknown, signal?: AbortSignal) =>
      new Promise<never>((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const slow = Object.assign(Object.create(libraryStore), { prepare: () => read });
    const leaving = new AbortController();
    const answer = watchedStore(slow, metrics.storeWatcher).prepare({ roots: [], slots: [] })([], leaving.signal);
    leaving.abort();
    await expect(answer).rejects.toThrow();
    expect(await metrics.text()).not.toContain('graph_store_errors_total{');
  });
});

describe('a fault of the store', () => {
  it('is logged in a line, without a stack', () => {
    const lines: string[] = [];
    createRequestLog({ write: (line) => void lines.push(line) }).onError(new StoreError('STORE_TIMEOUT', 'Too long.'));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 50, time: expect.any(String), code: 'STORE_TIMEOUT', msg: 'Too long.' },
    ]);
  });
});

describe('metrics that fail', () => {
  it('are a fault that the server survives', async () => {
    const faults: unknown[] = [];
    const { url, close } = await serve({
      graph: createGraph({ ontology, store: libraryStore }),
      port: 0,
      metrics: () => Promise.reject(new Error('broken')),
      onError: (error) => faults.push(error),
    });
    expect((await fetch(`${url}/metrics`)).status).toBe(500);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect(faults).toEqual([new Error('broken')]);
    await close();
  });
});

describe('a store that fails', () => {
  it('is told by its code, and fails as before', async () => {
    const metrics = new Metrics();
    const failing = { ...libraryStore, prepare: () => () => Promise.reject(new StoreError('STORE_TIMEOUT', 'Too long.')) };
    const store = watchedStore(Object.assign(Object.create(libraryStore), failing), metrics.storeWatcher);
    await expect(store.prepare({ roots: [], slots: [] })([])).rejects.toThrow('Too long.');
    expect(await metrics.text()).toContain('graph_store_errors_total{code="STORE_TIMEOUT"} 1');
  });
});
