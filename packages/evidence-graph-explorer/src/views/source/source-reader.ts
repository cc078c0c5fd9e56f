import { type Connection, pageInfo, readAll } from 'evidence-graph/export';
import type { GraphClient } from '../../graph/graph-client.js';
import { coverageQuery, evidenceQuery, isSection, type Resting, restingQuery, sectionsQuery } from '../../ontology/citing.js';
import { type Dialect, type NodeAnswer, readDialect } from '../../ontology/dialect.js';
import type { Assertion, Localized } from '../../scene/scene.js';
import type { Fact } from './facts.js';

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

/** A place in the source, its term, and what rests on it. */
export interface Evidence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Where its term starts; null where that is where it starts itself. */
  readonly exactStart: number | null;
  readonly facts: readonly Fact[];
}

/** A source, and where the text tells of it. */
export interface TextSource extends Localized {
  readonly id: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly evidence: readonly { readonly start: number }[];
}

/** A part of the source on which no fact rests, and why. */
export interface Uncovered {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Lengths in code points: of all sections, of what facts rest on, of what is left uncited for a reason. */
export interface Coverage {
  readonly length: number;
  readonly cited: number;
  readonly uncited: number;
  readonly uncovered: readonly Uncovered[];
}

/** A source without what rests on it. */
export interface SourceText {
  /** In the order of the source; those that have parts come before them. */
  readonly sections: readonly Section[];
  readonly sources: readonly TextSource[];
  readonly coverage: Coverage;
}

export async function readText(client: GraphClient): Promise<SourceText> {
  const dialect = await readDialect(client);
  const { text } = dialect;
  const query = sectionsQuery(text, pageInfo, dialect.sectionFields(3));
  type Sections = { readonly articleSections: Connection<Omit<Section, 'related'> & NodeAnswer> };
  type Rest = Pick<SourceText, 'coverage'> & { readonly sources: { readonly nodes: readonly TextSource[] } };
  const [sections, { coverage, sources }] = await Promise.all([
    readAll(client, query, (answer: Sections) => answer.articleSections),
    client.ask<Rest>(coverageQuery(text)),
  ]);
  const related = sections.map((section) => ({ ...section, related: dialect.relatedOf(section) }));
  return { sections: related, sources: sources.nodes, coverage };
}

type EntityAnswer = NodeAnswer & { readonly assertion?: Assertion };

interface RelationshipAnswer {
  readonly id: string;
  readonly relationshipType: string;
  readonly assertion: Assertion | null;
  readonly from: NodeAnswer;
  readonly to: NodeAnswer;
}

type EvidenceAnswer = Omit<Evidence, 'facts'> & {
  readonly entities: Connection<EntityAnswer>;
  readonly relationships: Connection<RelationshipAnswer>;
};

/** All evidence, in the order of the source. */
export async function readEvidence(client: GraphClient): Promise<Evidence[]> {
  const dialect = await readDialect(client);
  type Answer = { readonly allEvidence: Connection<EvidenceAnswer> };
  const query = evidenceQuery(dialect.nodeFields, pageInfo);
  const found = await readAll(client, query, (answer: Answer) => answer.allEvidence);
  return Promise.all(
    found.map(async ({ entities, relationships, ...place }) => {
      const nodes = await allOf(client, dialect, place.id, 'entities', entities);
      const related = await allOf(client, dialect, place.id, 'relationships', relationships);
      return { ...place, facts: [...related.map((each) => relationship(each, dialect)), ...entitiesAmong(nodes, dialect)] };
    }),
  );
}

/** What rests on an evidence: mostly what came with it; one that bears more is asked for the rest. */
async function allOf<Answer>(
  client: GraphClient,
  { nodeFields }: Dialect,
  id: string,
  kind: Resting,
  first: Connection<Answer>,
): Promise<readonly Answer[]> {
  if (!first.pageInfo.hasNextPage) return first.nodes;
  type Found = { readonly node: Readonly<Record<Resting, Connection<Answer>>> };
  return readAll(client, restingQuery(kind, nodeFields, pageInfo), ({ node }: Found) => node[kind], { id });
}

const entitiesAmong = (nodes: readonly EntityAnswer[], dialect: Dialect): Fact[] =>
  nodes
    .filter(({ type }) => !isSection(type))
    .map((node) => ({ id: node.id, assertion: node.assertion ?? null, node: dialect.linkOf(node) }));

const relationship = ({ id, relationshipType, assertion, from, to }: RelationshipAnswer, dialect: Dialect): Fact => ({
  id,
  type: relationshipType,
  assertion,
  from: dialect.linkOf(from),
  to: dialect.linkOf(to),
});
