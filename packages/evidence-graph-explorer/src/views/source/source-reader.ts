import type { GraphClient } from '../../graph/graph-client.js';
import { type Connection, pageInfo, readAll } from '../../graph/read-all.js';
import { coverageQuery, evidenceOf, evidenceQuery, factsQuery, sectionsQuery } from '../../ontology/citing.js';
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
  const { text } = dialect;
  const sections = sectionsQuery(text, pageInfo, dialect.sectionFields(3));
  type Sections = { readonly articleSections: Connection<Omit<Section, 'related'> & NodeAnswer> };
  type AllEvidence = { readonly allEvidence: Connection<Evidence> };
  type Rest = Pick<SourceText, 'coverage'> & { readonly sources: { readonly nodes: readonly TextSource[] } };
  const [allSections, allEvidence, { coverage, sources }] = await Promise.all([
    readAll(client, sections, (answer: Sections) => answer.articleSections),
    readAll(client, evidenceQuery(text, pageInfo), (answer: AllEvidence) => answer.allEvidence),
    client.ask<Rest>(coverageQuery(text)),
  ]);
  const related = allSections.map((section) => ({ ...section, related: dialect.relatedOf(section) }));
  return { sections: related, evidence: allEvidence, sources: sources.nodes, coverage };
}

/** The facts that rest on these evidences, all of which share the code points from `start` to `end`. */
export async function readFacts(client: GraphClient, evidence: readonly Evidence[], start: number, end: number): Promise<Fact[]> {
  const { text } = await readDialect(client);
  type Found = Localized & Fact & { readonly relationshipType?: string; readonly evidence: readonly { readonly id: string }[] };
  const ids = new Set(evidence.map(({ id }) => id));
  const { factsAt } = await client.ask<{ readonly factsAt: readonly Found[] }>(factsQuery(text), { start, end });
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
  const { node } = await client.ask<{ node: { evidence?: readonly { id: string }[] } | null }>(evidenceOf, { id });
  return new Set(node?.evidence?.map((one) => one.id));
}
