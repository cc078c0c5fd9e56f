import { type Asking, type Connection, pageInfo, readAll } from 'evidence-graph/export';
import { type Cited, citedFields } from './cited-place.js';
import { mainCongress } from './counts.js';
import type { Localized } from './words.js';

/** On what ground the graph holds something. */
type Assertion = 'STATED' | 'INFERRED' | 'DERIVED' | 'BACKGROUND' | 'NOT_STATED';

export interface Named extends Localized {
  readonly id: string;
}

export interface Keyed extends Named {
  readonly key: string;
}

/** A report, as citations tell of it. */
export interface Report extends Localized {
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

export interface Place extends Cited {
  readonly end: number;
  readonly section: Cited['section'] & { readonly source: Report };
}

export interface Congress extends Keyed {
  readonly number: number;
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
  readonly congress: Congress | null;
  /** Where the source says it. */
  readonly evidence: readonly Place[];
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
  readonly aliases: readonly string[];
  readonly partOf: { readonly id: string } | null;
  /** The IDs of those that it leaves of its whole. */
  readonly complementOf: readonly string[];
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

/** A question that the source leaves open. */
export interface Silence extends Named {
  /** The IDs of what it is about. */
  readonly about: readonly string[];
}

export interface Statistics {
  readonly schemes: readonly Scheme[];
  /** Every figure there is, those of categories too. */
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly silences: readonly Silence[];
  /** The congress that most stated figures are of. */
  readonly congress: Keyed | null;
}

const names = 'id zh: name(lang: ZH) en: name(lang: EN)';
const placeFields = citedFields.replace('section {', `end section { source { ${names} publisher publishedAt language }`);
const descriptions = 'zhDescription: description(lang: ZH) enDescription: description(lang: EN)';

/** All figures, each category's with its scheme. */
export async function readStatistics(client: Asking): Promise<Statistics> {
  const [schemes, figures, claims, silences] = await Promise.all([
    readSchemes(client),
    readFigures(client),
    readClaims(client),
    readSilences(client),
  ]);
  const figuresOf = ({ id }: Named): Figure[] => figures.filter(({ subject }) => subject.id === id);
  const filled = schemes.map(({ categories, ...scheme }) => ({
    ...scheme,
    categories: categories.map((category) => ({ ...category, figures: figuresOf(category) })),
  }));
  return { schemes: filled, figures, claims, silences, congress: mainCongress(figures) };
}

interface Described {
  readonly zhDescription: string | null;
  readonly enDescription: string | null;
}

const descriptionOf = ({ zhDescription: zh, enDescription: en }: Described): Localized | null =>
  zh !== null && en !== null ? { zh, en } : null;

async function readSchemes(client: Asking) {
  const query = `query CategorySchemes($after: String) {
  delegateCategorySchemes(first: 20, after: $after) {
    nodes { ${names} ${descriptions} categories(first: 100) { nodes {
      ${names} key aliases partOf { id } complementOf(first: 10) { nodes { ... on Entity { id } } }
    } } }
    ${pageInfo}
  }
}`;
  type CategoryNode = Omit<Category, 'figures' | 'complementOf'> & { complementOf: { nodes: { id: string }[] } };
  type Node = Named & Described & { categories: { nodes: CategoryNode[] } };
  type Answer = { delegateCategorySchemes: Connection<Node> };
  const nodes = await readAll<Node, Answer>(client, query, (answer) => answer.delegateCategorySchemes);
  return nodes.map(({ id, zh, en, categories, ...node }) => ({
    id,
    zh,
    en,
    description: descriptionOf(node),
    categories: categories.nodes.map(({ complementOf, ...category }) => ({
      ...category,
      complementOf: complementOf.nodes.map((each) => each.id),
    })),
  }));
}

async function readSilences(client: Asking): Promise<Silence[]> {
  const query = `query Silences($after: String) {
  silences(first: 100, after: $after) {
    nodes { ${names} about(first: 40) { nodes { ... on Entity { id } } } }
    ${pageInfo}
  }
}`;
  type Node = Named & { about: { nodes: { id: string }[] } };
  const nodes = await readAll<Node, { silences: Connection<Node> }>(client, query, ({ silences }) => silences);
  return nodes.map(({ about, ...silence }) => ({ ...silence, about: about.nodes.map(({ id }) => id) }));
}

/** Those that concern a category of delegates. */
async function readClaims(client: Asking): Promise<Claim[]> {
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

async function readFigures(client: Asking): Promise<Figure[]> {
  const query = `query Figures($after: String) {
  observations(first: 100, after: $after) {
    nodes {
      ${names} value unit comparator decimals printed formula lower upper assertion
      measure { ${names} key } congress { ${names} key number } base { ${names} } subject { type: __typename ${names} }
      baseRelationships: relationships(direction: OUT, types: [BASE], first: 1) { nodes { assertion } }
      comparedWith(first: 10) { nodes { ${names} } }
      derivedFrom(first: 10) { nodes { ${names} } }
      recomputedFrom(first: 10) { nodes { ${names} } }
      consistency { agrees recomputed }
      ${placeFields}
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
