import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DataVersion, Graph, GraphRequest } from '../../src/graph/create-graph.js';
import type { HandlerOptions } from '../../src/http/options.js';
import { type RunningServer, serve } from '../../src/http/serve.js';
import { fakeGraph } from './fake-graph.js';

const greeting = 'query ($name: String) { greeting(name: $name) }';
const friends = `{ person { ${Array.from({ length: 60 }, (_, index) => `friends${index}: friends { name }`).join(' ')} } }`;

/** A graph whose data has versions, and what was executed on it. */
class VersionedGraph {
  readonly executed: GraphRequest[] = [];
  version: DataVersion = { of: 'first', isConfirmed: true };
  /** What is done in the place of executing. */
  instead: Graph['execute'] | undefined;
  readonly graph: Graph;

  constructor() {
    const graph = fakeGraph();
    this.graph = {
      ...graph,
      version: () => this.version,
      execute: (request) => {
        this.executed.push(request);
        return (this.instead ?? graph.execute)(request);
      },
    };
  }
}

interface Sent {
  readonly query?: string;
  readonly variables?: object;
  readonly operationName?: string;
}

class Asking {
  readonly versioned = new VersionedGraph();
  #server: RunningServer | undefined;

  constructor(private readonly options: Partial<HandlerOptions> = {}) {}

  async open(): Promise<void> {
    // Some tests leave requests that are never answered: nobody waits for these.
    this.#server = await serve({ graph: this.versioned.graph, port: 0, closeTimeout: 0, ...this.options });
    await this.post({ query: greeting, variables: { name: 'nobody' } }); // from now on the document is known
  }

  close = (): Promise<void> | undefined => this.#server?.close();

  /** How many operations are executed while something is done. */
  async count(act: () => Promise<unknown>): Promise<number> {
    const before = this.versioned.executed.length;
    await act();
    return this.versioned.executed.length - before;
  }

