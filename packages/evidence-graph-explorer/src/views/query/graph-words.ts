import { chunks } from '../../chunks.js';
import type { GraphClient } from '../../graph/graph-client.js';
import { nodesAtOnce } from '../../graph/nodes-at-once.js';
import { groupBy } from '../../group-by.js';
import type { Dialect, NodeAnswer } from '../../ontology/dialect.js';
import type { Localized } from '../../scene/scene.js';

/** What the graph calls things that an answer does not name itself. */
export interface GraphWords {
  /** The fields that lead to things, by their names. */
  readonly fields: ReadonlyMap<string, readonly FieldLabel[]>;
  /** Nodes, by their IDs. */
  readonly names: ReadonlyMap<string, Localized>;
}

export interface FieldLabel {
  /** The type that has the field; null where the graph itself has it. */
  readonly on: string | null;
  readonly label: Localized;
}

export const noWords: GraphWords = { fields: new Map(), names: new Map() };

interface Named extends Localized {
  readonly name: string;
}

interface FieldsAnswer {
  readonly ontology: {
    readonly types: readonly (Named & { readonly lookUp: string | null; readonly connection: string | null })[];
    readonly relationshipTypes: readonly (Named & {
      readonly from: string;
      readonly to: string;
      readonly field: string;
      readonly inverseField: string;
      readonly zhInverse: string;
      readonly enInverse: string;
    })[];
  };
}

export async function readGraphWords(client: GraphClient, dialect: Dialect, ids: readonly string[]): Promise<GraphWords> {
  const [fields, names] = await Promise.all([readFields(client, dialect), readNames(client, dialect, ids)]);
  return { fields, names };
}

async function readFields(client: GraphClient, { text }: Dialect): Promise<Map<string, readonly FieldLabel[]>> {
  const { ontology } = await client.ask<FieldsAnswer>(`query FieldWords {
  ontology {
    types { name lookUp connection ${text('label')} }
    relationshipTypes { name from to field inverseField ${text('label')} ${text('inverseLabel', { zh: 'zhInverse', en: 'enInverse' })} }
  }
}`);
  const labels = [
    ...ontology.types.flatMap(({ lookUp, connection, zh, en }) =>
      [lookUp, connection].map((field) => ({ field, on: null, label: { zh, en } })),
    ),
    ...ontology.relationshipTypes.flatMap(({ from, to, field, inverseField, zh, en, zhInverse, enInverse }) => [
      { field, on: from, label: { zh, en } },
      { field: inverseField, on: to, label: { zh: zhInverse, en: enInverse } },
    ]),
  ];
  return groupBy(labels, ({ field }) => field ?? '');
}

async function readNames(client: GraphClient, dialect: Dialect, ids: readonly string[]): Promise<Map<string, Localized>> {
  const query = `query Names($ids: [ID!]!) { nodes(ids: $ids) { ${dialect.nodeFields} } }`;
  const answers = await Promise.all(
    chunks(ids, nodesAtOnce).map((some) => client.ask<{ nodes: (NodeAnswer | null)[] }>(query, { ids: some })),
  );
  const links = answers.flatMap(({ nodes }) => nodes.flatMap((node) => (node ? [dialect.linkOf(node)] : [])));
  return new Map(links.map(({ id, zh, en }) => [id, { zh, en }]));
}
