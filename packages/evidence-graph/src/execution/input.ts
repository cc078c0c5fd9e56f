import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql';
import { storedIn } from '../ontology/language.js';
import type { Column, Hop } from '../plan/shape.js';
import { EXTENSION_KEY } from './extensions.js';

/** What a field of an input type means to the planner, kept in the field's `extensions`. */
export type GraphInput =
  /** The conditions of a list, or of one that is not to be met. */
  | { readonly kind: 'and' | 'or' | 'not' }
  /** A value: an object of operators. */
  | { readonly kind: 'value'; readonly column: Column }
  /** A localized value in one language: an object of operators. */
  | { readonly kind: 'language'; readonly language: string }
  /** The type of a node: an object of operators. The names that it can be asked for by, each with the node types it stands for. */
  | { readonly kind: 'type'; readonly members: Readonly<Record<string, readonly string[]>> }
  /** The other fields of the same item, from an interface. */
  | { readonly kind: 'same' }
  /** The one that a hop leads to. */
  | { readonly kind: 'one'; readonly hop: Exclude<Hop, { kind: 'relationships' }> }
  /** All that a hop leads to: an object of quantifiers. */
  | { readonly kind: 'many'; readonly hop: Hop };

/** What a field of conditions means. */
export type ConditionInput = Exclude<GraphInput, { kind: 'language' }>;

export const inputExtensions = (input: GraphInput): Record<string, unknown> => ({ [EXTENSION_KEY]: input });

/** The stored string of a localized property in a language. */
export const inLanguage = (column: Column, language: string): Column =>
  column.kind === 'count' ? column : { ...column, name: storedIn(column.name, language) };

/** The meaning of a field of an input type that the plugin made. */
export function graphInputOf(type: GraphQLInputObjectType, name: string): { field: GraphQLInputField; input: GraphInput } {
  const field = type.getFields()[name] as GraphQLInputField; // coerced: the field exists
  return { field, input: field.extensions[EXTENSION_KEY] as GraphInput }; // only inputExtensions writes it
}
