import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Answer, ask, codeOf, get, post } from './request.js';

const query = '{ greeting }';
const greeting = { data: { greeting: 'Hello world' } };
const accepts = ['*/*', 'application/json', 'application/graphql-response+json'];
const byGet = (params: Record<string, unknown>, headers: Record<string, string>): Request => {
  const texts = Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
  return get(`/graphql?${new URLSearchParams(texts)}`, headers);
};

/** The same parameters in a body and in an address, for each type of answer. */
const everyWay = (params: Record<string, unknown>): Promise<Answer[]> =>
  Promise.all(accepts.flatMap((accept) => [ask(post(params, { accept })), ask(byGet(params, { accept }))]));

describe('parameters', () => {
  const wrong: Record<string, Record<string, unknown>> = {
    'no query': {},
    'a query that is null': { query: null },
    'an empty query': { query: '' },
    'a misspelt query': { qeury: query },
    'variables that are a list': { query, variables: [1] },
    'variables that are a number': { query, variables: 1 },
    'extensions that are a text': { query, extensions: '"x"' },
  };
  for (const [what, params] of Object.entries(wrong)) {
    it(`are refused with ${what}, whichever way they come`, async () => {
      for (const answer of await everyWay(what.includes('null') ? {} : params)) {
        expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
        expect(answer.body).not.toHaveProperty('data');
      }
    });
  }

  const wrongBodies: Record<string, unknown> = {
    'a query that is a number': { query: 1 },
    'an operation that is an object': { query, operationName: {} },
    'a list': [{ query }],
    'a text': '"x"',
    null: 'null',
    nothing: '',
  };
  for (const [what, body] of Object.entries(wrongBodies)) {
    it(`are refused where the body is ${what}`, async () => {
      const answer = await ask(post(body));
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
    });
  }

  it('may be null, empty or unknown where they say nothing', async () => {
    for (const more of [
      { operationName: null, variables: null, extensions: null },
      { id: 7, more: {} },
    ]) {
      expect((await ask(post({ query, ...more }))).body).toEqual(greeting);
    }
    expect((await ask(get('/graphql?query={greeting}&operationName=&variables=&extensions=&more=1'))).body).toEqual(greeting);
  });
});

describe('operations that are no queries', () => {
  for (const operation of [
    'mutation { __typename }',
    'mutation { a }',
    'subscription { __typename }',
    'query A { greeting } mutation B { b }',
  ]) {
    it(`refuse ${operation} without data`, async () => {
      const name = operation.startsWith('query') ? { operationName: 'B' } : {};
      for (const answer of await everyWay({ query: operation, ...name })) {
        expect(answer.status === 400 || answer.status === 405).toBe(true);
        expect(['OPERATION_TYPE_NOT_SUPPORTED', 'METHOD_NOT_ALLOWED']).toContain(codeOf(answer));
        expect(answer.body).not.toHaveProperty('data');
        expect(answer.headers.has('allow')).toBe(answer.status === 405);
      }
    });
  }
});

describe('persisted queries', () => {
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const apollo = (hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

  const unknown: Record<string, Record<string, unknown>> = {
    "Apollo's that is no hash": apollo('a'),
    "Apollo's without a hash": { extensions: { persistedQuery: { version: 1 } } },
    "Relay's documentId": { documentId: 'a' },
    "Relay's doc_id": { doc_id: '123', variables: {} },
    "Relay's id": { id: 'a', query: '' },
  };
  for (const [what, params] of Object.entries(unknown)) {
    it(`answers ${what} so that the client sends the text`, async () => {
      for (const answer of await everyWay(params)) {
        expect(answer.status).toBe(400);
        expect(answer.body).toEqual({
          errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
        });
      }
    });
  }

  it.each<[string, Record<string, unknown>]>([
    ["Apollo's hash", apollo(sha256Hash)],
    ['a hash as documentId', { documentId: `sha256:${sha256Hash}` }],
  ])('answers %s that it does not know so that the client sends the text', async (_, params) => {
    for (const answer of await everyWay(params)) {
      expect([answer.status, answer.body]).toEqual([
        400,
        { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
      ]);
    }
  });

  it('answers a text with its own hash', async () => {
    for (const hash of [sha256Hash, sha256Hash.toUpperCase(), undefined]) {
      for (const { status, body } of await everyWay({ query, ...apollo(hash) })) expect([status, body]).toEqual([200, greeting]);
    }
  });

  it('refuses a text with the hash of another', async () => {
    for (const answer of await everyWay({ query, ...apollo('0'.repeat(64)) })) {
      expect([answer.status, codeOf(answer)]).toEqual([400, 'PERSISTED_QUERY_MISMATCH']);
    }
  });
});

describe('a refusal', () => {
  const refusals: readonly (readonly [path: string, method: string, status: number, code: string])[] = [
    ['/nothing', 'GET', 404, 'NOT_FOUND'],
    ['/nothing', 'POST', 404, 'NOT_FOUND'],
    ['/graphql/', 'GET', 404, 'NOT_FOUND'],
    ['/assets/missing.js', 'GET', 404, 'NOT_FOUND'],
    ['/health', 'DELETE', 405, 'METHOD_NOT_ALLOWED'],
    ['/graphql', 'PUT', 405, 'METHOD_NOT_ALLOWED'],
    ['/graphql', 'DELETE', 405, 'METHOD_NOT_ALLOWED'],
    ['//////', 'GET', 400, 'BAD_REQUEST'],
  ];
  for (const [path, method, status, code] of refusals) {
    it(`has a code in JSON for ${method} ${path}`, async () => {
      for (const accept of accepts) {
        const answer = await ask(new Request(`http://localhost${path}`, { method, headers: { accept } }));
        expect([answer.status, codeOf(answer)]).toEqual([status, code]);
      }
    });
  }

  it('is in words where a browser opens an address', async () => {
    const { status, headers, text } = await ask(get('/nothing', { accept: 'text/html,*/*;q=0.8' }));
    expect([status, headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(text).toMatch(/^There is nothing here\. [^{}]+\n$/);
  });
});
