import type { ArgBuilder, InputFieldMap } from '@pothos/core';
import type { ComposedField, Composition, RootAttachedField } from '../execution/field.js';
import type { GraphBuilder, GraphTypes } from './builder.js';
import { graphField } from './graph-field.js';
import { stateOf } from './state.js';

interface NodeFieldOptions {
  readonly type: 'String';
  readonly description: string;
  readonly args: (arg: ArgBuilder<GraphTypes>) => InputFieldMap;
  readonly of: Composition;
  readonly compose: ComposedField['compose'];
}

/** Adds a field to everything that has an ID: a value that is made of what is read of it and around it. */
export function addNodeField(
  builder: GraphBuilder,
  name: string,
  { type, description, args, of, compose }: NodeFieldOptions,
): void {
  builder.interfaceFields(stateOf(builder).interfaceRef('Node'), (t) => ({
    [name]: graphField(t, type, false, description, { kind: 'composed', of, compose }, args(t.arg)),
  }));
}

interface AnswerFieldOptions extends Pick<RootAttachedField, 'find' | 'compose'> {
  readonly type: ['String'];
  readonly description: string;
  readonly args: (arg: ArgBuilder<GraphTypes>) => InputFieldMap;
}

/** Adds a field to the query type: a value that is made of what is attached to everything else in the answer. */
export function addAnswerField(
  builder: GraphBuilder,
  name: string,
  { type, description, args, find, compose }: AnswerFieldOptions,
): void {
  builder.queryField(name, (t) => graphField(t, type, false, description, { kind: 'rootAttached', find, compose }, args(t.arg)));
}
