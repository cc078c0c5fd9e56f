import { type FieldNode, type GraphQLInputObjectType, type GraphQLInputType, getNamedType } from 'graphql';
import type { Column, OrderKey } from '../plan/shape.js';
import { userInputError } from './error.js';
import { graphInputOf, inLanguage } from './input.js';

/** The keys of an order, from the list that a field's `orderBy` gives. */
export function orderKeysOf(field: FieldNode, type: GraphQLInputType, list: readonly unknown[]): OrderKey[] {
  return list.map((item, index) => {
    const { column, direction } = keyOf(field, type, item, `orderBy.${index}`);
    return { column, descending: direction === 'DESC' };
  });
}

interface DirectedColumn {
  readonly column: Column;
  readonly direction: unknown;
}

function keyOf(field: FieldNode, type: GraphQLInputType, item: unknown, path: string): DirectedColumn {
  const entries = Object.entries(item as Record<string, unknown>).filter(([, value]) => value !== null);
  const [entry] = entries;
  if (!entry || entries.length > 1) {
    throw userInputError(
      `\`${path}\` names ${entries.length === 0 ? 'nothing' : 'several fields'} to order by. Give one field an item; the first item counts most.`,
      field,
    );
  }
  const [name, value] = entry;
  const at = `${path}.${name}`;
  const { field: inputField, input } = graphInputOf(getNamedType(type) as GraphQLInputObjectType, name); // made by the plugin
  switch (input.kind) {
    case 'value':
      return isLocalized(value) ? ofLanguage(field, input.column, value, at) : { column: input.column, direction: value };
    case 'many':
      return { column: { kind: 'count', hop: input.hop }, direction: value };
    case 'one': {
      const inner = keyOf(field, inputField.type, value, at);
      if (inner.column.kind === undefined) {
        return { column: { kind: 'related', hop: input.hop, name: inner.column.name }, direction: inner.direction };
      }
      throw userInputError(`\`${at}\` leads too far: order by a value of what is related directly.`, field);
    }
    default:
      return keyOf(field, inputField.type, value, at);
  }
}

const isLocalized = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function ofLanguage(
  field: FieldNode,
  column: Column,
  languages: Readonly<Record<string, unknown>>,
  path: string,
): DirectedColumn {
  const [entry, ...others] = Object.entries(languages).filter(([, value]) => value !== null);
  if (!entry || others.length > 0) throw userInputError(`\`${path}\` needs one language, \`zh\` or \`en\`.`, field);
  const [language, direction] = entry;
  return { column: inLanguage(column, language), direction };
}
