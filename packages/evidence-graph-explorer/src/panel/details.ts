import { type Asking, type Connection, pageInfo, readAll } from 'evidence-graph/export';
import type { Relation } from 'evidence-graph/scene';
import type { GraphClient } from '../graph/graph-client.js';
import { inTextFirst } from '../ontology/citing.js';
import type { Dialect, NodeAnswer, NodeLink } from '../ontology/dialect.js';
import { qualifiersOf, qualifying, selectionOf, textIn, valueIn } from '../ontology/statement.js';
import type { PropertyTerm, Vocabulary } from '../ontology/vocabulary.js';
import type { Assertion, Localized } from '../scene/scene.js';

/** One end of a relation, and what is said of the relationship to it. */
export interface RelatedRow {
  /** The relationship's ID. */
  readonly id: string;
  readonly node: NodeLink;
  /** Null where the graph tells no grounds. */
  readonly assertion: Assertion | null;
  /** What else does not go without saying of it. */
  readonly qualifiers: readonly Localized[];
  /** Where the source says it first; null where it does not. */
  readonly place: RowPlace | null;
}

/** A place in the source, as a row names it. */
export interface RowPlace {
  readonly id: string;
  readonly exact: string;
  readonly section: Localized & { readonly source: { readonly language: string | null } };
}

/** A property with its value: a text in both languages where it is localized. */
export interface Said {
  readonly term: PropertyTerm;
  readonly value: unknown;
}

export interface EvidenceDetails {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** The words of the source; null where the graph has not got its text. */
  readonly passage: string | null;
  readonly section: NodeLink & {
    readonly kind: string;
    readonly source: Localized & {
      readonly publisher: string | null;
      readonly publishedAt: string | null;
      readonly language: string | null;
    };
  };
}

/** How often an entity is related in one way. */
export interface RelationDetails extends Localized, Relation {
  /** The name of the entity's field. */
  readonly relation: string;
  readonly count: number;
  readonly sample: readonly NodeLink[];
}

/** Why the graph holds a thing, and where its source says it; null and none where it tells no grounds. */
export interface Grounds {
  readonly assertion: Assertion | null;
  readonly evidence: readonly EvidenceDetails[];
}

export interface EntityDetails {
  readonly kind: 'entity';
  readonly node: NodeLink & {
    readonly aliases: readonly string[];
    readonly description: Localized | null;
    readonly reason: Localized | null;
    readonly attribution: Localized | null;
    readonly openEnded: boolean;
  } & Grounds;
  readonly properties: readonly Said[];
  readonly relations: readonly RelationDetails[];
}

export interface RelationshipDetails {
  readonly kind: 'relationship';
  readonly relationship: {
    readonly id: string;
    readonly relationshipType: string;
    readonly from: NodeLink;
    readonly to: NodeLink;
  } & Grounds;
  /** All that the ontology has to say of it, beside the ground. */
  readonly properties: readonly Said[];
}

/** What is asked for is not there; these have names like it. */
export interface NothingFound {
  readonly kind: 'nothing';
  readonly nearest: readonly NodeLink[];
}

export type Details = EntityDetails | RelationshipDetails | NothingFound;

/** All that the graph says of an entity or a relationship. `isThere` says that it is known to be in the graph, which then is not asked. */
export async function readDetails(client: Asking, vocabulary: Vocabulary, id: string, isThere = false): Promise<Details> {
  const type = vocabulary.types.get(id.split(':', 1)[0] ?? '');
  const isNode = type !== undefined && vocabulary.dialect.nodeTypes.has(type.name);
  if (!isNode) return (await readRelationship(client, vocabulary, id)) ?? nothingLike(client, vocabulary, id);
  return isThere || (await isInGraph(client, id))
    ? readEntity(client, vocabulary, id, type.name)
    : nothingLike(client, vocabulary, id);
}

/** What is told of a node with it may be refused for one that is not there. */
async function isInGraph(client: Asking, id: string): Promise<boolean> {
  const { node } = await client.ask<{ readonly node: unknown }>('query Exists($id: ID!) { node(id: $id) { id } }', { id });
  return node !== null;
}

/** What one relation of an entity leads to, each with where the source says so: the first, or all. */
export async function readRows(
  client: GraphClient,
  vocabulary: Vocabulary,
  id: string,
  { type, direction }: Relation,
  first?: number,
): Promise<readonly RelatedRow[]> {
  const { dialect } = vocabulary;
  const terms = (vocabulary.relationships.get(type)?.properties ?? []).filter(({ name }) => name !== dialect.groundField);
  const { nodeFields, groundField, evidenceSections } = dialect;
  const fields = `id from { ${nodeFields} } to { ${nodeFields} } ${groundField} ${evidenceSections} ${selectionOf(qualifying(terms, vocabulary), dialect)}`;
  const query = `query Related($id: ID!, $types: [RelationshipType!], $direction: Direction, $first: Int!, $after: String) {
  node(id: $id) { ${dialect.ofConnected(
    `relationships(first: $first, after: $after, types: $types, direction: $direction) { nodes { ${fields} } ${pageInfo} }`,
    [id.split(':', 1)[0] as string],
  )} }
}`;
  type Answer = { readonly node: { readonly relationships: Connection<RowAnswer> } };
  const variables = { id, types: [type], direction, first: first ?? 100 };
  const rows =
    first === undefined
      ? await readAll(client, query, ({ node }: Answer) => node.relationships, variables)
      : (await client.ask<Answer>(query, variables)).node.relationships.nodes;
  return rows.map((row) => ({
    id: row.id,
    node: dialect.linkOf(direction === 'OUT' ? row.to : row.from),
    assertion: row.assertion ?? null,
    qualifiers: qualifiersOf(row, terms, vocabulary),
    place: row.evidence?.[0] ?? null,
  }));
}

