import neo4j from 'neo4j-driver';
import type { NodeRecord, PropertyValues, RelationshipRecord } from '../../dataset/dataset.js';
import type { Records } from '../../dataset/records.js';
import type { Ontology, RelationshipType } from '../../ontology/ontology.js';
import { type StoredProperty, storedProperties } from '../../ontology/ontology.js';
import { SORT_KEY } from '../../plan/shape.js';
import { SortKeys } from '../sort-keys.js';
import { Instants } from './instants.js';
import { NodeWords } from './words.js';

/** What evidence keeps of the relationships that cite it: the ids of the nodes where they start. No index finds them by the lists that they keep. */
export const CITED_FROM = '_citedFrom';

/** What Neo4j is sent of a record: all its properties, its own, those that every one has, and the words by which it is found. */
export interface RecordRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface RelationshipRow extends RecordRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** Turns records into rows: whole numbers are sent as integers and instants as values of their own, as the ontology has them. */
export class RecordRows {
  readonly #integers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #instants: Instants;
  readonly #words: NodeWords;
  readonly #sortKeys: SortKeys;
  readonly #citedFrom: ReadonlyMap<string, ReadonlySet<string>>;

  /** Of a dataset: what a node is found by, and where it stands, depends on others. */
  constructor(ontology: Ontology, records: Records) {
    this.#sortKeys = new SortKeys(ontology, records);
    this.#instants = new Instants(ontology);
    this.#words = new NodeWords(ontology, records);
    this.#citedFrom = startsOfCiting(records);
    const types = [
      ...ontology.nodeTypes.map(({ name, properties }) => [name, storedProperties(ontology, properties)] as const),
      ...Object.values(ontology.relationships).map(
        ({ name, allProperties }: RelationshipType) => [name, storedProperties(ontology, allProperties)] as const,
      ),
    ];
    this.#integers = new Map(
      types.map(([name, properties]) => [name, new Set(properties.filter(isInteger).map((each) => each.name))]),
    );
  }

  ofNode(record: NodeRecord): RecordRow {
    const { id, type, key, properties } = record;
    return {
      id,
      properties: {
        ...this.#encode(type, properties),
        ...this.#words.of(record),
        [SORT_KEY]: this.#sortKeys.ofNode(record),
        ...this.#citedFromOf(id),
        id,
        type,
        key,
      },
    };
  }

  ofRelationship(record: RelationshipRecord): RelationshipRow {
    const { id, type, from, to, properties, evidence } = record;
    const grounds = evidence.length > 0 ? { evidence: [...evidence].sort() } : {};
    const sortKey = this.#sortKeys.ofRelationship(record);
    return { id, type, from, to, properties: { ...this.#encode(type, properties), id, [SORT_KEY]: sortKey, ...grounds } };
  }

  #citedFromOf(id: string): Readonly<Record<string, readonly string[]>> {
    const starts = this.#citedFrom.get(id);
    return starts ? { [CITED_FROM]: [...starts].sort() } : {};
  }

  #encode(type: string, properties: PropertyValues): Record<string, unknown> {
    const integers = this.#integers.get(type);
    const encoded: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(properties))
      Object.assign(encoded, this.#instants.encode(name, value) ?? { [name]: integers?.has(name) ? integer(value) : value });
    return encoded;
  }
}

function startsOfCiting({ relationships }: Records): ReadonlyMap<string, ReadonlySet<string>> {
  const starts = new Map<string, Set<string>>();
  for (const { from, evidence } of relationships)
    for (const id of evidence) starts.set(id, (starts.get(id) ?? new Set()).add(from));
  return starts;
}

const isInteger = ({ property }: StoredProperty): boolean => property.kind === 'int';

const integer = (value: PropertyValues[string]): unknown =>
  Array.isArray(value) ? value.map((each) => neo4j.int(each)) : neo4j.int(value as number);
