import { type DocumentNode, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../packages/evidence-graph/src/addresses/index.js';
import type { Citation } from '../../packages/evidence-graph/src/evidence/citation/collect.js';
import { OneReader, readIds } from '../../packages/evidence-graph/src/export/index.js';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';

export const BASE = 'https://example.org/graph';

const FIELDS = `id citation gbt7714: citation(style: GBT7714) csl: citation(style: CSL_JSON)
  bibtex: citation(style: BIBTEX) ris: citation(style: RIS)`;

/** The citations of a graph whose server has the address {@link BASE}. */
export function citationSpec(
  name: string,
  open: () => Promise<Graph>,
  isChosen: (id: string, index: number) => boolean = () => true,
): void {
  let graph: Graph;
  const documents = new Map<string, DocumentNode>();
  // biome-ignore lint/suspicious/noExplicitAny: answers are as many as the queries
  const ask = async (query: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<any> => {
    const document = documents.get(query) ?? parse(query);
    if (!documents.has(query)) expect(validate(graph.schema, document)).toEqual([]);
    documents.set(query, document);
    const { data, errors } = await graph.execute({ document, variableValues });
    expect(errors).toBeUndefined();
    return data;
  };
  beforeAll(async () => {
    graph = await open();
  });

  describe(`the field citation of ${name}`, () => {
    it('tells of each thing what its page does', async () => {
      const reader = new OneReader(graph.ontology);
      const { datasetVersion: dataset } = await ask('{ datasetVersion { hash version } }');
      const ids: string[] = [];
      for await (const id of readIds(graph.ontology, ask)) ids.push(id);
      const chosen = ids.filter(isChosen);
      for (let from = 0; from < chosen.length; from += 50) {
        const { nodes } = await ask(`query Cited($ids: [ID!]!) { nodes(ids: $ids) { ${FIELDS} } }`, {
          ids: chosen.slice(from, from + 50),
        });
        for (const { id, ...told } of nodes) {
          const one = (await reader.read(ask, id)) ?? expect.fail(id);
          const place = { ids: `${BASE}/id/`, language: 'en', dataset };
          const content = await contentOf(one, reader.vocabulary, (source) => reader.read(ask, source), place);
          const { chicago, gbt7714, csl, bibtex, ris } = content?.citations ?? expect.fail(id);
          expect({ ...told, csl: JSON.parse(told.csl) }, id).toEqual({ citation: chicago, gbt7714, csl, bibtex, ris });
          expect(csl.note, id).toContain(dataset.hash);
          expect(chicago, id).toContain(`/id/${encodeURI(id)}`);
        }
      }
    });

    it('tells of an answer what `@cite` does', async () => {
      const ids: string[] = [];
      for await (const id of readIds(graph.ontology, ask)) ids.push(id);
      const selected = `nodes(ids: $ids) { id }`;
      const answer = 'bibliography: answerCitations csl: answerCitations(style: CSL_JSON)';
      const variables = { ids: ids.filter(isChosen).slice(0, 50) };
      const told = await ask(`query Told($ids: [ID!]!) { ${answer} ${selected} datasetVersion { hash } }`, variables);
      const cites = graph.schema.getDirective('cite') !== undefined;
      const document = parse(`query Cited($ids: [ID!]!) ${cites ? '@cite' : ''} { ${selected} }`);
      const { data, extensions = {} } = await graph.execute({ document, variableValues: variables });
      const { citations = [], bibliography = [] } = extensions as { citations?: Citation[]; bibliography?: { source: string }[] };
      expect(told.nodes).toEqual(data?.nodes);
      const sources = told.csl.map((each: string) => JSON.parse(each));
      expect(sources.map(({ id }: { id: string }) => id)).toEqual(
        bibliography.length > 0 ? bibliography.map(({ source }) => source) : [expect.any(String)],
      );
      for (const { note, URL: address } of sources) {
        expect(note).toContain(told.datasetVersion.hash);
        expect(address).toBe(BASE);
      }
      for (const { source, start, end } of citations)
        expect(sources.find(({ id }: { id: string }) => id === source)?.note).toContain(`${start}–${end}`);
      expect(told.bibliography).toHaveLength(sources.length);
    });
  });
}
