import { closest } from 'fastest-levenshtein';
import {
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
} from 'graphql';
import type { Column, Hop, ItemPart, OrderKey } from '../plan/shape.js';
import { userInputError } from './error.js';
import { graphFieldOf, isRelationshipType } from './field.js';

export type ItemType = GraphQLObjectType | GraphQLInterfaceType;
/** An order as the client gives it: `{ position: DESC }`, `{ related: { field, by } }` or `{ count: { field, order } }`. */
type OrderInput = Readonly<Record<string, unknown>>;

/** A key of an order, and what it is called: a stored name, or the path to one. */
export interface NamedKey extends OrderKey {
  readonly name: string;
}

/** The keys of an order or of groups, from the list that an argument gives. */
export function orderKeysOf(field: FieldNode, type: ItemType, argument: string, list: readonly unknown[]): NamedKey[] {
  return list.map((item, index) => keyOf(field, type, item as OrderInput, `${argument}.${index}`));
}

function keyOf(field: FieldNode, type: ItemType, item: OrderInput, path: string): NamedKey {
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
  if (name === 'related') return relatedKey(field, type, value as RelatedInput, at);
  if (name === 'count') return countKey(field, type, value as CountInput, at);
  const names = storedNames(type);
  if (!names.has(name)) throw unknownName(field, at, `${type.name} has no \`${name}\``, name, [...names]);
  return { column: { of: partOf(type), name }, descending: value === 'DESC', name };
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
  const inner = keyOf(field, target, given.by, `${path}.by`);
  if (relation.form !== 'one' || relation.hop.kind !== 'relationship') {
    throw userInputError(`\`${path}\`: ${type.name}.${name} leads to several nodes. Order by their \`count\`.`, field);
  }
  if (inner.column.kind !== undefined) {
    throw userInputError(`\`${path}\` leads too far: order by a value of what is related directly.`, field);
  }
  const column: Column = { kind: 'related', hop: relation.hop, name: inner.column.name };
  return { column, descending: inner.descending, name: `${name}.${inner.name}` };
}

function countKey(field: FieldNode, type: ItemType, given: CountInput, path: string): NamedKey {
  const { name, relation } = relationOf(field, type, given.field, path);
  return { column: { kind: 'count', hop: relation.hop as Hop }, descending: given.order === 'DESC', name: `count(${name})` };
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

/** What the items of a connection, or of a list, are. */
export function itemTypeOf(type: GraphQLOutputType): ItemType {
  const named = getNamedType(type) as ItemType;
  const nodes = Object.values(named.getFields()).find((each) => graphFieldOf(each)?.kind === 'nodes');
  return nodes ? (getNamedType(nodes.type) as ItemType) : named;
}

export const partOf = (type: ItemType): ItemPart =>
  !isInterfaceType(type) && isRelationshipType(type) ? 'relationship' : 'node';

/** The single values that a type shows, as they are stored. */
export function storedNames(type: ItemType): Set<string> {
  const names = Object.values(type.getFields()).flatMap((definition) => {
    const shown = graphFieldOf(definition);
    if (shown?.kind === 'localized') return [`${shown.name}Zh`, `${shown.name}En`];
    return shown?.kind === 'property' ? [shown.name] : [];
  });
  return new Set(isInterfaceType(type) ? ['type', ...names] : names);
}

const unknownName = (field: FieldNode, path: string, fault: string, name: string, known: readonly string[]) =>
  userInputError(`\`${path}\`: ${fault}. ${known.length > 0 ? `Did you mean \`${closest(name, known)}\`?` : ''}`.trim(), field);
