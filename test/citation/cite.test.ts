import { type ExecutionResult, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Citation, Uncited } from '../../packages/evidence-graph/src/evidence/citation/collect.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

describe('an operation with @cite', () => {
  let article: ArticleGraph;
  beforeAll(async () => {
    article = await articleGraph();
  });
  const ask = async (query: string): Promise<ExecutionResult> => {
    const document = parse(query);
    expect(validate(article.graph.schema, document)).toEqual([]);
    return article.graph.execute({ document });
  };
  const pathsOf = ({ extensions }: ExecutionResult): Set<string> => {
    const { citations, uncited = [] } = extensions as { citations: Citation[]; uncited?: Uncited[] };
    return new Set([...citations, ...uncited].flatMap(({ paths }) => paths));
  };
  const citationsOf = ({ extensions }: ExecutionResult) => extensions?.citations as Citation[];
  const FIELDS =
    '{ concept(key: "more-candidates-than-places") { name concernedIn(first: 2) { edges { relationship { extent } node { name } } } } }';

  it('has the data it would have without', async () => {
    const [cited, plain] = [await ask(`query @cite ${FIELDS}`), await ask(`query ${FIELDS}`)];
    expect(JSON.stringify(cited.data)).toBe(JSON.stringify(plain.data));
    expect(plain.extensions).toBeUndefined();
  });

  it('cites entities and relationships by their paths', async () => {
    const paths = citationsOf(await ask(`query @cite ${FIELDS}`)).flatMap((citation) => citation.paths);
    expect(new Set(paths)).toEqual(
      new Set([
        'concept',
        ...[0, 1].flatMap((n) => [`concept.concernedIn.edges.${n}.relationship`, `concept.concernedIn.edges.${n}.node`]),
      ]),
    );
  });

  it('names each place once, in order', async () => {
    const citations = citationsOf(
      await ask(
        'query @cite { a: observation(key: "women-count") { value } b: observation(key: "women-count") { unit } c: observation(key: "delegates-count") { value } }',
      ),
    );
    const starts = citations.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(citations.map(({ evidence }) => evidence)).size).toBe(citations.length);
    expect(citations.find(({ exact }) => exact === '619')?.paths).toEqual(['a', 'b']);
  });

  it('cites what fragments on interfaces select', async () => {
    const result = await ask('query @cite { node(id: "DelegateCategory:women") { ...Named } } fragment Named on Entity { name }');
    expect(citationsOf(result)[0]?.paths).toEqual(['node']);
    expect(result.data).toEqual({ node: { name: '女党员' } });
  });

  it('keeps evidence that the client itself selects', async () => {
    const { data } = await ask('query @cite { delegateCategory(key: "women") { evidence { exact } } }');
    const exact = expect.any(String);
    expect(data).toEqual({ delegateCategory: { evidence: [{ exact }, { exact }] } });
  });

  it('cites a derived figure by its inputs', async () => {
    const result = await ask('query @cite { observation(key: "front-line-without-honours-count") { value assertion } }');
    expect(result.data).toEqual({ observation: { value: 61, assertion: 'DERIVED' } });
    expect(citationsOf(result).map(({ exact }) => exact)).toEqual(['771', '710']);
    expect(citationsOf(result).every(({ paths }) => paths.join() === 'observation')).toBe(true);
  });

  it.each<[string, string, string]>([
    ['an ID alone', '{ node(id: "DelegateCategory:women") { id } }', 'node'],
    ['a relationship by its ID', '{ node(id: "PART_OF(DelegateCategory:women,DelegateCategory:all-delegates)") { id } }', 'node'],
    ['nodes by ID', '{ nodes(ids: ["Person:xi-jinping", "DelegateCategory:women"]) { __typename } }', 'nodes.1'],
    ['a place itself', '{ delegateCategory(key: "women") { evidence { id } } }', 'delegateCategory.evidence.0'],
    ['a hit', '{ search(query: "women") { edges { node { id } } } }', 'search.edges.0.node'],
    ['hits that are only counted', '{ search(query: "women") { totalCount } }', 'search'],
    [
      'the sentence of a path',
      '{ paths(from: "Person:xi-jinping", to: "Organization:organization-department") { paths { sentence } } }',
      'paths.paths.0',
    ],
    [
      'descendants',
      '{ descendants(of: "Procedure:delegate-election", along: [HAS_STAGE]) { nodes { depth } } }',
      'descendants.nodes.0',
    ],
    ['a neighbourhood', '{ neighbourhood(ids: ["DelegateCategory:women"]) { visited } }', 'neighbourhood'],
    ['a number of items', '{ observations(where: { unit: { eq: PERCENT } }) { totalCount } }', 'observations'],
    ['groups', '{ observations { groups(by: [{ unit: ASC }]) { nodes { count } } } }', 'observations'],
    [
      'an aggregate',
      '{ delegateCategory(key: "women") { observations { aggregate(of: VALUE) { max } } } }',
      'delegateCategory.observations',
    ],
    ['what rests on a span', '{ factsAt(start: 1400, end: 1450) { id } }', 'factsAt.0'],
    ['coverage', '{ coverage { cited } }', 'coverage'],
    ['a silence', '{ silences(first: 1) { nodes { id } } }', 'silences.nodes.0'],
    ['a passage without facts', '{ uncitedPassages(first: 1) { nodes { id } } }', 'uncitedPassages.nodes.0'],
    [
      'relationships',
      '{ delegateCategory(key: "women") { relationships { nodes { type } } } }',
      'delegateCategory.relationships.nodes.0',
    ],
    [
      'what rests on a place',
      '{ allEvidence(first: 1) { nodes { relationships(first: 1) { nodes { type } } } } }',
      'allEvidence.nodes.0.relationships.nodes.0',
    ],
  ])('cites %s', async (_, query, path) => {
    const result = await ask(`query @cite ${query}`);
    expect(result.errors).toBeUndefined();
    expect(pathsOf(result)).toContain(path);
    expect(citationsOf(result).length).toBeGreaterThan(0);
  });

  it('cites a sum, and its refusal, by their figures', async () => {
    const result = await ask('query @cite { a: sumOfCategories(categories: ["women", "ethnic-minorities"]) { __typename } }');
    const terms = citationsOf(result).map(({ exact }) => exact);
    for (const term of ['619', '264', '2296']) expect(terms).toContain(term);
    expect(pathsOf(result)).toEqual(new Set(['a']));
  });

  it('cites a check by the figures it recomputes from', async () => {
    const terms = async (field: string) =>
      citationsOf(await ask(`query @cite { observation(key: "women-share") { ${field} } }`)).map(({ exact }) => exact);
    expect(await terms('value')).not.toContain('619');
    expect(await terms('consistency { agrees }')).toContain('619');
  });

  it('reports what has no place, and why', async () => {
    const { extensions } = await ask(
      'query @cite { electionUnit(key: "beijing") { id } observation(key: "front-line-without-honours-count") { id } }',
    );
    expect(extensions?.uncited).toEqual([
      {
        id: 'ElectionUnit:beijing',
        assertion: 'BACKGROUND',
        attribution: { zh: expect.any(String), en: expect.any(String) },
        paths: ['electionUnit'],
      },
      {
        id: 'Observation:front-line-without-honours-count',
        assertion: 'DERIVED',
        derivedFrom: ['Observation:front-line-count', 'Observation:honoured-front-line-count'],
        paths: ['observation'],
      },
    ]);
  });

  const NAMES = ['_cited', '_derived', '__proto__', 'constructor', 'toString', 'evidence', 'id', 'grounds'];
  it.each(NAMES)('leaves the name %s to the client, wherever it stands', async (name) => {
    const query = `{
      ${name}: delegateCategory(key: "women") { ${name}: name ...Nested }
    } fragment Nested on DelegateCategory { observations(first: 1) { nodes { ${name}: value derivedFrom(first: 1) { ${name}: totalCount } } } }`;
    const [cited, plain] = [await ask(`query @cite ${query}`), await ask(`query ${query}`)];
    expect(cited.errors).toBeUndefined();
    expect(JSON.stringify(cited.data)).toBe(JSON.stringify(plain.data));
    expect(pathsOf(cited)).toContain(name);
  });

  it('lists at most 100 paths of a place', async () => {
    const units = ['a', 'b', 'c'].map((alias) => `${alias}: electionUnits(first: 100) { nodes { instanceOf { id } } }`);
    const counts = citationsOf(await ask(`query @cite { ${units.join(' ')} }`)).map(({ paths }) => paths.length);
    expect(new Set(counts)).toEqual(new Set([100]));
  });

  it('cites nothing of what is not in the answer', async () => {
    const query = '{ a: node(id: "DelegateCategory:women") @skip(if: true) { id } b: delegateCategory(key: "nobody") { id } }';
    expect(pathsOf(await ask(`query @cite ${query}`))).toEqual(new Set());
  });

  it('gives the source in both bibliographies', async () => {
    const { extensions } = await ask('query @cite { delegateCategory(key: "women") { name } }');
    expect(extensions?.bibliography).toMatchObject([
      {
        source: 'Source:article',
        zh: expect.stringMatching(
          /^观察者网\. 中组部负责人就党的二十大代表选举工作情况答记者问\[N\/OL\]\. 2022-09-26\. 图数据 0\.1\.0，SHA-256 [0-9a-f]{12}\.$/,
        ),
        en: expect.stringMatching(
          /^观察者网\. “The responsible official of .*\.” September 26, 2022\. Graph data 0\.1\.0, SHA-256 [0-9a-f]{12}\.$/,
        ),
        csl: { type: 'article-newspaper', issued: { 'date-parts': [[2022, 9, 26]] } },
      },
    ]);
  });

  it('cites nothing where nothing is found', async () => {
    const { data, extensions } = await ask('query @cite { delegateCategory(key: "nobody") { name } }');
    expect(data).toEqual({ delegateCategory: null });
    expect(extensions).toMatchObject({ citations: [], bibliography: [] });
  });
});
