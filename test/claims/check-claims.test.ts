import { type GraphQLError, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { claims as vocabulary } from '../../src/claims/index.js';
import type { Graph } from '../../src/index.js';
import { articleGraph, type CheckedText } from './measure.js';

let check: (text: string) => Promise<CheckedText>;
let graph: Graph;
beforeAll(async () => {
  ({ check, graph } = await articleGraph());
});

const ask = async (query: string, variableValues = {}) => graph.execute({ document: parse(query), variableValues });

describe('checkClaims', () => {
  it('tells places of claims in code points', async () => {
    const text = '🗳️ 女代表有691名。';
    const [claim] = (await check(text)).claims;
    expect(claim).toMatchObject({ verdict: 'CONTRADICTED', note: 'Number of women: 619' });
    expect([...text].slice(claim?.start, claim?.end).join('')).toBe(claim?.text);
  });

  it('gives an operation that returns its evidence', async () => {
    for (const text of ['All provinces ran a four-in-one reporting platform.', 'Women make up 27% of the delegates.']) {
      const [claim] = (await check(text)).claims;
      const { data, errors } = await ask(claim?.operation ?? '');
      expect(errors).toBeUndefined();
      expect(data?.nodes).toEqual(
        claim?.sources.map(({ id }) =>
          expect.objectContaining({
            id,
            evidence: expect.arrayContaining([expect.objectContaining({ start: expect.any(Number) })]),
          }),
        ),
      );
    }
  });

  it('says nothing of questions, wishes and other matters', async () => {
    const texts = ['How many delegates are women?', '我觉得女代表有691名太少。', 'Norway has 169 members of parliament.', ''];
    for (const text of texts) expect(await check(text)).toEqual({ verdict: null, claims: [] });
  });

  it('refuses texts that are too long', async () => {
    const { errors } = await ask('query ($text: String!) { checkClaims(text: $text) { verdict } }', {
      text: 'a'.repeat(100_001),
    });
    expect(errors?.map(({ message }: GraphQLError) => message)).toEqual([
      '`text` has 100001 characters, which is more than 100000: check it part by part.',
    ]);
  });

  it('names only what is in the graph', async () => {
    const { topics = [], orders = [], silences = [], dates = [], figures, kinds } = vocabulary;
    const ids = [
      ...topics.flatMap(({ on, actors = [], beside = [] }) => [...on, ...actors, ...beside]),
      ...orders.flatMap(({ on }) => on),
      ...[...silences, ...dates].map(({ on }) => on),
      ...Object.keys(figures.named ?? {}),
      ...Object.keys(kinds?.words ?? {}),
    ];
    const wanted = [...new Set(ids)];
    const absent: string[] = [];
    for (let start = 0; start < wanted.length; start += 100) {
      const some = wanted.slice(start, start + 100);
      const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: some });
      const nodes = data?.nodes as readonly ({ id: string } | null)[]; // as the operation selects it
      absent.push(...some.filter((_, index) => nodes[index] === null));
    }
    expect(absent).toEqual([]);
  });
});
