import type {
  EnumDefinition,
  InterfaceDefinition,
  LabelledBy,
  NodeDefinition,
  Noun,
  Properties,
  Property,
  RelationshipDefinition,
} from './define.js';
import { OntologyError } from './error.js';
import { type Label, languageFaults, languagesWithout, storedNames } from './language.js';
import { type SourceOrder, sourceOrderFaults } from './source-order.js';

/** What the author of an ontology writes: each node type, interface and relationship type once. */
export interface OntologyDefinition {
  /** What the graph is called: the label that all its nodes have in Neo4j. */
  readonly name: string;
  /** What readers call it, such as the title of its page. @default its name */
  readonly title?: Label;
  /** The languages of its names and labels, such as `['en']`; the first is the one that is meant unless another is asked for. */
  readonly languages: readonly string[];
  readonly interfaces: Readonly<Record<string, InterfaceDefinition & { readonly implements?: readonly string[] }>>;
  readonly nodes: Readonly<Record<string, NodeDefinition>>;
  readonly relationships: Readonly<Record<string, RelationshipDefinition>>;
  /** The properties that every domain relationship has besides its own. */
  readonly relationshipProperties: Properties;
  /** Domain relationships point at their evidence by a list of keys: which type that is, and the most they hold. */
  readonly relationshipEvidence?: { readonly type: string; readonly atMost: number };
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
  readonly properties: Properties;
  readonly relations: Readonly<Record<string, Relation>>;
}

export interface RelationshipType extends RelationshipDefinition {
  readonly name: string;
  /** Its own properties and, for a domain relationship, those that all have. */
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

/** Checks a definition and links its ends. Throws an {@link OntologyError} that lists every fault. */
export function defineOntology<const D extends OntologyDefinition>(definition: D): Ontology<D> {
  const faults: string[] = languageFaults(definition.languages);
  const { name: graphName, interfaces, nodes, relationships } = definition;
  const interfaceNames = Object.keys(interfaces);
  if (graphName in nodes || graphName in interfaces) faults.push(`${graphName} is the graph's name and a type's`);

  for (const [name, { label }] of Object.entries({ ...interfaces, ...nodes, ...relationships })) {
    for (const language of languagesWithout(label, definition.languages)) faults.push(`${name} has no label in ${language}`);
  }
  for (const [name, node] of Object.entries(nodes)) {
    if (name in interfaces) faults.push(`${name} is declared as a node type and as an interface`);
    for (const implemented of node.implements) {
      const found = interfaces[implemented];
      if (!found) faults.push(`${name} implements ${implemented}, which is not declared`);
      for (const parent of found?.implements ?? []) {
        if (!node.implements.includes(parent)) faults.push(`${name} implements ${implemented} and so must list ${parent}`);
      }
    }
  }
  for (const [name, { from, to, ordered, upOver, domain, labelledBy, without, properties }] of Object.entries(relationships)) {
    for (const end of [from, to]) {
      if (!(end in nodes) && !(end in interfaces)) faults.push(`${name} ends at ${end}, which is not declared`);
    }
    const whole = upOver === undefined ? undefined : relationships[upOver];
    if (upOver !== undefined && (whole?.from !== to || whole.to !== to)) {
      faults.push(`${name} goes up over ${upOver}, which does not lead from ${to} to ${to}`);
    }
    if (ordered && !('order' in properties) && !(domain && 'order' in definition.relationshipProperties)) {
      faults.push(`${name} is ordered but has no property 'order'`);
    }
    const shared = domain ? definition.relationshipProperties : {};
    faults.push(...labelledBy.flatMap((each) => labelFaults(name, each, properties, shared)));
    for (const each of without) {
      if (!(each in shared)) faults.push(`${name} is without ${each}, which no other has`);
    }
    for (const reserved of ['id', 'type', 'evidence']) {
      if (reserved in properties) faults.push(`${name}.${reserved} is taken: every relationship has it`);
    }
  }
  if (definition.sourceOrder) faults.push(...sourceOrderFaults(definition.sourceOrder, definition));
  throwIfAny(faults);

  const membersOf = (name: string): string[] =>
    name in nodes
      ? [name]
      : Object.keys(nodes)
          .filter((node) => nodes[node]?.implements.includes(name))
          .sort();
  const relationsOf = (name: string): Record<string, Relation> => {
    const covering = new Set([name, ...(nodes[name]?.implements ?? interfaces[name]?.implements ?? [])]);
    const found: Record<string, Relation> = {};
    const add = (relation: Relation) => {
      if (found[relation.name]) faults.push(`${name} has two relations called ${relation.name}`);
      found[relation.name] = relation;
    };
    for (const [relationship, { from, to, forward, back, label, inverse, ordered, upOver }] of Object.entries(relationships)) {
      if (covering.has(from))
        add({
          ...forward,
          relationship,
          direction: 'OUT',
          target: to,
          label,
          ordered: ordered === 'forward',
          ...(upOver === undefined ? {} : { upOver }),
        });
      if (covering.has(to))
        add({
          ...back,
          relationship,
          direction: 'IN',
          target: from,
          label: inverse,
          ordered: ordered === 'back',
          ...(upOver === undefined ? {} : { downOver: upOver }),
        });
    }
    return found;
  };
  const propertiesOf = (name: string): Properties => {
    const inherited = (nodes[name]?.implements ?? interfaces[name]?.implements ?? []).map(
      (parent) => interfaces[parent]?.properties ?? {},
    );
    return Object.assign({}, ...inherited, nodes[name]?.properties ?? interfaces[name]?.properties ?? {});
  };

  const types: Record<string, EntityType> = {};
  for (const name of [...interfaceNames, ...Object.keys(nodes)]) {
    const declared = nodes[name] ?? interfaces[name];
    if (!declared) continue;
    const relations = relationsOf(name);
    const properties = propertiesOf(name);
    for (const reserved of ['id', 'key', 'type', 'relationships']) {
      if (reserved in properties || reserved in relations) faults.push(`${name}.${reserved} is taken: every node has it`);
    }
    for (const relation of Object.keys(relations)) {
      if (relation in properties) faults.push(`${name}.${relation} is both a property and a relation`);
    }
    types[name] = {
      name,
      kind: name in nodes ? 'node' : 'interface',
      label: declared.label,
      description: declared.description,
      plural: declared.plural,
      implements: declared.implements ?? [],
      members: membersOf(name),
      noun:
        [declared, ...(declared.implements ?? []).map((each) => interfaces[each])].flatMap((each) => each?.noun ?? [])[0] ??
        'title',
      properties,
      relations,
    };
    if (membersOf(name).length === 0) faults.push(`no node type implements ${name}`);
  }

  const linked: Record<string, RelationshipType> = {};
  const shared: Record<string, Property> = { ...definition.relationshipProperties };
  for (const [name, declared] of Object.entries(relationships)) {
    for (const [property, { kind, list }] of Object.entries(declared.properties)) {
      const other = shared[property];
      if (other && (other.kind !== kind || other.list !== list)) {
        faults.push(`${name}.${property} is of another kind than the property of that name elsewhere`);
      }
      shared[property] = declared.properties[property] as Property;
    }
    linked[name] = {
      ...declared,
      name,
      allProperties: declared.domain
        ? { ...omit(definition.relationshipProperties, declared.without), ...declared.properties }
        : declared.properties,
    };
  }
  throwIfAny(faults);

  const allTypes = Object.values(types);
  const enums: Record<string, EnumDefinition> = {};
  const everyProperty = [...allTypes.map(({ properties }) => properties), shared].flatMap((each) => Object.values(each));
  for (const property of everyProperty) {
    if (property.enum) enums[property.enum.name] = property.enum;
  }
  return {
    definition,
    languages: definition.languages,
    types,
    nodeTypes: allTypes.filter(({ kind }) => kind === 'node'),
    interfaceTypes: allTypes.filter(({ kind }) => kind === 'interface'),
    relationships: linked,
    enums,
  };
}

/** The properties as a store holds them, in the order they were declared. */
export function storedProperties({ languages }: Pick<Ontology, 'languages'>, properties: Properties): StoredProperty[] {
  return Object.entries(properties).flatMap(([name, property]) =>
    (property.kind === 'localized' ? storedNames(name, languages) : [name]).map((stored) => ({ name: stored, property })),
  );
}

/** All properties a relationship can have, over every relationship type: each required only where all domain relationships have it. */
export function relationshipProperties(ontology: Ontology): Properties {
  const { relationshipProperties: shared } = ontology.definition;
  const types = Object.values(ontology.relationships);
  const all: Properties = Object.assign({}, shared, ...types.map(({ properties }) => properties), shared);
  const isOfAll = (name: string) => types.every(({ domain, allProperties }) => !domain || allProperties[name]?.required);
  return Object.fromEntries(
    Object.entries(all).map(([name, property]) => [
      name,
      property.required && !isOfAll(name) ? { ...property, required: false } : property,
    ]),
  );
}

const omit = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));

