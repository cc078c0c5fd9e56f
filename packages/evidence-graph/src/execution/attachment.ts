import type { ExecutionResult, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import type { PromiseOrValue } from '../plan/read.js';
import type { Row } from '../plan/shape.js';
import type { CollectedField } from './item-selection.js';
import type { LayoutBuilder } from './layout-builder.js';
import type { ExecutionContext, FieldPlan, ObjectPlan } from './object-plan.js';

/** What is read beside the response, of every item in it, whatever the client calls its fields. */
export interface Attachment {
  /** Whether an operation asks to be told of it beside its answer. */
  isTold(operation: OperationDefinitionNode): boolean;
  /** Types of one form are read alike. */
  formOf(type: GraphQLObjectType): string;
  /** Plans what is read of an item of a type, of which some fields are asked for; gives a function that takes it from the item's row. */
  plan(builder: LayoutBuilder, type: GraphQLObjectType, fields: readonly CollectedField[]): (row: Row) => unknown;
  /** Brings together what was read beside an answer. */
  collect(attached: readonly Attached[]): unknown;
  /** Adds to an answer that has data what was collected beside it. */
  finish(result: ExecutionResult, collected: unknown): PromiseOrValue<ExecutionResult>;
}

export interface Attached {
  /** Where in `data` the item stands, or what rests on it. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** What is attached to the items of a response, in the order of the response; nothing to what is null in its data, once there are any. */
export function attachedTo(root: ObjectPlan, rows: Row, run: ExecutionContext, data?: unknown): Attached[] {
  const all: Attached[] = [];
  const isNull = (seen: unknown): boolean => data !== undefined && (seen === null || seen === undefined);
  const readField = (field: FieldPlan, row: Row): unknown => {
    try {
      return field.source(row, run);
    } catch (error) {
      if (data !== undefined) throw error;
      return null; // so will it be in the data, and the field itself tells why
    }
  };
  const visitField = (field: FieldPlan, row: Row, path: Attached['path'], seen: unknown): void => {
    if (field.kind === 'leaf' || isNull(seen)) return;
    const value = readField(field, row);
    if (value === null || value === undefined) return;
    if (field.kind === 'object') visit(field.object, value as Row, path, seen);
    else {
      for (const [index, each] of (value as readonly (Row | null)[]).entries()) {
        visit(field.object, each, [...path, index], at(seen, index));
      }
    }
  };
  const visit = (object: ObjectPlan, row: Row | null, path: Attached['path'], seen: unknown): void => {
    if (row === null || row === undefined || isNull(seen)) return;
    const layout = object.layouts[object.layoutOf(row)];
    if (layout?.attached) all.push({ path, value: layout.attached(row) });
    for (const { key, object: grounds, rows: rowsOf } of layout?.grounds ?? []) {
      const place = key === undefined ? path : [...path, key];
      if (key === undefined || data === undefined || at(seen, key) !== null)
        for (const each of rowsOf(row, run)) visit(grounds, each, place, seen);
    }
    for (const [key, field] of layout?.fields ?? []) visitField(field, row, [...path, key], at(seen, key));
  };
  visit(root, rows, [], data);
  return all;
}

const at = (data: unknown, key: string | number): unknown =>
  (data as Readonly<Record<string | number, unknown>> | undefined)?.[key];
