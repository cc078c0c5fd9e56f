import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;
type IsPlain = (value: unknown) => boolean;

/**
 * Compiles the coercion of variables that are what their types say, scalars that it leaves as they are, and of no others. Gives undefined for
 * all else, which graphql-js coerces or refuses.
 */
export function compilePlainVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (given: Values) => Values | undefined {
  const variables = definitions.map(({ variable, type, defaultValue }) => {
    const known = typeFromAST(schema, type);
    const isRequired = isNonNullType(known);
    return {
      name: variable.name.value,
      isRequired,
      mayBeAbsent: !isRequired && defaultValue === undefined,
      isPlain: isInputType(known) ? plainOf(isRequired ? known.ofType : known) : never,
    };
  });
  if (variables.length === 0) return () => NONE;
  return (given) => {
    const coerced: Record<string, unknown> = {};
    let left = Object.keys(given).length;
    for (const { name, isRequired, mayBeAbsent, isPlain } of variables) {
      if (!Object.hasOwn(given, name)) {
        if (mayBeAbsent) continue;
        return undefined;
      }
      const value = given[name];
      if (value === null ? isRequired : !isPlain(value)) return undefined;
      coerced[name] = value;
      left -= 1;
    }
    return left === 0 ? coerced : undefined;
  };
}

const NONE: Values = Object.freeze({});

const never: IsPlain = () => false;
const isText: IsPlain = (value) => typeof value === 'string';

const plainOf = (type: GraphQLInputType): IsPlain => PLAIN.get(String(type)) ?? never;

/** By the name of the type: no schema may define these anew. */
const PLAIN: ReadonlyMap<string, IsPlain> = new Map([
  ['String', isText],
  ['ID', isText],
  ['Int', (value) => typeof value === 'number' && (value | 0) === value],
  ['Float', Number.isFinite],
  ['Boolean', (value) => typeof value === 'boolean'],
]);