  post = (sent: Sent, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> =>
    fetch(`${this.#server?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(sent),
      ...(signal ? { signal } : {}),
    });

  get = (search: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${this.#server?.url}/graphql?${new URLSearchParams(search)}`, { headers });
}

function asking(options: Partial<HandlerOptions> = {}): Asking {
  const asked = new Asking(options);
  beforeAll(() => asked.open());
  afterAll(() => asked.close());
  beforeEach(() => {
    asked.versioned.instead = undefined;
    asked.versioned.version = { of: 'first', isConfirmed: true };
  });
  return asked;
}

describe('an answer that is kept', () => {
  const { post, get, count, versioned } = bind(asking());

  it('is given again to the same request', async () => {
    const sent = { query: greeting, variables: { name: 'again' } };
    const answers: string[] = [];
    const ask = async () => answers.push(await (await post(sent)).text());
    expect([await count(ask), await count(ask), await count(ask)]).toEqual([1, 0, 0]);
    expect(new Set(answers)).toEqual(new Set(['{"data":{"greeting":"Hello again"}}']));
  });

  it('is not that of another operation, variable or address', async () => {
    const query = `query A { greeting } query B { person { name } }`;
    await post({ query, operationName: 'A' });
    for (const [sent, data] of [
      [{ query, operationName: 'A' }, { greeting: 'Hello world' }],
      [{ query, operationName: 'B' }, { person: { name: '代表' } }],
      [{ query: greeting, variables: { name: 'a' } }, { greeting: 'Hello a' }],
      [{ query: greeting, variables: { name: 'b' } }, { greeting: 'Hello b' }],
      [{ query: greeting, variables: {} }, { greeting: 'Hello world' }],
    ] as const) {
      for (const _ of [1, 2]) expect(await (await post(sent)).json()).toEqual({ data });
    }
  });

  it('is given in each form that callers like', async () => {
    await post({ query: friends });
    const plain = await (await post({ query: friends })).text();
    const executed = await count(async () => {
      for (const coding of ['gzip', 'br', 'gzip']) {
        const response = await post({ query: friends }, { 'accept-encoding': coding });
        expect([response.headers.get('content-encoding'), await response.text()]).toEqual([coding, plain]);
      }
      const accept = 'application/graphql-response+json';
      const other = await post({ query: friends }, { accept });
      expect([other.headers.get('content-type'), await other.text()]).toEqual([`${accept}; charset=utf-8`, plain]);
    });
    expect(executed).toBe(0);
  });

  it('goes with the data that it was made of', async () => {
    const ask = () => post({ query: greeting, variables: { name: 'import' } });
    expect([await count(ask), await count(ask)]).toEqual([1, 0]);
    versioned.version = { of: 'second', isConfirmed: true };
    expect([await count(ask), await count(ask)]).toEqual([1, 0]);
  });

  it('is none where the data changed meanwhile', async () => {
    const ask = () => post({ query: greeting, variables: { name: 'meanwhile' } });
    versioned.instead = async () => {
      versioned.version = { of: 'third', isConfirmed: true };
      return { data: { greeting: 'of the second' } };
    };
    await ask();
    versioned.instead = undefined;
    expect(await (await ask()).json()).toEqual({ data: { greeting: 'Hello meanwhile' } });
  });

  it.each<[string, Graph['execute']]>([
    ['has errors', async () => ({ errors: [], data: {} })],
    ['has an extension of its own', async () => ({ data: {}, extensions: { trace: 1 } })],
    [
      'was made by who it is for',
      async ({ contextValue }) => ({
        data: { greeting: (contextValue as { request: Request }).request.headers.get('user-agent') },
      }),
    ],
  ])('is none that %s', async (what, execute) => {
    versioned.instead = execute;
    const ask = () => post({ query: greeting, variables: { name: what } });
    expect([await count(ask), await count(ask)]).toEqual([1, 1]);
  });

  it('may have warnings, costs and citations', async () => {
    versioned.instead = async () => ({
      data: {},
      extensions: { warnings: [], cost: {}, citations: {}, bibliography: {}, uncited: [] },
    });
    const ask = () => post({ query: greeting, variables: { name: 'extensions' } });
    expect([await count(ask), await count(ask)]).toEqual([1, 0]);
  });

  it('tells by its tag that the caller has it', async () => {
    const search = { query: greeting, variables: '{"name":"tag"}' };
    const tag = (await get(search)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    for (const [known, status] of [
      [tag, 304],
      [tag.slice(2), 304],
      [`"other", ${tag}`, 304],
      ['*', 304],
      ['"other"', 200],
      [tag.slice(0, -2), 200],
    ] as const) {
      const response = await get(search, { 'if-none-match': known });
      expect([known, response.status, response.headers.get('etag')]).toEqual([known, status, tag]);
      expect(await response.text()).toBe(status === 304 ? '' : '{"data":{"greeting":"Hello tag"}}');
    }
  });

  it('has another tag once the data says otherwise', async () => {
    const search = { query: greeting, variables: '{"name":"otherwise"}' };
    const tags = new Set<string | null>();
    for (const name of ['one', 'one', 'two']) {
      versioned.version = { of: Symbol(name), isConfirmed: true };
      versioned.instead = async () => ({ data: { greeting: name } });
      tags.add((await get(search)).headers.get('etag'));
    }
    expect(tags.size).toBe(2);
  });

  it('is for no cache unless the operator says so', async () => {
    const { headers } = await get({ query: greeting });
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['no-store', 'accept, accept-encoding']);
  });
});

describe('an answer while the data may have changed', () => {
  const { post, count, versioned } = bind(asking());

  it('is asked for again after a moment', async () => {
    versioned.version = { of: 'seen', isConfirmed: false };
    const ask = () => post({ query: greeting, variables: { name: 'moment' } });
    expect([await count(ask), await count(ask)]).toEqual([1, 0]);
    await expect.poll(() => count(ask), { timeout: 10_000, interval: 100 }).toBe(1);
  });
});

describe('requests for the same at once', () => {
  const { post, count, versioned } = bind(asking());
  const sent = { query: greeting, variables: { name: 'same' } };
  const gate = () => {
    let open = (): void => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { open, opened };
  };

  it('are executed once', async () => {
    const { open, opened } = gate();
    versioned.instead = () => opened.then(() => ({ data: { greeting: 'shared' } }));
    const executed = await count(async () => {
      const answers = [post(sent), post(sent), post(sent)];
      await expect.poll(() => versioned.executed.at(-1)?.variableValues).toEqual({ name: 'same' });
      open();
      for (const answer of await Promise.all(answers)) expect(await answer.json()).toEqual({ data: { greeting: 'shared' } });
    });
    expect(executed).toBe(1);
  });

  it('are executed for each where the answer is for one alone', async () => {
    versioned.version = { of: 'alone', isConfirmed: true };
    versioned.instead = async ({ contextValue }) => {
      const { request } = contextValue as { request: Request };
      await new Promise((resolve) => setImmediate(resolve));
      return { data: { greeting: request.headers.get('x-who') } };
    };
    const answers = await Promise.all(['a', 'b', 'c'].map((who) => post(sent, { 'x-who': who })));
    const greetings = await Promise.all(answers.map(async (each) => (await each.json()).data.greeting));
    expect(greetings).toEqual(['a', 'b', 'c']);
  });

  it('go on when one of them goes, and end with the last', async () => {
    versioned.version = { of: 'going', isConfirmed: true };
    const { open, opened } = gate();
    versioned.instead = () => opened.then(() => ({ data: { greeting: 'still there' } }));
    const [first, second] = [new AbortController(), new AbortController()];
    const before = versioned.executed.length;
    const gone = post(sent, {}, first.signal).catch(() => 'gone');
    await expect.poll(() => versioned.executed.length).toBe(before + 1);
    const stays = post(sent, {}, second.signal);
    first.abort();
    expect(await gone).toBe('gone');
    expect(versioned.executed.at(-1)?.signal?.aborted).toBe(false);
    open();
    expect(await (await stays).json()).toEqual({ data: { greeting: 'still there' } });

    versioned.version = { of: 'gone', isConfirmed: true };
    versioned.instead = () => new Promise(() => {});
    const last = new AbortController();
    const ended = post(sent, {}, last.signal).catch(() => 'gone');
    await expect.poll(() => versioned.executed.length).toBe(before + 2);
    last.abort();
    await ended;
    await expect.poll(() => versioned.executed.at(-1)?.signal?.aborted).toBe(true);
  });

  /** Asks for what does not end by itself; gives the execution, and how the caller leaves. */
  const askForEver = async () => {
    const { open, opened } = gate();
    versioned.instead = () => opened.then(() => ({ data: {} }));
    const caller = new AbortController();
    const before = versioned.executed.length;
    const answer = post(sent, {}, caller.signal).catch(() => 'gone');
    await expect.poll(() => versioned.executed.length).toBe(before + 1);
    const { signal } = versioned.executed.at(-1) ?? {};
    const leave = async () => {
      caller.abort();
      await answer;
      await expect.poll(() => signal?.aborted).toBe(true);
    };
    return { open, leave };
  };

  it('end with the last though an earlier execution ends first', async () => {
    versioned.version = { of: 'again', isConfirmed: true };
    const first = await askForEver();
    await first.leave();
    const again = await askForEver();
    first.open();
    await new Promise((resolve) => setImmediate(resolve));
    await again.leave();
  });

  it('end with the last though others ask of newer data', async () => {
    versioned.version = { of: 'older', isConfirmed: true };
    const older = await askForEver();
    versioned.version = { of: 'newer', isConfirmed: true };
    const newer = await askForEver();
    await older.leave();
    await newer.leave();
  });
});

describe('answers for caches', () => {
  const { get, post } = bind(asking({ cacheControl: 'public, max-age=60', corsOrigins: ['https://a.example'] }));
  const search = { query: greeting, variables: '{"name":"cache"}' };

  it('say how long they may be kept', async () => {
    const { headers } = await get(search);
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual([
      'public, max-age=60',
      'accept, accept-encoding, origin',
    ]);
    const known = await get(search, { 'if-none-match': headers.get('etag') ?? '' });
    expect([known.status, known.headers.get('cache-control')]).toEqual([304, 'public, max-age=60']);
  });

  it.each<[string, () => Promise<Response>]>([
    ['by POST', () => post({ query: greeting, variables: { name: 'cache' } })],
    ['with errors', () => get({ query: '{ broken greeting }' })],
    ['refused', () => get({ query: '{ greting }' })],
    ['for another origin', () => get(search, { origin: 'https://a.example' })],
  ])('are not those %s', async (_, ask) => {
    for (const response of [await ask(), await ask()])
      expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null]);
  });
});

