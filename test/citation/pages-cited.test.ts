import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { contentOf, page } from '../../packages/evidence-graph/src/addresses/index.js';
import { OneReader, readIds } from '../../packages/evidence-graph/src/export/index.js';
import { askingBy } from '../../packages/evidence-graph/src/graph/asking.js';
import { assistantOf, dataOf } from '../../packages/evidence-graph/test/support/assistant.js';
import { articleGraph } from '../support/article-graph.js';

const IDS = 'https://example.org/graph/id/';
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function citedPages(count: number) {
  const { graph } = await articleGraph();
  const ask = askingBy(graph.execute);
  const reader = new OneReader(graph.ontology);
  const ids: string[] = [];
  for await (const id of readIds(graph.ontology, ask)) ids.push(id);
  const next = random(seed);
  const chosen = Array.from({ length: count }, () => ids[Math.floor(next() * ids.length)] as string);
  return Promise.all(
    chosen.map(async (id) => {
      const one = (await reader.read(ask, id)) ?? expect.fail(id);
      const read = (source: string) => reader.read(ask, source);
      const content = await contentOf(one, reader.vocabulary, read, {
        ids: IDS,
        language: 'zh',
        dataset: { hash: 'ab12', version: '1.0.0' },
      });
      return { id, content: content ?? expect.fail(id) };
    }),
  );
}

describe('the citations of fifty random things', () => {
  afterEach(() => void vi.restoreAllMocks());

  it(`are read by citation libraries without a warning (PROPERTY_SEED=${seed})`, async () => {
    const warned = (['warn', 'error'] as const).map((level) => vi.spyOn(console, level));
    for (const { id, content } of await citedPages(50)) {
      const { bibtex, ris, csl, gbt7714, chicago } = content.citations;
      for (const text of [bibtex, ris]) {
        const [entry, ...others] = plugins.input.chain(text);
        expect([entry?.title, entry?.URL, others], id).toEqual([csl.title, content.addressOf(id), []]);
      }
      expect(plugins.input.chain(JSON.stringify(csl)), id).toMatchObject([{ title: csl.title, URL: csl.URL }]);
      for (const text of [gbt7714, chicago]) expect(text, id).toContain(content.addressOf(id));
    }
    for (const spy of warned) expect(spy.mock.calls).toEqual([]);
  });

  it('are read so where they are of a whole answer', async () => {
    const ask = askingBy((await articleGraph()).graph.execute);
    const query = '{ observations { nodes { id } } bibtex: answerCitations(style: BIBTEX) ris: answerCitations(style: RIS) }';
    const { bibtex, ris } = (await ask(query, {})) as Readonly<Record<'bibtex' | 'ris', readonly string[]>>;
    const warned = (['warn', 'error'] as const).map((level) => vi.spyOn(console, level));
    for (const text of [...bibtex, ...ris])
      expect(plugins.input.chain(text)).toMatchObject([{ title: expect.stringContaining('二十大') }]);
    for (const spy of warned) expect(spy.mock.calls).toEqual([]);
  });

  it('stand in their pages as reference managers look for them', async () => {
    for (const { id, content } of await citedPages(10)) {
      const text = page(content);
      const metas = new Map(
        [...text.matchAll(/<meta name="(citation_\w+)" content="([^"]*)">/g)].map(([, name, value]) => [name, value]),
      );
      expect([metas.get('citation_title'), metas.get('citation_public_url')], id).toEqual([
        content.citations.csl.title,
        content.addressOf(id),
      ]);
      const [, coins = ''] = /<span class="Z3988" title="([^"]+)">/.exec(text) ?? [];
      const told = new URLSearchParams(coins.replaceAll('&amp;', '&'));
      expect([told.get('ctx_ver'), told.get('rft.title'), told.get('rft.identifier')], id).toEqual([
        'Z39.88-2004',
        content.citations.csl.title,
        content.addressOf(id),
      ]);
    }
  });
});

describe('the pages of a source and its parts', () => {
  it.each(['Source:article', 'ArticleSection:answer-2.p3', 'Evidence:in.recently'])('cite %s as assistants do', async (id) => {
    const { graph } = await articleGraph();
    const reader = new OneReader(graph.ontology);
    const ask = askingBy(graph.execute);
    const read = (each: string) => reader.read(ask, each);
    const content = await contentOf((await read(id)) ?? expect.fail(id), reader.vocabulary, read, {
      ids: IDS,
      language: 'zh',
      dataset: { hash: 'ab12', version: '1.0.0' },
    });
    const client = await assistantOf({ graph });
    const { citation } = await dataOf(client, 'cite', { id, form: 'csl' });
    const told = ({ title, type, section, id: of }: Record<string, unknown>) => ({ title, type, section, id: of });
    expect(told(content?.citations.csl ?? {})).toEqual(told(JSON.parse(String(citation))));
    expect(content?.citations.csl.type).toBe('article-newspaper');
  });
});

describe('the citation of the graph', () => {
  it('has the version and the licence of the package', () => {
    const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    const { version, license } = JSON.parse(read('package.json'));
    expect(parse(read('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.any(String),
      title: expect.any(String),
      authors: [{ name: expect.any(String) }],
      version,
      license,
    });
  });
});
