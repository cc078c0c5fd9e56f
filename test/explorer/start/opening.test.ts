import { beforeAll, describe, expect, it } from 'vitest';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { readDialect } from '../../../packages/evidence-graph-explorer/src/ontology/dialect.js';
import { silencesQuery } from '../../../packages/evidence-graph-explorer/src/views/start/silences-query.js';
import { opening } from '../../../src/explorer/opening.js';
import { readOpening } from '../../../src/explorer/opening-reader.js';
import { articleTransport } from '../article-transport.js';

let client: GraphClient;
let read: Awaited<ReturnType<typeof readOpening>>;
beforeAll(async () => {
  client = new GraphClient(await articleTransport());
  read = await readOpening(client);
});

describe('the start of the article', () => {
  it('shows eight figures as the article prints them', () => {
    expect(read.facts.map(({ figure }) => figure.zh)).toEqual([
      '2,296',
      '38',
      '2021.11 – 2022.7',
      '33.6%',
      '27.0%',
      '52.2',
      '99.5%',
      '>15%',
    ]);
    expect(read.facts[2]?.figure.en).toBe('Nov 2021 – Jul 2022');
  });

  it('leads to all that is left open, beyond one page', async () => {
    const { text } = await readDialect(client);
    type Silences = Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>;
    const { silences } = await client.ask<{ silences: { totalCount: number } }>('{ silences(first: 0) { totalCount } }');
    const answer = await client.ask<Silences>(silencesQuery('silences', text, silences.totalCount));
    const ids = Object.values(answer).flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(silences.totalCount);
    expect(ids.length).toBe(silences.totalCount);
  });

  it('leads from each figure to evidence that has it', async () => {
    const ids = read.facts.map(({ place }) => place?.evidence);
    type Answer = { nodes: ({ exact: string } | null)[] };
    const { nodes } = await client.ask<Answer>('query Exact($ids: [ID!]!) { nodes(ids: $ids) { ... on Evidence { exact } } }', {
      ids,
    });
    const printed = nodes.map((node) => node?.exact);
    expect(printed).toEqual([
      '2296',
      '38个',
      expect.stringContaining('2021'),
      '33.6%',
      '27.0%',
      '52.2',
      '99.5%',
      expect.stringContaining('15%'),
    ]);
  });

  it('says in the lead how large the graph is', async () => {
    type Answer = { entities: { totalCount: number }; relationships: { totalCount: number } };
    const { entities, relationships } = await client.ask<Answer>('{ entities { totalCount } relationships { totalCount } }');
    expect(read.counts).toEqual({ entities: entities.totalCount, relationships: relationships.totalCount });
    for (const text of Object.values(opening.lead)) expect(text).toMatch(/\{entities\}.*\{relationships\}/);
  });

  it('leaves out a figure whose words are not true', async () => {
    const transport = await articleTransport();
    const falling = new GraphClient({
      execute: async (request) => {
        const answer = JSON.stringify(await transport.execute(request));
        return JSON.parse(answer.replace(/("id":"Observation:women-share-change","value":)/, '$1-'));
      },
    });
    const { facts } = await readOpening(falling);
    const ids = (each: readonly { readonly id: string }[]) => each.map(({ id }) => id);
    expect(ids(facts)).toEqual(ids(read.facts).filter((id) => id !== 'Observation:women-share'));
  });

  it('tells what else is known of a figure', () => {
    expect(read.facts[4]?.label).toEqual({
      zh: '是女党员，619 名，提高 2.8 个百分点',
      en: 'are women, 619; up 2.8 points',
    });
    for (const { label } of read.facts) for (const text of Object.values(label)) expect(text).not.toMatch(/[{}]/);
  });
});
