import type { GraphClient } from '../../graph/graph-client.js';
import type { Localized } from '../../scene/scene.js';

export interface Section extends Localized {
  readonly id: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Its words; null where the graph has not got them. */
  readonly text: string | null;
  readonly source: Localized & { readonly id: string };
  readonly parts: { readonly totalCount: number };
}

export interface Evidence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly entities: { readonly nodes: readonly { readonly type: string }[] };
}

export interface Uncovered {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export interface SourceText {
  /** In the order of the source; those that have parts come before them. */
  readonly sections: readonly Section[];
  /** In the order of the source. */
  readonly evidence: readonly Evidence[];
  readonly coverage: {
    readonly length: number;
    readonly cited: number;
    readonly uncited: number;
    readonly uncovered: readonly Uncovered[];
  };
}

/** A fact that rests on some evidence: an entity, or a relationship with its ends. */
export interface Fact {
  readonly id: string;
  readonly type: string;
  readonly name?: Localized;
  readonly from?: Localized;
  readonly to?: Localized;
  readonly evidence: readonly { readonly id: string }[];
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const names = 'zh: name(lang: ZH) en: name(lang: EN)';

export async function readSource(client: GraphClient): Promise<SourceText> {
  const sections = `query Sections($after: String) {
  page: articleSections(first: 100, after: $after, orderBy: [{ start: ASC }, { end: DESC }]) {
    nodes { id kind start end text ${names} source { id ${names} } parts { totalCount } }
    pageInfo { hasNextPage endCursor }
  }
}`;
  const evidence = `query Evidence($after: String) {
  page: allEvidence(first: 100, after: $after, orderBy: [{ start: ASC }]) {
    nodes { id start end exact entities(first: 1) { nodes { type: __typename } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
  const coverage = 'query Coverage { coverage { length cited uncited uncovered { start end reason } } }';
  const [allSections, allEvidence, covered] = await Promise.all([
    readAll<Section>(client, sections),
    readAll<Evidence>(client, evidence),
    client.ask<Pick<SourceText, 'coverage'>>(coverage),
  ]);
  return { sections: allSections, evidence: allEvidence, ...covered };
}

/** The facts that rest on one of these evidences, all of which share the code points from `start` to `end`. */
export async function readFacts(client: GraphClient, ids: readonly string[], start: number, end: number): Promise<Fact[]> {
  const query = `query Facts($start: Int!, $end: Int!) {
  factsAt(start: $start, end: $end) {
    id type: __typename
    ... on Entity { ${names} evidence { id } }
    ... on Relationship { relationshipType: type from { ${names} } to { ${names} } evidence { id } }
  }
}`;
  type Answer = { factsAt: (Localized & Omit<Fact, 'name'> & { readonly relationshipType?: string })[] };
  const { factsAt } = await client.ask<Answer>(query, { start, end });
  return factsAt
    .filter(({ evidence }) => evidence.some(({ id }) => ids.includes(id)))
    .map(({ zh, en, relationshipType, ...fact }) =>
      relationshipType === undefined ? { ...fact, name: { zh, en } } : { ...fact, type: relationshipType },
    );
}

async function readAll<Node>(client: GraphClient, query: string): Promise<Node[]> {
  const found: Node[] = [];
  for (let after: string | null = null; ; ) {
    const { page }: { page: Page<Node> } = await client.ask(query, { after });
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}
