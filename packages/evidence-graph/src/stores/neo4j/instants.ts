import neo4j, { type DateTime } from 'neo4j-driver';
import type { PropertyValues } from '../../dataset/dataset.js';
import type { Property } from '../../ontology/define.js';
import type { Ontology } from '../../ontology/ontology.js';
import { isLeapSecond } from '../../ontology/time.js';

/**
 * The properties that are instants. Each is there twice: as Neo4j has instants, `ZONED DATETIME`, for whoever looks into the database, and as
 * the text by which the graph reads it, as Neo4j would take twice as long to sort by texts that it has to make. Those whose name means
 * something else in another type are texts alone, as a statement may read both.
 */
export class Instants {
  readonly #names: ReadonlySet<string>;

  constructor({ types, relationships }: Pick<Ontology, 'types' | 'relationships'>) {
    const declared = new Map<string, Property[]>();
    const all = [
      ...Object.values(types).map(({ properties }) => properties),
      ...Object.values(relationships).map(({ allProperties }) => allProperties),
    ];
    for (const [name, property] of all.flatMap((properties) => Object.entries(properties)))
      declared.set(name, [...(declared.get(name) ?? []), property]);
    const isInstant = ({ kind }: Property): boolean => kind === 'dateTime';
    this.#names = new Set([...declared].flatMap(([name, properties]) => (properties.every(isInstant) ? [name] : [])));
  }

  /** The property that has what the graph reads of another. */
  textOf(name: string): string {
    return this.#names.has(name) ? `_${name}Text` : name;
  }

  /** What Neo4j is sent of the value of a property, under which names; nothing where it is no instant. */
  encode(name: string, value: PropertyValues[string]): Readonly<Record<string, unknown>> | undefined {
    return this.#names.has(name) ? { [name]: native(value), [this.textOf(name)]: value } : undefined;
  }
}

/** Neo4j has no leap seconds, and no lists of more than one type: these stay texts. */
function native(value: PropertyValues[string]): unknown {
  if (!Array.isArray(value)) return isLeapSecond(String(value)) ? value : dateTime(String(value));
  const texts = value.map(String);
  return texts.some(isLeapSecond) ? texts : texts.map(dateTime);
}

function dateTime(instant: string): DateTime<number> {
  const date = new Date(instant);
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
  return new neo4j.types.DateTime(...day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), 0, 0);
}
