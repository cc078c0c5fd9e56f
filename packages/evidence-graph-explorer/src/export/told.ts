import type { Value } from 'evidence-graph/export';
import { chunks } from '../chunks.js';
import type { GraphClient } from '../graph/graph-client.js';
import { nodesAtOnce } from '../graph/nodes-at-once.js';
import type { Dialect } from '../ontology/dialect.js';
import { selectionOf, valueIn } from '../ontology/statement.js';
import type { PropertyTerm, Vocabulary } from '../ontology/vocabulary.js';
import type { EvidenceDetails } from '../panel/details.js';
import type { Localized, Scene } from '../scene/scene.js';
import { inLanguages } from './in-languages.js';

/** What the graph answers of a node or a relationship: the values of its properties, and its evidence. */
export type Told = Readonly<Record<string, unknown>> & { readonly evidence?: readonly EvidenceDetails[] };

/** All that the graph says of what is shown, by ID. */
export async function readTold(
  client: GraphClient,
  vocabulary: Vocabulary,
  { nodes, relationships }: Scene,
): Promise<ReadonlyMap<string, Told>> {
  const { dialect } = vocabulary;
  // Types ask one by one: of two, fields of one name may be of different kinds.
  const ofTypes = typesOf(nodes).map((type) => {
    const fields = `${selectionOf(termsOfType(vocabulary, type), dialect)} ${dialect.isCited(type) ? dialect.evidenceFields : ''}`;
    return readAll(
      client,
      `... on ${type} { id ${fields} }`,
      nodes.filter((node) => node.type === type),
    );
  });
  const fields = `${selectionOf(vocabulary.relationshipProperties, dialect)} ${dialect.evidenceFields}`;
  const ofRelationships = readAll(client, `... on Relationship { id ${fields} }`, relationships);
  const answers = await Promise.all([...ofTypes, ofRelationships]);
  return new Map(answers.flat().map((answer) => [answer.id, answer]));
}

type Answer = Told & { readonly id: string };

async function readAll(client: GraphClient, fragment: string, items: readonly { readonly id: string }[]): Promise<Answer[]> {
  const query = `query Told($ids: [ID!]!) { nodes(ids: $ids) { ${fragment} } }`;
  const answers = await Promise.all(
    chunks(items, nodesAtOnce).map((some) => {
      const ids = some.map(({ id }) => id);
      return client.ask<{ readonly nodes: readonly (Answer | null)[] }>(query, { ids });
    }),
  );
  return answers.flatMap(({ nodes }) => nodes.filter((node) => node !== null));
}

/** The values of properties in an answer; what has none is left out. */
export function valuesIn(answer: Told, terms: readonly PropertyTerm[], { languages }: Dialect): Record<string, Value> {
  const told = terms.flatMap((term): [string, Value][] => {
    const value = valueIn(answer, term);
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    return [[term.name, term.isLocalized ? inLanguages(value as Localized, languages) : (value as Value)]];
  });
  return Object.fromEntries(told);
}

/** The properties of a type but for its name, which is told as such. */
export const termsOfType = ({ types, dialect }: Vocabulary, name: string): readonly PropertyTerm[] =>
  (types.get(name)?.properties ?? []).filter((term) => term.name !== dialect.nameProperty(name));

export const typesOf = (items: readonly { readonly type: string }[]): string[] => [...new Set(items.map(({ type }) => type))];
