import type { Dataset, NodeRecord, RelationshipRecord } from '../../src/dataset/dataset.js';
import { compareValues } from '../../src/plan/order.js';
import { libraryOntology } from './library-ontology.js';
import type { OrderInput } from './order-writer.js';
import { type List, listOf, rootList } from './walk.js';

/** A list of a library, with all that is in it: one array, to be sorted as a whole. */
export interface NaiveList {
  readonly list: List;
  /** Alike for lists of one field: what is asked of one can be asked of the others. */
  readonly field: string;
  /** The GraphQL type of its items. */
  readonly type: string;
  /** Whether relationships may be read along with its nodes, and order them. */
  readonly hasRelationships: boolean;
  readonly items: readonly NaiveItem[];
}

export interface NaiveItem {
  /** A node, or a relationship where the list is one of relationships. */
  readonly item: NodeRecord | RelationshipRecord;
  /** What leads to a node. */
  readonly relationship?: RelationshipRecord;
}

/** The roots, and for each node its relations to many and its relationships. */
export function naiveLists({ nodes, relationships }: Dataset): NaiveList[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const roots = ['Book', 'Author', 'Work', 'Named'].map((type) => {
    const { plural = '', members = [] } = libraryOntology.types[type] ?? {};
    const items = nodes.filter((node) => members.includes(node.type)).map((item) => ({ item }));
    return { list: rootList(plural), field: `Query.${plural}`, type, hasRelationships: false, items };
  });
  const relations = nodes.flatMap(({ id, type }) =>
    Object.entries(libraryOntology.types[type]?.relations ?? {}).flatMap(([field, { many, relationship, direction, target }]) => {
      if (!many) return [];
      const [here, there] = direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
      const items = relationships
        .filter((each) => each.type === relationship && each[here] === id)
        .map((each) => ({ item: byId.get(each[there]) as NodeRecord, relationship: each }));
      const hasRelationships = libraryOntology.relationships[relationship]?.isSubjectMatter ?? false;
      return [{ list: listOf(id, field), field: `${type}.${field}`, type: target, hasRelationships, items }];
    }),
  );
  const own = nodes.map(({ id, type: holder }) => ({
    list: listOf(id, 'relationships'),
    field: `${holder}.relationships`,
    type: 'Relationship',
    hasRelationships: false,
    items: relationships
      .filter(({ type, from, to }) => (from === id || to === id) && libraryOntology.relationships[type]?.isSubjectMatter)
      .map((item) => ({ item })),
  }));
  const citing = nodes.map(({ id, type: holder }) => ({
    list: listOf(id, 'relationships'),
    field: `${holder}.relationships`,
    type: 'Relationship',
    hasRelationships: false,
    items: relationships.filter(({ evidence }) => evidence.includes(id)).map((item) => ({ item })),
  }));
  return [...roots, ...relations, ...[...own, ...citing].filter(({ items }) => items.length > 0)];
}

/** The whole list in an order: key by key, nulls last ascending and first descending, then by id. */
export function sortedNaively(
  { items }: NaiveList,
  order: readonly OrderInput[],
  { nodes, relationships }: Dataset,
): NaiveItem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const over = ({ id, type }: NodeRecord | RelationshipRecord, field: string) => {
    const relation = libraryOntology.types[type]?.relations[OTHER_NAMES[field] ?? field];
    const [here, there] = relation?.direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return relationships
      .filter((each) => each.type === relation?.relationship && each[here] === id)
      .map((each) => byId.get(each[there]) as NodeRecord);
  };
  const read = ({ item, relationship }: NaiveItem, key: OrderInput): [value: unknown, direction: unknown] => {
    const [[name, given] = ['', '']] = Object.entries(key);
    const { field = '', by, order: direction } = given as { field?: string; by?: OrderInput; order?: string };
    if (name === 'relationship') return read({ item: relationship as RelationshipRecord }, given as OrderInput);
    if (name === 'count') return [over(item, field).length, direction];
    if (name !== 'related') return [storedValue(item, name), given];
    const [related] = over(item, field);
    const [[property = '', ofRelated] = []] = Object.entries(by ?? {});
    return [related ? storedValue(related, property) : null, ofRelated];
  };
  return [...items].sort((a, b) => {
    for (const key of order) {
      const [[one, direction], [other]] = [read(a, key), read(b, key)];
      const compared = compareValues(one, other);
      if (compared !== 0) return direction === 'DESC' ? -compared : compared;
    }
    return compareValues(tieOf(a), tieOf(b));
  });
}

const tieOf = ({ item, relationship }: NaiveItem): string => (relationship ?? item).id;

const storedValue = (item: NodeRecord | RelationshipRecord, name: string): unknown =>
  name === 'type' || name === 'key' ? (item as NodeRecord)[name] : (item.properties[name] ?? null);

/** Fields of the library's schema that lead where another does. */
const OTHER_NAMES: Readonly<Record<string, string>> = { authorList: 'authors', workList: 'works' };
