import type {
  EnumDefinition,
  FamilyDefinition,
  InterfaceDefinition,
  NodeDefinition,
  Noun,
  Properties,
  Property,
  RelationshipDefinition,
} from './define.js';
import { type Label, storedNames } from './language.js';
import type { SourceOrder } from './source-order.js';

/** What the author of an ontology writes: each node type, interface and relationship type once. */
export interface OntologyDefinition {
  /** What the graph is called: the label that all its nodes have in Neo4j. */
  readonly name: string;
  /** What readers call it, such as the title of its page. @default its name */
  readonly title?: Label;
  /** The languages of its names and labels, such as `['en']`; the first is the one that is meant unless another is asked for. */
  readonly languages: readonly string[];
  /** What types are grouped by in pictures, in the order in which these give them colours. */
  readonly families?: Readonly<Record<string, FamilyDefinition>>;
  readonly interfaces: Readonly<Record<string, InterfaceDefinition & { readonly implements?: readonly string[] }>>;
  readonly nodes: Readonly<Record<string, NodeDefinition>>;
  readonly relationships: Readonly<Record<string, RelationshipDefinition>>;
  /** The properties that every subject-matter relationship has besides its own. */
  readonly relationshipProperties: Properties;
  /** Subject-matter relationships point at their evidence by a list of keys: which type that is, the most they hold, and the most that point at one. */
  readonly relationshipEvidence?: { readonly type: string; readonly atMost: number; readonly citedBy: number };
  readonly search?: SearchDefinition;
  /** Where things stand in the source: lists come in its order. Without it they come by id. */
  readonly sourceOrder?: SourceOrder;
}

/** What search finds, and by which words. */
export interface SearchDefinition {
  /** The type or interface of what is found. */
  readonly type: string;
  /** The localized property that is its name. */
  readonly name: string;
  /** The list of its other names. */
  readonly aliases?: string;
  /** Localized properties that tell more of it. */
  readonly texts: readonly string[];
  /** Properties whose whole value is looked for, such as a figure as it is printed. @default none */
  readonly values?: readonly string[];
  /** The relationship from what is found to nodes whose words count as its own, and the property that holds them. */
  readonly terms?: { readonly relationship: string; readonly property: string };
}

/** A relationship type as it is read from one of its ends. */
export interface Relation {
  readonly name: string;
  readonly relationship: string;
  readonly direction: 'OUT' | 'IN';
  /** The node type or interface at the other end. */
  readonly target: string;
  readonly label: Label;
  readonly many: boolean;
  readonly atMost: number;
  readonly required: boolean;
  /** Whether the relationship's `order` gives the order of this list. */
  readonly ordered: boolean;
  /** The relationship type that leads from what it reaches to the wholes which that lies in: a condition on a whole means its parts, too. */
  readonly upOver?: string;
  /** The same, of the list of what stands in a whole: what stands in a part stands in it, too. */
  readonly downOver?: string;
}

export interface EntityType {
  readonly name: string;
  readonly kind: 'node' | 'interface';
  readonly label: Label;
  readonly description: Label;
  readonly plural: string | undefined;
  readonly implements: readonly string[];
  /** The node types it stands for: itself, or those that implement it. */
  readonly members: readonly string[];
  readonly noun: Noun;
  /** The IRI of the class of another vocabulary that it is a kind of. */
  readonly subClassOf: string | undefined;
  /** The name of its family; undefined where it is of none, or an interface. */
  readonly family: string | undefined;
  /** How much its nodes stand out, from 0 to 9. */
  readonly prominence: number;
  readonly properties: Properties;
  readonly relations: Readonly<Record<string, Relation>>;
}

export interface RelationshipType extends RelationshipDefinition {
  readonly name: string;
  /** Its own properties and, for a subject-matter relationship, those that all have. */
  readonly allProperties: Properties;
}

