import { type Localized, qualifiersOf, qualifying, selectionOf, type Vocabulary } from 'evidence-graph-explorer/graph';

/** What a query selects of a relation, so that {@link withQualifiers} can tell how each node is related. */
export const relatedBy = (field: string, first: number, fields: string, vocabulary: Vocabulary): string =>
  `${field}(first: ${first}) { edges { relationship { ${selectionOf(qualifying(vocabulary.relationshipProperties, vocabulary), vocabulary.dialect)} } node { ${fields} } } }`;

/** How a node is related to what it is shown with. */
export interface How {
  readonly assertion?: string;
  readonly extent?: string | null;
  readonly modality?: string | null;
}

interface Edge {
  readonly relationship: (How & Readonly<Record<string, unknown>>) | null;
  readonly node: object;
}

/** An answer whose edges are nodes, each with what qualifies the relationship that leads to it: that it is inferred, or holds of some. */
export function withQualifiers(answer: unknown, vocabulary: Vocabulary): unknown {
  if (Array.isArray(answer)) return answer.map((each) => withQualifiers(each, vocabulary));
  if (typeof answer !== 'object' || answer === null) return answer;
  const entries = Object.entries(answer).map(([name, value]) => [name, withQualifiers(value, vocabulary)] as const);
  const { edges, ...rest } = Object.fromEntries(entries) as { edges?: readonly Edge[] };
  if (!edges) return Object.fromEntries(entries);
  return {
    ...rest,
    edges,
    nodes: edges.map(({ relationship, node }) => ({
      ...node,
      qualifiers: told(relationship, vocabulary),
      how: relationship ?? {},
    })),
  };
}

const told = (relationship: Edge['relationship'], vocabulary: Vocabulary): readonly Localized[] =>
  relationship ? qualifiersOf(relationship, vocabulary.relationshipProperties, vocabulary) : [];
