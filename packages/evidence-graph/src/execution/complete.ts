import { type GraphQLOutputType, isLeafType, isListType, isNonNullType } from 'graphql';
import type { Row } from '../plan/shape.js';
import type { ExecutionContext, FieldPlan, ObjectLayout, ObjectPlan } from './object-plan.js';
import { isPromiseLike } from './promise.js';

/**
 * Something only graphql-js can complete to the letter of the specification, such as a null where none may be:
 * the same rows are completed by it instead.
 */
export class NeedsGraphqlJs extends Error {}

type CompleteObject = (row: Row, run: ExecutionContext) => Record<string, unknown>;
type CompleteField = (row: Row, run: ExecutionContext) => unknown;

/** Compiles an object's plan to a function from its row to its part of the response. */
export function compileObject(plan: ObjectPlan): CompleteObject {
  const layouts = plan.layouts.map(compileLayout);
  const [only] = layouts;
  if (only && layouts.length === 1) return only;
  return (row, run) => (layouts[plan.layoutOf(row)] as CompleteObject)(row, run);
}

function compileLayout({ fields }: ObjectLayout): CompleteObject {
  const keys = [...fields.keys()];
  const completers = [...fields.values()].map(compileField);
  const { length } = keys;
  return (row, run) => {
    const object: Record<string, unknown> = {};
    for (let index = 0; index < length; index += 1) {
      object[keys[index] as string] = (completers[index] as CompleteField)(row, run);
    }
    return object;
  };
}

function compileField(field: FieldPlan): CompleteField {
  const isRequired = isNonNullType(field.type);
  const complete = compileValue(field);
  return (row, run) => {
    const value = field.source(row, run);
    if (value !== null && value !== undefined) return complete(value, run);
    if (isRequired) throw new NeedsGraphqlJs();
    return null;
  };
}

function compileValue(field: FieldPlan): (value: unknown, run: ExecutionContext) => unknown {
  if (field.kind === 'leaf') return field.serialize ? serializer(field.type) : isWire;
  const completeObject = compileObject(field.object);
  if (field.kind === 'object') return (row, run) => completeObject(row as Row, run);
  const itemsRequired = isNonNullType(itemTypeOf(field.type));
  return (rows, run) => {
    const source = rows as readonly (Row | null)[];
    const items = new Array<unknown>(source.length);
    for (let index = 0; index < source.length; index += 1) {
      const row = source[index];
      if (row) items[index] = completeObject(row, run);
      else if (itemsRequired) throw new NeedsGraphqlJs();
      else items[index] = null;
    }
    return items;
  };
}

/** A stored value as it is. */
export function isWire(value: unknown): unknown {
  if (typeof value === 'object' && !Array.isArray(value)) throw new NeedsGraphqlJs();
  return value;
}

export function serializer(type: GraphQLOutputType): (value: unknown) => unknown {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (!isLeafType(nullable)) return leaveToGraphqlJs;
  return (value) => {
    if (value instanceof Error || isPromiseLike(value)) return leaveToGraphqlJs(value);
    return nullable.serialize(value) ?? leaveToGraphqlJs(value);
  };
}

/** graphql-js computes the value again; a promise that is given up must not fail unheard. */
function leaveToGraphqlJs(value: unknown): never {
  for (const each of Array.isArray(value) ? value : [value]) if (isPromiseLike(each)) each.then(undefined, () => {});
  throw new NeedsGraphqlJs();
}

export function itemTypeOf(type: GraphQLOutputType): GraphQLOutputType {
  const nullable = isNonNullType(type) ? type.ofType : type;
  return isListType(nullable) ? nullable.ofType : nullable;
}
