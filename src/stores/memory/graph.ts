import type { Dataset, PropertyValues } from '../../dataset/dataset.js';
import type { Ontology } from '../../ontology/ontology.js';
import { compareValues } from '../../plan/order.js';
import type { Direction } from '../../plan/shape.js';

/** The graph as linked records: adjacency by relationship type, each list in its default order. */
export interface MemoryGraph {
  readonly nodes: ReadonlyMap<string, MemoryNode>;
  readonly relationships: ReadonlyMap<string, MemoryRelationship>;
  /** The nodes of each type. */
  readonly byType: ReadonlyMap<string, readonly MemoryNode[]>;
}

export interface MemoryNode {
  readonly type: string;
  /** The properties with `id`, `type` and `key`. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly OUT: Readonly<Record<string, readonly MemoryRelationship[]>>;
  readonly IN: Readonly<Record<string, readonly MemoryRelationship[]>>;
}

export interface MemoryRelationship {
  readonly values: Readonly<Record<string, unknown>>;
  readonly from: MemoryNode;
  readonly to: MemoryNode;
  readonly evidence: readonly MemoryNode[];
}

type Adjacency = Record<string, MemoryRelationship[]>;

/** Links a dataset. The dataset is trusted: `loadDataset` has checked it. */
export function linkGraph(ontology: Ontology, dataset: Dataset): MemoryGraph {
  const nodes = new Map<string, MemoryNode>();
  const byType = new Map<string, MemoryNode[]>(ontology.nodeTypes.map(({ name }) => [name, []]));
  for (const { id, type, key, properties } of dataset.nodes) {
    const node: MemoryNode = { type, values: record({ ...properties, id, type, key }), OUT: record({}), IN: record({}) };
    nodes.set(id, node);
    byType.get(type)?.push(node);
  }
  const nodeOf = (id: string): MemoryNode => {
    const node = nodes.get(id);
    if (!node) throw new Error(`The dataset has no node ${id}`);
    return node;
  };
  const relationships = new Map<string, MemoryRelationship>();
  for (const { id, type, from, to, properties, evidence } of dataset.relationships) {
    const relationship = {
      values: record({ ...properties, id, type }),
      from: nodeOf(from),
      to: nodeOf(to),
      evidence: evidence.map(nodeOf),
    };
    relationships.set(id, relationship);
    add(relationship.from.OUT as Adjacency, type, relationship);
    add(relationship.to.IN as Adjacency, type, relationship);
  }
  for (const node of nodes.values()) {
    for (const [type, list] of Object.entries(node.OUT as Adjacency)) list.sort(defaultOrder(ontology, type, 'OUT'));
    for (const [type, list] of Object.entries(node.IN as Adjacency)) list.sort(defaultOrder(ontology, type, 'IN'));
  }
  return { nodes, relationships, byType };
}

/** As a list is kept: by the relationship's order where it has one, then by the id of the other end, then by its own. */
function defaultOrder(ontology: Ontology, type: string, direction: Direction) {
  const ordered = ontology.relationships[type]?.ordered === (direction === 'OUT' ? 'forward' : 'back');
  const end = direction === 'OUT' ? 'to' : 'from';
  return (a: MemoryRelationship, b: MemoryRelationship): number =>
    (ordered ? compareValues(a.values.order, b.values.order) : 0) ||
    compareValues(a[end].values.id, b[end].values.id) ||
    compareValues(a.values.id, b.values.id);
}

function add(adjacency: Adjacency, type: string, relationship: MemoryRelationship): void {
  const list = adjacency[type];
  if (list) list.push(relationship);
  else adjacency[type] = [relationship];
}

/** Without a prototype, so that a name such as `constructor` finds nothing. */
const record = <T extends PropertyValues | Record<string, unknown>>(values: T): Record<string, never> =>
  Object.assign(Object.create(null), values);
