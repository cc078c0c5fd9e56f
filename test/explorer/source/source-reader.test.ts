import { beforeAll, describe, expect, it } from 'vitest';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import type { GraphQLRequest } from '../../../packages/evidence-graph-explorer/src/graph/transport.js';
import { factsOf } from '../../../packages/evidence-graph-explorer/src/views/source/marks.js';
import { markWith, outlineOf, type Part } from '../../../packages/evidence-graph-explorer/src/views/source/outline.js';
import {
  type Evidence,
  readEvidence,
  readText,
} from '../../../packages/evidence-graph-explorer/src/views/source/source-reader.js';
import { articleTransport } from '../article-transport.js';

let client: GraphClient;
let evidence: readonly Evidence[];
let outline: readonly Part[];

beforeAll(async () => {
  client = new GraphClient(await articleTransport());
  evidence = await readEvidence(client);
  outline = outlineOf(await readText(client), evidence);
});

describe('the source as read from the graph', () => {
  it('has all evidence, in order, each with a mark', async () => {
    const { allEvidence } = await client.ask<{ allEvidence: { totalCount: number } }>('{ allEvidence { totalCount } }');
    expect(evidence).toHaveLength(allEvidence.totalCount);
    expect(evidence.map(({ start }) => start)).toEqual(evidence.map(({ start }) => start).sort((a, b) => a - b));
    expect(evidence.filter(({ id }) => !markWith(outline, id))).toEqual([]);
  });

  it('has the second report as a source of its own', () => {
    const quoting = outline.filter(({ quoted }) => quoted !== null);
    expect(quoting.map(({ section, quoted }) => [section.kind, quoted])).toEqual([
      ['ADDENDUM', expect.objectContaining({ id: 'Source:cctv-report' })],
    ]);
  });

  it('has the facts that the graph gives for spans', async () => {
    const ask = ({ section: { start, end } }: Part) =>
      client.ask<{ factsAt: { id: string }[] }>(`{ factsAt(start: ${start}, end: ${end}) { id } }`);
    for (const part of outline) {
      const there = (await ask(part)).factsAt.map(({ id }) => id);
      const read = factsOf(evidence.filter(({ start, end }) => start < part.section.end && end > part.section.start));
      expect(read.map(({ id }) => id).sort(), part.section.id).toEqual(there.sort());
    }
  });
});

it('reads all that one place bears', async () => {
  const node = { id: 'Book:emma', type: 'Book', zh: '爱玛', en: 'Emma' };
  const [more, last] = [true, false].map((hasNextPage) => ({ hasNextPage, endCursor: 'there' }));
  const page = (id: string, pageInfo: unknown) => ({ nodes: [{ ...node, id }], pageInfo });
  const place = {
    id: 'Evidence:a',
    start: 0,
    end: 2,
    exact: '爱',
    exactStart: null,
    relationships: { nodes: [], pageInfo: last },
  };
  const answers: Readonly<Record<string, (after: unknown) => Readonly<Record<string, unknown>>>> = {
    Dialect: () => ({
      ontology: { languages: ['ZH'], hasSearch: true, hasEvidence: true, hasClaimCheck: false, types: [], relationshipTypes: [] },
    }),
    Evidence: () => ({ allEvidence: { nodes: [{ ...place, entities: page('Book:emma', more) }], pageInfo: last } }),
    Resting: (after) => ({ node: { entities: after ? page('Book:persuasion', last) : page('Book:emma', more) } }),
  };
  const execute = async ({ query, variables }: GraphQLRequest) => {
    const answer = answers[/^query (\w+)/.exec(query)?.[1] ?? ''] ?? expect.fail(query);
    return { data: answer(variables?.after) };
  };
  const [read] = await readEvidence(new GraphClient({ execute }));
  expect(read?.facts.map(({ id }) => id)).toEqual(['Book:emma', 'Book:persuasion']);
});
