import {
  type Assertion,
  type Connection,
  type GraphClient,
  type Localized,
  pageInfo,
  readAll,
} from 'evidence-graph-explorer/graph';
import { mainCongress } from './counts.js';

export interface Named extends Localized {
  readonly id: string;
}

export interface Keyed extends Named {
  readonly key: string;
}

export interface Figure extends Named {
  readonly value: number;
  readonly unit: string;
  readonly comparator: 'EQUAL' | 'MORE_THAN' | 'AT_LEAST' | 'MEAN';
  readonly decimals: number | null;
  /** As the source writes it; null where it is derived. */
  readonly printed: string | null;
  readonly formula: string | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly assertion: Assertion;
  readonly measure: Keyed;
  readonly congress: Keyed | null;
  readonly base: Named | null;
  /** Whether the base is read from the words rather than said by them. */
  readonly isBaseInferred: boolean;
  readonly subject: Named & { readonly type: string };
  /** What it is compared with, such as the figure of the congress before. */
  readonly comparedWith: readonly Named[];
  /** What it is derived or can be recomputed from. */
  readonly inputs: readonly Named[];
  readonly consistency: { readonly agrees: boolean; readonly recomputed: number } | null;
}

export interface Category extends Keyed {
  readonly partOf: { readonly id: string } | null;
  /** What is observed of it. */
  readonly figures: readonly Figure[];
}

export interface Scheme extends Named {
  readonly description: Localized | null;
  readonly categories: readonly Category[];
}

/** What the source claims of delegates without figures. */
export interface Claim extends Named {
  readonly description: Localized | null;
  readonly concerns: readonly Named[];
}

export interface Statistics {
  readonly schemes: readonly Scheme[];
  /** Every figure there is, those of categories too. */
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  /** The congress that most stated figures are of. */
  readonly congress: Keyed | null;
}

const names = 'id zh: name(lang: ZH) en: name(lang: EN)';
const descriptions = 'zhDescription: description(lang: ZH) enDescription: description(lang: EN)';

/** All figures, each category's with its scheme. */
export async function readStatistics(client: GraphClient): Promise<Statistics> {
  const [schemes, figures, claims] = await Promise.all([readSchemes(client), readFigures(client), readClaims(client)]);
  const figuresOf = ({ id }: Named): Figure[] => figures.filter(({ subject }) => subject.id === id);
  const filled = schemes.map(({ categories, ...scheme }) => ({
    ...scheme,
    categories: categories.map((category) => ({ ...category, figures: figuresOf(category) })),
  }));
  return { schemes: filled, figures, claims, congress: mainCongress(figures) };
}

interface Described {
  readonly zhDescription: string | null;
  readonly enDescription: string | null;
}

const descriptionOf = ({ zhDescription: zh, enDescription: en }: Described): Localized | null =>
  zh !== null && en !== null ? { zh, en } : null;

async function readSchemes(client: GraphClient) {
  const query = `query CategorySchemes($after: String) {
  delegateCategorySchemes(first: 100, after: $after) {
    nodes { ${names} ${descriptions} categories(first: 100) { nodes { ${names} key partOf { id } } } }
    ${pageInfo}
  }
}`;
  type Node = Named & Described & { categories: { nodes: Omit<Category, 'figures'>[] } };
  type Answer = { delegateCategorySchemes: Connection<Node> };
  const nodes = await readAll<Node, Answer>(client, query, (answer) => answer.delegateCategorySchemes);
  return nodes.map(({ id, zh, en, categories, ...node }) => ({
    id,
    zh,
    en,
    description: descriptionOf(node),
    categories: categories.nodes,
  }));
}

/** Those that concern a category of delegates. */
async function readClaims(client: GraphClient): Promise<Claim[]> {
  const query = `query Claims($after: String) {
  claims(first: 100, after: $after) {
    nodes { ${names} ${descriptions} concerns(first: 10) { nodes { ... on Entity { type: __typename ${names} } } } }
    ${pageInfo}
  }
}`;
  type Node = Named & Described & { concerns: { nodes: (Named & { type: string })[] } };
  type Answer = { claims: Connection<Node> };
  const nodes = await readAll<Node, Answer>(client, query, (answer) => answer.claims);
  return nodes
    .filter(({ concerns }) => concerns.nodes.some(({ type }) => type === 'DelegateCategory'))
    .map(({ id, zh, en, concerns, ...node }) => ({ id, zh, en, description: descriptionOf(node), concerns: concerns.nodes }));
}

async function readFigures(client: GraphClient): Promise<Figure[]> {
  const query = `query Figures($after: String) {
  observations(first: 100, after: $after) {
    nodes {
      ${names} value unit comparator decimals printed formula lower upper assertion
      measure { ${names} key } congress { ${names} key } base { ${names} } subject { type: __typename ${names} }
      baseRelationships: relationships(direction: OUT, types: [BASE], first: 1) { nodes { assertion } }
      comparedWith(first: 10) { nodes { ${names} } }
      derivedFrom(first: 10) { nodes { ${names} } }
      recomputedFrom(first: 10) { nodes { ${names} } }
      consistency { agrees recomputed }
    }
    ${pageInfo}
  }
}`;
  type Page = { nodes: Named[] };
  type Node = Omit<Figure, 'comparedWith' | 'inputs' | 'isBaseInferred'> & {
    baseRelationships: { nodes: { assertion: Assertion }[] };
    comparedWith: Page;
    derivedFrom: Page;
    recomputedFrom: Page;
  };
  type Answer = { observations: Connection<Node> };
  const nodes = await readAll<Node, Answer>(client, query, ({ observations }) => observations);
  return nodes.map(({ baseRelationships, comparedWith, derivedFrom, recomputedFrom, ...figure }) => ({
    ...figure,
    isBaseInferred: baseRelationships.nodes.some(({ assertion }) => assertion === 'INFERRED'),
    comparedWith: comparedWith.nodes,
    inputs: [...derivedFrom.nodes, ...recomputedFrom.nodes],
  }));
}
