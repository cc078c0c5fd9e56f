import type { Properties, PropertyKind } from '../ontology/define.js';
import { type Label, textIn } from '../ontology/language.js';
import { nameProperty, type Ontology } from '../ontology/ontology.js';
import { hasEvidence, toldRelationships, toldTypes } from '../ontology/told.js';

/** The words of a graph, with labels in each of its languages. */
export interface Vocabulary {
  readonly title: Label;
  /** The tags of its languages, the first before all. */
  readonly languages: readonly string[];
  /** Whether its statements have evidence in a source. */
  readonly hasEvidence: boolean;
  /** What several types are, taken together; none in a part of a graph. */
  readonly interfaces?: readonly InterfaceTerm[];
  readonly types: readonly TypeTerm[];
  readonly relationshipTypes: readonly RelationshipTerm[];
  readonly enums: readonly EnumTerm[];
}

interface Term {
  readonly name: string;
  readonly label: Label;
  readonly description?: Label | undefined;
}

export interface InterfaceTerm extends Term {
  /** The names of the interfaces that it is of. */
  readonly implements?: readonly string[];
}

export interface TypeTerm extends InterfaceTerm {
  /** The IRI of the class of another vocabulary that it is a kind of. */
  readonly subClassOf?: string | undefined;
  readonly properties: readonly PropertyTerm[];
}

export interface RelationshipTerm extends Term {
  /** The types or interfaces at its ends; absent in a part of a graph. */
  readonly from?: string;
  readonly to?: string;
  /** How many relationships of the type a node has at each end. */
  readonly forward?: Bounds;
  readonly back?: Bounds;
  /** The IRI of the property of another vocabulary that it is a kind of. */
  readonly subPropertyOf?: string | undefined;
  readonly properties: readonly PropertyTerm[];
}

export interface Bounds {
  readonly required: boolean;
  readonly atMost: number;
}

export interface PropertyTerm extends Term {
  /** `String`, `Int`, `Float`, `Boolean`, `YearMonth`, `DateTime`, or the name of an enum. */
  readonly valueType: string;
  readonly isLocalized: boolean;
  readonly isList: boolean;
  /** The value that goes without saying; null where there is none. */
  readonly default: string | number | boolean | null;
  readonly required?: boolean;
  /** The IRI of the property of another vocabulary that it is a kind of. */
  readonly subPropertyOf?: string | undefined;
}

export interface EnumTerm extends Term {
  readonly values: readonly Term[];
}

/** The words in which a graph is told; with those of places in the source and of what leads to them, where these are told by themselves, too. */
export function vocabularyOf(ontology: Ontology, { withPlaces = false } = {}): Vocabulary {
  const { definition, languages, enums, relationships, interfaceTypes } = ontology;
  const inAll = (label: Label): Label => Object.fromEntries(languages.map((language) => [language, textIn(label, language)]));
  const terms = (properties: Properties, name?: string): PropertyTerm[] =>
    Object.entries(properties)
      .filter(([each]) => each !== name)
      .map(([each, { label, description, kind, list, enum: values, required, subPropertyOf, ...property }]) => ({
        name: each,
        label: inAll(label),
        description: { en: description },
        valueType: values?.name ?? VALUE_TYPES[kind],
        isLocalized: kind === 'localized',
        isList: list,
        default: property.default ?? null,
        required,
        subPropertyOf,
      }));
  const { subjectMatter, structure } = toldRelationships(ontology);
  const types = withPlaces ? ontology.nodeTypes : toldTypes(ontology);
  const told = new Set([...subjectMatter, ...structure.map(({ name }) => name)]);
  return {
    title: inAll(definition.title ?? { en: definition.name }),
    languages,
    hasEvidence: hasEvidence(ontology),
    interfaces: interfaceTypes
      .filter(({ members }) => members.some((member) => types.some(({ name }) => name === member)))
      .map(({ name, label, description, implements: of }) => {
        return { name, label: inAll(label), description: inAll(description), implements: of };
      }),
    types: types.map((type) => ({
      name: type.name,
      label: inAll(type.label),
      description: inAll(type.description),
      implements: type.implements,
      subClassOf: type.subClassOf,
      properties: terms(type.properties, nameProperty(ontology, type)),
    })),
    relationshipTypes: Object.values(relationships)
      .filter(({ name }) => withPlaces || told.has(name))
      .map(({ name, label, from, to, forward, back, derivation, subPropertyOf, allProperties }) => ({
        name,
        label: inAll(label),
        from,
        to,
        forward: boundsOf(forward),
        back: boundsOf(back),
        subPropertyOf: subPropertyOf ?? (derivation ? DERIVATION : undefined),
        properties: terms(allProperties),
      })),
    enums: Object.entries(enums).map(([name, { label, description, values }]) => ({
      name,
      label: inAll(label),
      description: { en: description },
      values: Object.entries(values).map(([value, of]) => {
        return { name: value, label: inAll(of.label), description: { en: of.description } };
      }),
    })),
  };
}

/** What leads from what is derived to what it is derived from is a kind of this. */
const DERIVATION = 'http://www.w3.org/ns/prov#wasDerivedFrom';

const boundsOf = ({ required, atMost }: Bounds): Bounds => ({ required, atMost });

const VALUE_TYPES: Readonly<Record<PropertyKind, string>> = {
  string: 'String',
  localized: 'String',
  enum: 'String',
  int: 'Int',
  float: 'Float',
  boolean: 'Boolean',
  yearMonth: 'YearMonth',
  dateTime: 'DateTime',
};
