import type { GraphClient } from '../../graph/graph-client.js';
import { type Connection, pageInfo, readAll } from '../../graph/read-all.js';
import { type NodeAnswer, type NodeLink, readDialect } from '../../ontology/dialect.js';
import type { Localized } from '../../scene/scene.js';

export interface Section extends Localized {
  readonly id: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Its words; null where the graph has not got them. */
  readonly text: string | null;
  readonly source: Localized & { readonly id: string; readonly language: string | null };
  readonly partOf: { readonly id: string } | null;
  /** Those who are related to it, such as who speaks in it. */
  readonly related: readonly Localized[];
}

export interface Evidence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly section: { readonly id: string };
  readonly entities: { readonly nodes: readonly NodeLink[] };
}

/** A source, and where the text tells of it. */
export interface TextSource extends Localized {
  readonly id: string;
  readonly evidence: readonly { readonly start: number }[];
}

export interface SourceText {
  /** In the order of the source; those that have parts come before them. */
  readonly sections: readonly Section[];
  /** In the order of the source. */
  readonly evidence: readonly Evidence[];
  readonly sources: readonly TextSource[];
  /** Lengths in code points: of all sections, of what facts rest on, of what is left uncited for a reason. */
  readonly coverage: {
    readonly length: number;
    readonly cited: number;
    readonly uncited: number;
    readonly uncovered: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
  };
}

/** A fact that rests on some evidence: an entity, or a relationship with its ends. */
export interface Fact {
  readonly id: string;
  readonly type: string;
  readonly name?: Localized;
  readonly from?: Localized;
  readonly to?: Localized;
}

export async function readSource(client: GraphClient): Promise<SourceText> {
  const dialect = await readDialect(client);
  const names = dialect.text('name');
  const sections = `query Sections($after: String) {
  articleSections(first: 100, after: $after, orderBy: [{ start: ASC }, { end: DESC }]) {
    nodes { id kind start end text ${names} source { id ${names} language } partOf { id } ${dialect.sectionFields(3)} }
    ${pageInfo}
  }
}`;
  const evidence = `query Evidence($after: String) {
  allEvidence(first: 100, after: $after, orderBy: [{ start: ASC }]) {
    nodes { id start end exact section { id } entities(first: 5) { nodes { id type: __typename ${names} } } }
    ${pageInfo}
  }
}`;
  const rest = `query Coverage {
  coverage { length cited uncited uncovered { start end reason } }
  sources(first: 20) { nodes { id ${names} evidence { start } } }
}`;
  type Sections = { readonly articleSections: Connection<Omit<Section, 'related'> & NodeAnswer> };
  type AllEvidence = { readonly allEvidence: Connection<Evidence> };
  type Rest = Pick<SourceText, 'coverage'> & { readonly sources: { readonly nodes: readonly TextSource[] } };
  const [allSections, allEvidence, { coverage, sources }] = await Promise.all([
    readAll(client, sections, (answer: Sections) => answer.articleSections),
    readAll(client, evidence, (answer: AllEvidence) => answer.allEvidence),
    client.ask<Rest>(rest),
  ]);
  const related = allSections.map((section) => ({ ...section, related: dialect.relatedOf(section) }));
  return { sections: related, evidence: allEvidence, sources: sources.nodes, coverage };
}

/** The facts that rest on these evidences, all of which share the code points from `start` to `end`. */
export async function readFacts(client: GraphClient, evidence: readonly Evidence[], start: number, end: number): Promise<Fact[]> {
  const dialect = await readDialect(client);
  const names = dialect.text('name');
  const query = `query Facts($start: Int!, $end: Int!) {
  factsAt(start: $start, end: $end) {
    id type: __typename
    ... on Entity { ${names} evidence { id } }
    ${dialect.hasRelationships ? `... on Relationship { relationshipType: type from { ${dialect.nodeFields} } to { ${dialect.nodeFields} } evidence { id } }` : ''}
  }
}`;
  type Found = Localized & Fact & { readonly relationshipType?: string; readonly evidence: readonly { readonly id: string }[] };
  const ids = new Set(evidence.map(({ id }) => id));
  const { factsAt } = await client.ask<{ readonly factsAt: readonly Found[] }>(query, { start, end });
  const facts = factsAt
    .filter((fact) => fact.evidence.some(({ id }) => ids.has(id)))
    .map(
      ({ id, type, zh, en, relationshipType, from, to }): Fact =>
        from && to ? { id, type: relationshipType ?? type, from, to } : { id, type, name: { zh, en } },
    );
  const entities = evidence.flatMap(({ entities: { nodes } }) =>
    nodes.map(({ id, type, zh, en }): Fact => ({ id, type, name: { zh, en } })),
  );
  return [...new Map([...entities, ...facts].map((fact) => [fact.id, fact])).values()];
}

/** The IDs of the evidence on which an entity or a relationship rests. */
export async function readEvidenceOf(client: GraphClient, id: string): Promise<ReadonlySet<string>> {
  const query = `query EvidenceOf($id: ID!) {
  node(id: $id) { ... on Entity { evidence { id } } ... on Relationship { evidence { id } } }
}`;
  const { node } = await client.ask<{ node: { evidence?: readonly { id: string }[] } | null }>(query, { id });
  return new Set(node?.evidence?.map((one) => one.id));
}
