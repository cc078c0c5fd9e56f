import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { renderAnswer } from '../../packages/evidence-graph/src/answers/index.js';
import { readArticle } from '../../packages/evidence-graph/src/evidence/article.js';
import { readExamples } from '../../packages/evidence-graph/src/examples/read-examples.js';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { FOLDER, loadOwnArticle } from './own-article.js';

export const article = readArticle(readFileSync(new URL('article.txt', FOLDER)));
const { ontology } = await loadOwnArticle();
export const examples = await readExamples(new URL('examples/', FOLDER), ontology);

/** What the graph of the example answers, wherever it is kept. */
export function ownArticleSpec(graphOf: () => Graph): void {
  const ask = async (query: string, variableValues = {}) => {
    const { data, errors, extensions = {} } = await graphOf().execute({ document: parse(query), variableValues });
    expect(errors).toBeUndefined();
    return { data: JSON.parse(JSON.stringify(data)), extensions };
  };

  it.each(examples.map(({ id, query, variables, answer }) => ({ id, query, variables, answer })))(
    'answers its example $id with something',
    async ({ query, variables, answer: template }) => {
      const { data } = await ask(query, variables);
      if (template) expect(renderAnswer(template.en ?? '', data, 'en').missing).toEqual([]);
      const [answer] = Object.values<Record<string, unknown>>(data);
      expect(Object.values(answer ?? {})[0]).not.toEqual([]);
    },
  );

  it('finds things by their words and terms', async () => {
    const { data } = await ask('{ search(query: "bicycles", first: 3) { nodes { id } } }');
    expect(data.search.nodes).toContainEqual({ id: 'Figure:things-mended' });
  });

  it('tells how two things are connected', async () => {
    const { data } = await ask('{ paths(from: "Society:friends", to: "Person:jonas-berg") { paths { sentence } } }');
    expect(data.paths.paths[0].sentence).toBe(
      '“Friends of the Library” has paid for “Tool collection”, which is lent by “Harbour Street Library”, which is led by “Jonas Berg” (inferred).',
    );
  });

  it('leaves open which of two places it is', async () => {
    const { data } = await ask(
      '{ programme(key: "repair-table") { venues { edges { relationship { extent group condition } node { name } } } } }',
    );
    const open = { extent: 'ALTERNATIVE', group: 'where', condition: 'whichever is free' };
    expect(data.programme.venues.edges).toEqual([
      { relationship: open, node: { name: 'Main Branch' } },
      { relationship: open, node: { name: 'Workshop of the Cycling Club' } },
    ]);
  });

  it('cites the words on which an answer rests', async () => {
    const { extensions } = await ask('query @cite { person(key: "marta-lund") { name } }');
    const [citation] = extensions.citations as { start: number; end: number; exact: string }[];
    const words = article.slice(citation?.start ?? 0, citation?.end ?? 0);
    expect(words).toBe('Marta Lund, who had led the library for eighteen years, retired in September');
    expect(citation?.exact).toBe('Marta Lund');
  });

  it('selects figures by what they count', async () => {
    const { data } = await ask(
      '{ figures(where: { of: { some: { type: { eq: "Event" }, key: { eq: "survey" } } } }, orderBy: [{ value: DESC }]) { nodes { key value } } }',
    );
    expect(data.figures.nodes).toEqual([
      { key: 'visitors-asked', value: 100 },
      { key: 'content', value: 87 },
      { key: 'longer-hours', value: 52 },
    ]);
  });

  it('knows which facts rest on a place', async () => {
    const start = article.slice(0, article.length).indexOf('87 were content');
    const { data } = await ask(`{ factsAt(start: ${start}, end: ${start + 2}) { id } }`);
    expect(data.factsAt).toContainEqual({ id: 'Figure:content' });
  });

  it('measures how much of the text is cited', async () => {
    const { data } = await ask('{ coverage { length cited uncited uncovered { reason } } }');
    const { length, cited, uncited, uncovered } = data.coverage;
    expect(cited / length).toBeGreaterThan(0.9);
    expect([uncited, uncovered]).toEqual([56, [{ reason: 'RHETORIC' }]]);
  });
}
