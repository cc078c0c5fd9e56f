import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  specifiedScalarTypes,
  typeFromAST,
} from 'graphql';
import { isPlanScalar, isPropertyEnum } from './field.js';

/** A variable as far as a plan can depend on it. */
type Part = (value: unknown) => string;

/**
 * Compiles the form of an operation's variables to a key: requests with the same key share one plan. Booleans and enums count by
 * value, as they decide what is read and in which order; of other scalars only whether they are null; of input objects the keys.
 */
export function compileSkeleton(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): (variables: Readonly<Record<string, unknown>>) => string {
  const parts = (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type);
    return { name: definition.variable.name.value, part: isInputType(type) ? partOf(type) : () => '' };
  });
  if (parts.length === 0) return () => '';
  return (variables) => parts.map(({ name, part }) => (Object.hasOwn(variables, name) ? part(variables[name]) : '-')).join(';');
}

const BOOLEAN = specifiedScalarTypes.find(({ name }) => name === 'Boolean');

function partOf(type: GraphQLInputType): Part {
  if (isNonNullType(type)) return partOf(type.ofType);
  if (isListType(type)) {
    const item = partOf(type.ofType);
    const inner = innermost(type);
    const isByValue = (isEnumType(inner) && !isPropertyEnum(inner)) || isInputObjectType(inner);
    return nullable((value) => (isByValue ? `[${(value as unknown[]).map(item).join(',')}]` : '[]'));
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = new Map<string, Part>();
    const partFor = (name: string): Part => {
      let part = parts.get(name);
      if (!part) {
        part = partOf(fields[name]?.type as GraphQLInputType); // coerced: the field exists
        parts.set(name, part);
      }
      return part;
    };
    return nullable((value) => {
      const entries = Object.entries(value as Record<string, unknown>);
      return `{${entries.map(([name, each]) => `${name}:${partFor(name)(each)}`).join(',')}}`;
    });
  }
  if (isPlanScalar(type)) return nullable((value) => JSON.stringify(value));
  return nullable((isEnumType(type) && !isPropertyEnum(type)) || type === BOOLEAN ? String : () => 'v');
}

const nullable =
  (part: Part): Part =>
  (value) =>
    value === null || value === undefined ? 'n' : part(value);

function innermost(type: GraphQLInputType): GraphQLInputType {
  return isListType(type) || isNonNullType(type) ? innermost(type.ofType) : type;
}
