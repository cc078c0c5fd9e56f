import {
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
} from 'graphql';
import { storedNames } from '../ontology/language.js';
import { columnName } from '../plan/names.js';
import { type Hop, type ItemPart, stored } from '../plan/shape.js';
import { similarNames } from '../text/similar.js';
import { userInputError } from './error.js';
import { graphFieldOf, isRelationshipType } from './field.js';
import type { SortKey, ValueKind } from './list-cursors.js';
import { WEIGHT, type Width } from './width.js';

export type ItemType = GraphQLObjectType | GraphQLInterfaceType;
/** What a list holds. */
export interface ListItems {
  readonly type: ItemType;
  readonly relationship?: GraphQLObjectType;
}
/** An order as the client gives it: `{ position: DESC }`, `{ relationship: { order: ASC } }`, `{ related: { field, by } }` or `{ count: { field, order } }`. */
type OrderInput = Readonly<Record<string, unknown>>;

/** A key of an order, and what it is called: a stored name, or the path to one. */
export interface NamedKey extends SortKey {
  readonly name: string;
}

/** The keys of an order or of groups, from the list that an argument gives. One that is repeated decides nothing: the first counts. */
export function orderKeysOf(
  width: Width,
  field: FieldNode,
  items: ListItems,
  argument: string,
  list: readonly unknown[],
): NamedKey[] {
  const keys = new Map<string, NamedKey>();
  for (const [index, item] of list.entries()) {
    const key = keyOf(field, items, item as OrderInput, `${argument}.${index}`);
    // A position in an order is compared key by key: each key with all before it.
    if (key.column.kind === 'stored') width.add(WEIGHT.value + index, field, argument);
    else width.addLookUp(WEIGHT.hop + index, field, argument);
    const name = columnName(key.column);
    if (!keys.has(name)) keys.set(name, key);
  }
  return [...keys.values()];
}

function keyOf(field: FieldNode, items: ListItems, item: OrderInput, path: string): NamedKey {
  const { type } = items;
  const entries = Object.entries(item).filter(([, value]) => value !== null);
  const [entry] = entries;
  if (!entry || entries.length > 1) {
    throw userInputError(
      `\`${path}\` names ${entries.length === 0 ? 'nothing' : 'several fields'}. Give one field an item; the first item counts most.`,
      field,
    );
  }
  const [name, value] = entry;
  const at = `${path}.${name}`;
  if (name === 'relationship') return relationshipKey(field, items, value as OrderInput, at);
  if (name === 'related') return relatedKey(field, type, value as RelatedInput, at);
  if (name === 'count') return countKey(field, type, value as CountInput, at);
  const sortable = sortableValues(type);
  const values = sortable.get(name);
  if (!values) throw unknownName(field, at, `${type.name} has no \`${name}\``, name, [...sortable.keys()]);
  return { column: stored(partOf(type), name), descending: value === 'DESC', name, values };
}

/** By a value of the relationship that leads to an item. */
function relationshipKey(field: FieldNode, { type, relationship }: ListItems, by: OrderInput, path: string): NamedKey {
  if (!relationship) {
    throw userInputError(
      `\`${path}\`: no relationship leads to each ${type.name} of this list. Order by what they have themselves.`,
      field,
    );
  }
  const inner = keyOf(field, { type: relationship }, by, path);
  return { ...inner, name: `relationship.${inner.name}` };
}

interface RelatedInput {
  readonly field: unknown;
  readonly by: OrderInput;
}
interface CountInput {
  readonly field: unknown;
  readonly order: string;
}

function relatedKey(field: FieldNode, type: ItemType, given: RelatedInput, path: string): NamedKey {
  const { name, relation, target } = relationOf(field, type, given.field, path);
  const inner = keyOf(field, { type: target }, given.by, `${path}.by`);
  if (relation.form !== 'one' || relation.hop.kind !== 'relationship') {
    throw userInputError(`\`${path}\`: ${type.name}.${name} leads to several nodes. Order by their \`count\`.`, field);
  }
  if (inner.column.kind !== 'stored') {
    throw userInputError(`\`${path}\` leads too far: order by a value of what is related directly.`, field);
  }
  const column = { kind: 'related', hop: relation.hop, name: inner.column.name } as const;
  return { ...inner, column, name: `${name}.${inner.name}` };
}

