import { type Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHandler, type Handler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { type RunningServer, serve } from '../../packages/evidence-graph/src/http/serve.js';
import { dataOf, newClient } from '../../packages/evidence-graph/test/support/assistant.js';
import { articleGraph } from '../support/article-graph.js';

/** A call of every tool, each with something that its data has. */
const CALLS: readonly (readonly [string, Record<string, unknown>, object])[] = [
  ['ask', { question: 'q01-electoral-units' }, { question: 'q01-electoral-units' }],
  ['search', { words: '廉洁关' }, { total: expect.any(Number) }],
  ['look_up', { id: 'QualityGate:integrity-gate', lang: 'en' }, { name: 'Integrity gate' }],
  ['path', { from: 'QualityGate:integrity-gate', to: 'OrganizationKind:electoral-unit' }, { isComplete: true }],
  ['query', { query: '{ observation(key: "women-count") { value } }' }, { data: { observation: { value: 619 } } }],
  ['find_in_schema', { words: 'Observation.value' }, { slices: expect.anything() }],
  ['check_claims', { text: 'Women number 691.', lang: 'en' }, { verdict: 'CONTRADICTED', total: 1 }],
  ['cite', { id: 'Observation:women-count', form: 'ris' }, { form: 'ris' }],
];

describe('assistants over HTTP', () => {
  let server: RunningServer;
  beforeAll(async () => {
    const { graph, examples } = await articleGraph();
    server = await serve({ graph: { ...graph, close: async () => {} }, examples, port: 0, version: '1.2.3' });
  });
  afterAll(() => server.close());

  const connected = async (client: Client) => {
    await client.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)));
    return client;
  };

  for (const [mode, version] of [
    ['auto', '2026-07-28'],
    ['legacy', '2025-11-25'],
  ] as const)
    it(`run every tool in revision ${version}`, async () => {
      const client = await connected(newClient(mode));
      expect(client.getNegotiatedProtocolVersion()).toBe(version);
      expect(client.getServerVersion()).toMatchObject({ name: 'DelegateElection', version: '1.2.3' });
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name)).toEqual(CALLS.map(([name]) => name));
      for (const [name, given, expected] of CALLS) expect(await dataOf(client, name, given)).toMatchObject(expected);
      await client.close();
    });

  it('have requests beside one another answered each', async () => {
    const client = await connected(newClient('auto'));
    const ids = ['women-count', 'delegates-count', 'front-line-count'].map((key) => `Observation:${key}`);
    const found = await Promise.all(ids.map((id) => dataOf(client, 'look_up', { id })));
    expect(found.map(({ id }) => id)).toEqual(ids);
    await client.close();
  });
});

describe('requests to the endpoint of assistants', () => {
  let handler: Handler;
  beforeEach(async () => {
    const { graph, examples } = await articleGraph();
    handler = createHandler({ graph, examples, corsOrigins: ['https://one.example'] });
  });

  const initialize = (protocolVersion: string) => ({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion, capabilities: {}, clientInfo: { name: 'x', version: '1' } },
  });
  const asked = (body: unknown, headers: Record<string, string> = {}) =>
    handler.fetch(
      new Request('http://localhost/mcp', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );

  it.each(['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'])('are answered in the former revision %s', async (version) => {
    const response = await asked(initialize(version));
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining(`"protocolVersion":"${version}"`)]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('are answered in a revision that the server has, where theirs is none', async () => {
    expect(await (await asked(initialize('1999-01-01'))).text()).toMatch(/"protocolVersion":"20\d\d-/);
  });

  it('are refused where they claim a revision that is none', async () => {
    const response = await asked({ jsonrpc: '2.0', id: 1, method: 'tools/list' }, { 'mcp-protocol-version': '1999-01-01' });
    expect(response.status).toBe(400);
  });

  const foreign = [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }];
  it.each(foreign)('are refused from pages of other sites: %j', async (headers) => {
    expect((await asked(initialize('2025-06-18'), headers as Record<string, string>)).status).toBe(403);
  });

  it('are answered to pages that may ask', async () => {
    const response = await asked(initialize('2025-06-18'), { origin: 'https://one.example' });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, 'https://one.example']);
    const preflight = await handler.fetch(
      new Request('http://localhost/mcp', {
        method: 'OPTIONS',
        headers: { origin: 'https://one.example', 'access-control-request-method': 'POST' },
      }),
    );
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/mcp-protocol-version/);
  });

  it('are refused where they are no JSON, no message or too long', async () => {
    expect((await asked('{')).status).toBe(400);
    expect((await asked('[1]')).status).toBe(400);
    expect((await asked(JSON.stringify({ a: 'x'.repeat(300_000) }))).status).toBe(413);
    expect((await asked('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await handler.fetch(new Request('http://localhost/mcp'))).status).toBe(405);
  });

  it('are told nothing of the inside', async () => {
    for (const body of ['{', '[]', '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":{}}}'])
      expect(await (await asked(body)).text()).not.toMatch(/node_modules|\.m?[jt]s\b|at \w+ \(/);
  });

  it('are told that the graph fails, and no more', async () => {
    const seen: unknown[] = [];
    const { graph } = await articleGraph();
    const execute = () => Promise.reject(new Error('secret at /home/operator/file.ts'));
    handler = createHandler({ graph: { ...graph, execute }, onError: (error) => seen.push(error) });
    const response = await asked(initialize('2025-06-18'));
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringMatching(/secret|operator/)]);
    expect(String(seen[0])).toContain('secret');
  });

  it('wait for no news, of which there are none', async () => {
    const meta = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 'x', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    };
    const response = await asked(
      {
        jsonrpc: '2.0',
        id: 1,
        method: 'subscriptions/listen',
        params: { _meta: meta, notifications: { toolsListChanged: true } },
      },
      { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' },
    );
    expect(await response.text()).toMatch(/Subscription limit reached/);
  });
});
