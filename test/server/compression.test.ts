// The tests of built files need the build: run `npm run build` first.

import { readdirSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { serve } from '../../packages/evidence-graph/src/http/serve.js';
import { fakeGraph } from '../../packages/evidence-graph/test/server/fake-graph.js';
import { builtPages } from '../../src/pages.js';
import { get, post } from './request.js';

const handler = createHandler({ graph: fakeGraph(), pagesFolder: builtPages });
const friends = `{ person { ${Array.from({ length: 60 }, (_, index) => `friends${index}: friends { name }`).join(' ')} } }`;
const decode: Record<string, (bytes: Uint8Array) => Uint8Array> = { br: brotliDecompressSync, gzip: gunzipSync };

const contentOf = async (response: Response): Promise<string> => {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return Buffer.from(decode[response.headers.get('content-encoding') ?? '']?.(bytes) ?? bytes).toString();
};

describe('compression of answers', () => {
  const requests: Record<string, (headers: Record<string, string>) => Request> = {
    'an operation': (headers) => post({ query: friends }, headers),
    'an operation by GET': (headers) => get(`/graphql?query=${encodeURIComponent(friends)}`, headers),
    'partial success': (headers) => post({ query: friends.replace('{ person', '{ broken person') }, headers),
    'the schema': (headers) => get('/schema.graphql', headers),
    'a refusal': (headers) => post({ query: `{ ${'nothing '.repeat(100)} }` }, headers),
    'a page': (headers) => get('/', headers),
  };
  for (const [what, request] of Object.entries(requests)) {
    it(`gives ${what} as it is without compression`, async () => {
      const plain = await handler.fetch(request({}));
      expect([plain.headers.get('content-encoding'), plain.headers.get('vary')]).toEqual([
        null,
        expect.stringContaining('accept-encoding'),
      ]);
      const text = await contentOf(plain);
      for (const coding of ['br', 'gzip']) {
        const response = await handler.fetch(request({ 'accept-encoding': coding }));
        const isLarge = text.length >= 1024;
        expect([response.status, response.headers.get('content-encoding')]).toEqual([plain.status, isLarge ? coding : null]);
        expect(response.headers.get('content-type')).toBe(plain.headers.get('content-type'));
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
        expect(await contentOf(response)).toBe(text);
      }
    });
  }

  it('leaves short answers and those who refuse it', async () => {
    for (const [query, accepted] of [
      ['{ greeting }', 'gzip'],
      [friends, 'gzip;q=0'],
      [friends, 'identity'],
      [friends, 'zstd'],
    ] as const) {
      const response = await handler.fetch(post({ query }, { 'accept-encoding': accepted }));
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(JSON.parse(await contentOf(response))).toHaveProperty('data');
    }
  });

  it('compresses over a socket with its own length', async () => {
    const server = await serve({ graph: fakeGraph(), pagesFolder: builtPages, port: 0 });
    const body = JSON.stringify({ query: friends });
    for (const coding of ['br', 'gzip']) {
      const headers = { 'content-type': 'application/json', 'accept-encoding': coding };
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      expect(response.headers.get('content-encoding')).toBe(coding);
      expect(await response.json()).toHaveProperty('data.person.friends59');
    }
    await server.close();
  });

  it('answers HEAD as GET, without a body', async () => {
    const response = await handler.fetch(
      new Request('http://localhost/schema.graphql', { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } }),
    );
    expect([response.status, await response.text(), response.headers.get('vary')]).toEqual([200, '', 'accept-encoding']);
  });
});

describe('compression of files', () => {
  const built = new URL('../../dist/explorer/assets/', import.meta.url);
  const explorer = readdirSync(built).find((name) => /^explorer-.*\.js$/.test(name));

  it.each([
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br, *;q=0.1', 'gzip'],
    ['gzip;q=0', null],
    ['gzip;q=0, *', null],
    ['identity, gzip;q=0.2', null],
    ['', null],
  ])('for %s is %s, as the build made it', async (accepted, coding) => {
    const response = await handler.fetch(get(`/assets/${explorer}`, { 'accept-encoding': accepted }));
    expect([response.status, response.headers.get('content-encoding')]).toEqual([200, coding]);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(await contentOf(response)).toContain('kge-graph-view');
  });
});
