import { hasEvidence } from '../evidence/with-evidence.js';
import type { Properties, PropertyKind } from '../ontology/define.js';
import { type Label, textIn } from '../ontology/language.js';
import { type EntityType, nameProperty, type Ontology, subjectMatterTypes } from '../ontology/ontology.js';

/** The words of a graph, with labels in each of its languages. */
export interface Vocabulary {
  readonly title: Label;
  /** The tags of its languages, the first before all. */
  readonly languages: readonly string[];
  /** Whether its statements have evidence in a source. */
  readonly hasEvidence: boolean;
  readonly types: readonly TypeTerm[];
  readonly relationshipTypes: readonly RelationshipTerm[];
  readonly enums: readonly EnumTerm[];
}

interface Term {
  readonly name: string;
  readonly label: Label;
}

export interface TypeTerm extends Term {
  /** The IRI of the class of another vocabulary that it is a kind of. */
  readonly subClassOf?: string | undefined;
  readonly properties: readonly PropertyTerm[];
}

export interface RelationshipTerm extends Term {
  readonly properties: readonly PropertyTerm[];
}

export interface PropertyTerm extends Term {
  /** `String`, `Int`, `Float`, `Boolean`, `YearMonth`, `DateTime`, or the name of an enum. */
  readonly valueType: string;
  readonly isLocalized: boolean;
  readonly isList: boolean;
  /** The value that goes without saying; null where there is none. */
  readonly default: string | number | boolean | null;
}

export interface EnumTerm extends Term {
  readonly values: readonly Term[];
}

/** What nodes of an ontology are told: places in the source are told with what rests on them. */
export function toldTypes(ontology: Ontology): readonly EntityType[] {
  const places = placesOf(ontology);
  return ontology.nodeTypes.filter(({ name }) => !places.includes(name));
}

/** The relationship types between nodes that are told: those that speak of the subject, and those that hold the source together. */
export function toldRelationships(ontology: Ontology) {
  const subjectMatter = subjectMatterTypes(ontology);
  const isPlace = (end: string): boolean =>
    (ontology.types[end]?.members ?? []).some((name) => placesOf(ontology).includes(name));
  const structure = Object.values(ontology.relationships).filter(
    ({ name, from, to }) => !subjectMatter.includes(name) && !isPlace(from) && !isPlace(to),
  );
  return { subjectMatter, structure };
}

const placesOf = (ontology: Ontology): readonly string[] =>
  hasEvidence(ontology) ? (ontology.types.Passage?.members ?? []) : [];

/** The words of an ontology. */
export function vocabularyOf(ontology: Ontology): Vocabulary {
  const { definition, languages, enums, relationships } = ontology;
  const inAll = (label: Label): Label => Object.fromEntries(languages.map((language) => [language, textIn(label, language)]));
  const terms = (properties: Properties, name?: string): PropertyTerm[] =>
    Object.entries(properties)
      .filter(([each]) => each !== name)
      .map(([each, { label, kind, list, enum: values, ...property }]) => ({
        name: each,
        label: inAll(label),
        valueType: values?.name ?? VALUE_TYPES[kind],
        isLocalized: kind === 'localized',
        isList: list,
        default: property.default ?? null,
      }));
  const { subjectMatter, structure } = toldRelationships(ontology);
  const told = new Set([...subjectMatter, ...structure.map(({ name }) => name)]);
  return {
    title: inAll(definition.title ?? { en: definition.name }),
    languages,
    hasEvidence: hasEvidence(ontology),
    types: toldTypes(ontology).map((type) => ({
      name: type.name,
      label: inAll(type.label),
      subClassOf: type.subClassOf,
      properties: terms(type.properties, nameProperty(ontology, type)),
    })),
    relationshipTypes: Object.values(relationships)
      .filter(({ name }) => told.has(name))
      .map(({ name, label, allProperties }) => ({ name, label: inAll(label), properties: terms(allProperties) })),
    enums: Object.entries(enums).map(([name, { label, values }]) => ({
      name,
      label: inAll(label),
      values: Object.entries(values).map(([value, of]) => ({ name: value, label: inAll(of.label) })),
    })),
  };
}

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
