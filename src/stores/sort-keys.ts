import type { NodeRecord, PropertyValues, RelationshipRecord } from '../dataset/dataset.js';
import type { Records } from '../dataset/records.js';
import type { Ontology, SourceOrder } from '../ontology/ontology.js';

type Placed = Pick<RelationshipRecord, 'id' | 'from' | 'to' | 'properties' | 'evidence'>;

/**
 * The sort key of every node and relationship of a dataset: lists come in its order unless asked otherwise. It tells where a thing
 * stands in the source, as far as the ontology says so, and ends in the id, so that no two are alike. A relationship stands where its evidence
 * does; then where its ends do, so that a list of either direction comes by what it leads to.
 */
export class SortKeys {
  readonly #order: SourceOrder | undefined;
  readonly #places = new Map<string, string>();

  constructor({ definition }: Ontology, { nodes, relationships }: Records) {
    this.#order = definition.sourceOrder;
    if (!this.#order) return;
    const { evidence: evidencedBy } = this.#order;
    for (const { id, properties } of nodes) this.#keep(id, this.#ownPlace(properties));
    // A node's evidence has a place of its own: it may not take that of another meanwhile.
    const found = new Map<string, string>();
    for (const { type, from, to } of relationships) {
      const place = type === evidencedBy ? this.#places.get(to) : undefined;
      if (place !== undefined && !this.#places.has(from)) found.set(from, least(found.get(from), place));
    }
    for (const [id, place] of found) this.#keep(id, place);
    for (const { id, type, properties } of nodes) this.#places.set(id, this.#rank(properties, this.#places.get(id), type));
  }

  ofNode({ id }: Pick<NodeRecord, 'id'>): string {
    return this.#order ? `${this.#places.get(id) ?? NOWHERE}${id}` : id;
  }

  ofRelationship({ id, from, to, properties, evidence }: Placed): string {
    if (!this.#order) return id;
    const places = [from, to].map((end) => this.#places.get(end) ?? NOWHERE);
    const own = evidence.flatMap((each) => this.#places.get(each) ?? []).sort()[0];
    return [this.#rank(properties, own?.slice(1)), ...places, id].join('');
  }

  #ownPlace(properties: PropertyValues): string | undefined {
    const { start, end = start } = this.#order as SourceOrder;
    const [from, to] = [properties[start], properties[end]];
    return typeof from === 'number' && typeof to === 'number' ? placeOf(from, to) : undefined;
  }

  #keep(id: string, place: string | undefined): void {
    if (place !== undefined) this.#places.set(id, place);
  }

  /** The source itself comes first, and last what is not of the source or stands nowhere in it. */
  #rank(properties: PropertyValues, place: string | undefined, type?: string): string {
    const { source, last } = this.#order as SourceOrder;
    if (type !== undefined && type === source) return `0${place ?? NO_PLACE}`;
    const isLast = last?.values.includes(String(properties[last.property])) === true;
    return `${place === undefined || isLast ? 2 : 1}${place ?? NO_PLACE}`;
  }
}

const DIGITS = 10;
/** Behind any digit. */
const NO_PLACE = '~';
const NOWHERE = `2${NO_PLACE}`;

/** From where it starts; of those that start alike the longest first, as a whole comes before its parts. */
const placeOf = (start: number, end: number): string => padded(start) + padded(10 ** DIGITS - 1 - end);
const padded = (number: number): string => String(number).padStart(DIGITS, '0');
const least = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b);
