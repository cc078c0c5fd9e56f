import type { EnumDefinition, Properties } from './define.js';
import { definitionFaults } from './definition-faults.js';
import { OntologyError } from './error.js';
import { linkRelationships, linkTypes } from './link.js';
import type { Ontology, OntologyDefinition } from './ontology.js';

/** Checks a definition and links its ends. Throws an {@link OntologyError} that lists every fault. */
export function defineOntology<const D extends OntologyDefinition>(definition: D): Ontology<D> {
  throwIfAny(definitionFaults(definition));
  const types = linkTypes(definition);
  const relationships = linkRelationships(definition);
  throwIfAny([...types.faults, ...relationships.faults]);
  const allTypes = Object.values(types.linked);
  return {
    definition,
    languages: definition.languages,
    types: types.linked,
    nodeTypes: allTypes.filter(({ kind }) => kind === 'node'),
    interfaceTypes: allTypes.filter(({ kind }) => kind === 'interface'),
    relationships: relationships.linked,
    enums: enumsOf([...allTypes.map(({ properties }) => properties), relationships.properties]),
  };
}

/** The enums that properties choose from, by name. */
function enumsOf(all: readonly Properties[]): Record<string, EnumDefinition> {
  const enums: Record<string, EnumDefinition> = {};
  for (const property of all.flatMap((properties) => Object.values(properties))) {
    if (property.enum) enums[property.enum.name] = property.enum;
  }
  return enums;
}

function throwIfAny(faults: readonly string[]): void {
  if (faults.length > 0) throw new OntologyError(faults);
}
