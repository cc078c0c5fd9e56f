import type { Dataset, PropertyValues } from '../../dataset/dataset.js';
import type { Ontology } from '../../ontology/ontology.js';
import { compareValues } from '../../plan/order.js';
import { type Direction, SORT_KEY } from '../../plan/shape.js';
import { SortKeys } from '../sort-keys.js';

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
  /** The relationships that cite it as evidence, in their default order. */
  readonly citing: readonly MemoryRelationship[];
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
  const sortKeys = new SortKeys(ontology, dataset);
  const nodes = new Map<string, MemoryNode>();
  const byType = new Map<string, MemoryNode[]>(ontology.nodeTypes.map(({ name }) => [name, []]));
  for (const { id, type, key, properties } of dataset.nodes) {
    const values = record({ ...properties, id, type, key, [SORT_KEY]: sortKeys.ofNode({ id }) });
    const node: MemoryNode = { type, values, OUT: record({}), IN: record({}), citing: [] };
    nodes.set(id, node);
    byType.get(type)?.push(node);
  }
  const nodeOf = (id: string): MemoryNode => {
    const node = nodes.get(id);
    if (!node) throw new Error(`The dataset has no node ${id}`);
    return node;
  };
  const relationships = new Map<string, MemoryRelationship>();
  for (const each of dataset.relationships) {
    const { id, type, from, to, properties, evidence } = each;
    const relationship = {
      values: record({ ...properties, id, type, [SORT_KEY]: sortKeys.ofRelationship(each) }),
      from: nodeOf(from),
      to: nodeOf(to),
      evidence: evidence.map(nodeOf).sort(bySortKey),
    };
    relationships.set(id, relationship);
    add(relationship.from.OUT as Adjacency, type, relationship);
    add(relationship.to.IN as Adjacency, type, relationship);
    for (const place of relationship.evidence) (place.citing as MemoryRelationship[]).push(relationship);
  }
  for (const node of nodes.values()) {
    for (const [type, list] of Object.entries(node.OUT as Adjacency)) list.sort(defaultOrder(ontology, type, 'OUT'));
    for (const [type, list] of Object.entries(node.IN as Adjacency)) list.sort(defaultOrder(ontology, type, 'IN'));
    (node.citing as MemoryRelationship[]).sort(bySortKey);
  }
  return { nodes, relationships, byType };
}

/** As a list is kept: by the relationship's order where it has one, then by its sort key. */
function defaultOrder(ontology: Ontology, type: string, direction: Direction) {
  const ordered = ontology.relationships[type]?.ordered === (direction === 'OUT' ? 'forward' : 'back');
  return (a: MemoryRelationship, b: MemoryRelationship): number =>
    (ordered ? compareValues(a.values.order, b.values.order) : 0) || bySortKey(a, b);
}

type Sorted = Pick<MemoryNode, 'values'>;
const bySortKey = (a: Sorted, b: Sorted): number => compareValues(a.values[SORT_KEY], b.values[SORT_KEY]);

function add(adjacency: Adjacency, type: string, relationship: MemoryRelationship): void {
  const list = adjacency[type];
  if (list) list.push(relationship);
  else adjacency[type] = [relationship];
}

/** Without a prototype, so that a name such as `constructor` finds nothing. */
const record = <T extends PropertyValues | Record<string, unknown>>(values: T): Record<string, never> =>
  Object.assign(Object.create(null), values);
