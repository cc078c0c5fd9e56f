import type { Ontology } from '../../ontology/ontology.js';

/** The label of the one node that tells which dataset a graph holds. */
export const STATE_LABEL = 'GraphDataset';

/** Which labels the nodes of an ontology have in Neo4j: the graph's name, the type, and its interfaces. */
export class Labels {
  /** The label that every node of the graph has. */
  readonly graph: string;
  readonly #ofType: ReadonlyMap<string, readonly string[]>;
  readonly #byMembers: ReadonlyMap<string, string>;

  constructor(ontology: Ontology) {
    this.graph = ontology.definition.name;
    this.#ofType = new Map(
      ontology.nodeTypes.map(({ name, implements: interfaces }) => [name, [this.graph, name, ...interfaces]]),
    );
    const types = Object.values(ontology.types);
    this.#byMembers = new Map([
      [keyOf(ontology.nodeTypes.map(({ name }) => name)), this.graph],
      ...types.map(({ name, members }) => [keyOf(members), name] as const),
    ]);
  }

  /** Every label of the ontology, with the graph's own. */
  all(): string[] {
    return [...new Set([...this.#ofType.values()].flat())].sort();
  }

  of(type: string): readonly string[] {
    const labels = this.#ofType.get(type);
    if (!labels) throw new Error(`The ontology has no node type ${type}`);
    return labels;
  }

  /** The label that just the nodes of these types have, if there is one. */
  ofAll(types: readonly string[]): string | undefined {
    return this.#byMembers.get(keyOf(types));
  }
}

const keyOf = (types: readonly string[]): string => [...new Set(types)].sort().join(' ');
