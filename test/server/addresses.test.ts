import { createHash } from 'node:crypto';
import { parse as parseCsv } from 'csv-parse/sync';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { iriOf, readIds } from '../../packages/evidence-graph/src/export/index.js';
import { askingBy } from '../../packages/evidence-graph/src/graph/asking.js';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { triplesOfJsonLd, triplesOfText } from '../../packages/evidence-graph/test/export/rdf/triples.js';
import { readAddress } from '../../packages/evidence-graph-explorer/src/state/address.js';
import { articleGraph } from '../support/article-graph.js';
import { library, lonely, mixed, ownArticle, placed } from '../support/other-graphs.js';

const base = 'https://example.org/graph';
const addressOf = (id: string): string => iriOf('/id/', id);

const askOf = (graph: Graph) => {
  const { fetch } = createHandler({ graph, baseUrl: base });
  return (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    fetch(new Request(`http://localhost${path}`, { headers }));
};

async function idsOf(graph: Graph): Promise<string[]> {
  const ids: string[] = [];
  for await (const id of readIds(graph.ontology, askingBy(graph.execute))) ids.push(id);
  return ids;
}

const kindOf = (id: string): string => /^\w+/.exec(id)?.[0] ?? '';

/** Whether something is told together with others between the same ends. */
const isToldTogether = (id: string): boolean => id.startsWith('EVIDENCED_BY(') && id.split(',').length > 2;

/** The paths that a page links to within the addresses. */
const linked = (text: string): string[] =>
  [...text.matchAll(/href="https:\/\/example\.org\/graph(\/id\/[^"?]+)"/g)].map(([, path]) => path ?? '');

describe.each<[what: string, open: () => Promise<{ graph: Graph; dataset: Dataset }>]>([
  ['the article', articleGraph],
  ['an article of one’s own', ownArticle],
  ['a library without evidence', async () => library()],
  ['nodes without relationships', async () => lonely()],
  ['types without an interface', async () => mixed()],
  ['places of its own kind', async () => placed()],
])('the addresses of %s', (_, open) => {
  let ask: ReturnType<typeof askOf>;
  let ids: string[];
  let dataset: string[];
  beforeAll(async () => {
    const { graph, dataset: of } = await open();
    ask = askOf(graph);
    dataset = [...of.nodes, ...of.relationships].map(({ id }) => id);
    const all = await idsOf(graph);
    const step = Math.ceil(all.length / 40);
    ids = all.filter((id, index) => index % step === 0 || id.startsWith('Source:'));
  }, 60_000);

  it('open as pages that are light, lead on, and select the thing in the explorer', async () => {
    const known = new Set<string>();
    for (const id of ids) {
      const response = await ask(addressOf(id));
      const text = await response.text();
      expect([response.status, response.headers.get('content-type')], id).toEqual([200, 'text/html; charset=utf-8']);
      expect(Buffer.byteLength(text), id).toBeLessThan(30_000);
      expect(text, id).not.toMatch(/undefined|\[object|<script|\son\w+=/);
      const [, fragment = ''] = /href="https:\/\/example\.org\/graph\/(#[^"]+)"/.exec(text) ?? [];
      expect(readAddress(fragment, [{ name: 'graph' }]), id).toMatchObject({
        state: { view: 'graph', selected: id },
        unread: [],
      });
      for (const path of linked(text)) known.add(path);
    }
    const paths = [...known].filter((_each, index) => index % Math.ceil(known.size / 40) === 0);
    for (const path of paths) expect((await ask(path)).status, path).toBe(200);
  }, 60_000);

  /** What stands at an address, or where that leads. */
  const opened = async (path: string): Promise<Response> => {
    const response = await ask(path);
    return response.status === 308 ? ask(`${response.headers.get('location')}`.slice(base.length)) : response;
  };

  it('are those of every node and relationship', async () => {
    const step = Math.ceil(dataset.length / 70);
    const told = dataset.filter((_each, index) => index % step === 0);
    const apart = dataset.find(isToldTogether);
    if (apart) told.push(apart);
    for (const type of new Set(dataset.map(kindOf))) told.push(dataset.find((id) => kindOf(id) === type) as string);
    for (const id of told) {
      const [page, turtle] = [await opened(addressOf(id)), await opened(`${addressOf(id)}.ttl`)];
      expect([page.status, turtle.status], id).toEqual([200, 200]);
      const text = await page.text();
      expect(text, id).not.toMatch(/undefined|\[object|“”|<blockquote[^>]*><\/blockquote>/);
      expect(Buffer.byteLength(text), id).toBeLessThan(30_000);
      expect(await turtle.text(), id).toContain(iriOf(`${base}/id/`, isToldTogether(id) ? id.replace(/,[^,]+\)$/, ')') : id));
    }
  }, 60_000);

  it('use no class or property that the ontology leaves out', async () => {
    const words = `${base}/id/ontology#`;
    const described = new Set(
      triplesOfText(await (await ask('/id/ontology')).text(), 'text/turtle').map((each) => each.split(' ')[0]),
    );
    const one = new Map(dataset.map((id) => [kindOf(id), id]));
    for (const id of [...ids.slice(0, 20), ...one.values()]) {
      const triples = triplesOfText(await (await ask(`${addressOf(id)}.ttl`)).text(), 'text/turtle');
      const used = triples.flatMap((each) => each.split(' ').slice(1)).filter((each) => each.startsWith(words));
      expect(
        used.filter((each) => !described.has(each)),
        id,
      ).toEqual([]);
    }
  }, 60_000);

  it('are told alike in JSON-LD and Turtle', async () => {
    for (const id of ids.filter((_each, index) => index % 20 === 0)) {
      const jsonLd = await ask(addressOf(id), { accept: 'application/ld+json' });
      const turtle = await ask(`${addressOf(id)}.ttl`);
      const triples = (await triplesOfJsonLd(await jsonLd.text())).sort();
      expect(triplesOfText(await turtle.text(), 'text/turtle').sort(), id).toEqual(triples);
      expect(
        triples.some((each) => each.startsWith(`${iriOf(`${base}/id/`, id)} `)),
        id,
      ).toBe(true);
    }
  });
});

