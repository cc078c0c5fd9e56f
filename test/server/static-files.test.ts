import { beforeAll, describe, expect, it } from 'vitest';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { staticFiles } from '../../packages/evidence-graph/src/http/static-files.js';
import { type OtherGraph, ownArticle } from '../support/other-graphs.js';

const baseUrl = 'https://example.org/graph';
/** What a site has of the explorer beside these files, by its path: its page and its icon. */
const EXPLORER: readonly string[] = ['', 'icon.svg'];

describe('the files of a site', () => {
  let own: OtherGraph;
  const files = new Map<string, string>();
  const leftOut: string[] = [];
  const tooLong = `Person:${'a'.repeat(240)}`;
  beforeAll(async () => {
    own = await ownArticle();
    const { graph, dataset } = own;
    const ids = [...dataset.nodes, ...dataset.relationships].map(({ id }) => id);
    const given = { graph, baseUrl, ids: [...ids, tooLong], onLeftOut: (id: string) => leftOut.push(id) };
    for await (const { path, content } of staticFiles(given)) files.set(path, await new Response(content).text());
  }, 120_000);

  /** The file with which a host answers a path: that of a folder is its index. */
  const answer = (path: string): string | undefined => files.get(path) ?? files.get(`${path.replace(/\/$/, '')}/index.html`);
  const pages = () => [...files].filter(([path]) => path.endsWith('.html'));

  it('lead nowhere but to one another and the explorer', () => {
    for (const [path, text] of pages()) {
      const links = [...text.matchAll(/(?:href|cite)="([^"]*)"/g)].map(([, address = '']) => address);
      expect(links.length, path).toBeGreaterThan(0);
      for (const link of links) {
        expect(link.startsWith(`${baseUrl}/`), `${link} of ${path}`).toBe(true);
        const { pathname } = new URL(link);
        const within = decodeURIComponent(pathname.slice('/graph/'.length));
        expect(EXPLORER.includes(within) || answer(within) !== undefined, `${link} of ${path}`).toBe(true);
      }
    }
  });

  it('have every node and relationship, and pages that are light', () => {
    for (const { id } of [...own.dataset.nodes, ...own.dataset.relationships]) expect(answer(`id/${id}`), id).toBeDefined();
    for (const [path, text] of pages()) expect(Buffer.byteLength(text), path).toBeLessThan(30_000);
    const listed = [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>https:\/\/example\.org\/graph\/([^<]+)<\/loc>/g)];
    expect(listed.length).toBeGreaterThan(100);
    for (const [, path = ''] of listed) expect(answer(decodeURIComponent(path)), path).toContain('<main>');
  });

  it('leave out what no file can be named after', () => {
    expect(leftOut).toEqual([tooLong]);
  });

  it('have a chart of each figure', () => {
    const figures = own.dataset.nodes.filter(({ type }) => type === 'Figure');
    expect(figures.length).toBeGreaterThan(3);
    for (const { id } of figures) {
      expect(answer(`id/${id}.svg`), id).toMatch(/^<svg /);
      expect(answer(`id/${id}.png`), id).toContain('PNG');
    }
    const beside = figures.filter(({ id }) => (answer(`id/${id}.svg`)?.match(/height="18"/g)?.length ?? 0) > 2);
    expect(beside.length).toBeGreaterThan(0);
  });

  it('are what a server answers', async () => {
    const { fetch } = createHandler({ graph: own.graph, baseUrl });
    for (const [file, path] of [
      ['id/Person:ida-holm/index.html', '/id/Person:ida-holm'],
      ['id/Person:ida-holm.ttl', '/id/Person:ida-holm.ttl'],
      ['export/graph.ttl', '/export/turtle'],
      ['export/nodes.csv', '/export/nodes.csv'],
      ['export/ontology.ttl', '/export/ontology.ttl'],
    ] as const) {
      const response = await fetch(new Request(`http://localhost${path}`, { headers: { accept: 'text/html' } }));
      expect(files.get(file), file).toBe(await response.text());
    }
  });
});
