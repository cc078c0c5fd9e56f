import type { PropertyKind } from '../../ontology/define.js';
import { storedIn, textIn } from '../../ontology/language.js';
import { type EntityType, nameProperty, type Ontology, storedProperties } from '../../ontology/ontology.js';
import { hasEvidence, isOfKit } from '../../ontology/told.js';
import { familyColors, otherColors } from '../family-colors.js';

/** What the nodes of a type look like in Neo4j's own tools: those of a family have its colour there, as in the explorer. */
export interface TypeLook {
  /** Its label in Neo4j. */
  readonly type: string;
  /** What readers call it. */
  readonly label: string;
  readonly color: string;
  /** The stored property that says what a node is called. */
  readonly caption: string;
  readonly properties: readonly { readonly name: string; readonly kind: PropertyKind; readonly isList: boolean }[];
}

export function typeLooks(ontology: Ontology, language: string): TypeLook[] {
  const colors = colorsOf(ontology);
  return ontology.nodeTypes.map((type) => ({
    type: type.name,
    label: textIn(type.label, language),
    color: (colors.get(type.family ?? type.name) ?? otherColors).light,
    caption: captionOf(ontology, type, language),
    properties: storedProperties(ontology, type.properties).map(({ name, property: { kind, list } }) => ({
      name,
      kind,
      isList: list,
    })),
  }));
}

/** By family; where the ontology declares none, each type that speaks of the subject is one. */
function colorsOf(ontology: Ontology) {
  const families = Object.keys(ontology.definition.families ?? {});
  const types = ontology.nodeTypes.map(({ name }) => name).filter((name) => !(hasEvidence(ontology) && isOfKit(name)));
  const named = families.length > 0 ? families : types;
  return new Map(named.map((name, index) => [name, familyColors[index] ?? otherColors]));
}

function captionOf(ontology: Ontology, type: EntityType, language: string): string {
  const name = nameProperty(ontology, type);
  if (name === undefined) return type.properties.exact ? 'exact' : 'key';
  return type.properties[name]?.kind === 'localized' ? storedIn(name, language) : name;
}
