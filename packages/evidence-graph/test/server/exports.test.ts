import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { storeError } from '../../src/execution/error.js';
import { exportFormats, ontologyFormats, readGraph } from '../../src/export/index.js';
import { askingBy } from '../../src/graph/asking.js';
import { createGraph, type Graph } from '../../src/graph/create-graph.js';
import { createHandler } from '../../src/http/create-handler.js';
import type { HandlerOptions } from '../../src/http/options.js';
import { StoreError } from '../../src/plan/store-error.js';
import { whole } from '../export/sample.js';
import { libraryOntology as ontology } from '../support/library-ontology.js';
import { libraryStore } from '../support/library-runner.js';

const graph = createGraph({ ontology, store: libraryStore });

const ask = (path: string, init: RequestInit = {}, options: Partial<HandlerOptions> = {}): Promise<Response> =>
  createHandler({ graph, ...options }).fetch(new Request(`http://localhost${path}`, init));

const files = [...exportFormats, ...ontologyFormats].flatMap(({ name, files: all }) =>
  all.map((file) => [all.length === 1 ? name : file.name, file] as const),
);

describe('/export', () => {
  it.each(files)('gives the whole graph as %s', async (name, file) => {
    const response = await ask(`/export/${name}`);
    const { status, headers } = response;
    expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      200,
      file.mediaType,
      `attachment; filename="${file.name}"`,
    ]);
    const expected = await whole(file.write(readGraph(ontology, askingBy(graph.execute), 'http://localhost/id/'), {}));
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(expected);
  });

  it('names what it tells by the base address', async () => {
    const text = await (await ask('/export/turtle', {}, { baseUrl: 'https://example.org/graph' })).text();
    expect(text).toContain('@prefix graph: <https://example.org/graph/id/ontology#> .');
    expect(text).not.toContain('localhost');
  });

  it('has labels in the language that is asked for', async () => {
    const [first, second] = await Promise.all(ontology.languages.map((lang) => ask(`/export/gexf?lang=${lang}`)));
    expect(await first?.text()).not.toBe(await second?.text());
    const refused = await ask('/export/gexf?lang=tlh');
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Choose one by lang: zh, en.')]);
  });

  it('is compressed where the caller takes that', async () => {
    const response = await ask('/export/n-quads', { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const plain = await (await ask('/export/n-quads')).text();
    expect(gunzipSync(await response.arrayBuffer()).toString()).toBe(plain);
  });

  it('is refused while as many are written as may be, with when to come again', async () => {
    const { fetch } = createHandler({ graph, limits: { maxExports: 2 } });
    const get = (name: string): Promise<Response> => fetch(new Request(`http://localhost/export/${name}`));
    const [first, second] = [await get('jsonl'), await get('turtle')];
    const refused = await get('json');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVER_BUSY' } }] });
    await first.body?.cancel();
    const third = await get('json');
    expect(third.status).toBe(200);
    expect((await get('gexf')).status).toBe(503);
    for (const response of [second, third]) await response.body?.cancel();
    for (let count = 0; count < 5; count += 1) {
      const response = await get('gexf');
      expect([response.status, (await response.text()).length > 0]).toEqual([200, true]);
    }
  });

  it('answers HEAD without a body', async () => {
    const response = await ask('/export/json', { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, 'application/json', '']);
  });

  it.each(['/export/', '/export/gefx', '/export/csv', '/export/json/x', '/export/constructor'])(
    'names what there is for %s',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('There are gexf, graphml,');
    },
  );

  it.each([
    ['/export/jsonl?scene=exp%3D%25', 'The scene has parts that say nothing: exp=%.'],
    ['/export/jsonl?query={', 'Syntax Error'],
    ['/export/jsonl?query={ title }', 'title'],
    ['/export/jsonl?query={ books { totalCount } }', 'The answer to the query has no ID. Select `id`'],
    [`/export/jsonl?query={ ${'a: books { totalCount } '.repeat(60)} }`, 'at most 50'],
    ['/export/jsonl?variables={}', 'query'],
    ['/export/ontology?query={ books { nodes { id } } }', 'ontology.ttl has no parts'],
    ['/export/ontology?id=Book:emma', 'ontology.ttl has no parts'],
    ['/export/perspective.json?scene=', 'perspective.json has no parts'],
  ])('refuses the part of %s', async (path, message) => {
    const response = await ask(path);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(message)]);
  });

  it('gives what an operation is answered with', async () => {
    const query = 'query Some($first: Int) { books(first: $first) { nodes { id } } }';
    const parameters = new URLSearchParams({ query, variables: '{"first":2}', operationName: 'Some' });
    const { books } = (await askingBy(graph.execute)(query, { first: 2 })) as { books: { nodes: { id: string }[] } };
    const named = books.nodes.map(({ id }) => `id=${encodeURIComponent(id)}`).join('&');
    const response = await ask(`/export/jsonl?${parameters}`);
    const expected = await (await ask(`/export/jsonl?${named}`)).text();
    expect([response.status, await response.text()]).toEqual([200, expected]);
    const below = await ask(`/library/export/jsonl?${parameters}`, {}, { path: '/library', baseUrl: 'http://localhost' });
    expect(await below.text()).toBe(expected);
  });

  it('gives what a persisted operation is answered with, where others are not answered', async () => {
    const query = '{ books(first: 1) { nodes { id } } }';
    const options = { trustedDocuments: [query], onlyTrusted: true };
    expect((await ask(`/export/jsonl?query=${encodeURIComponent(query)}`, {}, options)).status).toBe(200);
    const refused = await ask('/export/jsonl?query={ books(first: 2) { nodes { id } } }', {}, options);
    expect([refused.status >= 400, await refused.text()]).toEqual([true, expect.stringContaining('DOCUMENT_NOT_TRUSTED')]);
  });

  it('changes nothing', async () => {
    const response = await ask('/export/jsonl?query=mutation { __typename }');
    expect([response.status >= 400, await response.text()]).toEqual([true, expect.stringContaining('Only queries')]);
  });

  it('only gives', async () => {
    expect((await ask('/export/json', { method: 'POST', body: '{}' })).status).toBe(405);
  });

  it('says why the store cannot answer', async () => {
    const refused = storeError(new StoreError('STORE_UNAVAILABLE', 'No answer.'));
    const failing: Graph = { ...graph, execute: () => ({ errors: [refused] }) };
    const told: unknown[] = [];
    const response = await ask('/export/json', {}, { graph: failing, onError: (error) => told.push(error) });
    expect([response.status, await response.json()]).toEqual([
      503,
      { errors: [{ message: 'No answer.', extensions: { code: 'STORE_UNAVAILABLE' } }] },
    ]);
    expect(told).toEqual([expect.any(StoreError)]);
  });

  it('says that it took too long', async () => {
    const silent: Graph = { ...graph, execute: () => new Promise(() => {}) };
    const response = await ask('/export/json', {}, { graph: silent, limits: { requestTimeout: 1 } });
    expect([response.status, await response.text()]).toEqual([504, expect.stringContaining('"TIMEOUT"')]);
  });
});
