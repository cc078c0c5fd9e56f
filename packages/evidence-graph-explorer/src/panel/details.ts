import type { GraphClient } from '../graph/graph-client.js';
import { type Connection, pageInfo, readAll } from '../graph/read-all.js';
import type { NodeAnswer, NodeLink } from '../ontology/dialect.js';
import { qualifiersOf, qualifying, selectionOf, textIn, valueIn } from '../ontology/statement.js';
import type { PropertyTerm, Vocabulary } from '../ontology/vocabulary.js';
import type { Assertion, Localized } from '../scene/scene.js';

/** A node that a relation leads to. */
export interface RelatedLink extends NodeLink {
  /** What does not go without saying of the relationship to it. */
  readonly qualifiers?: readonly Localized[];
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
    readonly source: Localized & {
      readonly publisher: string | null;
      readonly publishedAt: string | null;
      readonly language: string | null;
    };
  };
}

export interface RelationDetails extends Localized {
  readonly relation: string;
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly count: number;
  readonly sample: readonly RelatedLink[];
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

/** All that the graph says of an entity or a relationship. */
export async function readDetails(client: GraphClient, vocabulary: Vocabulary, id: string): Promise<Details> {
  const type = vocabulary.types.get(id.split(':', 1)[0] ?? '');
  const isNode = type !== undefined && vocabulary.dialect.nodeTypes.has(type.name);
  const found = isNode ? readEntity(client, vocabulary, id, type.name) : readRelationship(client, vocabulary, id);
  return (await found) ?? nothingLike(client, vocabulary, id);
}

/** All that one relation of an entity leads to, each with what qualifies the relationship. */
export async function readRelation(
  client: GraphClient,
  vocabulary: Vocabulary,
  id: string,
  { type, direction }: Pick<RelationDetails, 'type' | 'direction'>,
): Promise<readonly RelatedLink[]> {
  const { dialect } = vocabulary;
  const terms = vocabulary.relationships.get(type)?.properties ?? [];
  const { nodeFields } = dialect;
  const related = `from { ${nodeFields} } to { ${nodeFields} } ${selectionOf(qualifying(terms, vocabulary), dialect)}`;
  const query = `query Related($id: ID!, $types: [RelationshipType!], $direction: Direction, $after: String) {
  node(id: $id) { ${dialect.ofConnected(
    `relationships(first: 100, after: $after, types: $types, direction: $direction) { nodes { ${related} } ${pageInfo} }`,
    [id.split(':', 1)[0] as string],
  )} }
}`;
  type Related = Readonly<Record<string, unknown>> & { readonly from: NodeAnswer; readonly to: NodeAnswer };
  type Answer = { readonly node: { readonly relationships: Connection<Related> } };
  const ends = await readAll(client, query, ({ node }: Answer) => node.relationships, { id, types: [type], direction });
  return ends.map((related) => ({
    ...dialect.linkOf(direction === 'OUT' ? related.to : related.from),
    qualifiers: qualifiersOf(related, terms, vocabulary),
  }));
}

async function readEntity(
  client: GraphClient,
  vocabulary: Vocabulary,
  id: string,
  type: string,
): Promise<EntityDetails | undefined> {
  const { dialect } = vocabulary;
  const shared = vocabulary.types.get(dialect.statedType ?? '')?.properties;
  const terms = dialect.ownTerms(type, vocabulary.types.get(type)?.properties ?? [], shared);
  const own = selectionOf(terms, dialect);
  const query = `query Entity($id: ID!) {
  node(id: $id) {
    ${dialect.nodeFields} ${dialect.statementFields}
    ${own === '' ? '' : `... on ${type} { ${own} }`}
  }
  ${dialect.isConnected(type) ? `relationSummary(id: $id, sample: 4) { relation type direction count ${dialect.text('label')} sample { ${dialect.nodeFields} } }` : ''}
}`;
  const known = await client.ask<{ node: unknown }>('query Exists($id: ID!) { node(id: $id) { id } }', { id });
  if (known.node === null) return undefined;
  type Relation = Omit<RelationDetails, 'sample'> & { readonly sample: readonly NodeAnswer[] };
  type Answer = { node: NodeAnswer; relationSummary?: readonly Relation[] };
  const { node, relationSummary = [] } = await client.ask<Answer>(query, { id });
  const relations = await Promise.all(
    relationSummary
      .map((relation) => ({ ...relation, sample: relation.sample.map((each) => dialect.linkOf(each)) }))
      .map((relation) => withQualifiers(client, vocabulary, id, relation)),
  );
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
    relations,
  };
}

const groundsOf = ({ assertion = null, evidence = [] }: Partial<Grounds>): Grounds => ({ assertion, evidence });

/** The sample of a relation with what qualifies each; relationships that are no statements of the subject have nothing that does. */
async function withQualifiers(
  client: GraphClient,
  vocabulary: Vocabulary,
  id: string,
  relation: RelationDetails,
): Promise<RelationDetails> {
  if (!vocabulary.relationships.get(relation.type)?.isDomain) return relation;
  const links = await readRelation(client, vocabulary, id, relation);
  return { ...relation, sample: links.slice(0, relation.sample.length) };
}

const said = (answer: Readonly<Record<string, unknown>>, terms: readonly PropertyTerm[]): Said[] =>
  terms.map((term) => ({ term, value: valueIn(answer, term) })).filter(({ value }) => value !== null);

async function readRelationship(
  client: GraphClient,
  vocabulary: Vocabulary,
  id: string,
): Promise<RelationshipDetails | undefined> {
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

async function nothingLike(client: GraphClient, { dialect }: Vocabulary, id: string): Promise<NothingFound> {
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
