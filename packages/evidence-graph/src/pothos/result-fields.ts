import type { ArgBuilder, FieldRef, InputFieldMap, InputShapeFromFields, ObjectRef, SchemaTypes, TypeParam } from '@pothos/core';
import { type Composition, type GraphField, typeExtensions } from '../execution/field.js';
import type { TypeName } from '../ontology/infer.js';
import { languageOf } from '../ontology/language.js';
import type { PromiseOrValue } from '../plan/read.js';
import type { GraphTypes } from './builder.js';
import { pageInfoType } from './connection-types.js';
import { type AnyFieldBuilder, graphField, langArg } from './graph-field.js';
import type { GraphState } from './state.js';

/**
 * A root field whose value a function finds before the store is asked for the operation, such as a path or the hits of a search. What it
 * finds are plain objects that name nodes and relationships by id; those that the client asks for are read with the rest of the operation.
 */
export interface GraphResultOptions<Types extends SchemaTypes, Type, Args extends InputFieldMap> {
  readonly type: Type;
  readonly nullable?: boolean;
  readonly description?: string;
  readonly args?: Args;
  /** Whether an operation may have it once only, since finding it is much work. */
  readonly once?: boolean;
  /** The result: an object, or a list of them where `type` is a list. `signal` tells that whoever asked has gone. */
  find(args: InputShapeFromFields<Args>, context: Types['Context'], signal: AbortSignal | undefined): PromiseOrValue<unknown>;
}

export interface GraphResultTypeOptions<Types extends SchemaTypes, Result> {
  readonly description?: string;
  readonly fields: (t: ResultFieldBuilder<Types, Result>) => Record<string, FieldRef<Types>>;
  /** The ids of the nodes and relationships that a result rests on, whether the client asks for them or not: what citations of it name. */
  restsOn?(result: Result): readonly string[];
}

/** Fields of the objects that make up a result. Their functions are called more than once: they only take apart what was found. */
export interface ResultFieldBuilder<Types extends SchemaTypes, Result> {
  readonly arg: ArgBuilder<Types>;
  /** A text in the language that the client asks for. */
  text(options: { readonly description?: string; take(result: Result, language: string): string }): FieldRef<Types>;
  /** A value, or where `type` is a type of results, the parts that are such. Not null unless `nullable`. */
  value<Type extends TypeParam<Types>, Args extends InputFieldMap = Record<never, never>>(options: {
    readonly type: Type;
    readonly nullable?: boolean;
    readonly description?: string;
    readonly args?: Args;
    take(result: Result, args: InputShapeFromFields<Args>, context: Types['Context']): unknown;
  }): FieldRef<Types>;
  /** A value made of the result, and of what is read of relationships that it names. */
  composed<Args extends InputFieldMap>(options: {
    readonly type: 'String';
    readonly description: string;
    readonly args: Args;
    readonly of: Composition;
    ids(result: Result): readonly string[];
    compose(result: Result, items: readonly unknown[], args: InputShapeFromFields<Args>, found: unknown): unknown;
  }): FieldRef<Types>;
  /** Where a page of results stands in its list. */
  pageInfo(options: { readonly description?: string; take(result: Result): PageInfo }): FieldRef<Types>;
  /** The node or relationship with an id; null where it is gone, or is of another type. */
  item(options: ItemOptions<Types> & { readonly nullable?: boolean; id(result: Result): string | null }): FieldRef<Types>;
  /** The nodes or relationships with some ids, in their order, without those that are gone or are of other types. */
  items(options: ItemOptions<Types> & { ids(result: Result): readonly string[] }): FieldRef<Types>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface ItemOptions<Types extends SchemaTypes> {
  readonly type: TypeName<Types['Ontology']> | 'Node' | 'Relationship';
  readonly description?: string;
}

/** Declares a type of results. */
export function declareResult<Result>(
  state: GraphState,
  name: string,
  { description, fields, restsOn }: GraphResultTypeOptions<GraphTypes, Result>,
): ObjectRef<GraphTypes, Result> {
  const ref = state.builder.objectRef<Result>(name);
  ref.implement({
    ...(description === undefined ? {} : { description }),
    extensions: typeExtensions({ kind: 'result', ...(restsOn ? { restsOn } : {}) }),
    fields: (t) => fields(resultFields(t, state)),
  });
  return ref;
}

function resultFields<Result>(t: AnyFieldBuilder, state: GraphState): ResultFieldBuilder<GraphTypes, Result> {
  return {
    arg: t.arg,
    text: ({ description, take }) =>
      graphField(
        t,
        'String',
        false,
        description,
        { kind: 'resultValue', take: (result: Result, args) => take(result, languageOf(args)) },
        langArg(t, state),
      ),
    value: ({ type, nullable = false, description, args, take }) =>
      graphField(t, type, nullable, description, { kind: 'resultValue', take }, args),
    composed: ({ type, description, args, of, ids, compose }) =>
      graphField(t, type, false, description, { kind: 'resultComposed', of, ids, compose } as GraphField, args),
    pageInfo: ({ description, take }) => graphField(t, pageInfoType(state), false, description, { kind: 'resultValue', take }),
    item: ({ type, nullable = false, description, id }) =>
      graphField(t, state.ref(type), nullable, description, { kind: 'resultItems', form: 'one', ids: id }),
    items: ({ type, description, ids }) =>
      graphField(t, [state.ref(type)], false, description, { kind: 'resultItems', form: 'list', ids }),
  };
}