describe('a document that is known by its hash', () => {
  const { get, post } = bind(asking());
  const query = '{ greeting person { name } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const data = { greeting: 'Hello world', person: { name: '代表' } };
  const names: Record<string, { search: Record<string, string>; sent: object }> = {
    "Apollo's": {
      search: { extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }) },
      sent: { extensions: { persistedQuery: { version: 1, sha256Hash: sha256Hash.toUpperCase() } } },
    },
    'a documentId': { search: { documentId: `sha256:${sha256Hash}` }, sent: { documentId: sha256Hash } },
    'an id': { search: { id: sha256Hash, query: '' }, sent: { id: sha256Hash, query: '' } },
  };

  it('is asked for by that alone once its text was sent', async () => {
    const [{ search, sent }] = Object.values(names) as [(typeof names)[string]];
    expect([(await get(search)).status, (await post(sent)).status]).toEqual([400, 400]);
    await post({ query });
    for (const each of Object.values(names))
      for (const response of [await get(each.search), await post(each.sent), await get(each.search)])
        expect([response.status, await response.json()]).toEqual([200, { data }]);
  });

  it('can be kept by caches under that address', async () => {
    await post({ query });
    const search = { documentId: `sha256:${sha256Hash}` };
    const tag = (await get(search)).headers.get('etag') ?? '';
    expect((await get(search, { 'if-none-match': tag })).status).toBe(304);
  });

  it('is none where it is not valid', async () => {
    const wrong = '{ greting }';
    await post({ query: wrong });
    const response = await get({ documentId: createHash('sha256').update(wrong).digest('hex') });
    expect((await response.json()).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('is forgotten with the oldest', async () => {
    await post({ query });
    for (let index = 0; index < 30; index += 1) await post({ query: `{ greeting } # ${index} ${'x'.repeat(10_000)}` });
    expect((await get({ documentId: sha256Hash, extensions: '{"other":1}' })).status).toBe(400);
  });
});

describe('answers where none is kept', () => {
  const off = bind(asking({ keptBytes: 0 }));
  const small = bind(asking({ keptBytes: 4_000 }));

  it('are executed each time, and have no tag', async () => {
    const ask = () => off.get({ query: greeting });
    expect([await off.count(ask), await off.count(ask)]).toEqual([1, 1]);
    expect((await ask()).headers.get('etag')).toBeNull();
  });

  it('take no more bytes than are given to them', async () => {
    const ask = (name: string) => () => small.post({ query: greeting, variables: { name } });
    const names = Array.from({ length: 40 }, (_, index) => `name ${index}`);
    for (const name of names) await ask(name)();
    expect(await small.count(ask('name 39'))).toBe(0);
    expect(await small.count(ask('name 0'))).toBe(1);
    const large = () => small.post({ query: friends });
    await large();
    expect([await small.count(large), await small.count(large)]).toEqual([1, 1]);
  });
});

function bind(asked: Asking) {
  return {
    post: asked.post,
    get: asked.get,
    versioned: asked.versioned,
    count: (act: () => Promise<unknown>) => asked.count(act),
  };
}
