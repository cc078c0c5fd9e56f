import { askAll } from '../fields/ask-all.js';
import type { QueryGraph } from '../fields/query-graph.js';

/** What the graph says on the ground of one place. */
export interface EvidenceSpan {
  readonly start: number;
  readonly end: number;
  /** The id of the entity or relationship. */
  readonly fact: string;
}

const ENTITIES = `query ($after: String) {
  entities(first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename id
      evidence { start end }
      relationships(direction: OUT, first: 100) { totalCount nodes { id evidence { start end } } }
    }
  }
}`;
const RELATIONSHIPS = `query ($id: ID!, $after: String) {
  node(id: $id) { ... on Entity { relationships(direction: OUT, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { id evidence { start end } }
  } } }
}`;

interface Grounded {
  readonly id: string;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

interface EntityNode extends Grounded {
  readonly __typename: string;
  readonly relationships: { readonly totalCount: number; readonly nodes: readonly Grounded[] };
}

/** Which facts rest on which spans of the article: read from the graph once for each version of it, when it is asked. */
export class EvidenceIndex {
  #grounds: Promise<readonly EvidenceSpan[]> | undefined;
  #version: unknown;

  /** What it has read holds as long as the version is the same. */
  constructor(
    private readonly ask: QueryGraph,
    private readonly version: () => unknown,
  ) {}

  /** The ids of what rests on a place that shares at least one code point with the span, in the order of the article. */
  async factsAt(start: number, end: number): Promise<string[]> {
    const grounds = await this.all();
    return [...new Set(grounds.filter((each) => each.start < end && each.end > start).map(({ fact }) => fact))];
  }

  /** Every ground, by its place. What was read while the data changed may be of either: it is not kept. */
  async all(): Promise<readonly EvidenceSpan[]> {
    const version = this.version();
    if (this.#grounds && this.#version === version) return this.#grounds;
    const grounds = this.#read();
    [this.#grounds, this.#version] = [grounds, version];
    const forget = () => {
      if (this.#grounds === grounds) this.#grounds = undefined;
    };
    grounds.then(() => (this.version() === version ? undefined : forget()), forget);
    return grounds;
  }

  async #read(): Promise<readonly EvidenceSpan[]> {
    const entities = await askAll<EntityNode>(this.ask, ENTITIES, (answer) => answer.entities);
    const grounds: EvidenceSpan[] = [];
    for (const entity of entities) {
      const relationships = await this.#relationshipsOf(entity);
      // That a section is there says nothing of the words by which it begins.
      const facts = entity.__typename === 'ArticleSection' ? relationships : [entity, ...relationships];
      for (const { id, evidence } of facts) {
        for (const { start, end } of evidence) grounds.push({ start, end, fact: id });
      }
    }
    return grounds.sort((a, b) => a.start - b.start || a.end - b.end || (a.fact < b.fact ? -1 : 1));
  }

  async #relationshipsOf({ id, relationships: { totalCount, nodes } }: EntityNode): Promise<readonly Grounded[]> {
    if (nodes.length === totalCount) return nodes;
    return askAll<Grounded>(this.ask, RELATIONSHIPS, (answer) => answer.node.relationships, { id });
  }
}
