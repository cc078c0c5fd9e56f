import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeError } from '../../packages/evidence-graph/src/execution/error.js';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { KnownDocuments } from '../../packages/evidence-graph/src/http/known-documents.js';
import { createLongWay } from '../../packages/evidence-graph/src/http/long-way.js';
import type { HandlerOptions } from '../../packages/evidence-graph/src/http/options.js';
import { ShortContext } from '../../packages/evidence-graph/src/http/short-way/context.js';
import { StoreError } from '../../packages/evidence-graph/src/plan/store-error.js';
import { fakeGraph } from '../../packages/evidence-graph/test/server/fake-graph.js';
import { articleGraph } from '../support/article-graph.js';
import { type RawRequest, sendRaw } from './raw-request.js';

/** Which way an operation came to the graph; undefined where none came. */
type Way = 'short' | 'long' | undefined;

/** A kind of request, and the way that it goes. */
type Kind = readonly [what: string, way: Way, request: RawRequest];

const json = 'application/json';
const post = (sent: unknown, headers: Record<string, string> = {}): RawRequest => {
  const body = typeof sent === 'string' ? sent : JSON.stringify(sent);
  return { headers: { 'Content-Type': json, 'Content-Length': String(Buffer.byteLength(body)), ...headers }, body };
};
const get = (search: Record<string, string>, headers: Record<string, string> = {}): RawRequest => ({
  method: 'GET',
  path: `/graphql?${new URLSearchParams(search)}`,
  headers,
});
const chunked = (body: string): RawRequest => ({
  headers: { 'Content-Type': json, 'Transfer-Encoding': 'chunked' },
  body: `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`,
});

/** The same graph behind a handler, which knows the documents of earlier requests, and behind the long way alone, new at each request. */
class TwoWays {
  readonly errors: unknown[] = [];
  #seen: Way;
  #servers: readonly Server[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly options: Partial<HandlerOptions> = {},
  ) {}

  async open(): Promise<void> {
    const { graph } = this;
    const execute: Graph['execute'] = (request) => {
      this.#seen = request.contextValue instanceof ShortContext ? 'short' : 'long';
      return graph.execute(request);
    };
    const options = { ...this.options, graph: { ...graph, execute }, onError: (error: unknown) => this.errors.push(error) };
    const handler = createHandler(options);
    this.#servers = [
      createServer((request, response) => handler.requestListener(request, response)),
      createServer((request, response) => createLongWay(options, new KnownDocuments()).answer(request, response, {})),
    ];
    for (const server of this.#servers) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    for (const server of this.#servers) server.close();
  }

  get ports(): readonly number[] {
    return this.#servers.map((server) => (server.address() as AddressInfo).port);
  }

  /** Sends a request twice to where it may go the short way, and to where it cannot. */
  async send(request: RawRequest) {
    const [handler, long] = this.ports as [number, number];
    const ask = async (port: number) => {
      this.#seen = undefined;
      this.errors.length = 0;
      const answer = await sendRaw(port, request);
      return { answer, way: this.#seen, errors: [...this.errors] };
    };
    return { first: await ask(handler), again: await ask(handler), long: await ask(long) };
  }
}

function itAnswersAlike(ways: TwoWays, kinds: readonly Kind[]): void {
  beforeAll(() => ways.open());
  afterAll(() => ways.close());
  it.each(kinds)('answers %s by the %s way as by the long one', async (_, way, request) => {
    const { first, again, long } = await ways.send(request);
    for (const { answer, errors } of [first, again]) expect([answer, errors]).toEqual([long.answer, long.errors]);
    expect([first.way, again.way, long.way]).toEqual([way, way, way && 'long']);
  });
}

const greeting = '{ greeting }';
const named = 'query A { greeting } query B($name: String) { greeting(name: $name) }';
const friends = `{ person { ${Array.from({ length: 60 }, (_, index) => `friends${index}: friends { name }`).join(' ')} } }`;
const deep = (levels: number): unknown => (levels === 0 ? {} : { and: [deep(levels - 1)] });
const slow = 'query ($filter: Filter) { slow(filter: $filter) }';
const hash = '4fb0b9f5f2e7a6d9ac9d0b31a8ea3c7a46a4d5f0b7a6c1e2d3f4a5b6c7d8e9f0';

