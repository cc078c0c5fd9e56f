import type { Ontology } from '../../ontology/ontology.js';
import { stagingLabel } from '../../ontology/staging.js';

/** The label of the one node that tells which dataset a graph holds. */
export const STATE_LABEL = 'GraphDataset';

/**
 * How statements that read begin, with the graph's label as the first of their values: they give no record where the graph is not served there
 * as they begin. Once they have begun, an import leaves the place alone until they have ended.
 */
export const SERVED = `MATCH (s:${STATE_LABEL} {graph: $p[0]}) WHERE s.hash IS NOT NULL`;

/**
 * Where a dataset stands in a database: at home, under the names that the ontology gives, or in the staging place beside it, where the next
 * dataset is served from while home is written.
 */
export type Place = 'home' | 'staging';
export const PLACES: readonly Place[] = ['home', 'staging'];

/** Which labels the nodes of an ontology have in Neo4j: the graph's name, the type, and its interfaces. */
export class Labels {
  /** The label that every node of the graph has. */
  readonly graph: string;
  readonly #ofType: ReadonlyMap<string, readonly string[]>;
  readonly #byMembers: ReadonlyMap<string, string>;

  constructor(
    ontology: Ontology,
    private readonly place: Place = 'home',
  ) {
    const graph = ontology.definition.name;
    this.graph = this.named(graph);
    this.#ofType = new Map(
      ontology.nodeTypes.map(({ name, implements: interfaces }) => [
        name,
        [graph, name, ...interfaces].map((label) => this.named(label)),
      ]),
    );
    const types = Object.values(ontology.types);
    this.#byMembers = new Map([
      [keyOf(ontology.nodeTypes.map(({ name }) => name)), this.graph],
      ...types.map(({ name, members }) => [keyOf(members), this.named(name)] as const),
    ]);
  }

  /** The label by which a type or an interface goes in this place. */
  named(name: string): string {
    return this.place === 'home' ? name : stagingLabel(name);
  }

  /** Every label of the ontology, with the graph's own. */
  all(): string[] {
    return [...new Set([...this.#ofType.values()].flat())].sort();
  }

  /** The labels that the nodes of each type have. */
  ofEach(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(this.#ofType);
  }

  /** The label that just the nodes of these types have, if there is one. */
  ofAll(types: readonly string[]): string | undefined {
    return this.#byMembers.get(keyOf(types));
  }
}

const keyOf = (types: readonly string[]): string => [...new Set(types)].sort().join(' ');
