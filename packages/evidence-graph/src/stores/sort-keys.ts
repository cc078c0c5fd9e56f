import type { NodeRecord, PropertyValues, RelationshipRecord } from '../dataset/dataset.js';
import type { Records } from '../dataset/records.js';
import type { Ontology } from '../ontology/ontology.js';
import type { SourceOrder } from '../ontology/source-order.js';

/**
 * The sort key of every node and relationship of a dataset: lists come in its order unless asked otherwise. It tells where a thing
 * stands in the source, as far as the ontology says so, and ends in the id, so that no two are alike. A relationship stands where its evidence
 * does; then where its ends do, so that a list of either direction comes by what it leads to.
 */
export class SortKeys {
  readonly #order: SourceOrder | undefined;
  readonly #spans = new Map<string, Span>();
  /** What the sort key of a node starts with. */
  readonly #ranks = new Map<string, string>();

  constructor({ definition }: Ontology, { nodes, relationships }: Records) {
    this.#order = definition.sourceOrder;
    if (!this.#order) return;
    const { start, end = start, evidence: evidencedBy, source } = this.#order;
    for (const { id, properties } of nodes) {
      const [from, to] = [properties[start], properties[end]];
      if (typeof from === 'number' && typeof to === 'number') this.#spans.set(id, [from, to]);
    }
    const evidence = new Map<string, string[]>();
    for (const { type, from, to } of relationships) {
      if (type !== evidencedBy) continue;
      const known = evidence.get(from);
      if (known) known.push(to);
      else evidence.set(from, [to]);
    }
    for (const { id, type, properties } of nodes) {
      const span = this.#spans.get(id);
      const place = span ? ownPlace(span) : this.#placeBy(evidence.get(id) ?? []);
      this.#ranks.set(id, type === source ? `0${place}` : this.#rank(properties, place));
    }
  }

  ofNode({ id }: Pick<NodeRecord, 'id'>): string {
    return this.#order ? `${this.#rankOf(id)}${id}` : id;
  }

  ofRelationship({ id, from, to, properties, evidence }: Omit<RelationshipRecord, 'type'>): string {
    if (!this.#order) return id;
    return [this.#rank(properties, this.#placeBy(evidence)), this.#rankOf(from), this.#rankOf(to), id].join('');
  }

  #rankOf(id: string): string {
    return this.#ranks.get(id) ?? `2${NO_PLACE}`;
  }

  /** Where the earliest of some evidence stands; of what starts alike, what ends first. */
  #placeBy(evidence: readonly string[]): string {
    let least = NO_PLACE;
    for (const id of evidence) {
      const span = this.#spans.get(id);
      const place = span ? placeOf(span) : NO_PLACE;
      if (place < least) least = place;
    }
    return least;
  }

  /** 0 is the source itself, 1 what stands in it, 2 what stands nowhere in it or is not of it. */
  #rank(properties: PropertyValues, place: string): string {
    const { last } = this.#order as SourceOrder; // asked only where there is one
    const isLast = place === NO_PLACE || last?.values.includes(String(properties[last.property])) === true;
    return `${isLast ? 2 : 1}${place}`;
  }
}

type Span = readonly [start: number, end: number];

const DIGITS = 10;
const padded = (number: number): string => String(number).padStart(DIGITS, '0');

/** Behind any other place. */
const NO_PLACE = '~';
/** Of what is a part of the source: of those that start alike the longest first, as a whole comes before its parts, and all before what is said there. */
const ownPlace = ([start, end]: Span): string => `${padded(start)}0${padded(10 ** DIGITS - 1 - end)}`;
const placeOf = ([start, end]: Span): string => `${padded(start)}1${padded(end)}`;
