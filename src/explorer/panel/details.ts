import type { GraphClient } from '../graph/graph-client.js';
import { type Connection, pageInfo, readAll } from '../graph/read-all.js';
import type { PropertyTerm, Vocabulary } from '../ontology/vocabulary.js';
import type { Assertion, Localized } from '../scene/scene.js';

/** A node, as a link names it. */
export interface NodeLink extends Localized {
  readonly id: string;
  readonly type: string;
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
  readonly sample: readonly NodeLink[];
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
  readonly properties: readonly { readonly term: PropertyTerm; readonly value: unknown }[];
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
    readonly extent: string;
    readonly basis: string | null;
    readonly openEnded: boolean;
    readonly zhReason: string | null;
    readonly enReason: string | null;
    readonly zhAttribution: string | null;
    readonly enAttribution: string | null;
    readonly zhCondition: string | null;
    readonly enCondition: string | null;
    readonly zhManner: string | null;
    readonly enManner: string | null;
    readonly zhTopic: string | null;
    readonly enTopic: string | null;
    readonly evidence: readonly EvidenceDetails[];
  };
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
/** The names under which a text is asked for in both languages. */
const namesOf = (field: string): Localized => {
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return { zh: `zh${name}`, en: `en${name}` };
};
const localized = (field: string): string => `${namesOf(field).zh}: ${field}(lang: ZH) ${namesOf(field).en}: ${field}(lang: EN)`;

/** All that the graph says of an entity or a relationship. */
export async function readDetails(client: GraphClient, vocabulary: Vocabulary, id: string): Promise<Details> {
  const type = vocabulary.types.get(id.split(':', 1)[0] ?? '');
  if (type && !type.isInterface) return (await readEntity(client, vocabulary, id, type.name)) ?? nothingLike(client, id);
  return (await readRelationship(client, id)) ?? nothingLike(client, id);
}

/** All that one relation of an entity leads to. */
export async function readRelation(
  client: GraphClient,
  id: string,
  { type, direction }: RelationDetails,
): Promise<readonly NodeLink[]> {
  const query = `query Related($id: ID!, $types: [RelationshipType!], $direction: Direction, $after: String) {
  node(id: $id) { ... on Entity { relationships(first: 100, after: $after, types: $types, direction: $direction) {
    nodes { from { ${linkFields} } to { ${linkFields} } }
    ${pageInfo}
  } } }
}`;
  type Answer = { readonly node: { readonly relationships: Connection<{ readonly from: NodeLink; readonly to: NodeLink }> } };
  const ends = await readAll(client, query, ({ node }: Answer) => node.relationships, { id, types: [type], direction });
  return ends.map(({ from, to }) => (direction === 'OUT' ? to : from));
}

async function readEntity(
  client: GraphClient,
  vocabulary: Vocabulary,
  id: string,
  type: string,
): Promise<EntityDetails | undefined> {
  const shared = new Set(vocabulary.types.get('Entity')?.properties.map(({ name }) => name));
  const terms = (vocabulary.types.get(type)?.properties ?? []).filter(({ name }) => !shared.has(name));
  const own = terms.map(({ name, isLocalized }) => (isLocalized ? localized(name) : name)).join(' ');
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
  const properties = terms.map((term) => ({ term, value: propertyOf(node, term) }));
  return { kind: 'entity', node, properties: properties.filter(({ value }) => value !== null), relations: relationSummary };
}

function propertyOf(node: Record<string, unknown>, { name, isLocalized }: PropertyTerm): unknown {
  if (!isLocalized) return node[name];
  const [zh, en] = [node[namesOf(name).zh], node[namesOf(name).en]];
  return zh === null ? null : { zh, en: en ?? zh };
}

async function readRelationship(client: GraphClient, id: string): Promise<RelationshipDetails | undefined> {
  const query = `query Relationship($id: ID!) {
  node(id: $id) {
    ... on Relationship {
      id relationshipType: type from { ${linkFields} } to { ${linkFields} } assertion extent basis openEnded
      ${localized('reason')} ${localized('attribution')} ${localized('condition')} ${localized('manner')} ${localized('topic')}
      ${evidenceFields}
    }
  }
}`;
  const { node } = await client.ask<{ node: Partial<RelationshipDetails['relationship']> | null }>(query, { id });
  return node?.id === undefined ? undefined : { kind: 'relationship', relationship: node as RelationshipDetails['relationship'] };
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
