// The tests of GraphiQL's files need the build: run `npm run build` first.
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/examples/example.js';
import { type Answer, ask, get } from './request.js';

const examples: Example[] = [
  { id: '01-hello', title: { zh: '问候', en: 'A greeting' }, variables: {}, query: '{ greeting }\n' },
  {
    id: '02-"><script>',
    title: { zh: '<img src=x onerror=alert(1)>', en: '" onload="' },
    variables: {},
    query: '{ greeting }\n',
  },
];
const page = (path: string): Promise<Answer> => ask(get(path, { accept: 'text/html,*/*;q=0.8' }), { examples });

describe('the landing page', () => {
  it('says in both languages what is served', async () => {
    const { status, text } = await page('/');
    expect(status).toBe(200);
    for (const part of [
      '知识图谱',
      'knowledge graph of one press article',
      '观察者网',
      'href="/graphql"',
      'href="/schema.graphql"',
      'href="/health"',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('opens each example in GraphiQL', async () => {
    const { text } = await page('/');
    expect(text).toContain('<a href="/graphql?example=01-hello">问候<span lang="en">A greeting</span></a>');
  });

  it('escapes whatever an example is called', async () => {
    const { text } = await page('/');
    expect(text).not.toMatch(/<script|<img|" onload/);
  });

  it('loads nothing from elsewhere and runs no script', async () => {
    const { text, headers } = await page('/');
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'/,
    );
  });
});

describe('GraphiQL', () => {
  it('opens where a browser asks for the endpoint', async () => {
    const { status, text, headers } = await page('/graphql?example=01-hello');
    expect(status).toBe(200);
    expect(text).toContain('<div id="graphiql">');
    expect(text).not.toMatch(/<script(?![^>]*\ssrc="\/graphiql\/assets\/)/);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it('gets its files for good and with their types', async () => {
    const script = /src="(\/graphiql\/assets\/[^"]+\.js)"/.exec((await page('/graphql')).text)?.[1] as string;
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
    expect((await page('/graphql')).text).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('says how to build it where it is not', async () => {
    const graphiqlFolder = new URL('./nowhere/', import.meta.url);
    const { status, text } = await ask(get('/graphql', { accept: 'text/html' }), { graphiqlFolder });
    expect([status, text]).toEqual([404, 'GraphiQL is not built: run "npm run build:graphiql".\n']);
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
      expect((await ask(get(`/graphiql/assets/${name}`))).status).toBe(404);
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
    const options = { isReady: () => false };
    expect((await ask(get('/health'), options)).status).toBe(200);
    expect((await ask(get('/ready'), options)).status).toBe(503);
    expect((await ask(get('/ready'))).status).toBe(200);
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
      expect([status, headers.get('allow')]).toEqual([405, path === '/graphql' ? 'GET, POST' : 'GET, HEAD']);
    }
  });

  it('answers HEAD without a body', async () => {
    const { status, text, headers } = await ask(new Request('http://localhost/', { method: 'HEAD' }));
    expect([status, text, headers.get('content-type')]).toEqual([200, '', 'text/html; charset=utf-8']);
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
