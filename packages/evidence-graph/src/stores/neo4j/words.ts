import type { NodeRecord } from '../../dataset/dataset.js';
import type { Records } from '../../dataset/records.js';
import type { Ontology } from '../../ontology/ontology.js';
import { searchableOf, searchedTypes, searchFields } from '../../text/searchable.js';

/** The properties that hold what a node is found by: all its words, and those of its names. */
export const WORDS = '_words';
export const NAMES = '_names';

/** Gives nodes the words by which they are found: of all records, as a node's terms are other nodes'. */
export class NodeWords {
  readonly #types: ReadonlySet<string>;
  readonly #stored: readonly string[];
  readonly #searchable: ReturnType<typeof searchableOf>;
  readonly #terms: ReadonlyMap<string, readonly string[]>;

  constructor(ontology: Ontology, records: Records) {
    this.#types = new Set(searchedTypes(ontology));
    this.#stored = searchFields(ontology).map(({ stored }) => stored);
    this.#searchable = searchableOf(ontology);
    this.#terms = termsOf(ontology, records);
  }

  /** The properties; none where a node is not searched. */
  of({ id, type, properties }: NodeRecord): Readonly<Record<string, string>> {
    if (!this.#types.has(type)) return {};
    const values = this.#stored.map((name) => (name === 'id' ? id : properties[name]));
    const { text, names } = this.#searchable(values, this.#terms.get(id) ?? []);
    return { [WORDS]: text, [NAMES]: names };
  }
}

/** The terms of each node, in the order of their ids. */
function termsOf({ definition, types, relationships }: Ontology, records: Records): Map<string, string[]> {
  const { terms } = definition.search ?? {};
  const found = new Map<string, string[]>();
  if (!terms) return found;
  const termTypes = new Set(types[relationships[terms.relationship]?.to ?? '']?.members);
  const texts = new Map<string, string>();
  for (const { id, type, properties } of records.nodes) {
    const text = termTypes.has(type) ? properties[terms.property] : undefined;
    if (typeof text === 'string') texts.set(id, text);
  }
  const ids = new Map<string, Set<string>>();
  for (const { type, from, to } of records.relationships) {
    if (type === terms.relationship && texts.has(to)) ids.set(from, (ids.get(from) ?? new Set()).add(to));
  }
  for (const [from, to] of ids)
    found.set(
      from,
      [...to].sort().map((id) => texts.get(id) as string),
    );
  return found;
}
