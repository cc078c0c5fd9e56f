// The tests of GraphiQL's files need the build: run `npm run build` first.

import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../packages/evidence-graph/src/examples/example.js';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { serve } from '../../packages/evidence-graph/src/http/serve.js';
import { StoreError } from '../../packages/evidence-graph/src/plan/store-error.js';
import { fakeGraph } from '../../packages/evidence-graph/test/server/fake-graph.js';
import { builtPages } from '../../src/pages.js';
import { type Answer, ask, codeOf, get } from './request.js';

const unready = { ready: false, error: new StoreError('STORE_NOT_READY', 'It is empty.') } as const;

const examples: Example[] = [
  {
    id: '01-hello',
    title: { zh: '问候', en: 'A greeting' },
    group: { name: 'words', title: { zh: '话语', en: 'Words' }, family: null },
    answer: { zh: '{greeting}', en: '{greeting}' },
    items: null,
    variables: {},
    query: '{ greeting }\n',
  },
  {
    id: '02-"><script>',
    title: { zh: '<img src=x onerror=alert(1)>', en: '" onload="' },
    group: null,
    answer: null,
    items: null,
    variables: {},
    query: '{ greeting }\n',
  },
];
const page = (path: string): Promise<Answer> => ask(get(path, { accept: 'text/html,*/*;q=0.8' }), { examples });

describe('the explorer', () => {
  it('opens at the root', async () => {
    const { status, text, headers } = await page('/');
    expect(status).toBe(200);
    expect(text).toContain('<knowledge-graph-explorer');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  });

  it('loads nothing from elsewhere', async () => {
    expect((await page('/')).text).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('asks again for the element, whose name has no hash', async () => {
    const { status, headers } = await ask(get('/assets/element.js'));
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'no-cache',
    ]);
  });

  it('says how to build it where it is not', async () => {
    const { status, text } = await ask(get('/', { accept: 'text/html' }), {
      pagesFolder: new URL('./nowhere/', import.meta.url),
    });
    expect([status, text]).toEqual([404, 'This page is not built: run "npm run build".\n']);
  });
});

