import type { GraphClient } from '../graph/graph-client.js';
import { type Connection, pageInfo, readAll } from '../graph/read-all.js';
import { localized, qualifiersOf, qualifying, selectionOf, valueIn } from '../ontology/statement.js';
import type { PropertyTerm, Vocabulary } from '../ontology/vocabulary.js';
import type { Assertion, Localized } from '../scene/scene.js';

/** A node, as a link names it. */
export interface NodeLink extends Localized {
  readonly id: string;
  readonly type: string;
}

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
    readonly source: Localized & { readonly publisher: string | null; readonly publishedAt: string | null };
  };
}

export interface RelationDetails extends Localized {
  readonly relation: string;
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly count: number;
  readonly sample: readonly RelatedLink[];
}

export interface EntityDetails {
  readonly kind: 'entity';
  readonly node: NodeLink & {
    readonly aliases: readonly string[];
    readonly zhDescription: string | null;
    readonly enDescription: string | null;
    readonly zhReason: string | null;
    readonly enReason: string | null;
    readonly zhAttribution: string | null;
    readonly enAttribution: string | null;
    readonly assertion: Assertion;
    readonly openEnded: boolean;
    readonly evidence: readonly EvidenceDetails[];
  };
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
    readonly assertion: Assertion;
    readonly evidence: readonly EvidenceDetails[];
  };
  /** All that the ontology has to say of it, beside the ground. */
  readonly properties: readonly Said[];
}

/** What is asked for is not there; these have names like it. */
export interface NothingFound {
  readonly kind: 'nothing';
  readonly nearest: readonly NodeLink[];
}

export type Details = EntityDetails | RelationshipDetails | NothingFound;

const linkFields = 'id type: __typename zh: name(lang: ZH) en: name(lang: EN)';
const evidenceFields = `evidence { id start end exact passage
  section { ${linkFields} source { zh: name(lang: ZH) en: name(lang: EN) publisher publishedAt } } }`;
/** All that the graph says of an entity or a relationship. */
export async function readDetails(client: GraphClient, vocabulary: Vocabulary, id: string): Promise<Details> {
  const type = vocabulary.types.get(id.split(':', 1)[0] ?? '');
  if (type && !type.isInterface) return (await readEntity(client, vocabulary, id, type.name)) ?? nothingLike(client, id);
  return (await readRelationship(client, vocabulary, id)) ?? nothingLike(client, id);
}

/** All that one relation of an entity leads to, each with what qualifies the relationship. */
export async function readRelation(
  client: GraphClient,
  vocabulary: Vocabulary,
  id: string,
  { type, direction }: Pick<RelationDetails, 'type' | 'direction'>,
): Promise<readonly RelatedLink[]> {
  const terms = vocabulary.relationships.get(type)?.properties ?? [];
  const query = `query Related($id: ID!, $types: [RelationshipType!], $direction: Direction, $after: String) {
  node(id: $id) { ... on Entity { relationships(first: 100, after: $after, types: $types, direction: $direction) {
    nodes { from { ${linkFields} } to { ${linkFields} } ${selectionOf(qualifying(terms, vocabulary))} }
    ${pageInfo}
  } } }
}`;
  type Related = Readonly<Record<string, unknown>> & { readonly from: NodeLink; readonly to: NodeLink };
  type Answer = { readonly node: { readonly relationships: Connection<Related> } };
  const ends = await readAll(client, query, ({ node }: Answer) => node.relationships, { id, types: [type], direction });
  return ends.map((related) => ({
    ...(direction === 'OUT' ? related.to : related.from),
    qualifiers: qualifiersOf(related, terms, vocabulary),
  }));
}

async function readEntity(
  client: GraphClient,
  vocabulary: Vocabulary,
  id: string,
  type: string,
): Promise<EntityDetails | undefined> {
  const shared = new Set(vocabulary.types.get('Entity')?.properties.map(({ name }) => name));
  const terms = (vocabulary.types.get(type)?.properties ?? []).filter(({ name }) => !shared.has(name));
  const own = selectionOf(terms);
  const query = `query Entity($id: ID!) {
  node(id: $id) {
    ... on Entity {
      ${linkFields} aliases ${localized('description')} ${localized('reason')} ${localized('attribution')} assertion openEnded
      ${evidenceFields}
    }
    ${own === '' ? '' : `... on ${type} { ${own} }`}
  }
  relationSummary(id: $id, sample: 4) { relation type direction count zh: label(lang: ZH) en: label(lang: EN) sample { ${linkFields} } }
}`;
  const known = await client.ask<{ node: unknown }>('query Exists($id: ID!) { node(id: $id) { id } }', { id });
  if (known.node === null) return undefined;
  type Answer = { node: EntityDetails['node'] & Record<string, unknown>; relationSummary: RelationDetails[] };
  const { node, relationSummary } = await client.ask<Answer>(query, { id });
  const relations = await Promise.all(relationSummary.map((relation) => withQualifiers(client, vocabulary, id, relation)));
  return { kind: 'entity', node, properties: said(node, terms), relations };
}

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
    ({ name }) => name !== 'assertion',
  );
  const query = `query Relationship($id: ID!) {
  node(id: $id) {
    ... on Relationship {
      id relationshipType: type from { ${linkFields} } to { ${linkFields} } assertion ${selectionOf(terms)}
      ${evidenceFields}
    }
  }
}`;
  type Found = RelationshipDetails['relationship'] & Readonly<Record<string, unknown>>;
  const { node } = await client.ask<{ node: Found | { readonly id?: undefined } | null }>(query, { id });
  return node?.id === undefined ? undefined : { kind: 'relationship', relationship: node, properties: said(node, terms) };
}

async function nothingLike(client: GraphClient, id: string): Promise<NothingFound> {
  const words = id
    .replace(/^\w+[:(]/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const query = `query Nearest($query: String!) { search(query: $query, first: 3) { edges { node { ${linkFields} } } } }`;
  const single = [...words].sort((a, b) => b.length - a.length).slice(0, 3);
  for (const wanted of new Set([words.join(' '), ...single].filter(Boolean))) {
    const { search } = await client.ask<{ search: { edges: { node: NodeLink }[] } }>(query, { query: wanted });
    if (search.edges.length > 0) return { kind: 'nothing', nearest: search.edges.map(({ node }) => node) };
  }
  return { kind: 'nothing', nearest: [] };
}