function countKey(field: FieldNode, type: ItemType, given: CountInput, path: string): NamedKey {
  const { name, relation } = relationOf(field, type, given.field, path);
  const column = { kind: 'count', hop: relation.hop as Hop } as const; // of one type: no argument narrows it
  return { column, descending: given.order === 'DESC', name: `count(${name})`, values: 'int' };
}

/** A field of a type that leads over relationships of one type. */
function relationOf(field: FieldNode, type: ItemType, given: unknown, path: string) {
  const relations = relationsOf(type);
  const found = relations.find(({ name }) => name === given);
  if (found) return found;
  const fault = `${type.name} has no field \`${given}\` that leads to other nodes`;
  throw unknownName(
    field,
    path,
    fault,
    String(given),
    relations.map(({ name }) => name),
  );
}

/** The fields of a type that lead over relationships of one type. */
export function relationsOf(type: ItemType) {
  return Object.values(type.getFields()).flatMap(({ name, type: target, extensions }) => {
    const relation = graphFieldOf({ type: target, extensions });
    if (relation?.kind !== 'relation' || relation.hop.kind !== 'relationship') return [];
    return [{ name, relation, target: itemTypeOf(target) }];
  });
}

/** What the items of a connection are, and the type of the relationships that lead to them, where one can be read. */
export function listItemsOf(connection: GraphQLObjectType, isBare: boolean): ListItems {
  const [edge] = Object.values(connection.getFields()).filter((each) => graphFieldOf(each)?.kind === 'edges');
  const fields = edge ? Object.values((getNamedType(edge.type) as GraphQLObjectType).getFields()) : [];
  const relationship = fields.find((each) => graphFieldOf(each)?.kind === 'edgeRelationship');
  const type = itemTypeOf(connection);
  return relationship && !isBare ? { type, relationship: getNamedType(relationship.type) as GraphQLObjectType } : { type };
}

/** What the items of a connection, or of a list, are. */
export function itemTypeOf(type: GraphQLOutputType): ItemType {
  const named = getNamedType(type) as ItemType;
  const nodes = Object.values(named.getFields()).find((each) => graphFieldOf(each)?.kind === 'nodes');
  return nodes ? (getNamedType(nodes.type) as ItemType) : named;
}

export const partOf = (type: ItemType): ItemPart =>
  !isInterfaceType(type) && isRelationshipType(type) ? 'relationship' : 'node';

/** The single values that a type shows: what they are, by the names under which they are stored. */
export function sortableValues(type: ItemType): Map<string, ValueKind> {
  const values = new Map<string, ValueKind>(isInterfaceType(type) ? [['type', 'string']] : []);
  for (const definition of Object.values(type.getFields())) {
    const shown = graphFieldOf(definition);
    if (shown?.kind !== 'property' && shown?.kind !== 'localized') continue;
    if (isListType(getNullableType(definition.type))) continue;
    if (shown.name === 'id') continue; // lists are ordered by it where nothing else decides
    const names = shown.kind === 'localized' ? storedNames(shown.name, shown.languages) : [shown.name];
    for (const name of names) values.set(name, NUMBERS_AND_FLAGS[getNamedType(definition.type).name] ?? 'string');
  }
  return values;
}

const NUMBERS_AND_FLAGS: Readonly<Record<string, ValueKind>> = { Int: 'int', Float: 'float', Boolean: 'boolean' };

function unknownName(field: FieldNode, path: string, fault: string, name: string, known: readonly string[]) {
  const [similar] = similarNames(name, known);
  const hint = similar
    ? ` Did you mean \`${similar}\`?`
    : known.length > 0
      ? ` It has ${known.map((each) => `\`${each}\``).join(', ')}.`
      : '';
  return userInputError(`\`${path}\`: ${fault}.${hint}`, field);
}
