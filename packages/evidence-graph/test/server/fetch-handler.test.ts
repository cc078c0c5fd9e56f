import { describe, expect, it } from 'vitest';
import { createFetchHandler } from '../../src/http/fetch.js';
import type { FetchHandlerOptions } from '../../src/http/fetch-handler.js';
import { fakeGraph } from './fake-graph.js';

async function ask(
  path: string,
  body?: unknown,
  options: Partial<FetchHandlerOptions> = {},
  headers = {},
): Promise<[number, string]> {
  const answer = createFetchHandler({ graph: fakeGraph(), ...options });
  const init =
    body === undefined
      ? { headers }
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
  const response = await answer(new Request(`https://example.org${path}`, init));
  return [response.status, await response.text()];
}

describe('a graph over Fetch', () => {
  it.each<[string, Parameters<typeof ask>, number, string]>([
    ['an operation', ['/graphql', { query: '{ greeting }' }], 200, '"Hello world"'],
    ['an operation by GET', ['/graphql?query={greeting}'], 200, '"Hello world"'],
    ['a document that is wrong', ['/graphql', { query: '{ greetings }' }], 200, '"GRAPHQL_VALIDATION_FAILED"'],
    ['what is too deep', ['/graphql', { query: '{ greeting }' }, { limits: { maxTokens: 2 } }], 400, '"LIMIT_EXCEEDED"'],
    [
      'a body that is too long',
      ['/graphql', { query: '{ greeting }' }, { limits: { maxBodyBytes: 9 } }],
      413,
      '"REQUEST_ENTITY_TOO_LARGE"',
    ],
    ['an error that is its own', ['/graphql', { query: '{ broken }' }], 200, '"INTERNAL_SERVER_ERROR"'],
    [
      'a hash without a text',
      ['/graphql', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
      400,
      'PersistedQueryNotSupported',
    ],
    [
      'a hash with a text',
      ['/graphql', { query: '{ greeting }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
      200,
      '"Hello world"',
    ],
    ['a probe', ['/ready'], 200, '"ready"'],
    ['its schema', ['/schema.graphql'], 200, 'type Query'],
    ['the schema that it keeps', ['/schema.graphql', undefined, { introspection: false }], 404, '"NOT_FOUND"'],
    ['a path', ['/graph/graphql', { query: '{ greeting }' }, { path: '/graph' }], 200, '"Hello world"'],
  ])('answers %s', async (_, asked, status, part) => {
    expect(await ask(...asked)).toEqual([status, expect.stringContaining(part)]);
  });

  it("answers by the platform's own kind of response", async () => {
    const answer = createFetchHandler({ graph: fakeGraph(), corsOrigins: ['https://a.example'] });
    for (const method of ['GET', 'OPTIONS']) {
      const headers = { origin: 'https://a.example', 'access-control-request-method': 'POST' };
      expect(await answer(new Request('https://example.org/graphql?query={greeting}', { method, headers }))).toBeInstanceOf(
        Response,
      );
    }
  });

  it('tells the operator what callers do not see', async () => {
    const told: unknown[] = [];
    const [, text] = await ask('/graphql', { query: '{ broken }' }, { onError: (error) => told.push(error) });
    expect([told.length, text.includes('secret')]).toEqual([1, false]);
  });
});
