import type { Dataset, NodeRecord, PropertyValues, RelationshipRecord } from 'evidence-graph/dataset';
import { ontology } from '../ontology/index.js';

/** What the graph says: that a thing is there, or that a relationship holds. */
export interface Statement {
  readonly id: string;
  readonly properties: PropertyValues;
  /** The ids of its evidence. */
  readonly evidence: readonly string[];
  /** The ids of the nodes that it is about: itself, or both ends. */
  readonly about: readonly string[];
}

export type RelationshipStatement = Statement & RelationshipRecord;
export type NodeStatement = Statement & NodeRecord;

/** A dataset as its rules look at it. */
export class CitedGraph {
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  /** Each node that has a ground, with its evidence. */
  readonly nodeStatements: readonly NodeStatement[];
  /** Each relationship that says something of the article. */
  readonly relationshipStatements: readonly RelationshipStatement[];
  readonly #from = new Map<string, RelationshipRecord[]>();
  readonly #to = new Map<string, RelationshipRecord[]>();

  constructor({ nodes, relationships }: Dataset) {
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    for (const each of relationships) {
      push(this.#from, `${each.type} ${each.from}`, each);
      push(this.#to, `${each.type} ${each.to}`, each);
    }
    this.nodeStatements = nodes
      .filter(({ properties }) => properties.assertion !== undefined)
      .map((node) => ({ ...node, about: [node.id], evidence: this.from(node.id, 'EVIDENCED_BY').map(({ to }) => to) }));
    this.relationshipStatements = relationships
      .filter(({ properties }) => properties.assertion !== undefined)
      .map((each) => ({ ...each, about: [each.from, each.to] }));
  }

  get statements(): readonly Statement[] {
    return [...this.nodeStatements, ...this.relationshipStatements];
  }

  /** The relationships of some types that start at a node. */
  from(id: string, ...types: readonly string[]): readonly RelationshipRecord[] {
    return types.flatMap((type) => this.#from.get(`${type} ${id}`) ?? []);
  }

  /** The relationships of some types that end at a node. */
  to(id: string, ...types: readonly string[]): readonly RelationshipRecord[] {
    return types.flatMap((type) => this.#to.get(`${type} ${id}`) ?? []);
  }

  /** The sections that a place stands in, from its paragraph to the whole answer. */
  sectionsOf(place: string): readonly string[] {
    const sections = this.from(place, 'IN_SECTION').map(({ to }) => to);
    for (const section of sections) sections.push(...this.from(section, 'SECTION_PART_OF').map(({ to }) => to));
    return sections;
  }

  /** The nodes of a type, or of those that an interface stands for. */
  ofType(name: string): readonly NodeStatement[] {
    const members = new Set(ontology.types[name]?.members);
    return this.nodeStatements.filter(({ type }) => members.has(type));
  }

  /** Whether some open question is about a node. */
  isAskedAbout = (id: string): boolean => this.to(id, 'SILENT_ON').length > 0;

  assertionOf = (id: string): unknown => this.nodes.get(id)?.properties.assertion;
}

function push(map: Map<string, RelationshipRecord[]>, key: string, each: RelationshipRecord): void {
  const list = map.get(key);
  if (list) list.push(each);
  else map.set(key, [each]);
}
