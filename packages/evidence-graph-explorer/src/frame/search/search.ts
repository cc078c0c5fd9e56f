import { type Connection, pageInfo, readAll } from 'evidence-graph/export';
import type { GraphClient } from '../../graph/graph-client.js';
import { localized } from '../../language/localized.js';
import { sectionsQuery } from '../../ontology/citing.js';
import { type Dialect, type NodeAnswer, readDialect } from '../../ontology/dialect.js';
import type { Localized } from '../../scene/scene.js';
import type { Example } from '../../views/query/examples.js';
import { type Found, type Hit, hasWords, inOrder, kindOf, matchOf, phraseIn } from './hits.js';
import { nearestTo } from './nearest.js';

/** The first hits of a search, and how many more entities the graph has found. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly more: number;
}

const entitiesShown = 8;
const questionsShown = 3;
const passagesShown = 3;
const offered = 3;

/** Words that find something, and how many entities. */
export interface Nearest {
  readonly words: string;
  readonly count: number;
}

/** Finds words in the questions, in names, aliases and figures, and in the source. */
export class Search {
  constructor(
    private readonly client: GraphClient,
    /** Reads the questions. */
    private readonly examples: () => Promise<readonly Example[]>,
  ) {}

  async find(words: string): Promise<SearchResult> {
    const dialect = await readDialect(this.client);
    const [questions, { hits, total }, passages] = await Promise.all([
      this.#questions(words),
      this.#entities(words, dialect),
      dialect.hasEvidence ? this.#passages(words, dialect) : [],
    ]);
    return { hits: inOrder([...questions, ...hits, ...passages]), more: total - hits.length };
  }

  /** What is found instead, where nothing was: some of the words, or a beginning of one. */
  async nearest(words: string): Promise<Nearest[]> {
    const near = nearestTo(words);
    if (near.length === 0) return [];
    const [names, fields] = [
      near.map((_, index) => `$w${index}: String!`),
      near.map((_, index) => `w${index}: search(query: $w${index}, first: 1) { totalCount }`),
    ];
    type Answer = Readonly<Record<string, { readonly totalCount: number }>>;
    const answer = await this.client.ask<Answer>(
      `query Nearest(${names}) { ${fields.join(' ')} }`,
      Object.fromEntries(near.map((word, index) => [`w${index}`, word])),
    );
    return near
      .map((word, index) => ({ words: word, count: answer[`w${index}`]?.totalCount ?? 0 }))
      .filter(({ count }) => count > 0)
      .slice(0, offered);
  }

  async #questions(words: string): Promise<Hit[]> {
    const examples = await this.examples();
    return examples
      .filter(({ group, title }) => group && Object.values(title).some((text) => hasWords(text, words)))
      .slice(0, questionsShown)
      .map(({ id, title }) => ({ kind: 'question', id, title: localized({ ...title }) }));
  }

  async #entities(words: string, dialect: Dialect): Promise<{ hits: Hit[]; total: number }> {
    type Placed = { readonly evidence?: readonly { readonly section: Localized }[] };
    type Edge = Found & { readonly node: NodeAnswer & Placed };
    type Answer = { readonly search: { readonly totalCount: number; readonly edges: readonly Edge[] } };
    const query = `query Search($query: String!) {
  search(query: $query, first: ${entitiesShown}) {
    totalCount
    edges { tier highlights { field text start end } node { ${dialect.nodeFields} ${dialect.placeFields} } }
  }
}`;
    const { search } = await this.client.ask<Answer>(query, { query: words });
    const hits = search.edges.map(({ node, tier, highlights }): Hit => {
      const place = node.evidence?.[0]?.section ?? null;
      const found = { tier, highlights };
      return { kind: kindOf(found, words), node: dialect.linkOf(node), place, match: matchOf(found, words) };
    });
    return { hits, total: search.totalCount };
  }

  /** Where the source itself has the words, in its smallest sections. */
  async #passages(words: string, { text }: Dialect): Promise<Hit[]> {
    type Section = Localized & {
      readonly id: string;
      readonly text: string | null;
      readonly partOf: { readonly id: string } | null;
    };
    type Answer = { readonly articleSections: Connection<Section> };
    const sections = await readAll(this.client, sectionsQuery(text, pageInfo, ''), (answer: Answer) => answer.articleSections);
    const divided = new Set(sections.flatMap(({ partOf }) => partOf?.id ?? []));
    return sections
      .filter(({ id }) => !divided.has(id))
      .flatMap((section): Hit[] => {
        const phrase = section.text && phraseIn(section.text, words);
        return phrase ? [{ kind: 'article', section: { zh: section.zh, en: section.en }, ...phrase }] : [];
      })
      .slice(0, passagesShown);
  }
}
