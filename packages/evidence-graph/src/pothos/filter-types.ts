import type { InputRef, InputType, InputTypeParam } from '@pothos/core';
import type { Property } from '../ontology/define.js';
import { describe } from '../ontology/describe.js';
import { capitalized } from '../ontology/language.js';
import type { GraphTypes } from './builder.js';
import { inputType } from './input-fields.js';
import type { GraphState } from './state.js';

type FilterRef = InputRef<unknown>;
type Operators = Readonly<Record<string, InputTypeParam<GraphTypes>>>;

const EQUALITY = (type: InputType<GraphTypes>): Operators => ({ eq: type, ne: type, in: [type] });
const COMPARISON = (type: InputType<GraphTypes>): Operators => ({ ...EQUALITY(type), lt: type, lte: type, gt: type, gte: type });
const TEXT: Operators = { ...EQUALITY('String'), contains: 'String', startsWith: 'String', endsWith: 'String' };
const NULLNESS: Operators = { isNull: 'Boolean' };

/** The operators by which a property can be asked for, as an input type; one for each kind of value. */
export function filterType(state: GraphState, property: Property): FilterRef {
  const { kind, list } = property;
  const scalar = state.scalar(property);
  const name =
    kind === 'enum' ? (property.enum?.name ?? '') : kind === 'localized' || kind === 'string' ? 'String' : capitalized(kind);
  if (list) return operators(state, `${name}ListFilter`, { has: scalar, isEmpty: 'Boolean' });
  switch (kind) {
    case 'localized':
      return languages(state, 'LocalizedFilter', operators(state, 'StringFilter', { ...TEXT, ...NULLNESS }));
    case 'string':
      return operators(state, 'StringFilter', { ...TEXT, ...NULLNESS });
    case 'boolean':
    case 'enum':
      return operators(state, `${name}Filter`, { ...EQUALITY(scalar), ...NULLNESS });
    default:
      return operators(state, `${name}Filter`, { ...COMPARISON(scalar), ...NULLNESS });
  }
}

export const idFilter = (state: GraphState): FilterRef => operators(state, 'IDFilter', EQUALITY('ID'));
export const countFilter = (state: GraphState): FilterRef => operators(state, 'CountFilter', COMPARISON('Int'));
export const measureFilter = (state: GraphState, property: InputType<GraphTypes>): FilterRef =>
  inputType(state, 'MeasureFilter', describe('What a measure of a group must meet.', '汇总条件'), () => {
    const { in: _, ...operators } = COMPARISON('Float');
    return {
      of: { type: property, required: true },
      ...Object.fromEntries(Object.entries(operators).map(([operator, type]) => [operator, { type }])),
    };
  });
export const enumFilter = (state: GraphState, name: string, type: InputType<GraphTypes>): FilterRef =>
  operators(state, `${name}Filter`, EQUALITY(type));

/** An input type with a field for each language. */
export function languages(state: GraphState, name: string, type: InputType<GraphTypes>): FilterRef {
  return inputType(state, name, describe('What a text must meet in each language.', '各语言的文本条件'), () =>
    Object.fromEntries(
      state.ontology.languages.map((language) => [
        language,
        { type, input: { kind: 'language', language }, description: describe(`The text in \`${language}\`.`, '该语言的文本') },
      ]),
    ),
  );
}

function operators(state: GraphState, name: string, types: Operators): FilterRef {
  return inputType(state, name, describe('What a value must meet: all that is given.', '值的条件'), () =>
    Object.fromEntries(Object.entries(types).map(([operator, type]) => [operator, { type }])),
  );
}
