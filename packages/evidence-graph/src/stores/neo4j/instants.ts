import Cypher from '@neo4j/cypher-builder';
import neo4j, { type DateTime } from 'neo4j-driver';
import type { PropertyValues } from '../../dataset/dataset.js';
import type { Property } from '../../ontology/define.js';
import type { Ontology } from '../../ontology/ontology.js';
import { isLeapSecond } from '../../ontology/time.js';

/**
 * Instants as Neo4j has them, `ZONED DATETIME`, and as the graph reads them, as texts. What Neo4j cannot have stays a text: leap seconds, and
 * the properties whose name means something else in another type, as a statement may read both.
 */
export class Instants {
  /** Whether each is a list, by its name. */
  readonly #properties: ReadonlyMap<string, boolean>;

  constructor({ types, relationships }: Pick<Ontology, 'types' | 'relationships'>) {
    const declared = new Map<string, Property[]>();
    const all = [
      ...Object.values(types).map(({ properties }) => properties),
      ...Object.values(relationships).map(({ allProperties }) => allProperties),
    ];
    for (const [name, property] of all.flatMap((properties) => Object.entries(properties)))
      declared.set(name, [...(declared.get(name) ?? []), property]);
    const instants = [...declared].flatMap(([name, [first, ...others]]): [string, boolean][] =>
      first?.kind === 'dateTime' && others.every(({ kind, list }) => kind === first.kind && list === first.list)
        ? [[name, first.list]]
        : [],
    );
    this.#properties = new Map(instants);
  }

  /** The names of the properties that are instants. */
  get names(): readonly string[] {
    return [...this.#properties.keys()].sort();
  }

  has(name: string): boolean {
    return this.#properties.has(name);
  }

  /** The text of a property, or its texts. */
  read(name: string, property: Cypher.Property): Cypher.Expr {
    const isList = this.#properties.get(name);
    if (isList === undefined) return property;
    if (!isList) return Cypher.toString(property);
    const each = new Cypher.Variable();
    return new Cypher.ListComprehension(each).in(property).map(Cypher.toString(each));
  }
}

/** What Neo4j is sent of an instant, or of several: it has no lists of more than one type. */
export function encodeInstant(value: PropertyValues[string]): unknown {
  if (!Array.isArray(value)) return isLeapSecond(String(value)) ? value : dateTime(String(value));
  const texts = value.map(String);
  return texts.some(isLeapSecond) ? texts : texts.map(dateTime);
}

function dateTime(instant: string): DateTime<number> {
  const date = new Date(instant);
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
  return new neo4j.types.DateTime(...day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), 0, 0);
}
