import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

const MAX_DEPTH = 4;
/** Texts and numbers that the random datasets have, and some that they have not. */
const WORDS = ['', 'a', 'ab', 'B', '书', "O'Brien", '%', 'Book:a', 'Book', 'words 3', '2021-11', 'Lin Yuan'];
const NUMBERS = [-3, 0, 1, 2, 150, 200, 1945];

/** Any value of an input type, but for nulls: conditions and orders refuse these. */
export function inputValue(type: GraphQLInputType, depth = MAX_DEPTH): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return inputValue(type.ofType, depth);
  if (isListType(type)) return fc.array(inputValue(type.ofType, depth), { maxLength: 2 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) return objectValue(type, depth);
  switch (type.name) {
    case 'Int':
      return fc.constantFrom(...NUMBERS);
    case 'Float':
      return fc.constantFrom(...NUMBERS, 0.5, 2.5);
    case 'Boolean':
      return fc.boolean();
    case 'YearMonth':
      return fc.constantFrom('2021-11', '1979-05', '1980-02');
    case 'DateTime':
      return fc.constantFrom('2020-01-02T08:30:00Z', '2020-01-03T16:30:00+08:00', '2020-01-04T08:30:00.5Z');
    default:
      return fc.constantFrom(...WORDS);
  }
}

function objectValue(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<unknown> {
  if (type.name === 'TypeFilter') return fc.record({ eq: fc.constantFrom('Named', 'Work', 'Book', 'Author', 'Lost') });
  const isOrder = type.name.endsWith('Order');
  const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isFilter(field.type));
  const least = Math.min(isOrder || depth === MAX_DEPTH ? 1 : 0, fields.length);
  const count = { minLength: least, maxLength: Math.min(isOrder ? 1 : 2, fields.length) };
  return fc
    .subarray(fields, count)
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((field) => [field.name, inputValue(field.type, depth - 1)]))));
}

/** Not one that leads further. */
const isFilter = (type: GraphQLInputType): boolean => !isInputObjectType(type) || type.name.endsWith('Filter');

/** A value as it is written in a query. */
export function printInput(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return printInput(type.ofType, value);
  if (value === null || value === undefined) return 'null';
  if (isListType(type)) {
    return Array.isArray(value)
      ? `[${value.map((each) => printInput(type.ofType, each)).join(', ')}]`
      : printInput(type.ofType, value);
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value).map(
      ([name, each]) => `${name}: ${printInput(fields[name]?.type as GraphQLInputType, each)}`,
    );
    return `{ ${entries.join(', ')} }`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}
