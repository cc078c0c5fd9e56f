import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler } from '../../src/http/create-handler.js';
import type { HandlerOptions } from '../../src/http/options.js';
import { type RunningServer, serve } from '../../src/http/serve.js';
import { fakeGraph } from './fake-graph.js';

const TRUSTED = 'query Greet($name: String) { greeting(name: $name) }';

type Ask = (body: object, path?: string) => Promise<Record<string, unknown>>;

const servers: RunningServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

const asking = (address: string, fetched: (request: Request) => Promise<Response>): Ask => {
  return async (body, path = '/graphql') => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetched(new Request(`${address}${path}`, init));
    return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
  };
};

const optionsOf = (options: Partial<HandlerOptions>) => ({ graph: fakeGraph(), trustedDocuments: [TRUSTED], ...options });

/** As a handler of Fetch requests, and as a server with sockets. */
const ways: Readonly<Record<string, (options?: Partial<HandlerOptions>) => Promise<Ask>>> = {
  'a handler': async (options = {}) => asking('http://localhost', createHandler(optionsOf(options)).fetch),
  'a server': async (options = {}) => {
    const server = await serve({ ...optionsOf(options), port: 0 });
    servers.push(server);
    return asking(server.url, (request) => fetch(request));
  },
};

describe.each(Object.entries(ways))('a trusted document of %s', (_, asking) => {
  it('is asked for by its hash from the start', async () => {
    const ask = await asking();
    const documentId = `sha256:${hash('sha256', TRUSTED)}`;
    expect(await ask({ documentId, variables: { name: 'Ada' } })).toEqual({ status: 200, data: { greeting: 'Hello Ada' } });
    expect(await ask({ documentId: hash('sha256', '{ greeting }') })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  it('stands beside all others unless told otherwise', async () => {
    const ask = await asking();
    expect(await ask({ query: '{ greeting }' })).toMatchObject({ data: { greeting: 'Hello world' } });
  });
});

describe.each(Object.entries(ways))('%s of trusted documents alone', (_, asking) => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await asking({ onlyTrusted: true });
  });

  it('answers them by their text and by their hash', async () => {
    for (const asked of [{ query: TRUSTED }, { documentId: hash('sha256', TRUSTED) }]) {
      expect(await ask(asked)).toEqual({ status: 200, data: { greeting: 'Hello world' } });
    }
  });

  it('refuses another document again and again, with a code', async () => {
    const refused = { status: 403, errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] };
    for (let time = 0; time < 2; time += 1) expect(await ask({ query: '{ greeting }' })).toMatchObject(refused);
    expect(await ask({ query: '{ __typename }' })).toMatchObject(refused);
  });

  it('has no endpoint for assistants', async () => {
    expect(await ask({ jsonrpc: '2.0', id: 1, method: 'tools/list' }, '/mcp')).toMatchObject({ status: 404 });
  });
});
