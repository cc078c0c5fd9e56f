import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLFieldConfig,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isSpecifiedScalarType,
} from 'graphql';
import type { StoredText } from '../ontology/language.js';
import type { Hop, ItemPart, Measure, Row } from '../plan/shape.js';
import { EXTENSION_KEY, GROUNDS_KEY } from './extensions.js';
import type { LayoutBuilder } from './layout-builder.js';
import type { SortKey } from './list-cursors.js';

/** What a field of a GraphQL schema means to the planner, kept in the field's `extensions`. */
export type GraphField =
  | PropertyField
  | LocalizedField
  | ComputedField
  | ComposedField
  | ResultComposedField
  | RelationField
  | RootPageField
  | RootIdsField
  | RootResultField
  | RootAttachedField
  | ResultValueField
  | ResultItemsField
  | {
      readonly kind:
        | 'edges'
        | 'nodes'
        | 'edgeNode'
        | 'edgeRelationship'
        | 'edgeRelationships'
        | 'pageInfo'
        | 'totalCount'
        | 'cursor';
    }
  | { readonly kind: 'groups' | 'aggregate' | 'groupTotal' | 'groupNodes' | 'groupKeys' | 'groupKeyName' | 'groupKeyValue' }
  | { readonly kind: 'measure'; readonly measure: Measure['kind'] }
  | { readonly kind: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' };

/** Arguments or stored values by name. Functions written by hand have a closer type, which the schema builder has checked. */
type Given = Readonly<Record<string, unknown>>;

/** A stored value, as it is. */
export interface PropertyField {
  readonly kind: 'property';
  readonly of: ItemPart;
  readonly name: string;
  /** Why numbers of it may not be added up; they may where it is absent. */
  readonly notAdditive?: string;
}

/** The stored string that the argument `lang` names. */
export interface LocalizedField {
  readonly kind: 'localized';
  readonly of: ItemPart;
  readonly name: string;
  /** The languages that it is stored in. */
  readonly languages: readonly string[];
}

/** A value computed from stored ones, which are read though the client did not ask for them. */
export interface ComputedField {
  readonly kind: 'computed';
  readonly of: ItemPart;
  /** The relation to the items that the value is computed from besides its own. */
  readonly restsOn?: string | undefined;
  /** Each value the function receives: its name, and the stored property or, for a localized one, those of its languages. */
  readonly needs: readonly { readonly name: string; readonly stored: string | readonly StoredText[] }[];
  resolve(values: Given, args: Given, context: unknown): unknown;
}

/** What is read of items and around them, to make values of. */
export interface Composition {
  /** Types of one form are read alike. */
  formOf(type: GraphQLObjectType): string;
  /** Plans what is read of an item of a type; gives a function that takes it from the item's row. */
  plan(builder: LayoutBuilder, type: GraphQLObjectType): (row: Row) => unknown;
  /** What the values are made with besides, found before anything is read. */
  find(signal: AbortSignal | undefined): unknown;
}

/** A value made of what is read of an item and around it. */
export interface ComposedField {
  readonly kind: 'composed';
  readonly of: Composition;
  compose(item: unknown, args: Given, found: unknown): unknown;
}

/** A value made of a result, and of what is read of relationships that it names. */
export interface ResultComposedField {
  readonly kind: 'resultComposed';
  readonly of: Composition;
  ids(result: unknown): readonly string[];
  compose(result: unknown, items: readonly unknown[], args: Given, found: unknown): unknown;
}

/** What a hop leads to: a node or relationship, a list, or a connection. */
export interface RelationField {
  readonly kind: 'relation';
  readonly form: 'one' | 'list' | 'connection';
  /** The hop, where arguments may narrow it. */
  readonly hop: Hop | { readonly kind: 'relationships'; readonly allTypes: readonly string[] };
  readonly order: readonly SortKey[];
  readonly atMost: number;
  /** True where the relationship itself is not to be read along with the nodes it leads to. */
  readonly bare: boolean;
}

/** A connection over all nodes, or all relationships, of some types; of relationships, the argument `types` may choose some. */
export interface RootPageField {
  readonly kind: 'rootPage';
  readonly of: ItemPart;
  readonly types: readonly string[];
}

/** Nodes by the ids that a function gives for the arguments. */
export interface RootIdsField {
  readonly kind: 'rootIds';
  readonly form: 'one' | 'list';
  /** The most ids it can give. */
  readonly atMost: number;
  /** That it looks up what the client names, by key or by id; ids may be of relationships of some types, too. */
  readonly lookUp?: { readonly by: 'key' | 'id'; readonly relationshipTypes: readonly string[] };
  ids(args: Given, context: unknown): unknown;
}

/** A result: what a function finds for the arguments, before the store is asked for the operation. */
export interface RootResultField {
  readonly kind: 'rootResult';
  /** Whether an operation may have it once only, since finding it is much work. */
  readonly once?: boolean;
  find(args: Given, context: unknown, signal: AbortSignal | undefined): unknown;
}

/** A value made of what is read beside the whole answer. */
export interface RootAttachedField {
  readonly kind: 'rootAttached';
  /** What it is made with besides, found before anything is read. */
  find(signal: AbortSignal | undefined): unknown;
  compose(collected: unknown, args: Given, found: unknown): unknown;
}

/** What a function takes from a result: a value, or the result or results that are its parts. */
export interface ResultValueField {
  readonly kind: 'resultValue';
  take(result: unknown, args: Given, context: unknown): unknown;
}

/** The nodes or relationships whose ids a function takes from a result. */
export interface ResultItemsField {
  readonly kind: 'resultItems';
  readonly form: 'one' | 'list';
  ids(result: unknown): string | readonly string[] | null | undefined;
}

/** What a GraphQL type means to the planner, kept in the type's `extensions`. */
export interface GraphType {
  /** A node type or interface, the type of relationships or of results, a scalar whose values are stored as the response shows them or decide what is read, or a property's enum. */
  readonly kind: 'node' | 'relationship' | 'result' | 'wireScalar' | 'planScalar' | 'propertyEnum';
  /** Of a result: the ids of the nodes and relationships that it rests on, whether they are asked for or not. */
  restsOn?(result: unknown): readonly string[];
}

export const fieldExtensions = (field: GraphField): Record<string, unknown> => ({ [EXTENSION_KEY]: field });
export const typeExtensions = (type: GraphType): Record<string, unknown> => ({ [EXTENSION_KEY]: type });

/** The meaning of a field; undefined where the field is not of the graph. */
export const graphFieldOf = (
  field: GraphQLField<unknown, unknown> | GraphQLFieldConfig<unknown, unknown>,
): GraphField | undefined => field.extensions?.[EXTENSION_KEY] as GraphField | undefined; // only fieldExtensions writes it

/** Whether an enum has the values of a property: as an argument it is a value like others, and decides nothing of the plan. */
export const isPropertyEnum = (type: GraphQLEnumType): boolean =>
  (type.extensions[EXTENSION_KEY] as GraphType | undefined)?.kind === 'propertyEnum';

/** Whether a plan depends on the values of a scalar. */
export const isPlanScalar = (type: GraphQLNamedType): boolean =>
  (type.extensions[EXTENSION_KEY] as GraphType | undefined)?.kind === 'planScalar';

export const isResultType = (type: GraphQLOutputType): boolean =>
  ((type as GraphQLObjectType).extensions?.[EXTENSION_KEY] as GraphType | undefined)?.kind === 'result';

/** What a result rests on: ids of nodes and relationships. */
export const restsOf = (type: GraphQLOutputType): GraphType['restsOn'] =>
  ((type as GraphQLObjectType).extensions?.[EXTENSION_KEY] as GraphType | undefined)?.restsOn;

/** The ids of what a field rests on that is not the graph's own, from its arguments. */
export type FieldGrounds = (args: Given, context: unknown) => unknown;

/** `Args` is the type of the field's arguments, which the schema coerces. */
export const groundExtensions = <Args extends object>(
  restsOn: (args: Args, context: unknown) => unknown,
): Record<string, unknown> => ({ [GROUNDS_KEY]: restsOn });

export const groundsOf = ({ extensions }: GraphQLField<unknown, unknown>): FieldGrounds | undefined =>
  extensions[GROUNDS_KEY] as FieldGrounds | undefined; // only groundExtensions writes it

export const isItemType = (type: GraphQLObjectType): boolean =>
  ['node', 'relationship'].includes((type.extensions[EXTENSION_KEY] as GraphType | undefined)?.kind ?? '');

export const isRelationshipType = (type: GraphQLObjectType): boolean =>
  (type.extensions[EXTENSION_KEY] as GraphType | undefined)?.kind === 'relationship'; // only typeExtensions writes it

/** Whether stored values of a type stand in the response as they are. */
export function isWireForm(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().every(({ name, value }) => name === value);
  return isSpecifiedScalarType(named) || (named.extensions[EXTENSION_KEY] as GraphType | undefined)?.kind === 'wireScalar';
}
