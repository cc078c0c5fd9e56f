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
import { graphFieldOf, isRelationshipType, type RelationField } from './field.js';

export type ItemType = GraphQLObjectType | GraphQLInterfaceType;
/** An order as the client gives it: `{ position: DESC }`, `{ related: { type, direction, by } }` or `{ count: { type, direction, order } }`. */
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

interface HopInput {
  readonly type: string;
  readonly direction?: string | null;
}
interface RelatedInput extends HopInput {
  readonly by: OrderInput;
}
interface CountInput extends HopInput {
  readonly order: string;
}

function relatedKey(field: FieldNode, type: ItemType, { by, ...hop }: RelatedInput, path: string): NamedKey {
  const { name, relation, target } = relationOf(field, type, hop, path);
  const inner = keyOf(field, target, by, `${path}.by`);
  if (relation.form !== 'one' || relation.hop.kind !== 'relationship') {
    throw userInputError(`\`${path}\`: ${type.name}.${name} leads to several nodes. Order by their \`count\`.`, field);
  }
  if (inner.column.kind !== undefined) {
    throw userInputError(`\`${path}\` leads too far: order by a value of what is related directly.`, field);
  }
  const column: Column = { kind: 'related', hop: relation.hop, name: inner.column.name };
  return { column, descending: inner.descending, name: `${name}.${inner.name}` };
}

function countKey(field: FieldNode, type: ItemType, { order, ...given }: CountInput, path: string): NamedKey {
  const { name, relation } = relationOf(field, type, given, path);
  return { column: { kind: 'count', hop: relation.hop as Hop }, descending: order === 'DESC', name: `count(${name})` };
}

/** The field of a type that follows relationships of a type in one direction, outgoing unless said. */
function relationOf(field: FieldNode, type: ItemType, { type: relationship, direction }: HopInput, path: string) {
  const wanted = direction ?? 'OUT';
  const known: string[] = [];
  for (const definition of Object.values(type.getFields())) {
    const relation = graphFieldOf(definition);
    if (relation?.kind !== 'relation' || relation.hop.kind !== 'relationship') continue;
    const { hop } = relation;
    if (hop.type === relationship && hop.direction === wanted) {
      return { name: definition.name, relation: relation as RelationField, target: itemTypeOf(definition.type) };
    }
    known.push(`${hop.type} ${hop.direction}`);
  }
  throw unknownName(field, path, `${type.name} has no field for ${relationship} ${wanted}`, `${relationship} ${wanted}`, known);
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
