import type { Property } from '../ontology/define.js';
import type { EntityType, Ontology } from '../ontology/ontology.js';
import { isOfKit } from '../ontology/told.js';

/** What an observation is in the Data Cube vocabulary. */
const OBSERVATION = 'http://purl.org/linked-data/cube#Observation';

/** The property that holds the number of the figures of a type: observations of the Data Cube vocabulary, and whatever must have a number with a fraction. Undefined where its nodes are no figures. */
export function figureProperty(ontology: Ontology, id: string): { readonly type: EntityType; readonly name: string } | undefined {
  const type = ontology.nodeTypes.find(({ name }) => id.startsWith(`${name}:`));
  if (!type || isOfKit(type.name)) return undefined;
  const isNumber = ({ kind, list }: Property): boolean =>
    !list && (kind === 'float' || (kind === 'int' && type.subClassOf === OBSERVATION));
  const found = Object.entries(type.properties).find(([, property]) => property.required && isNumber(property));
  return found && { type, name: found[0] };
}

/** The properties in which figures are alike that can stand side by side, such as their unit: those of the type's own that each must have, but for numbers. */
export function unitProperties(ontology: Ontology, { implements: interfaces, properties }: EntityType): string[] {
  const shared = new Set(interfaces.flatMap((name) => Object.keys(ontology.types[name]?.properties ?? {})));
  return Object.entries(properties).flatMap(([name, { required, kind, list }]) =>
    required && !list && !shared.has(name) && (kind === 'enum' || kind === 'string') ? [name] : [],
  );
}
