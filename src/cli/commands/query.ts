import { type DocumentNode, type ExecutionResult, GraphQLError, getOperationAST, Kind, validate } from 'graphql';
import type { Graph } from '../../graphql/graph.js';
import { StoreError } from '../../plan/store-error.js';
import { parseOperation } from '../../server/limits/parse-operation.js';
import { defaultLimits } from '../../server/options.js';
import { CommandError } from '../command-error.js';
import { type GraphFlags, loadGraph } from '../load-graph.js';
import { exitCodeOf, explainStoreFault } from '../store-fault.js';
import { print, sayError, visible } from '../terminal.js';
import { type QueryOptions, readQuery } from './query-input.js';

export interface QueryCommandOptions extends QueryOptions, GraphFlags {
  readonly operation?: string;
  readonly listExamples?: boolean;
}

/** Answers one operation, or lists those to start from. */
export async function queryCommand(options: QueryCommandOptions): Promise<void> {
  if (options.listExamples) return listExamples();
  const { name, query, variables } = await readQuery(options);
  const { graph, host } = await loadGraph(options);
  try {
    const document = parseValid(graph, name, query);
    const operationName = findOperation(document, options.operation);
    report(await graph.execute({ document, operationName, variableValues: variables }), host);
  } finally {
    await graph.close();
  }
}

async function listExamples(): Promise<void> {
  const { readExamples } = await import('../../examples/read-examples.js');
  for (const { id, title } of await readExamples()) print(visible(`${id}\n  ${title.zh}\n  ${title.en}`));
}

/** The same limits as the server's, so that a document that runs here runs there. */
function parseValid({ schema }: Graph, name: string, query: string): DocumentNode {
  let errors: readonly GraphQLError[];
  try {
    const document = parseOperation(query, defaultLimits);
    errors = validate(schema, document);
    if (errors.length === 0) return document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    errors = [error];
  }
  throw new CommandError(errors.map(({ message, locations }) => `${name}${placeOf(locations)}: ${message}`).join('\n'));
}

const placeOf = (locations: GraphQLError['locations']): string =>
  locations?.[0] ? `:${locations[0].line}:${locations[0].column}` : '';

function findOperation(document: DocumentNode, wanted: string | undefined): string | undefined {
  if (getOperationAST(document, wanted)) return wanted;
  const names = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : [],
  );
  const which = wanted === undefined ? 'The document has several operations' : `The document has no operation ${wanted}`;
  throw new CommandError(`${which}. Choose one with --operation: ${names.join(', ')}.`);
}

function report(result: ExecutionResult, host: string | undefined): void {
  print(visible(JSON.stringify(result, null, 2)));
  const errors = result.errors ?? [];
  for (const error of errors) sayError(explain(error, host));
  if (errors.length > 0) process.exitCode = Math.max(...errors.map(({ extensions }) => exitCodeOf(extensions.code)));
}

function explain({ message, path, cause }: GraphQLError, host: string | undefined): string {
  if (host !== undefined && cause instanceof StoreError) return explainStoreFault(cause, host);
  return path ? `${message} (at ${path.join('.')})` : message;
}
