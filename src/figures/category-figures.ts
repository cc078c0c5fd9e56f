import type { PropertyValues } from 'evidence-graph/dataset';
import type { Category, KnownFigure } from './additivity.js';

/** What is known of delegate categories, whether just read from files or of a dataset. */
export interface Statements {
  readonly nodes: ReadonlyMap<string, StatedNode>;
  readonly relationships: readonly Link[];
}

export interface StatedNode {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly properties: PropertyValues;
}

export interface Link {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: PropertyValues;
}

/** A figure with what it is of. */
export interface Observed extends KnownFigure {
  readonly key: string;
  readonly subject: string | undefined;
  readonly measure: string | undefined;
  readonly congress: string | undefined;
  readonly base: string | undefined;
  readonly isExact: boolean;
}

export const COUNT = 'Measure:count';
export const SHARE = 'Measure:share';

/** The delegate categories by key, each with its whole and its scheme. */
export function categoriesIn(statements: Statements): ReadonlyMap<string, Category> {
  const { nodes } = statements;
  const keyOf = (id: string | undefined): string | undefined => nodes.get(id ?? '')?.key;
  const [schemes, wholes, complements] = ['IN_SCHEME', 'PART_OF', 'COMPLEMENT_OF'].map((type) => endsOf(statements, type));
  const categories = [...nodes.values()].flatMap((node): Category[] => {
    const scheme = nodes.get(schemes?.get(node.id)?.[0]?.to ?? '');
    const partOf = wholes?.get(node.id)?.[0];
    if (node.type !== 'DelegateCategory' || !scheme) return [];
    return [
      {
        ...named(node),
        scheme: { ...named(scheme), disjoint: (scheme.properties.disjoint as boolean | undefined) ?? null },
        partOf: keyOf(partOf?.to),
        excludesOtherParts: (partOf?.properties.disjoint as boolean | undefined) ?? null,
        complementOf: (complements?.get(node.id) ?? []).flatMap(({ to }) => keyOf(to) ?? []),
      },
    ];
  });
  return new Map(categories.map((category) => [category.key, category]));
}

/** Every figure that has a value, in the order in which they are written. */
export function observedIn(statements: Statements): Observed[] {
  const types = ['OBSERVES', 'MEASURES', 'OF_CONGRESS', 'BASE'];
  const [subjects, measures, congresses, bases] = types.map((type) => endsOf(statements, type));
  return [...statements.nodes.values()].flatMap(({ id, type, key, properties }) => {
    const { value, unit, assertion, comparator } = properties;
    if (type !== 'Observation' || typeof value !== 'number') return [];
    return [
      {
        observation: id,
        key,
        value,
        unit: String(unit),
        assertion: String(assertion),
        subject: subjects?.get(id)?.[0]?.to,
        measure: measures?.get(id)?.[0]?.to,
        congress: congresses?.get(id)?.[0]?.to,
        base: bases?.get(id)?.[0]?.to,
        isExact: comparator === 'EQUAL',
      },
    ];
  });
}

/** The relationships of a type by their start, in the order in which they are told. */
function endsOf({ relationships }: Statements, type: string): ReadonlyMap<string, readonly Link[]> {
  const ends = new Map<string, Link[]>();
  const links = relationships.filter((link) => link.type === type).sort((a, b) => orderOf(a) - orderOf(b));
  for (const link of links) ends.set(link.from, [...(ends.get(link.from) ?? []), link]);
  return ends;
}

const orderOf = ({ properties }: Link): number => Number(properties.order ?? 0);

const named = ({ id, key, properties: { nameZh, nameEn } }: StatedNode) => ({
  id,
  key,
  name: { zh: String(nameZh), en: String(nameEn) },
});
