import type { EntityType, Ontology } from '../ontology/ontology.js';
import type { CountLevels, Expand } from '../plan/expand.js';
import type { Readable } from '../plan/read.js';

/** What an exploration needs of a graph. */
export interface ExplorableGraph {
  readonly ontology: Ontology;
  readonly store: Readable & { readonly expand: Expand; readonly countLevels: CountLevels; readonly version: unknown };
}

/** The node types that have such relationships: places in the source have none, and nothing walks to them. */
export const subjectMatterNodeTypes = ({ nodeTypes, relationships }: Ontology): EntityType[] =>
  nodeTypes.filter(({ relations }) =>
    Object.values(relations).some(({ relationship }) => relationships[relationship]?.isSubjectMatter),
  );
