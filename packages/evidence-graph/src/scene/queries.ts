import type { Relation } from './expansion.js';

/** So many neighbours along each relation are brought in; along a single one, more. */
const PER_RELATION = 12;
const PER_SINGLE_RELATION = 100;

/** The neighbours of a node. */
export const neighboursQuery = (
  fields: string,
): string => `query Neighbours($id: ID!, $perRelation: Int!, $along: [RelationshipType!], $direction: Direction) {
  neighbourhood(ids: [$id], depth: 1, perRelation: $perRelation, along: $along, direction: $direction) { truncated nodes { node { ${fields} } } }
}`;

/** Which of them an expansion brings in. */
export const neighboursOf = (id: string, relation: Relation | null) => ({
  id,
  perRelation: relation ? PER_SINGLE_RELATION : PER_RELATION,
  ...(relation ? { along: [relation.type], direction: relation.direction } : {}),
});

/** The first of the shortest paths between two nodes. */
export const pathQuery = (fields: string): string => `query Path($from: ID!, $to: ID!, $maxLength: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: 1) { paths { hops { relationship { id } from { ${fields} } to { ${fields} } } } }
}`;
