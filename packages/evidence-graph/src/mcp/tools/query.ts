import { GraphQLError } from 'graphql';
import { citationData } from '../citations.js';
import { groundsIn } from '../grounds.js';
import type { Model } from '../model.js';
import { notStated, notStatedLines } from '../silences.js';
import { citationOutput, defineTool, identifier, silenceOutput } from '../tool.js';
import { compact } from '../words.js';

interface QueryArguments {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Answers a GraphQL operation. */
export const query = defineTool<QueryArguments>({
  name: 'query',
  title: 'Query',
  description: ({ model }) =>
    `Run a GraphQL query (read-only, within the server's limits). Lists are connections: { ${listOfIds(model)}(first: 5) { nodes { id } } }. Find fields with find_in_schema.${model.hasEvidence ? ' Select `evidence { id }`, or write `query @cite`, to have citations.' : ''}`,
  input: { query: { type: 'string', maxLength: 20_000 }, variables: { type: 'object' }, operationName: identifier },
  required: ['query'],
  takesLanguage: true,
  output: { data: { type: 'object' }, ...citationOutput, ...silenceOutput },
  always: ['data'],
  isOffered: () => true,

  async run({ query: given, variables, operationName }, context) {
    const { asker, signal } = context;
    const document = asker.read(given, { variables, operationName });
    const answered = await asker.execute<Record<string, unknown>>(document, { variables, operationName, signal });
    const { data } = answered;
    const json = JSON.stringify(data);
    if (json.length > MAX_LENGTH) throw tooLong(json.length);
    const { places, count, silences } = await groundsIn(answered, context);
    return {
      data: { data, ...compact({ ...citationData(places, count), notStated: notStated(silences) }) },
      text: [json, ...notStatedLines(silences)],
      places,
    };
  },
});

/** What an assistant can read at once, in characters. */
const MAX_LENGTH = 20_000;

const tooLong = (length: number) =>
  new GraphQLError(
    `The answer has ${length} characters; at most ${MAX_LENGTH} are given. Select fewer fields, or set \`first\`.`,
  );

/** A list that the graph has, to show how lists are asked. */
const listOfIds = ({ named }: Model): string => named.find(({ connection }) => connection !== null)?.connection ?? 'nodes';