describe('an address', () => {
  let ask: ReturnType<typeof askOf>;
  const women = addressOf('Observation:women-count');
  beforeAll(async () => {
    ask = askOf((await articleGraph()).graph);
  });
  const textOf = async (path: string, headers?: Record<string, string>): Promise<string> => (await ask(path, headers)).text();

  it('tells a figure with value, place and citation', async () => {
    const text = await textOf(`${women}?lang=en`);
    for (const part of [
      '<dd>619</dd>',
      '<blockquote',
      'code points',
      '<h2>Cite</h2>',
      '“',
      'https://example.org/graph/id/Observation:women-count',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/<link rel="alternate" type="text\/turtle" href="[^"]+women-count\.ttl">/);
    expect(text).toMatch(/<meta property="og:title" content="[^"]+">/);
  });

  it.each([
    [{ 'accept-language': 'en-GB,zh;q=0.5' }, '', 'en'],
    [{ 'accept-language': 'fr, zh-CN;q=0.8, en;q=0.1' }, '', 'zh'],
    [{ 'accept-language': 'fr' }, '', 'zh'],
    [{ 'accept-language': 'zh' }, '?lang=en', 'en'],
  ])('speaks by %j and "%s" the language %s', async (headers, query, language) => {
    expect(await textOf(`${women}${query}`, { accept: 'text/html', ...headers })).toContain(`<html lang="${language}">`);
  });

  it('has a name in each language but the first', async () => {
    const text = await textOf(`${women}.en.html`, { accept: 'text/html', 'accept-language': 'zh' });
    expect(text).toContain('<html lang="en">');
    expect(text).toContain(`href="${base}${women}?lang=zh" hreflang="zh"`);
    expect(await textOf(women)).toContain(`href="${base}${women}.en.html" hreflang="en"`);
    expect(await textOf(`${women}.html`, { accept: 'text/turtle' })).toBe(await textOf(women));
    expect((await ask(`${women}.tlh.html`)).status).toBe(404);
  });

  it.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['*/*', 'text/html; charset=utf-8'],
    ['text/turtle, application/ld+json;q=0.5', 'text/turtle;charset=utf-8'],
    ['application/ld+json', 'application/ld+json'],
    ['image/png', 'image/png'],
    ['image/*', 'image/svg+xml'],
    ['video/mp4', 'text/html; charset=utf-8'],
  ])('answers "%s" with %s', async (accept, type) => {
    const { headers } = await ask(women, { accept });
    expect([headers.get('content-type'), headers.get('vary')]).toEqual([
      type,
      expect.stringContaining('accept, accept-language'),
    ]);
  });

  it('may apply its own style and show its chart, and nothing else', async () => {
    const response = await ask(women);
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(await response.text()) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src https://example.org; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    );
  });

  it.each([
    ['what there is', women],
    ['what there is not', '/id/Observation:none'],
    ['the check of a text', '/check'],
  ])('shows the icon of the site beside %s', async (_, path) => {
    const response = await ask(path);
    const [, icon = ''] = /<link rel="icon" href="([^"]+)"/.exec(await response.text()) ?? [];
    expect(icon).toBe(`${base}/icon.svg`);
    expect(response.headers.get('content-security-policy')).toContain('img-src https://example.org;');
    const { status, headers } = await ask('/icon.svg');
    expect([status, headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  });

  it('is drawn, in each language, as the page and chat apps show it', async () => {
    const page = await textOf(`${women}.en.html`);
    expect(page).toContain(`<img src="${base}${women}.en.svg"`);
    expect(page).toContain(`<meta property="og:image" content="${base}${women}.en.png">`);
    const svg = await textOf(`${women}.en.svg`);
    expect(svg).toBe(await textOf(`${women}.svg?lang=en`));
    expect(svg).not.toBe(await textOf(`${women}.svg`));
    expect(svg).toMatch(/^<svg .*>619/s);
    const png = await sharp(Buffer.from(await (await ask(`${women}.png`)).arrayBuffer())).stats();
    expect(png.channels[0]?.min).toBeLessThan(50); // ink on paper
  });

  it('is drawn as a part of its whole where it is a share', async () => {
    const svg = await textOf('/id/Observation:age-55-or-under-share.en.svg');
    const [, whole, part] = /<rect x="\d+" y="\d+" width="(\d+)"[^>]*>\s*<rect x="\d+" y="\d+" width="([\d.]+)"/.exec(svg) ?? [];
    expect([svg.includes('>59.7%<'), Number(part) / Number(whole)]).toEqual([true, 0.597]);
  });

  it('is drawn as the explorer does where it heads a finding', async () => {
    const svg = await textOf('/id/Observation:women-share.en.svg');
    for (const words of ['27.0%', 'are women: 619 of 2,296', '19th Congress', 'A2, par. 3']) expect(svg).toContain(words);
  });

  it('is drawn only where it is a figure', async () => {
    for (const suffix of ['svg', 'png']) {
      const response = await ask(`/id/DelegateCategory:women.${suffix}`);
      expect([response.status, await response.text()]).toEqual([406, expect.stringContaining('has no chart')]);
      expect((await ask(`/id/Observation:nobody.${suffix}`)).status).toBe(404);
    }
    expect((await ask('/id/DelegateCategory:women', { accept: 'image/*,*/*;q=0.8' })).headers.get('content-type')).toContain(
      'html',
    );
    expect(await textOf('/id/DelegateCategory:women')).not.toContain('<img');
  });

  it('is told as a record and as a row', async () => {
    const thing = await (await ask(`${women}.json`)).json();
    expect(thing).toMatchObject({ id: 'Observation:women-count', properties: { value: 619 }, evidence: [{ exact: '619' }] });
    expect(thing.relationships.length).toBeGreaterThan(1);
    const csv = await ask(`${women}.csv?lang=en`);
    expect(csv.headers.get('content-type')).toBe('text/csv;charset=utf-8');
    const [names, row, ...others] = parseCsv(await csv.text(), { columns: false, bom: true });
    const told = Object.fromEntries((names ?? []).map((name: string, index: number) => [name, row?.[index]]));
    expect([told.Id, told.value, told.unit, told.quotes, others]).toEqual([
      'Observation:women-count',
      '619',
      'PERSON',
      '619',
      [],
    ]);
    const relationship = addressOf('OBSERVES(Observation:women-count,DelegateCategory:women)');
    expect(await (await ask(`${relationship}.json`)).json()).toMatchObject({
      type: 'OBSERVES',
      to: { id: 'DelegateCategory:women' },
    });
    expect(await (await ask(`${relationship}.csv`)).text()).toContain('DelegateCategory:women');
  });

  it('offers a snippet that shows what is cited', async () => {
    const text = await textOf(`${women}?lang=en`);
    const [, snippet = ''] = /<code>(.*?)<\/code>/s.exec(text) ?? [];
    expect(snippet).toContain(`&lt;blockquote cite=&quot;${base}${women}&quot;&gt;`);
    expect(snippet).toContain('Graph data 0.1.0, SHA-256 ');
  });

  it('leads from a relationship to both its ends', async () => {
    const text = await textOf(addressOf('OBSERVES(Observation:women-count,DelegateCategory:women)'));
    expect(linked(text)).toEqual(expect.arrayContaining([women, addressOf('DelegateCategory:women')]));
  });

  it('offers what is near an ID that nothing has', async () => {
    const response = await ask('/id/Observation:women-coun?lang=en');
    expect(response.status).toBe(404);
    expect(linked(await response.text())).not.toEqual([]);
    const asData = await ask('/id/Observation:nobody.ttl', { accept: 'text/turtle' });
    expect([asData.status, await asData.text()]).toEqual([404, expect.stringContaining('Nothing in the graph has this ID')]);
  });

  it.each([
    '/id/',
    '/id/x',
    '/id/%',
    '/id/Observation:',
    '/id/constructor:x',
    '/id/OBSERVES(a,b)',
    '/id/<script>',
    `/id/Person:${'x'.repeat(5000)}`,
  ])('is none: %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('<script');
  });

  it.each([
    ['/id/ontology', 'graph:Observation a rdfs:Class'],
    ['/id/shapes', 'sh:targetClass graph:Observation'],
  ])('%s tells of the words that linked data are in', async (path, told) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/turtle;charset=utf-8']);
    const text = await response.text();
    expect(text).toContain(told);
    expect(text).toContain('@prefix graph: <https://example.org/graph/id/ontology#> .');
  });

  it('refuses a language that the graph has not', async () => {
    expect((await ask(`${women}?lang=tlh`)).status).toBe(400);
  });

  it('is in the sitemap', async () => {
    const response = await ask('/sitemap.xml');
    const text = await response.text();
    const found = [...text.matchAll(/<loc>https:\/\/example\.org\/graph\/id\/([^<]+)<\/loc>/g)];
    expect(found.length).toBe((await idsOf((await articleGraph()).graph)).length);
    expect(text).toContain('/id/Observation:women-count<');
  });
});
