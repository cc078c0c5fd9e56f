import type { FieldNode, GraphQLArgument, GraphQLField, ValueNode } from 'graphql';
import { argumentValues } from './graphql-js.js';

type Values = Readonly<Record<string, unknown>>;

/** A reader of a field's coerced arguments; what is given without variables is coerced once, and frozen, as all requests share it. */
export function compileArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): (variables: Values) => Values {
  const read = (variables: Values) => argumentValues(definition, node, variables);
  const given = new Map(node.arguments?.map(({ name, value }) => [name.value, value]));
  const varying = definition.args.filter(({ name }) => hasVariables(given.get(name)));
  if (varying.length === 0) {
    const values = frozen(read({}));
    return () => values;
  }
  const variableOf = ({ name }: GraphQLArgument) => {
    const value = given.get(name);
    return value?.kind === 'Variable' ? [[name, value.name.value] as const] : [];
  };
  const named = varying.flatMap(variableOf);
  if (named.length < varying.length) return read;
  const args = definition.args.filter((each) => !varying.includes(each));
  const fixed = frozen(argumentValues({ args }, node, {}));
  return (variables) => {
    const values: Record<string, unknown> = { ...fixed };
    for (const [argument, variable] of named) {
      const value = Object.hasOwn(variables, variable) ? variables[variable] : null;
      if (value === null) return read(variables); // a default value may stand for it, or it is refused
      values[argument] = value;
    }
    return Object.freeze(values);
  };
}

/** Freezes a value with all that is in its lists and plain objects; what else a scalar of the host's makes stays as it is. */
function frozen<T>(value: T): T {
  if (!isPlain(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) frozen(each);
  return value;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

function hasVariables(value: ValueNode | undefined): boolean {
  if (value?.kind === 'ListValue') return value.values.some(hasVariables);
  if (value?.kind === 'ObjectValue') return value.fields.some((field) => hasVariables(field.value));
  return value?.kind === 'Variable';
}