export interface Ontology<D extends OntologyDefinition = OntologyDefinition> {
  readonly definition: D;
  /** The tags of its languages, the default first. */
  readonly languages: readonly string[];
  /** Every node type and interface by name. */
  readonly types: Readonly<Record<string, EntityType>>;
  readonly nodeTypes: readonly EntityType[];
  readonly interfaceTypes: readonly EntityType[];
  readonly relationships: Readonly<Record<string, RelationshipType>>;
  readonly enums: Readonly<Record<string, EnumDefinition>>;
}

/** A property as stores hold it: a localized one is a string in each language. */
export interface StoredProperty {
  readonly name: string;
  readonly property: Property;
}

/** The properties as a store holds them, in the order they were declared. */
export function storedProperties({ languages }: Pick<Ontology, 'languages'>, properties: Properties): StoredProperty[] {
  return Object.entries(properties).flatMap(([name, property]) =>
    (property.kind === 'localized' ? storedNames(name, languages) : [name]).map((stored) => ({ name: stored, property })),
  );
}

/** All properties a relationship can have, over every relationship type: each required only where all subject-matter relationships have it. */
export function relationshipProperties(ontology: Ontology): Properties {
  const { relationshipProperties: shared } = ontology.definition;
  const types = Object.values(ontology.relationships);
  const all: Properties = Object.assign({}, shared, ...types.map(({ properties }) => properties), shared);
  const isOfAll = (name: string) =>
    types.every(({ isSubjectMatter, allProperties }) => !isSubjectMatter || allProperties[name]?.required);
  return Object.fromEntries(
    Object.entries(all).map(([name, property]) => [
      name,
      property.required && !isOfAll(name) ? { ...property, required: false } : property,
    ]),
  );
}

/** The property that tells more exactly what a relationship of a type says, and its labels; undefined where none does. */
export function exactLabel({ labelledBy }: RelationshipDefinition, values: Readonly<Record<string, unknown>>) {
  const found = labelledBy.find(({ property, labels }) => Object.hasOwn(labels, String(values[property])));
  const exact = found?.labels[String(values[found.property])];
  return found && exact && { property: found.property, ...exact };
}

/** The relationship types that speak of the subject, as against the source: these can be read as such. */
export const subjectMatterTypes = ({ relationships }: Ontology): string[] =>
  Object.values(relationships).flatMap(({ name, isSubjectMatter }) => (isSubjectMatter ? [name] : []));

/** The interface that the ends of all subject-matter relationships have in common, if there is one. */
export function commonEnd({ relationships, types, interfaceTypes }: Ontology): EntityType | undefined {
  const subjectMatter = Object.values(relationships).filter((each) => each.isSubjectMatter);
  const ends = new Set(subjectMatter.flatMap(({ from, to }) => [...(types[from]?.members ?? []), ...(types[to]?.members ?? [])]));
  return interfaceTypes.find(({ members }) => [...ends].every((end) => members.includes(end)));
}

/** Whether a relation is read as a plain list: that of the places on which something rests. */
export const isPlainList = ({ definition }: Ontology, { direction, target, many }: Relation): boolean =>
  many && direction === 'OUT' && target === definition.relationshipEvidence?.type;

/** What the property that holds a name may be called where the ontology does not tell search which it is. */
const NAMES = ['name', 'title', 'label'];

/** The property that names the nodes of a type; undefined where nothing but the key does. */
export function nameProperty(ontology: Pick<Ontology, 'definition'>, { properties }: EntityType): string | undefined {
  const { search } = ontology.definition;
  return (search ? [search.name, ...NAMES] : NAMES).find((name) => {
    const { kind, list } = properties[name] ?? {};
    return (kind === 'string' || kind === 'localized') && !list;
  });
}

/** The global ID of a node: its type and the key its author gave it, such as `Book:emma`. */
export const nodeId = (type: string, key: string): string => `${type}:${key}`;

/** The type of the node that a global ID is of, by its name. */
export const typeNameIn = (id: string): string => id.slice(0, id.indexOf(':'));
