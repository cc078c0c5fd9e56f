import { parse } from 'graphql';
import { createMemoryGraph, loadSeed } from '../../src/index.js';
import { type Answer, answerOf } from './hosts.js';

interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Ten operations that every host of the graph answers alike, with an error and a limit among them. */
export const operations: Readonly<Record<string, Operation>> = {
  'a page': {
    query: '{ electionUnits(first: 3) { nodes { id name(lang: EN) } totalCount pageInfo { hasNextPage endCursor } } }',
  },
  'several roots': { query: '{ a: electionUnits(first: 1) { totalCount } b: persons(first: 1) { totalCount } __typename }' },
  'a key': {
    query: 'query ($key: String!) { procedure(key: $key) { name(lang: EN) stages { nodes { number } } } }',
    variables: { key: 'delegate-election' },
  },
  citations: { query: 'query @cite { procedure(key: "delegate-election") { stages { nodes { id number } } } }' },
  'its cost': { query: 'query @cost { electionUnits(first: 3) { totalCount } }' },
  'conditions and fragments': {
    query:
      'query ($where: ElectionUnitWhere, $all: Boolean!) { electionUnits(first: 2, where: $where) { ...P } } fragment P on ElectionUnitConnection { totalCount nodes @include(if: $all) { key } }',
    variables: { where: { name: { en: { contains: 'a' } } }, all: true },
  },
  'a search': { query: '{ search(query: "women", first: 3) { totalCount edges { tier node { id } } } }' },
  'a key that there is not': { query: '{ procedure(key: "delegate-elections") { id } }' },
  'an error: a page that is too long': {
    query: 'query ($n: Int) { electionUnits(first: $n) { totalCount } }',
    variables: { n: 1000 },
  },
  'a limit: what costs too much': {
    query:
      '{ electionUnits(first: 100) { nodes { relationships(first: 100) { nodes { to { relationships(first: 100) { totalCount nodes { id } } } } } } } }',
  },
};

/** What the graph itself answers. */
export function expectedAnswers(): Promise<Readonly<Record<string, Answer>>> {
  expected ??= answered();
  return expected;
}

let expected: Promise<Readonly<Record<string, Answer>>> | undefined;

async function answered(): Promise<Readonly<Record<string, Answer>>> {
  const graph = createMemoryGraph(await loadSeed());
  const answers: Record<string, Answer> = {};
  for (const [name, { query, variables = {} }] of Object.entries(operations)) {
    const result = await graph.execute({ document: parse(query), variableValues: variables });
    answers[name] = answerOf(JSON.parse(JSON.stringify(result)));
  }
  return answers;
}