/** The property that tells more exactly what a relationship of a type says, and its labels; undefined where none does. */
export function exactLabel({ labelledBy }: RelationshipDefinition, values: Readonly<Record<string, unknown>>) {
  const found = labelledBy.find(({ property, labels }) => Object.hasOwn(labels, String(values[property])));
  const exact = found?.labels[String(values[found.property])];
  return found && exact && { property: found.property, ...exact };
}

/** The relationship types that speak of the subject, as against the source: these can be read as such. */
export const domainTypes = ({ relationships }: Ontology): string[] =>
  Object.values(relationships).flatMap(({ name, domain }) => (domain ? [name] : []));

/** The interface that the ends of all domain relationships have in common, if there is one. */
export function commonEnd({ relationships, types, interfaceTypes }: Ontology): EntityType | undefined {
  const domain = Object.values(relationships).filter((each) => each.domain);
  const ends = new Set(domain.flatMap(({ from, to }) => [...(types[from]?.members ?? []), ...(types[to]?.members ?? [])]));
  return interfaceTypes.find(({ members }) => [...ends].every((end) => members.includes(end)));
}

/** The global ID of a node: its type and the key its author gave it, such as `Book:emma`. */
export const nodeId = (type: string, key: string): string => `${type}:${key}`;

/** A relationship that is labelled by a property has labels for all values of its own one, for some of a shared one, and for nothing else. */
function labelFaults(name: string, { property, labels }: LabelledBy, own: Properties, shared: Properties): string[] {
  const values = Object.keys((own[property] ?? shared[property])?.enum?.values ?? {});
  if (values.length === 0) return [`${name} is labelled by ${property}, which is no enum of its own`];
  const labelled = Object.keys(labels);
  const due = property in own ? values : [];
  return [
    ...due.filter((value) => !labelled.includes(value)).map((value) => `${name} has no label for ${value}`),
    ...labelled.filter((value) => !values.includes(value)).map((value) => `${name} has a label for ${value}, which is no value`),
  ];
}

function throwIfAny(faults: readonly string[]): void {
  if (faults.length > 0) throw new OntologyError(faults);
}
