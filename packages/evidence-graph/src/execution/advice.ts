import { GraphQLError, type GraphQLSchema } from 'graphql';
import { argumentsThere, enumValue, enumValues, inputField, inputObject, selectedField } from './type-advice.js';

/** An error of graphql-js, with the way out that follows from the types it names: by spelling alone, it suggests none, or a wrong one. */
export function withAdvice(schema: GraphQLSchema, error: GraphQLError): GraphQLError {
  if (error.message.length > MAX_LENGTH) return error;
  for (const [pattern, advise] of advisers) {
    const match = pattern.exec(error.message);
    const advice = match && advise(schema, match.slice(1));
    if (advice) return advised(error, advice);
  }
  return error;
}

function advised(error: GraphQLError, advice: string): GraphQLError {
  const { nodes, extensions } = error;
  const message = error.message.replace(SUGGESTION, '').replace(/[^.]$/, '$&.');
  return new GraphQLError(`${message} ${advice}`, { ...(nodes ? { nodes } : {}), extensions });
}

/** Longer messages repeat the caller's values, through which no pattern is to be looked for. */
const MAX_LENGTH = 500;
const SUGGESTION = / Did you mean [^?]+\?$/;

/** What the groups of the pattern name, in their order. */
type Adviser = readonly [pattern: RegExp, advise: (schema: GraphQLSchema, named: readonly string[]) => string | undefined];

const advisers: readonly Adviser[] = [
  [
    /^Cannot query field "(\w+)" on type "(\w+)"\./,
    (schema, [name = '', type = '']) => selectedField(schema.getType(type), name),
  ],
  [
    /^Unknown argument "\w+" on field "(\w+)\.(\w+)"\./,
    (schema, [type = '', field = '']) => argumentsThere(schema.getType(type), field),
  ],
  [/Field "(\w+)" is not defined by type "(\w+)"\./, (schema, [name = '', type = '']) => inputField(schema, type, name)],
  [
    /Expected (?:value of )?type "\[*(\w+)[!\]]*"(?:, found| to be an object)/,
    (schema, [type = '']) => inputObject(schema.getType(type)),
  ],
  [
    /Enum "(\w+)" cannot represent non-enum value: "(\w+)"\./,
    (schema, [type = '', value = '']) => enumValue(schema.getType(type), value),
  ],
  [/Value "\w+" does not exist in "(\w+)" enum\.$/, (schema, [type = '']) => enumValues(schema.getType(type))],
  [
    /(?:Int|Float|Boolean) cannot represent .*: "(-?[\d.]+|true|false)"$/,
    (_, [value = '']) => `Write it without quotes: \`${value}\`.`,
  ],
];
