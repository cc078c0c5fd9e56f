import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { storeError } from '../../src/execution/error.js';
import { defaultCapacity, Gatekeeper } from '../../src/http/capacity.js';
import { type RunningServer, type ServeOptions, serve } from '../../src/http/serve.js';
import { StoreError } from '../../src/plan/store-error.js';
import { fakeGraph } from './fake-graph.js';

const running: RunningServer[] = [];
const start = async (options: Partial<ServeOptions> = {}): Promise<RunningServer> => {
  const server = await serve({ graph: fakeGraph(), port: 0, ...options });
  running.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const ask = (url: string, query: string): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });

describe('a server with too many requests', () => {
  /** A server that answers one request at a time, and is at it. */
  const busy = async (options: Partial<ServeOptions> = {}) => {
    let finish: (text: string) => void = () => {};
    const slow = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const begun = deferred();
    const graph = fakeGraph({ slow, onExecute: () => begun.resolve(undefined) });
    const server = await start({ graph, capacity: { maxRequests: 1 }, ...options });
    const first = ask(server.url, '{ slow }');
    await begun.promise;
    return { server, first, finish };
  };

  it('refuses what comes beyond, saying when to ask again', async () => {
    let refused = 0;
    const { server, first, finish } = await busy({ watcher: { refused: () => (refused += 1) } });
    const second = await ask(server.url, '{ greeting }');
    expect([second.status, second.headers.get('retry-after'), await second.json()]).toEqual([
      503,
      '1',
      { errors: [{ message: expect.stringContaining('try again in a moment'), extensions: { code: 'SERVER_BUSY' } }] },
    ]);
    expect(refused).toBe(1);
    finish('done');
    expect((await first).status).toBe(200);
    expect((await ask(server.url, '{ greeting }')).status).toBe(200);
  });

  it('answers probes all the same', async () => {
    const { server, first, finish } = await busy();
    for (const path of ['/health', '/ready']) expect((await fetch(`${server.url}${path}`)).status).toBe(200);
    finish('done');
    await first;
  });
});

describe('what waits for too long in one turn', () => {
  const request = (url: string) => ({ url }) as IncomingMessage;
  const response = (complete = true) =>
    Object.assign(new EventEmitter(), { req: Object.assign(new EventEmitter(), { complete }) }) as unknown as ServerResponse;

  it('is refused until the next turn, and counts no more once closed', async () => {
    const gatekeeper = new Gatekeeper({ ...defaultCapacity, maxWait: 0 });
    const first = response();
    expect(gatekeeper.admits(request('/graphql'), first)).toBe(true);
    const end = performance.now() + 2;
    while (performance.now() < end);
    expect(gatekeeper.admits(request('/graphql'), response())).toBe(false);
    expect(gatekeeper.admits(request('/health'), response())).toBe(true);
    const answered = Object.assign(response(), { writableEnded: true });
    expect(gatekeeper.admits(request('/health'), answered)).toBe(true);
    await new Promise((resolve) => setImmediate(resolve));
    expect(gatekeeper.underWay).toBe(3);
    expect(gatekeeper.admits(request('/graphql'), response())).toBe(true);
    first.emit('close');
    expect(gatekeeper.underWay).toBe(2);
  });

  it('is not what is still being sent', async () => {
    const gatekeeper = new Gatekeeper(defaultCapacity);
    const sent = response(false);
    gatekeeper.admits(request('/graphql'), sent);
    await new Promise((resolve) => setImmediate(resolve));
    expect(gatekeeper.underWay).toBe(0);
    sent.req.emit('end');
    expect(gatekeeper.underWay).toBe(1);
  });
});

it('callers who neither send nor take anything are parted with', async () => {
  const { port, url } = await start({ capacity: { maxRequests: 1, maxStall: 50 } });
  const socket = connect(port, '127.0.0.1');
  socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
  await once(socket, 'close');
  expect((await ask(url, '{ greeting }')).status).toBe(200);
});

it('a connection is kept for as long as its caller may be still', async () => {
  const { url } = await start({ capacity: { maxStall: 42_000 } });
  expect((await ask(url, '{ greeting }')).headers.get('keep-alive')).toBe('timeout=42');
});

it('an answer that the database has no time for says when to ask again', async () => {
  const error = storeError(new StoreError('STORE_BUSY', 'It has too much to do.'));
  const { url } = await start({ graph: { ...fakeGraph(), execute: async () => ({ errors: [error] }) } });
  const { status, headers } = await ask(url, '{ greeting }');
  expect([status, headers.get('retry-after')]).toEqual([503, '1']);
});

function deferred() {
  let resolve: (value: unknown) => void = () => {};
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
