import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { storeError } from '../../packages/evidence-graph/src/execution/error.js';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { StoreError } from '../../packages/evidence-graph/src/plan/store-error.js';
import { fakeGraph } from '../../packages/evidence-graph/test/server/fake-graph.js';
import { ask, codeOf, get, post } from './request.js';

describe('GraphQL over HTTP', () => {
  const handler = createHandler({ graph: fakeGraph() });
  const fetchFn = (url: string, init?: RequestInit): Promise<Response> => handler.fetch(new Request(url, init));
  for (const audit of serverAudits({ url: 'http://localhost/graphql', fetchFn })) {
    it(`${audit.id}: ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? undefined : result.reason).toBeUndefined();
    });
  }
});

describe('requests', () => {
  it('answers a query with variables', async () => {
    const { body } = await ask(post({ query: 'query ($name: String) { greeting(name: $name) }', variables: { name: '代表' } }));
    expect(body).toEqual({ data: { greeting: 'Hello 代表' } });
  });

  it('hands document, operation and raw variables to the graph', async () => {
    const seen: unknown[] = [];
    const graph = fakeGraph({ onExecute: (request) => seen.push(request) });
    const query = 'query A { greeting } query B($name: String) { greeting(name: $name) }';
    await ask(post({ query, operationName: 'B', variables: { name: 'x' } }), { graph });
    expect(seen).toMatchObject([{ operationName: 'B', variableValues: { name: 'x' }, document: { kind: 'Document' } }]);
  });

  it('parses and validates a document once', async () => {
    const documents = new Set<unknown>();
    const handler = createHandler({ graph: fakeGraph({ onExecute: ({ document }) => documents.add(document) }) });
    for (const _ of [1, 2, 3]) await handler.fetch(post({ query: '{ greeting }' }));
    expect(documents.size).toBe(1);
  });

  it('gives up an operation that takes too long', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const graph = fakeGraph({ slow: new Promise(() => {}), onExecute: ({ signal }) => signals.push(signal) });
    const answer = await ask(post({ query: '{ slow }' }), { graph, limits: { requestTimeout: 5 } });
    expect([answer.status, codeOf(answer), signals[0]?.aborted]).toEqual([504, 'TIMEOUT', true]);
  });
});

describe('errors', () => {
  it('shows nothing of an unexpected error', async () => {
    const seen: unknown[] = [];
    const answer = await ask(post({ query: '{ broken greeting }' }), { onError: (error) => seen.push(error) });
    expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR');
    expect(answer.text).not.toMatch(/secret|home|\.ts|stack/);
    expect(answer.body.data).toEqual({ broken: null, greeting: 'Hello world' });
    expect(seen).toHaveLength(1);
  });

  it('shows nothing of a graph that fails', async () => {
    const graph = { ...fakeGraph(), execute: () => Promise.reject(new Error('secret at bolt://10.0.0.1')) };
    const answer = await ask(post({ query: '{ greeting }' }), { graph });
    expect([answer.status, codeOf(answer)]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(answer.text).not.toMatch(/secret|bolt/);
  });

  const faults: Record<string, readonly [Request, number, string]> = {
    'a syntax error': [post({ query: '{ greeting' }), 200, 'GRAPHQL_PARSE_FAILED'],
    'an unknown field': [post({ query: '{ greting }' }), 200, 'GRAPHQL_VALIDATION_FAILED'],
    'a wrong variable': [
      post({ query: 'query ($name: String) { greeting(name: $name) }', variables: { name: 1 } }),
      200,
      'BAD_USER_INPUT',
    ],
    'an unknown operation': [post({ query: 'query A { greeting }', operationName: 'B' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
    'a body that is no JSON': [post('{'), 400, 'BAD_REQUEST'],
    '50 operations at once': [post(Array.from({ length: 50 }, () => ({ query: '{ greeting }' }))), 400, 'BAD_REQUEST'],
    'broken variables in the address': [get('/graphql?query={greeting}&variables={'), 400, 'BAD_REQUEST'],
    'a body of 10 MB': [post({ query: `{ greeting } # ${'x'.repeat(10_000_000)}` }), 413, 'REQUEST_ENTITY_TOO_LARGE'],
    'a compressed body': [post({ query: '{ greeting }' }, { 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  };
  for (const [what, [request, status, code]] of Object.entries(faults)) {
    it(`names ${what} by its code`, async () => {
      const answer = await ask(request);
      expect([answer.status, codeOf(answer)]).toEqual([status, code]);
      expect(answer.text).not.toMatch(/node_modules|SyntaxError|originalError/);
    });
  }

  it('keeps prototypes as they are', async () => {
    await ask(
      post('{"query":"{ greeting }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}'),
    );
    expect('polluted' in {}).toBe(false);
  });

  it('suggests no name once introspection is off', async () => {
    const hidden = { introspection: false };
    const misspelt = await ask(post({ query: '{ greting }' }), hidden);
    expect(misspelt.text).not.toMatch(/Did you mean|greeting/);
    expect(codeOf(await ask(post({ query: '{ __schema { types { name } } }' }), hidden))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await ask(get('/schema.graphql'), hidden)).status).toBe(404);
  });
});

describe('a store that cannot answer', () => {
  it.each([
    ['STORE_UNAVAILABLE', 503],
    ['STORE_NOT_READY', 503],
    ['STORE_MISCONFIGURED', 503],
    ['STORE_TIMEOUT', 504],
    ['STORE_BUSY', 503],
  ] as const)('is told as %s with status %i, and its cause to the operator alone', async (code, status) => {
    const fault = new StoreError(code, 'Try again later.', { cause: new Error('bolt://10.0.0.7:7687') });
    const told: unknown[] = [];
    const graph = { ...fakeGraph(), execute: () => ({ errors: [storeError(fault)] }) };
    const answer = await ask(post({ query: '{ greeting }' }), { graph, onError: (error) => told.push(error) });
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ errors: [{ message: 'Try again later.', extensions: { code } }] });
    expect(told).toEqual([fault]);
  });
});
