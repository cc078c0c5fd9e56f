import type { FieldMap, InterfaceRef, ObjectRef } from '@pothos/core';
import type { GraphTypes } from './builder.js';
import type { AnyFieldBuilder } from './graph-field.js';
import type { GraphState } from './state.js';

interface TypeOptions {
  readonly description: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  fields(t: AnyFieldBuilder): FieldMap;
}

/** An object type that the plugin adds to the ontology's, made when it is first used. */
export function objectType(
  state: GraphState,
  name: string,
  options: TypeOptions & { readonly interfaces?: InterfaceRef<GraphTypes, unknown>[] },
): ObjectRef<GraphTypes, unknown> {
  return state.once(name, () => {
    const ref = state.builder.objectRef<unknown>(name);
    ref.implement(options);
    return ref;
  });
}

/** An interface that the plugin adds to the ontology's, made when it is first used. */
export function interfaceType(state: GraphState, name: string, options: TypeOptions): InterfaceRef<GraphTypes, unknown> {
  return state.once(name, () => {
    const ref = state.builder.interfaceRef<unknown>(name);
    ref.implement(options);
    return ref;
  });
}
