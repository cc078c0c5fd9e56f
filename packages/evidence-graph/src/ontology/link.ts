import type { Properties, Property } from './define.js';
import type { EntityType, OntologyDefinition, Relation, RelationshipType } from './ontology.js';

/** What a definition says, linked, with what is wrong with the links. */
interface Linked<T> {
  readonly linked: Readonly<Record<string, T>>;
  readonly faults: readonly string[];
}

/** How much the nodes of a type stand out of which nothing is said. */
const PROMINENCE = 3;

/** Every node type and interface with its relations and all its properties, the inherited ones, too. */
export function linkTypes(definition: OntologyDefinition): Linked<EntityType> {
  const { interfaces, nodes } = definition;
  const faults: string[] = [];
  const linked: Record<string, EntityType> = {};
  for (const [name, declared] of Object.entries({ ...interfaces, ...nodes })) {
    const implemented = declared.implements ?? [];
    const { relations, repeated } = relationsOf(definition, new Set([name, ...implemented]));
    faults.push(...repeated.map((relation) => `${name} has two relations called ${relation}`));
    const type: EntityType = {
      name,
      kind: name in nodes ? 'node' : 'interface',
      label: declared.label,
      description: declared.description,
      plural: declared.plural,
      implements: implemented,
      members: membersOf(definition, name),
      noun: [declared, ...implemented.map((each) => interfaces[each])].flatMap((each) => each?.noun ?? [])[0] ?? 'title',
      subClassOf: nodes[name]?.subClassOf,
      family: nodes[name]?.family,
      prominence: nodes[name]?.prominence ?? PROMINENCE,
      properties: Object.assign({}, ...implemented.map((each) => interfaces[each]?.properties), declared.properties),
      relations,
    };
    faults.push(...typeFaults(type));
    linked[name] = type;
  }
  return { linked, faults };
}

/** What every node has, whatever its type. */
const OF_NODES = ['id', 'key', 'type', 'relationships'];

const typeFaults = ({ name, properties, relations, members }: EntityType): string[] => [
  ...OF_NODES.filter((reserved) => reserved in properties || reserved in relations).map(
    (reserved) => `${name}.${reserved} is taken: every node has it`,
  ),
  ...Object.keys(relations)
    .filter((relation) => relation in properties)
    .map((relation) => `${name}.${relation} is both a property and a relation`),
  ...(members.length === 0 ? [`no node type implements ${name}`] : []),
];

/** The node types that a type stands for. */
const membersOf = ({ nodes }: OntologyDefinition, name: string): string[] =>
  name in nodes
    ? [name]
    : Object.keys(nodes)
        .filter((node) => nodes[node]?.implements.includes(name))
        .sort();

/** The relations of a type, which are those of all that it is; and the names that two of them have. */
function relationsOf(
  { relationships }: OntologyDefinition,
  covering: ReadonlySet<string>,
): { relations: Record<string, Relation>; repeated: string[] } {
  const relations: Record<string, Relation> = {};
  const repeated: string[] = [];
  const add = (relation: Relation) => {
    if (relations[relation.name]) repeated.push(relation.name);
    relations[relation.name] = relation;
  };
  for (const [relationship, { from, to, forward, back, label, inverse, ordered, upOver }] of Object.entries(relationships)) {
    if (covering.has(from)) {
      const up = upOver === undefined ? {} : { upOver };
      add({ ...forward, relationship, direction: 'OUT', target: to, label, ordered: ordered === 'forward', ...up });
    }
    if (covering.has(to)) {
      const down = upOver === undefined ? {} : { downOver: upOver };
      add({ ...back, relationship, direction: 'IN', target: from, label: inverse, ordered: ordered === 'back', ...down });
    }
  }
  return { relations, repeated };
}

/** Every relationship type with all its properties; those of one name are of one kind, whatever type has them. */
export function linkRelationships({
  relationships,
  relationshipProperties,
}: OntologyDefinition): Linked<RelationshipType> & { readonly properties: Properties } {
  const faults: string[] = [];
  const linked: Record<string, RelationshipType> = {};
  const shared: Record<string, Property> = { ...relationshipProperties };
  for (const [name, declared] of Object.entries(relationships)) {
    for (const [property, own] of Object.entries(declared.properties)) {
      const other = shared[property];
      if (other && (other.kind !== own.kind || other.list !== own.list)) {
        faults.push(`${name}.${property} is of another kind than the property of that name elsewhere`);
      }
      shared[property] = own;
    }
    const allProperties: Properties = declared.isSubjectMatter
      ? { ...omit(relationshipProperties, declared.without), ...declared.properties }
      : declared.properties;
    linked[name] = { ...declared, name, allProperties };
  }
  return { linked, faults, properties: shared };
}

const omit = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
