import fc, { type GeneratorValue } from 'fast-check';
import type { Dataset, NodeRecord, PropertyValues, RelationshipRecord, Scalar } from '../../src/dataset/dataset.js';
import { relationshipId } from '../../src/dataset/relationship-id.js';
import type { Properties, Property } from '../../src/ontology/define.js';
import { type Ontology, type RelationshipType, storedProperties } from '../../src/ontology/ontology.js';
import { compareValues } from '../../src/plan/order.js';

/** Keys recur between datasets, so that what is asked of one by id is often in another. */
const KEYS = ['a', 'A', 'a1', 'a10', 'a2', 'b-1', 'b.1', 'b_1', 'Z', '0'];
const TEXTS = ['', 'a', 'B', 'ab', '书', '書目', 'é', "O'Brien", '\\', '"', '%', '$p[0]', 'null'];

export interface DatasetSize {
  /** The fewest nodes of each type. */
  readonly leastOfEach?: number;
  /** The most nodes that one leads to over relationships of one type. */
  readonly mostRelated?: number;
}

/**
 * A dataset that conforms to an ontology: every kind of value, nulls, ties, parallel
 * relationships, loops, evidence. It must not be filtered: the same is made again, until the end of time.
 */
export const randomDataset = (ontology: Ontology, size: DatasetSize = {}): fc.Arbitrary<Dataset> =>
  fc.gen().map((g) => new DatasetWriter(ontology, g, { leastOfEach: 1, mostRelated: 3, ...size }).write());

class DatasetWriter {
  readonly #nodes: NodeRecord[] = [];
  readonly #relationships: RelationshipRecord[] = [];

  constructor(
    private readonly ontology: Ontology,
    private readonly g: GeneratorValue,
    private readonly size: Required<DatasetSize>,
  ) {}

  write(): Dataset {
    const { leastOfEach } = this.size;
    for (const { name, properties } of this.ontology.nodeTypes) {
      const keys = this.g(fc.subarray, KEYS, { minLength: leastOfEach, maxLength: 7 });
      for (const key of keys) this.#nodes.push({ id: `${name}:${key}`, type: name, key, properties: this.#values(properties) });
    }
    for (const type of Object.values(this.ontology.relationships)) this.#relate(type);
    const byId = (a: { id: string }, b: { id: string }) => compareValues(a.id, b.id);
    return { nodes: this.#nodes.sort(byId), relationships: this.#relationships.sort(byId) };
  }

  #relate(type: RelationshipType): void {
    const ends = (name: string) => this.#nodes.filter((node) => this.ontology.types[name]?.members.includes(node.type));
    const targets = ends(type.to);
    const arrivals = new Map<string, number>();
    for (const { id: from } of ends(type.from)) {
      const free = targets.filter(({ id }) => (arrivals.get(id) ?? 0) < type.back.atMost);
      const most = Math.min(type.forward.atMost, free.length, this.size.mostRelated);
      const least = Math.min(type.forward.required ? 1 : 0, most);
      const chosen = this.#some(free, least, most);
      for (const { id: to } of chosen) {
        arrivals.set(to, (arrivals.get(to) ?? 0) + 1);
        this.#add(type, from, to, undefined);
        const hasRoom = chosen.length < type.forward.atMost && (arrivals.get(to) ?? 0) < type.back.atMost;
        if (hasRoom && chosen.length === 1 && this.#chance(20)) {
          arrivals.set(to, (arrivals.get(to) ?? 0) + 1);
          this.#add(type, from, to, 'again');
        }
      }
    }
  }

  #add(type: RelationshipType, from: string, to: string, key: string | undefined): void {
    const { relationshipEvidence } = this.ontology.definition;
    const grounds = this.#nodes
      .filter((node) => type.isSubjectMatter && node.type === relationshipEvidence?.type)
      .map(({ id }) => id);
    this.#relationships.push({
      id: relationshipId(type.name, from, to, key),
      type: type.name,
      from,
      to,
      properties: this.#values(type.allProperties),
      evidence: this.#some(grounds, 0, Math.min(2, grounds.length)),
    });
  }

  #values(properties: Properties): PropertyValues {
    const values: Record<string, Scalar | readonly Scalar[]> = {};
    for (const { name, property } of storedProperties(this.ontology, properties)) {
      if (property.list || property.required || this.#chance(60)) values[name] = this.g(arbitraryOf(property));
    }
    return values;
  }

  #some<T>(items: readonly T[], least: number, most: number): T[] {
    return this.g(someIndexes, items.length, least, most).map((index) => items[index] as T);
  }

  #chance(percent: number): boolean {
    return this.g(fc.integer, { min: 1, max: 100 }) <= percent;
  }
}

/** The generator compares what it is given with all that it was ever given: numbers are soon compared, the items are not. */
const someIndexes = (count: number, minLength: number, maxLength: number): fc.Arbitrary<number[]> =>
  fc.subarray([...Array(count).keys()], { minLength, maxLength });

const builders = new WeakMap<Property, () => fc.Arbitrary<Scalar | readonly Scalar[]>>();

/** What makes the values of a property: the same function each time, as the generator keeps what each makes. */
function arbitraryOf(property: Property): () => fc.Arbitrary<Scalar | readonly Scalar[]> {
  const known = builders.get(property);
  if (known) return known;
  const builder = () => (property.list ? fc.array(scalar(property), { maxLength: 3 }) : scalar(property));
  builders.set(property, builder);
  return builder;
}

function scalar(property: Property): fc.Arbitrary<Scalar> {
  switch (property.kind) {
    case 'int':
      return fc.constantFrom(-3, 0, 1, 2, 2_147_483_647);
    case 'float':
      return fc.constantFrom(-0.5, 0, 1, 1.5, 1e21, 0.1);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.keys(property.enum?.values ?? {}));
    case 'yearMonth':
      return fc.constantFrom('1999-12', '2021-11', '2022-06');
    case 'dateTime':
      return fc.constantFrom('2020-01-02T08:30:00Z', '2022-09-26T18:58:58Z', '2016-12-31T23:59:60Z');
    default:
      return fc.constantFrom(...TEXTS);
  }
}
