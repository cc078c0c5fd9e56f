import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHandler, type Handler } from '../../src/http/index.js';
import { fakeGraph } from './fake-graph.js';

type Ask = (path: string, init?: RequestInit) => Promise<Response>;
const manually = { redirect: 'manual' } as const;

/** By Fetch, by Node, and by Node as frameworks mount what they pass requests on to. */
const hosts: Record<string, (handler: Handler, at: string) => Promise<Ask> | Ask> = {
  fetch: (handler) => (path, init) => handler.fetch(new Request(`http://localhost${path}`, init)),
  'node:http': (handler) => asking(({ requestListener }) => requestListener, handler),
  'a framework that mounts it': (handler, at) =>
    asking(
      ({ requestListener }) =>
        (request, response) => {
          const { url = '' } = request;
          Object.assign(request, { originalUrl: url, url: url.slice(at.length) || '/' });
          requestListener(request, response);
        },
      handler,
    ),
};

async function asking(listenerOf: (handler: Handler) => Handler['requestListener'], handler: Handler): Promise<Ask> {
  const server = createServer(listenerOf(handler));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (path, init) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { ...init, ...manually });
}

const query = (text: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: text }),
});

describe.each(Object.keys(hosts))('a handler under a path, by %s', (name) => {
  const path = '/graphs/one';
  const under = async (at = path) => (await hosts[name]?.(createHandler({ graph: fakeGraph(), path: at }), at)) as Ask;

  it.each([
    ['an operation', '/graphql', query('{ greeting }'), 200, '"data":{"greeting":"Hello world"}'],
    ['an operation by GET', '/graphql?query={greeting}', {}, 200, '"data":{"greeting":"Hello world"}'],
    ['an operation that is wrong', '/graphql', query('{ greetings }'), 200, 'GRAPHQL_VALIDATION_FAILED'],
    ['a probe', '/health', {}, 200, 'ok'],
    ['what is not there', '/nothing', {}, 404, 'has the path /graphs/one/graphql.'],
    ['a method that is not possible', '/health', { method: 'PUT' }, 405, 'Send operations to /graphs/one/graphql.'],
  ])('answers %s', async (_, below, init, status, part) => {
    const response = await (await under())(path + below, init);
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(part)]);
  });

  it.each([
    ['', ''],
    ['?lang=en', '?lang=en'],
  ])('leads from the path to its folder: %s', async (search, rest) => {
    // What mounts it has told the one address from the other already.
    const response = await (await under())(path + search, manually);
    expect([response.status, response.headers.get('location')]).toEqual([308, `${path}/${rest}`]);
  });

  it.each(['/graphql', '/graphs/oneness/graphql'])('answers nothing beside it: %s', async (beside) => {
    const ask = await (hosts[name] as (typeof hosts)[string])(createHandler({ graph: fakeGraph(), path }), '');
    expect((await ask(beside === '/graphql' ? '/graphs' : beside, query('{ greeting }'))).status).toBe(404);
  });
});

describe('a path of a handler', () => {
  it.each(['graph', '/graph/', '/', '/a//b', '/a?b'])('is refused where it is none: %s', (path) => {
    expect(() => createHandler({ graph: fakeGraph(), path })).toThrow('begin it with a slash');
  });
});