type RowAnswer = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly from: NodeAnswer;
  readonly to: NodeAnswer;
  readonly assertion?: Assertion;
  readonly evidence?: readonly RowPlace[];
};

async function readEntity(client: Asking, vocabulary: Vocabulary, id: string, type: string): Promise<EntityDetails> {
  const { dialect } = vocabulary;
  const shared = vocabulary.types.get(dialect.statedType ?? '')?.properties;
  const terms = dialect.ownTerms(type, vocabulary.types.get(type)?.properties ?? [], shared);
  const own = selectionOf(terms, dialect);
  const query = `query Entity($id: ID!) {
  node(id: $id) {
    ${dialect.nodeFields} ${dialect.statementFields}
    ${own === '' ? '' : `... on ${type} { ${own} }`}
  }
  ${dialect.isConnected(type) ? summaryFields(dialect) : ''}
}`;
  type Answer = { node: NodeAnswer; relationSummary?: readonly Summary[] };
  const { node, relationSummary = [] } = await client.ask<Answer>(query, { id });
  const link = dialect.linkOf(node);
  // Without evidence, a property that is called like one of these is told with the others.
  const { aliases = [], openEnded = false, ...stated } = (dialect.isCited(type) ? node : link) as Partial<EntityDetails['node']>;
  const textOf = (field: string) => textIn(stated, field);
  return {
    kind: 'entity',
    node: {
      ...link,
      aliases,
      openEnded,
      description: textOf('description'),
      reason: textOf('reason'),
      attribution: textOf('attribution'),
      ...groundsOf(stated),
    },
    properties: said(node, terms),
    relations: relationsOf(relationSummary, dialect),
  };
}

const groundsOf = ({ assertion = null, evidence = [] }: Partial<Grounds>): Grounds => ({
  assertion,
  evidence: inTextFirst(evidence),
});

/** How often an entity of a type that can have relationships is related, and in which ways. */
export async function readRelations(
  client: GraphClient,
  { dialect }: Vocabulary,
  id: string,
): Promise<readonly RelationDetails[]> {
  const query = `query Relations($id: ID!) { ${summaryFields(dialect)} }`;
  const { relationSummary } = await client.ask<{ readonly relationSummary: readonly Summary[] }>(query, { id });
  return relationsOf(relationSummary, dialect);
}

type Summary = Omit<RelationDetails, 'sample'> & { readonly sample: readonly NodeAnswer[] };

const summaryFields = (dialect: Dialect): string =>
  `relationSummary(id: $id, sample: 3) { relation type direction count ${dialect.text('label')} sample { ${dialect.nodeFields} } }`;

const relationsOf = (summary: readonly Summary[], dialect: Dialect): RelationDetails[] =>
  summary.map((each) => ({ ...each, sample: each.sample.map((end) => dialect.linkOf(end)) })).sort(inReadingOrder);

type Ordered = Pick<RelationDetails, 'direction' | 'count'>;

/** What the entity does comes before what is done to it, and the more before the less. */
export const inReadingOrder = (a: Ordered, b: Ordered): number =>
  Number(a.direction === 'IN') - Number(b.direction === 'IN') || b.count - a.count;

const said = (answer: Readonly<Record<string, unknown>>, terms: readonly PropertyTerm[]): Said[] =>
  terms.map((term) => ({ term, value: valueIn(answer, term) })).filter(({ value }) => value !== null);

async function readRelationship(client: Asking, vocabulary: Vocabulary, id: string): Promise<RelationshipDetails | undefined> {
  const terms = (vocabulary.relationships.get(id.split('(', 1)[0] ?? '')?.properties ?? []).filter(
    ({ name }) => name !== vocabulary.dialect.groundField,
  );
  const { dialect } = vocabulary;
  if (!dialect.hasRelationships) return undefined;
  const { nodeFields, groundField } = dialect;
  const query = `query Relationship($id: ID!) {
  node(id: $id) {
    ... on Relationship {
      id relationshipType: type from { ${nodeFields} } to { ${nodeFields} } ${groundField} ${selectionOf(terms, dialect)}
      ${dialect.evidenceFields}
    }
  }
}`;
  type Found = NodeAnswer & { readonly relationshipType: string; readonly from: NodeAnswer; readonly to: NodeAnswer };
  const { node } = await client.ask<{ node: Found | { readonly id?: undefined } | null }>(query, { id });
  if (node?.id === undefined) return undefined;
  const { relationshipType } = node;
  const ends = { from: dialect.linkOf(node.from), to: dialect.linkOf(node.to) };
  return {
    kind: 'relationship',
    relationship: { id, relationshipType, ...ends, ...groundsOf(dialect.hasEvidence ? (node as Partial<Grounds>) : {}) },
    properties: said(node, terms),
  };
}

async function nothingLike(client: Asking, { dialect }: Vocabulary, id: string): Promise<NothingFound> {
  if (!dialect.hasSearch) return { kind: 'nothing', nearest: [] };
  const words = id
    .replace(/^\w+[:(]/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const query = `query Nearest($query: String!) { search(query: $query, first: 3) { edges { node { ${dialect.nodeFields} } } } }`;
  const single = [...words].sort((a, b) => b.length - a.length).slice(0, 3);
  for (const wanted of new Set([words.join(' '), ...single].filter(Boolean))) {
    const { search } = await client.ask<{ search: { edges: { node: NodeAnswer }[] } }>(query, { query: wanted });
    if (search.edges.length > 0) return { kind: 'nothing', nearest: search.edges.map(({ node }) => dialect.linkOf(node)) };
  }
  return { kind: 'nothing', nearest: [] };
}
