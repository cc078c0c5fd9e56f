import type { Ontology } from '../ontology/ontology.js';
import type { CountLevels, Expand } from '../plan/expand.js';
import type { Readable } from '../plan/read.js';

/** What an exploration needs of a graph. */
export interface ExplorableGraph {
  readonly ontology: Ontology;
  readonly store: Readable & { readonly expand: Expand; readonly countLevels: CountLevels; readonly version: unknown };
}

/** The relationship types over which an exploration runs unless told others: what is said of the subject, not of the source. */
export const domainTypes = ({ relationships }: Ontology): string[] =>
  Object.values(relationships)
    .filter(({ domain }) => domain)
    .map(({ name }) => name);
