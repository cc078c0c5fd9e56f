import { type FieldNode, type GraphQLArgument, type GraphQLField, getArgumentValues, type ValueNode } from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** A reader of a field's coerced arguments; what is given without variables is coerced once. */
export function compileArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): (variables: Values) => Values {
  const read = (variables: Values) => getArgumentValues(definition, node, variables);
  const given = new Map(node.arguments?.map(({ name, value }) => [name.value, value]));
  const varying = definition.args.filter(({ name }) => hasVariables(given.get(name)));
  if (varying.length === 0) {
    const values = read({});
    return () => values;
  }
  const variableOf = ({ name }: GraphQLArgument) => {
    const value = given.get(name);
    return value?.kind === 'Variable' ? [[name, value.name.value] as const] : [];
  };
  const named = varying.flatMap(variableOf);
  if (named.length < varying.length) return read;
  const args = definition.args.filter((each) => !varying.includes(each));
  const fixed = getArgumentValues({ ...definition, args }, node, {});
  return (variables) => {
    const values: Record<string, unknown> = { ...fixed };
    for (const [argument, variable] of named) {
      const value = Object.hasOwn(variables, variable) ? variables[variable] : null;
      if (value === null) return read(variables); // a default value may stand for it, or it is refused
      values[argument] = value;
    }
    return values;
  };
}

function hasVariables(value: ValueNode | undefined): boolean {
  if (value?.kind === 'ListValue') return value.values.some(hasVariables);
  if (value?.kind === 'ObjectValue') return value.fields.some((field) => hasVariables(field.value));
  return value?.kind === 'Variable';
}
