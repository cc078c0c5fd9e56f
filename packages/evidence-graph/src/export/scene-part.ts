import { connectionField } from '../fields/root-fields.js';
import { type Ontology, subjectMatterTypes } from '../ontology/ontology.js';
import { toldTypes } from '../ontology/told.js';
import { idsOfScene, type SceneFacts, type SceneParts } from '../scene/index.js';
import type { AskGraph } from './pages.js';

/** The IDs of what a scene of the explorer shows; `start` has those that it starts with, and the graph's first ones are meant where it has none. */
export const idsInScene = (
  ontology: Ontology,
  ask: AskGraph,
  scene: SceneParts,
  start: readonly string[] = [],
): Promise<string[]> => idsOfScene((query, variables = {}) => ask(query, variables), factsOf(ontology), start, scene);

function factsOf(ontology: Ontology): SceneFacts {
  const { types, relationships } = ontology;
  const membersOf = (name: string): readonly string[] => types[name]?.members ?? [];
  return {
    types: Object.values(types).map((type) => ({
      name: type.name,
      isInterface: type.kind === 'interface',
      members: type.members,
      connection: connectionField(type),
    })),
    nodeTypes: new Set(toldTypes(ontology).map(({ name }) => name)),
    connected: new Set(
      subjectMatterTypes(ontology).flatMap((name) => {
        const { from = '', to = '' } = relationships[name] ?? {};
        return [...membersOf(from), ...membersOf(to)];
      }),
    ),
  };
}