describe('GraphiQL', () => {
  it('opens where a browser asks for the endpoint', async () => {
    const { status, text, headers } = await page('/graphql?example=01-hello');
    expect(status).toBe(200);
    expect(text).toContain('id="graphiql"');
    expect(text).not.toMatch(/<script(?![^>]*\ssrc="\.\/graphiql\/assets\/)/);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it('gets its files for good and with their types', async () => {
    const script = /src="\.(\/graphiql\/assets\/[^"]+\.js)"/.exec((await page('/graphql')).text)?.[1] as string;
    const { status, headers } = await ask(get(script));
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
  });

  it('needs no file from elsewhere', async () => {
    const names = await readdir(new URL('../../dist/graphiql/assets/', import.meta.url));
    expect(names.filter((name) => /worker/.test(name) && name.endsWith('.js'))).toHaveLength(3);
    expect((await page('/graphql')).text).not.toMatch(/(src|href)="(https?:)?\//);
  });

  it('serves no page and no file of its host without a folder of pages', async () => {
    const { fetch } = createHandler({ graph: fakeGraph() });
    for (const path of ['/', '/assets/element.js', '/graphiql/assets/index.js']) {
      expect((await fetch(get(path, { accept: 'text/html' }))).status, path).toBe(404);
    }
  });

  it('says how to build it where it is not', async () => {
    const pagesFolder = new URL('./nowhere/', import.meta.url);
    const { status, text } = await ask(get('/graphql', { accept: 'text/html' }), { pagesFolder });
    expect([status, text]).toEqual([404, 'This page is not built: run "npm run build".\n']);
  });

  const outside = [
    '../index.html',
    '..%2findex.html',
    '%2e%2e/index.html',
    '..\\index.html',
    '.htaccess',
    'a/b.js',
    'missing.js',
    '%00.js',
    '',
  ];
  for (const name of outside) {
    it(`serves no file named ${JSON.stringify(name)}`, async () => {
      for (const folder of ['/graphiql/assets/', '/assets/']) expect((await ask(get(`${folder}${name}`))).status).toBe(404);
    });
  }
});

describe('other paths', () => {
  it('gives the examples as JSON', async () => {
    expect(JSON.parse((await page('/examples.json')).text)).toEqual(examples);
  });

  it('gives the schema as text', async () => {
    expect((await page('/schema.graphql')).text).toContain('type Query {');
  });

  it('is alive whether ready or not', async () => {
    expect((await ask(get('/health'), { graph: fakeGraph({ health: unready }) })).status).toBe(200);
    expect((await ask(get('/health'))).body).toEqual({ status: 'ok' });
  });

  it('is ready when the graph is, and says why not', async () => {
    const { status, body } = await ask(get('/ready'), { graph: fakeGraph({ health: unready }) });
    expect([status, body]).toEqual([503, { status: 'not ready', code: 'STORE_NOT_READY', message: 'It is empty.' }]);
    expect((await ask(get('/ready'))).body).toEqual({ status: 'ready' });
  });

  it('asks once for all who ask at a time', async () => {
    let asked = 0;
    const health = async () => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { ready: true } as const;
    };
    const { fetch } = createHandler({ graph: fakeGraph(), health });
    await Promise.all([fetch(get('/ready')), fetch(get('/ready')), fetch(get('/ready'))]);
    expect(asked).toBe(1);
    await fetch(get('/ready'));
    expect(asked).toBe(2);
  });

  it('is not ready where the graph cannot tell, and does not say why', async () => {
    const told: unknown[] = [];
    const health = () => Promise.reject(new Error('secret host'));
    const answer = await ask(get('/ready'), { health, onError: (error) => told.push(error) });
    expect([answer.status, codeOf(answer)]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(answer.text).not.toContain('secret');
    expect(told).toHaveLength(1);
  });

  it('answers 404 for what is not there', async () => {
    for (const path of ['/nothing', '/graphql/', '/x/graphql', '/x?y=/health', '/%ff', '/graphiql/']) {
      expect((await ask(get(path))).status).toBe(404);
    }
  });

  it('answers a query that ends in a path', async () => {
    const { status, body } = await ask(get('/graphql?query={greeting}&operationName=/health'));
    expect([status, body.data]).toEqual([400, undefined]);
  });

  it('answers 400 for a malformed address', async () => {
    for (const path of ['//////', '//evil.example/graphql']) expect((await ask(get(path))).status).toBe(400);
  });

  it('answers 405 for a method that is not possible', async () => {
    for (const [path, method] of [
      ['/', 'POST'],
      ['/health', 'DELETE'],
      ['/graphql', 'PUT'],
    ] as const) {
      const { status, headers } = await ask(new Request(`http://localhost${path}`, { method }));
      expect([status, headers.get('allow')]).toEqual([405, path === '/graphql' ? 'GET, HEAD, POST' : 'GET, HEAD']);
    }
  });

  it.each([
    ['/', '*/*'],
    ['/health', '*/*'],
    ['/nothing', '*/*'],
    ['/graphql', 'text/html'],
    ['/graphql?query={greeting}', '*/*'],
    ['/graphql?query={nothing}', '*/*'],
    ['/graphql?query=mutation{a}', '*/*'],
    ['/graphql', '*/*'],
  ])('answers HEAD as GET without a body: %s for %s', async (path, accept) => {
    const asked = (method: string) => ask(new Request(`http://localhost${path}`, { method, headers: { accept } }));
    const [read, head] = [await asked('GET'), await asked('HEAD')];
    expect([head.status, head.text]).toEqual([read.status, '']);
    expect(headersOf(head)).toEqual(headersOf(read));
  });

  it('answers HEAD over a socket', async () => {
    const server = await serve({ graph: fakeGraph(), pagesFolder: builtPages, port: 0 });
    const { status, headers } = await fetch(`${server.url}/graphql?query={greeting}`, { method: 'HEAD' });
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    await server.close();
  });
});

describe('headers', () => {
  for (const path of ['/', '/graphql', '/graphql?query={greeting}', '/health', '/examples.json', '/nothing', '//////']) {
    it(`forbids framing, sniffing and referrers at ${path}`, async () => {
      const { headers } = await ask(get(path));
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    });
  }
});

/** Without the length, which only what has a body can tell. */
const headersOf = ({ headers }: Answer): Record<string, string> => {
  const { 'content-length': _, ...others } = Object.fromEntries(headers);
  return others;
};
