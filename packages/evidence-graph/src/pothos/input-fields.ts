import { InputObjectRef, type InputRef, type InputTypeParam } from '@pothos/core';
import { type GraphInput, inputExtensions } from '../execution/input.js';
import type { EntityType, Relation } from '../ontology/ontology.js';
import { type Hop, type RelationshipHop, stored, type ThroughHop } from '../plan/shape.js';
import type { GraphTypes } from './builder.js';
import { hopOf } from './hops.js';
import { inputWords } from './input-words.js';
import type { GraphState } from './state.js';

/** A field of an input type, with what it means where its type does not tell. */
export interface InputField {
  readonly type: InputTypeParam<GraphTypes>;
  /** @default false */
  readonly required?: boolean;
  readonly input?: GraphInput;
  /** @default what is said of all fields of its name */
  readonly description?: string;
}

export type InputFields = Readonly<Record<string, InputField>>;

/** An input type of the graph, made when it is first used; it may refer to others that refer to it. */
export function inputType(state: GraphState, name: string, description: string, fields: () => InputFields): InputRef<unknown> {
  let isNew = false;
  const ref = state.once(name, () => {
    isNew = true;
    return new InputObjectRef<GraphTypes, Record<string, unknown>>(name);
  });
  if (isNew) {
    state.builder.inputType(ref, {
      description,
      fields: (t) =>
        Object.fromEntries(
          Object.entries(fields()).map(([field, { type, required = false, input, description = inputWords(field) }]) => [
            field,
            t.field({
              type,
              required,
              ...(description === undefined ? {} : { description }),
              ...(input ? { extensions: inputExtensions(input) } : {}),
            }),
          ]),
        ),
    });
  }
  return ref;
}

/** A condition on a part is one on the wholes that it lies in. */
const conditionHopOf = (state: GraphState, relation: Relation): RelationshipHop | ThroughHop => {
  const hop = hopOf(state, relation);
  return relation.upOver === undefined || hop.kind === 'through' ? hop : { ...hop, upOver: relation.upOver };
};
/** A stored value: that of a property is described as its field is. */
export const value = (
  type: InputTypeParam<GraphTypes>,
  of: 'node' | 'relationship',
  name: string,
  description?: string,
): InputField => ({
  ...(description === undefined ? {} : { description }),
  type,
  input: { kind: 'value', column: stored(of, name) },
});
export const related = (state: GraphState, type: InputTypeParam<GraphTypes>, relation: Relation): InputField => ({
  type,
  input: { kind: relation.many ? 'many' : 'one', hop: conditionHopOf(state, relation) },
  description: state.describe(`What \`${relation.name}\` leads to.`, relation.label),
});
export const end = (type: InputTypeParam<GraphTypes>, kind: 'from' | 'to'): InputField => ({
  type,
  input: { kind: 'one', hop: { kind } },
});
export const many = (type: InputTypeParam<GraphTypes>, hop: Hop): InputField => ({ type, input: { kind: 'many', hop } });
export const same = (state: GraphState, type: InputTypeParam<GraphTypes>, { name, label }: EntityType): InputField => ({
  type,
  input: { kind: 'same' },
  description: state.describe(`The same, as ${name}.`, label),
});

/** An interface of more types than this can be asked for as a whole on each of them. */
const WIDESPREAD = 10;

export const widespreadInterfaces = (state: GraphState, type: EntityType): EntityType[] =>
  type.implements
    .map((name) => state.type(name))
    .filter(({ members, relations }) => members.length > WIDESPREAD && Object.keys(relations).length > 0);

/** How a type's fields of an interface are called: `entity` for `Entity`. */
export const interfaceField = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
