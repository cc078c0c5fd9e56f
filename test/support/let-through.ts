import { parse } from 'graphql';
import { createMemoryGraph } from '../../src/graph.js';
import type { WrittenOperation } from './wide-operations.js';

/** Of nothing: what is refused for its size is refused before anything is read. */
const graph = createMemoryGraph({ nodes: [], relationships: [] });

const TOO_MUCH: ReadonlySet<unknown> = new Set(['LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED']);

/** Whether an operation of the article's graph is neither too wide nor too costly. */
export async function isLetThrough({ source, variables }: WrittenOperation): Promise<boolean> {
  const { errors = [] } = await graph.execute({ document: parse(source), variableValues: variables });
  return !errors.some(({ extensions }) => TOO_MUCH.has(extensions.code));
}

/** How many of each kind of wide operation are let through. */
export const WIDEST: Readonly<Record<string, number>> = {
  aggregates: 36,
  'all relationships of an edge': 18,
  'all relationships of an edge, once': 14,
  'all, nested': 10,
  'all, side by side': 45,
  'all, side by side, of many relations': 45,
  'and of or': 97,
  'branches of and': 293,
  'branches of or': 293,
  'conditions for groups': 14,
  'conditions of ends of relationships': 2,
  'conditions of lists in lists': 5,
  'counts of restricted relationships, nested': 1,
  'counts side by side': 58,
  'each node once': 20,
  'each node once, deep': 10,
  'ends of relationships': 5,
  'evidence of relationships': 5,
  groups: 17,
  'groups of what is related': 25,
  'groups, deep': 6,
  'keys of an order': 16,
  'keys of what is related': 26,
  'lists deep in lists': 6,
  'none and all, nested in turn': 5,
  'none, nested': 10,
  'none, side by side': 45,
  'none, side by side, of many relations': 45,
  'not of and of or, nested': 9,
  'not of quantifiers': 39,
  'or of and': 97,
  'or of quantifiers and values': 34,
  'pages after a cursor of their own conditions': 17,
  paths: 50,
  'related lists of one': 65,
  'related lists side by side': 65,
  'related nodes': 65,
  'relationships of entities': 8,
  'relationships restricted': 22,
  'roots by id': 31,
  'roots by ids': 31,
  'roots by key': 50,
  'roots of relationships': 6,
  'roots, counted': 50,
  'roots, listed': 50,
  search: 50,
  'single, nested': 9,
  'single, side by side': 20,
  'single, side by side, of many relations': 20,
  'some, nested': 10,
  'some, side by side': 45,
  'some, side by side, of many relations': 45,
  'there and back': 6,
  'two lists in each list': 5,
  'two quantifiers at each level': 3,
  types: 293,
  'types with lists of their own': 8,
  'types with values of their own': 37,
  'values of related nodes': 22,
};
