import type { GraphClient } from 'evidence-graph-explorer/graph';
import type { Figure } from '../../findings/statistics.js';

/** One figure of a thing, and those that are like it but for the congress. */
export interface FigureWithOthers {
  readonly figure: FigureHere;
  /** Of the same thing, measure and unit, at other congresses. */
  readonly others: readonly FigureHere[];
}

export type FigureHere = Pick<
  Figure,
  | 'id'
  | 'zh'
  | 'en'
  | 'value'
  | 'unit'
  | 'comparator'
  | 'decimals'
  | 'printed'
  | 'formula'
  | 'lower'
  | 'upper'
  | 'assertion'
  | 'congress'
  | 'base'
  | 'isBaseInferred'
  | 'comparedWith'
  | 'consistency'
> & { readonly measure: { readonly id: string } };

const names = 'id zh: name(lang: ZH) en: name(lang: EN)';
const fields = `
  ${names} value unit comparator decimals printed formula lower upper assertion
  measure { id } congress { ${names} key number } base { ${names} }
  baseRelationships: relationships(direction: OUT, types: [BASE], first: 1) { nodes { assertion } }
  comparedWith(first: 3) { nodes { ${names} } }
  consistency { agrees recomputed }`;

const query = `query Figure($id: ID!) {
  node(id: $id) { ... on Observation { ${fields} subject { ... on Entity { observations(first: 50) { nodes { ${fields} } } } } } }
}`;

type Answer = Omit<FigureHere, 'comparedWith' | 'isBaseInferred'> & {
  readonly comparedWith: { readonly nodes: FigureHere['comparedWith'] };
  readonly baseRelationships: { readonly nodes: readonly { readonly assertion: Figure['assertion'] }[] };
};

export async function readFigure(client: GraphClient, id: string): Promise<FigureWithOthers> {
  type Whole = { readonly node: Answer & { readonly subject: { readonly observations: { readonly nodes: readonly Answer[] } } } };
  const { node } = await client.ask<Whole>(query, { id });
  const figure = figureOf(node);
  const isLike = (other: FigureHere): boolean =>
    other.measure.id === figure.measure.id && other.unit === figure.unit && other.congress?.id !== figure.congress?.id;
  return { figure, others: node.subject.observations.nodes.map(figureOf).filter(isLike) };
}

const figureOf = ({ comparedWith, baseRelationships, ...figure }: Answer): FigureHere => ({
  ...figure,
  comparedWith: comparedWith.nodes,
  isBaseInferred: baseRelationships.nodes.some(({ assertion }) => assertion === 'INFERRED'),
});
