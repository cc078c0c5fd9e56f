import {
  type FieldNode,
  type GraphQLDirective,
  type GraphQLError,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getDirectiveValues,
  getVariableValues,
  type OperationDefinitionNode,
  type SelectionNode,
  versionInfo,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** As graphql-js has it. */
const MAX_VARIABLE_ERRORS = 50;

/** From its release 17 on, graphql-js keeps with the coerced values of variables what each comes from. */
const keepsSources = versionInfo.major > 16;
const asVariables = (values: Values): Values => (keepsSources ? { coerced: values, sources: {} } : values);
const valuesOf = (variables: Values): Values => (keepsSources ? (variables.coerced as Values) : variables);

/** The coerced values of an operation's variables, or what is wrong with those given. */
export function variableValues(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Values,
):
  | { readonly coerced: Values; readonly errors?: never }
  | { readonly coerced?: never; readonly errors: readonly GraphQLError[] } {
  const read = getVariableValues(schema, variableDefinitions, given, { maxErrors: MAX_VARIABLE_ERRORS });
  if (read.errors) return { errors: read.errors };
  const { coerced, variableValues: kept = { coerced } }: typeof read & { variableValues?: Values } = read;
  return { coerced: kept.coerced as Values }; // the values of either release
}

export const argumentValues = (
  definition: Pick<GraphQLField<unknown, unknown>, 'args'>,
  node: FieldNode,
  variables: Values,
): Values => getArgumentValues(definition as GraphQLField<unknown, unknown>, node, asVariables(variables)); // no more of it is read

export const directiveValues = (directive: GraphQLDirective, node: SelectionNode, variables: Values): Values | undefined =>
  getDirectiveValues(directive, node, asVariables(variables));

/** The coerced values of the variables of the operation that a resolver works for. */
export const variablesOf = ({ variableValues: variables }: GraphQLResolveInfo): Values => valuesOf(variables);
