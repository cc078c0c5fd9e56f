import type { Ask } from './ask.js';

/** What the graph says on the ground of one place. */
export interface Ground {
  readonly start: number;
  readonly end: number;
  /** The id of the entity or relationship. */
  readonly fact: string;
  /** True where it rests on a whole section, which says nothing of what stands in it: who speaks there. */
  readonly isWhole: boolean;
}

const PAGE = `query ($after: String) {
  entities(first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename id
      evidence { start end }
      relationships(direction: OUT, first: 100) { totalCount nodes { id evidence { start end } } }
    }
  }
}`;
const REST = `query ($id: ID!, $after: String) {
  node(id: $id) { ... on Entity { relationships(direction: OUT, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { id evidence { start end } }
  } } }
}`;

interface Grounded {
  readonly id: string;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

/** Which facts rest on which spans of the article: read from the graph once, when it is first asked. */
export class EvidenceIndex {
  #grounds: Promise<readonly Ground[]> | undefined;

  constructor(private readonly ask: Ask) {}

  /** The ids of what rests on a place that shares at least one code point with the span, in the order of the article. */
  async factsAt(start: number, end: number): Promise<string[]> {
    const grounds = await this.all();
    return [...new Set(grounds.filter((each) => each.start < end && each.end > start).map(({ fact }) => fact))];
  }

  /** Every ground, by its place. */
  async all(): Promise<readonly Ground[]> {
    this.#grounds ??= this.#read().catch((error) => {
      this.#grounds = undefined;
      throw error;
    });
    return this.#grounds;
  }

  async #read(): Promise<readonly Ground[]> {
    const grounds: Ground[] = [];
    const add = ({ id, evidence }: Grounded): void => {
      for (const { start, end } of evidence) grounds.push({ start, end, fact: id, isWhole: id.startsWith('SPEAKS_IN(') });
    };
    let after: string | null = null;
    do {
      const { entities } = await this.ask(PAGE, { after });
      for (const node of entities.nodes) {
        // A section and the article rest on all of their own words: that says nothing of a span.
        if (node.__typename === 'ArticleSection' || node.__typename === 'Source') continue;
        add(node);
        const { totalCount, nodes } = node.relationships;
        for (const relationship of totalCount > nodes.length ? await this.#relationshipsOf(node.id) : nodes) add(relationship);
      }
      after = entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null;
    } while (after !== null);
    return grounds.sort((a, b) => a.start - b.start || a.end - b.end || (a.fact < b.fact ? -1 : 1));
  }

  async #relationshipsOf(id: string): Promise<Grounded[]> {
    const found: Grounded[] = [];
    let after: string | null = null;
    do {
      const { node } = await this.ask(REST, { id, after });
      found.push(...node.relationships.nodes);
      after = node.relationships.pageInfo.hasNextPage ? node.relationships.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  }
}
