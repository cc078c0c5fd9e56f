import { type DocumentNode, type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import { renderAnswer } from '../../answers/index.js';
import type { Example } from '../../examples/example.js';
import { operationError } from '../../execution/operation.js';
import { validateDocument } from '../../execution/validation.js';
import type { Graph } from '../../graph/create-graph.js';
import type { ErrorCode } from '../../http/error.js';
import { parseOperation } from '../../http/limits/parse-operation.js';
import { defaultLimits } from '../../http/options.js';
import { StoreError } from '../../plan/store-error.js';
import { type GraphFlags, loadGraph } from '../load-graph.js';
import type { CliOptions } from '../options.js';
import { exitCodeOf, explainStoreFault } from '../store-fault.js';
import { print, sayError, visible } from '../terminal.js';
import { type QueryOptions, readQuery } from './query-input.js';

export interface QueryCommandOptions extends QueryOptions, GraphFlags {
  readonly operation?: string;
  readonly listExamples?: boolean;
}

/** Answers one operation, or lists those to start from. */
export async function queryCommand(cli: CliOptions, options: QueryCommandOptions): Promise<void> {
  if (options.listExamples) return listExamples(cli);
  const { name, query, variables, answer } = await readQuery(options, cli);
  const { graph, host } = await loadGraph(cli, options);
  try {
    const [document, errors] = parseValid(graph, query, options.operation);
    if (!document) return report({ errors }, { name });
    const result = await graph.execute({ document, operationName: options.operation, variableValues: variables });
    if (answer && !result.errors) printAnswer(answer, result.data);
    else report(result, { host });
  } finally {
    await graph.close();
  }
}

function printAnswer(templates: NonNullable<Example['answer']>, data: ExecutionResult['data']): void {
  for (const [language, template] of Object.entries(templates)) print(visible(renderAnswer(template, data, language).text));
}

async function listExamples({ examples, ontology }: CliOptions): Promise<void> {
  const { readExamples } = await import('../../examples/read-examples.js');
  const all = examples ? await readExamples(examples, ontology) : [];
  for (const { id, title } of all) print(visible([id, ...Object.values(title).map((each) => `  ${each}`)].join('\n')));
}

/** The same limits as the server's, so that a document that runs here runs there. */
export function parseValid(
  { schema }: Graph,
  query: string,
  operation: string | undefined,
): readonly [DocumentNode] | readonly [undefined, readonly GraphQLError[]] {
  try {
    const document = parseOperation(query, defaultLimits);
    const errors = validateDocument(schema, document);
    if (errors.length > 0) return [undefined, errors];
    return getOperationAST(document, operation)
      ? [document]
      : [undefined, [operationError(document, operation, 'with --operation')]];
  } catch (error) {
    if (error instanceof GraphQLError) return [undefined, [error]];
    throw error;
  }
}

interface Origin {
  /** What the operation is called, where its text is at fault. */
  readonly name?: string;
  readonly host?: string | undefined;
}

/** The answer as data, with the codes that the server would give; its errors in words beside it. */
function report({ errors, ...result }: ExecutionResult, origin: Origin): void {
  print(visible(JSON.stringify(errors ? { errors: errors.map(withCode), ...result } : result, null, 2)));
  for (const error of errors ?? []) sayError(explain(error, origin));
  if (errors) process.exitCode = Math.max(...errors.map(({ extensions }) => exitCodeOf(extensions.code)));
}

function withCode(error: GraphQLError): object {
  const { http: _, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions: { ...extensions, code: extensions.code ?? ('BAD_USER_INPUT' satisfies ErrorCode) } };
}

function explain({ message, path, locations, cause }: GraphQLError, { name, host }: Origin): string {
  if (host !== undefined && cause instanceof StoreError) return explainStoreFault(cause, host);
  const [place] = locations ?? [];
  if (name !== undefined && place) return `${name}:${place.line}:${place.column}: ${message}`;
  return path ? `${message} (at ${path.join('.')})` : message;
}