describe('an operation on the short way', () => {
  itAnswersAlike(new TwoWays(fakeGraph()), [
    ['a query', 'short', post({ query: greeting })],
    ['a query by GET', 'short', get({ query: greeting })],
    ['variables', 'short', post({ query: named, operationName: 'B', variables: { name: '代表' } })],
    ['variables by GET', 'short', get({ query: named, operationName: 'B', variables: '{"name":"代表"}' })],
    ['a name of an operation', 'short', post({ query: named, operationName: 'A' })],
    ['no name where one is needed', undefined, post({ query: named })],
    ['a name that is unknown', undefined, post({ query: named, operationName: 'C' })],
    ['a name that is no text', undefined, post({ query: named, operationName: 1 })],
    ['nulls for what is not sent', 'short', post({ query: greeting, operationName: null, variables: null, extensions: null })],
    ['empty parameters by GET', 'short', get({ query: greeting, operationName: '', variables: '' })],
    ['variables of a wrong type', 'short', post({ query: named, operationName: 'B', variables: { name: 1 } })],
    ['variables that are a list', undefined, post({ query: greeting, variables: [] })],
    ['variables that are no JSON', undefined, get({ query: greeting, variables: '{' })],
    ['variables that are unknown', 'short', post({ query: greeting, variables: { more: 1 } })],
    ['variables that are nested', 'short', post({ query: slow, variables: { filter: deep(20) } })],
    ['variables nested too deep', undefined, post({ query: slow, variables: { filter: deep(60) } })],
    ['a prototype as a variable', 'short', post('{"query":"{ greeting }","variables":{"__proto__":{"polluted":1}}}')],
    ['other parameters', 'short', post({ query: greeting, tracing: true })],
    ['no query', undefined, post({ variables: {} })],
    ['an empty query', undefined, post({ query: '' })],
    ['a query that is no text', undefined, post({ query: 7 })],
    ['a query with a fault of syntax', undefined, post({ query: '{ greeting' })],
    ['a query with an unknown field', undefined, post({ query: '{ greting }' })],
    ['a query with too many aliases', undefined, post({ query: `{ ${'a: greeting '.repeat(101)} }` })],
    ['a mutation', undefined, post({ query: 'mutation { greeting }' })],
    ['a subscription', undefined, post({ query: 'subscription { greeting }' })],
    ['a batch', undefined, post([{ query: greeting }])],
    ['null', undefined, post('null')],
    ['a body that is no JSON', undefined, post('{')],
    ['a body that is no UTF-8', undefined, { ...post('"?"'), body: new Uint8Array([0x22, 0xff, 0x22]) }],
    ['a byte order mark', 'long', post(`\ufeff${JSON.stringify({ query: greeting })}`)],
    ['a blank before the body', 'long', post(` ${JSON.stringify({ query: greeting })}`)],
    ['an empty body', undefined, post('')],
    ['no length', 'long', chunked(JSON.stringify({ query: greeting }))],
    ['no body', undefined, { headers: { 'Content-Type': json } }],
    ['a type with a charset', 'short', post({ query: greeting }, { 'Content-Type': 'Application/JSON; charset=UTF-8' })],
    ['a charset that is none', undefined, post({ query: greeting }, { 'Content-Type': 'application/json; charset=latin1' })],
    ['a type of a form', undefined, post({ query: greeting }, { 'Content-Type': 'text/plain' })],
    ['a body that is compressed', undefined, post({ query: greeting }, { 'Content-Encoding': 'gzip' })],
    ['an encoding that is none', 'long', post({ query: greeting }, { 'Content-Encoding': 'identity' })],
    ['the type of GraphQL', 'short', post({ query: greeting }, { Accept: 'application/graphql-response+json' })],
    [
      'types with weights',
      'short',
      post({ query: greeting }, { Accept: 'application/json;q=0.5, application/graphql-response+json' }),
    ],
    ['any type', 'short', post({ query: greeting }, { Accept: '*/*' })],
    ['types that there are not', undefined, post({ query: greeting }, { Accept: 'image/png' })],
    ['a page by GET', undefined, get({ query: greeting }, { Accept: 'text/html' })],
    ['a page by POST', undefined, post({ query: greeting }, { Accept: 'text/html' })],
    ['gzip', 'short', post({ query: friends }, { 'Accept-Encoding': 'gzip' })],
    ['Brotli', 'short', post({ query: friends }, { 'Accept-Encoding': 'gzip, deflate, br' })],
    ['Brotli by GET', 'short', get({ query: friends }, { 'Accept-Encoding': 'br' })],
    ['no compression', 'short', post({ query: friends }, { 'Accept-Encoding': 'identity' })],
    ['compression of what is short', 'short', post({ query: greeting }, { 'Accept-Encoding': 'br' })],
    ['a resolver that throws', 'short', post({ query: '{ broken greeting }' })],
    ['partial success', 'short', post({ query: '{ broken greeting }' }, { Accept: 'application/graphql-response+json' })],
    [
      'a persisted query by its hash alone',
      undefined,
      post({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
    ],
    ['a wrong hash', undefined, post({ query: greeting, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })],
    ['an origin', 'short', post({ query: greeting }, { Origin: 'https://other.example' })],
    ['an origin by GET', undefined, get({ query: greeting }, { Origin: 'https://other.example' })],
    ['a page of another site by GET', undefined, get({ query: greeting }, { 'Sec-Fetch-Site': 'cross-site' })],
    ['an own page by GET', 'short', get({ query: greeting }, { 'Sec-Fetch-Site': 'same-origin' })],
    ['a host that is none', undefined, post({ query: greeting }, { Host: 'a b' })],
    ['a fragment in the address', 'long', { method: 'GET', path: `/graphql?query=${encodeURIComponent(greeting)}#query` }],
    ['an address with bare signs', 'short', { method: 'GET', path: '/graphql?query={greeting}' }],
    ['an address that is broken off', undefined, { method: 'GET', path: '/graphql?query=%E4%BB' }],
    ['a parameter that comes twice', 'short', { method: 'GET', path: '/graphql?query=x&query={greeting}' }],
    ['parameters beside a POST', 'long', { ...post({ query: greeting }), path: '/graphql?query=x' }],
    [
      'a preflight',
      undefined,
      { method: 'OPTIONS', headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'POST' } },
    ],
    ['HEAD', 'long', { method: 'HEAD', path: '/graphql?query={greeting}' }],
    ['PUT', undefined, { ...post({ query: greeting }), method: 'PUT' }],
    ['DELETE', undefined, { method: 'DELETE' }],
    ['another path', undefined, { ...post({ query: greeting }), path: '/graphql/' }],
    ['a page', undefined, { method: 'GET', path: '/health' }],
  ]);
});

describe('an operation on the short way, of the article', async () => {
  const costly = '{ entities(first: 100) { nodes { evidence { section { evidence { section { evidence { id } } } } } } } }';
  itAnswersAlike(new TwoWays((await articleGraph()).graph, { limits: { maxBodyBytes: 500 }, keptBytes: 0 }), [
    ['a node', 'short', post({ query: '{ electionUnit(key: "beijing") { id name(lang: EN) } }' })],
    ['a node that there is not', 'short', post({ query: '{ electionUnit(key: "bejing") { id } }' })],
    ['citations', 'short', post({ query: 'query @cite { electionUnit(key: "beijing") { name } }' })],
    ['a cost', 'short', post({ query: 'query @cost { delegateCategories(first: 3) { nodes { name } } }' })],
    ['too high a cost', 'short', post({ query: costly })],
    ['a wrong cursor', 'short', post({ query: '{ delegateCategories(first: 3, after: "x") { nodes { name } } }' })],
    ['introspection', 'short', post({ query: '{ __schema { queryType { name } types { name kind } } }' })],
    ['the name of the query', 'short', post({ query: '{ __typename }' })],
    ['words that are found', 'short', post({ query: '{ search(query: "代表", first: 2) { nodes { __typename } } }' })],
    ['a body that is too long', undefined, post({ query: `{ __typename } # ${'x'.repeat(500)}` })],
  ]);
});

describe('an operation on the short way, for pages of other origins', () => {
  const corsOrigins = ['https://a.example'];
  itAnswersAlike(new TwoWays(fakeGraph(), { corsOrigins, introspection: false }), [
    ['one that is allowed', 'long', post({ query: greeting }, { Origin: 'https://a.example' })],
    ['one that is not', 'long', post({ query: greeting }, { Origin: 'https://b.example' })],
    ['one that is allowed, by GET', 'long', get({ query: greeting }, { Origin: 'https://a.example' })],
    ['none', 'short', post({ query: greeting })],
    ['introspection that is off', undefined, post({ query: '{ __schema { types { name } } }' })],
  ]);
});

describe('an operation on the short way, where it fails', () => {
  const fault = new StoreError('STORE_BUSY', 'Try again later.', { cause: new Error('bolt://10.0.0.7:7687') });
  const failing: Record<string, Graph['execute']> = {
    'throws at once': () => {
      throw new Error('secret at /home/operator/file.ts');
    },
    'rejects later': () => Promise.reject(new Error('secret at /home/operator/file.ts')),
    'cannot reach its store': () => ({ errors: [storeError(fault)] }),
    'never answers': () => new Promise(() => {}),
  };
  for (const [what, execute] of Object.entries(failing)) {
    describe(`as the graph ${what}`, () => {
      const ways = new TwoWays({ ...fakeGraph(), execute }, { limits: { requestTimeout: 20 } });
      itAnswersAlike(ways, [
        ['a query', 'short', post({ query: greeting })],
        ['a query by GET', 'short', get({ query: greeting })],
      ]);
    });
  }
});

describe('who goes before the answer', () => {
  const open = async (graph: Graph) => {
    const handler = createHandler({ graph });
    const server = createServer((request, response) => handler.requestListener(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, port: (server.address() as AddressInfo).port };
  };
  const headOf = ({ headers = {} }: RawRequest): string =>
    `POST /graphql HTTP/1.1\r\n${Object.entries({ Host: 'localhost', ...headers })
      .map((each) => each.join(': '))
      .join('\r\n')}\r\n\r\n`;

  it('has the operation aborted on the short way, too', async () => {
    const signals: AbortSignal[] = [];
    let hasCome = (): void => {};
    const graph: Graph = {
      ...fakeGraph(),
      execute: ({ signal, variableValues }) => {
        if (!variableValues?.name) return { data: {} };
        signals.push(signal as AbortSignal);
        return new Promise(() => hasCome());
      },
    };
    const { server, port } = await open(graph);
    const request = post({ query: named, operationName: 'B', variables: { name: 'x' } });
    await sendRaw(port, post({ query: named, operationName: 'B' }));
    const socket = connect(port, '127.0.0.1');
    const come = new Promise<void>((resolve) => {
      hasCome = resolve;
    });
    socket.write(`${headOf(request)}${request.body}`);
    await come;
    const aborted = new Promise((resolve) => signals[0]?.addEventListener('abort', resolve));
    socket.destroy();
    await aborted;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    server.close();
  });

  it('has nothing executed before the body is whole', async () => {
    const executed: unknown[] = [];
    const { server, port } = await open(fakeGraph({ onExecute: (request) => executed.push(request) }));
    const request = post({ query: greeting });
    await sendRaw(port, request);
    const socket = connect(port, '127.0.0.1');
    const closed = new Promise<void>((resolve) => {
      server.once('connection', (connection) => connection.once('close', () => resolve()));
    });
    socket.write(`${headOf(request)}${String(request.body).slice(0, 5)}`, () => socket.destroy());
    await closed;
    expect(executed).toHaveLength(1);
    expect((await sendRaw(port, request)).body).toBe('{"data":{"greeting":"Hello world"}}');
    server.close();
  });
});

describe('the context of an operation', () => {
  it('tells of the request on either way', async () => {
    const seen: unknown[] = [];
    const ways = new TwoWays({
      ...fakeGraph(),
      execute: ({ contextValue }) => {
        const { request, params } = contextValue as { request: Request; params: unknown };
        seen.push([request.method, new URL(request.url).pathname, request.headers.get('x-who'), params]);
        return { data: {} };
      },
    });
    await ways.open();
    await ways.send(post({ query: greeting, variables: { a: 1 } }, { 'X-Who': 'reader' }));
    ways.close();
    const expected = ['POST', '/graphql', 'reader', { query: greeting, variables: { a: 1 } }];
    expect(seen).toEqual([expected, expected, expected]);
  });
});
