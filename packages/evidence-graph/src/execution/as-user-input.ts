import { type ASTNode, GraphQLError, visit } from 'graphql';

/**
 * What graphql-js says of a caller's values, with its code. A null that it finds only when it reads an argument came in a variable:
 * a default value, there or of the argument, let it stand where there must be a value.
 */
export function asUserInput(error: GraphQLError, variables: Readonly<Record<string, unknown>> = {}): GraphQLError {
  const { message, nodes, extensions } = error;
  const isNull = (name: string): boolean => variables[name] === null;
  const named = Object.keys(variables).some(isNull) ? (nodes ?? []).flatMap(variablesIn) : [];
  const nulls = [...new Set(named)].filter(isNull).map((name) => ` \`$${name}\` is null: give it a value, or leave it out.`);
  return new GraphQLError(`${message}${nulls.join('')}`, {
    ...(nodes ? { nodes } : {}),
    extensions: { ...extensions, code: 'BAD_USER_INPUT' },
  });
}

function variablesIn(node: ASTNode): string[] {
  const names: string[] = [];
  visit(node, { Variable: ({ name }) => void names.push(name.value) });
  return names;
}
