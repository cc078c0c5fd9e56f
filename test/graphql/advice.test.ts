import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { createGraph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { neighbourhood } from '../../packages/evidence-graph/src/traversal/neighbourhood.js';
import { ontology } from '../../src/ontology/index.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

const many = (count: number, text: string): string => Array.from({ length: count }, () => text).join(' ');
const women = 'DelegateCategory:women';
const minorities = 'DelegateCategory:ethnic-minorities';

/** What is refused, what its message names as a way out, and the operation of who follows it. */
const refused: readonly (readonly [query: string, advice: string, followed: string])[] = [
  [
    '{ observations(where: { base: null }) { totalCount } }',
    'not: { base: {} }',
    '{ observations(where: { not: { base: {} } }) { totalCount } }',
  ],
  [
    '{ observations(where: { derives: null }) { totalCount } }',
    'derives: { none: {} }',
    '{ observations(where: { derives: { none: {} } }) { totalCount } }',
  ],
  [
    '{ observations(where: { value: null }) { totalCount } }',
    'value: { isNull: true }',
    '{ observations(where: { value: { isNull: true } }) { totalCount } }',
  ],
  [
    '{ observations(where: { value: { eq: null } }) { totalCount } }',
    'isNull: true',
    '{ observations(where: { value: { isNull: true } }) { totalCount } }',
  ],
  [
    '{ observations(where: { aliases: null }) { totalCount } }',
    'aliases: { isEmpty: true }',
    '{ observations(where: { aliases: { isEmpty: true } }) { totalCount } }',
  ],
  [
    '{ persons(where: { name: null }) { totalCount } }',
    'name: { zh: { isNull: true } }',
    '{ persons(where: { name: { zh: { isNull: true } } }) { totalCount } }',
  ],
  [
    '{ observations(where: { value: { in: [1, 1e999] } }) { totalCount } }',
    '',
    '{ observations(where: { value: { in: [1, 1e300] } }) { totalCount } }',
  ],
  [
    '{ entities(where: { type: { eq: "Agnet" } }) { totalCount } }',
    'Agent',
    '{ entities(where: { type: { eq: "Agent" } }) { totalCount } }',
  ],
  ['{ persons(first: 101) { totalCount } }', '`after`', '{ persons(first: 100, after: null) { totalCount } }'],
  ['{ persons(last: 101) { totalCount } }', '`before`', '{ persons(last: 100, before: null) { totalCount } }'],
  ['{ persons(first: -1) { totalCount } }', '0', '{ persons(first: 0) { totalCount } }'],
  ['{ persons(first: 1, last: 1) { totalCount } }', '`last`', '{ persons(last: 1) { totalCount } }'],
  ['{ persons(after: "x") { totalCount } }', '`endCursor`', '{ persons { pageInfo { endCursor } edges { cursor } } }'],
  [
    '{ persons(orderBy: [{ end: ASC }]) { totalCount } }',
    '`openEnded`',
    '{ persons(orderBy: [{ openEnded: ASC }]) { totalCount } }',
  ],
  ['{ persons(orderBy: [{}]) { totalCount } }', 'one field', '{ persons(orderBy: [{ key: ASC }]) { totalCount } }'],
  [
    '{ persons(orderBy: [{ related: { field: evidence, by: { key: ASC } } }]) { totalCount } }',
    '`count`',
    '{ persons(orderBy: [{ count: { field: evidence, order: ASC } }]) { totalCount } }',
  ],
  [
    '{ observations(orderBy: [{ related: { field: measure, by: { count: { field: measuredIn, order: ASC } } } }]) { totalCount } }',
    'a value',
    '{ observations(orderBy: [{ related: { field: measure, by: { key: ASC } } }]) { totalCount } }',
  ],
  [
    '{ observations(orderBy: [{ relationship: { order: ASC } }]) { totalCount } }',
    'what they have themselves',
    '{ observations(orderBy: [{ key: ASC }]) { totalCount } }',
  ],
  [
    '{ observations { groups(by: [{ unit: ASC }], first: 101) { totalCount } } }',
    '`having`',
    '{ observations { groups(by: [{ unit: ASC }], first: 100, having: { count: { gt: 1 } }) { totalCount } } }',
  ],
  ['{ persons { groups(by: []) { totalCount } } }', '`totalCount`', '{ persons { totalCount } }'],
  [
    '{ observations { groups(by: [{ unit: ASC }], having: { count: { gt: null } }) { totalCount } } }',
    'Leave it out',
    '{ observations { groups(by: [{ unit: ASC }], having: { count: {} }) { totalCount } } }',
  ],
  [
    '{ observations { groups(by: [{ unit: ASC }]) { nodes { aggregate(of: POSITION) { max } } } } }',
    '`VALUE`',
    '{ observations { groups(by: [{ unit: ASC }]) { nodes { aggregate(of: VALUE) { max } } } } }',
  ],
  [
    '{ observations { groups(by: [{ unit: ASC }]) { nodes { aggregate(of: VALUE) { sum } } } } }',
    '`sumOfCategories`',
    '{ sumOfCategories(categories: ["women"]) { __typename } }',
  ],
  ['{ factsAt(start: 0, end: 100000) { id } }', '`start` and `end`', '{ factsAt(start: 0, end: 100) { id } }'],
  ['{ factsAt(start: 5, end: 5) { id } }', '`start` is 0 or more and less than `end`', '{ factsAt(start: 5, end: 6) { id } }'],
  ['{ sumOfCategories(categories: []) { __typename } }', '1 to 50', '{ sumOfCategories(categories: ["women"]) { __typename } }'],
  [
    '{ sumOfCategories(categories: ["women", "women"]) { __typename } }',
    'once',
    '{ sumOfCategories(categories: ["women"]) { __typename } }',
  ],
  ['{ search(query: "。") { totalCount } }', 'letter or digit', '{ search(query: "a") { totalCount } }'],
  [`{ search(query: "${many(201, 'ab')}") { totalCount } }`, 'shorten', '{ search(query: "ab") { totalCount } }'],
  [
    `{ search(query: "${Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ')}") { totalCount } }`,
    'at most',
    '{ search(query: "w1") { totalCount } }',
  ],
  [
    '{ search(query: "a", types: ["Persn"]) { totalCount } }',
    'Person',
    '{ search(query: "a", types: ["Person"]) { totalCount } }',
  ],
  ['{ search(query: "a", first: 101) { totalCount } }', '100', '{ search(query: "a", first: 100) { totalCount } }'],
  [
    '{ search(query: "a", after: "x") { totalCount } }',
    '`endCursor`',
    '{ search(query: "a") { pageInfo { endCursor } edges { cursor } } }',
  ],
  [
    `{ neighbourhood(ids: ["${women}"], depth: 9) { truncated } }`,
    '',
    `{ neighbourhood(ids: ["${women}"], depth: 1) { truncated } }`,
  ],
  ['{ neighbourhood(ids: []) { truncated } }', '1', `{ neighbourhood(ids: ["${women}"]) { truncated } }`],
  [
    `{ neighbourhood(ids: ["${women}", "${women}"]) { truncated } }`,
    'once',
    `{ neighbourhood(ids: ["${women}"]) { truncated } }`,
  ],
  [
    `{ descendants(of: "${women}", along: [PART_OF], direction: BOTH) { truncated } }`,
    'OUT or IN',
    `{ descendants(of: "${women}", along: [PART_OF], direction: IN) { truncated } }`,
  ],
  [
    `{ paths(from: "${women}", to: "${minorities}", along: []) { __typename } }`,
    '1',
    `{ paths(from: "${women}", to: "${minorities}", along: [{ types: [PART_OF] }]) { __typename } }`,
  ],
  ['{ neighbourhood(ids: ["Nothing:x"]) { truncated } }', '`id`', '{ persons { nodes { id } } }'],
  [
    `{ paths(from: "${women}", to: "${women}") { __typename } }`,
    'different',
    `{ paths(from: "${women}", to: "${minorities}") { __typename } }`,
  ],
];

describe('the advice of a message', () => {
  let graph: ArticleGraph['graph'];
  const messages = new Map<string, string>();
  const ask = (query: string) => graph.execute({ document: parse(query) });
  beforeAll(async () => {
    const article = await articleGraph();
    graph = article.graph;
    for (const [query] of refused) messages.set(query, (await ask(query)).errors?.[0]?.message ?? '');
    messages.set('', await messageOfUnknownType(article.dataset));
    messages.set('_entities', await messageOfUnknownEntity(article.dataset));
  });

  it.each(refused)('can be followed: %s', async (query, advice, followed) => {
    expect((await ask(query)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(messages.get(query)).toContain(advice);
    expect((await ask(followed)).errors).toBeUndefined();
  });

  it('is tried for each message that names something', () => {
    const untried = templates().filter((template) => ![...messages.values()].some((message) => template.pattern.test(message)));
    expect(untried.map(({ where }) => where)).toEqual([]);
  });
});

/** A schema has the types as an enum, so that only code can name another. */
const messageOfUnknownType = (dataset: Dataset): Promise<string> =>
  neighbourhood({ ontology, store: new MemoryStore(ontology, dataset) }, { ids: [women], along: ['PART_OFF'] }).then(
    () => '',
    ({ message }: Error) => message,
  );

/** Only a subgraph of a federation is asked for entities. */
async function messageOfUnknownEntity(dataset: Dataset): Promise<string> {
  const { execute } = createGraph({ ontology, store: new MemoryStore(ontology, dataset), federation: true });
  const document = parse('{ _entities(representations: [{ __typename: "Nothing", id: "x" }]) { __typename } }');
  return (await execute({ document })).errors?.[0]?.message ?? '';
}

/** The messages to callers in the source that name an argument or a field, each as a pattern. */
function templates(): { where: string; pattern: RegExp }[] {
  const root = new URL('../../packages/evidence-graph/src/', import.meta.url);
  const folders = ['execution/', 'search/', 'traversal/', 'fields/', 'evidence/'];
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}${name}`),
  );
  return files.flatMap((file) => {
    const source = readFileSync(new URL(file, root), 'utf8');
    return [...source.matchAll(/userInputError\(\s*(`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\])*')/g)].flatMap(([, literal = '']) => {
      const text = literal.slice(1, -1).replaceAll('\\`', '´').replaceAll('`', '´');
      if (!text.includes('´')) return [];
      const parts = text
        .split(/\$\{.*?\}(?!\))/)
        .map((part) => part.replaceAll('´', '`').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return [{ where: `${file}: ${text}`, pattern: new RegExp(`^${parts.join('.*')}`, 's') }];
    });
  });
}
