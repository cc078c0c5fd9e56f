import type { Example } from '../../examples/example.js';
import { readExamples } from '../../examples/read-examples.js';
import { type RunningServer, serve } from '../../http/serve.js';
import { StoreError } from '../../plan/store-error.js';
import { CommandError, hasCode } from '../command-error.js';
import { ExitCode } from '../exit-code.js';
import { type GraphFlags, type LoadedGraph, loadGraph } from '../load-graph.js';
import { logError, logErrorOf } from '../log-error.js';
import { observe } from '../observe.js';
import type { CliOptions } from '../options.js';
import { outliveReader } from '../output.js';
import { explainStoreFault } from '../store-fault.js';
import { print, say, sayError } from '../terminal.js';
import { readTrustedDocuments } from '../trusted-documents.js';
import { untilReady, warmUp } from '../warm-up.js';

export interface ServeCommandOptions extends GraphFlags {
  readonly port: number;
  readonly host: string;
  readonly corsOrigin: readonly string[];
  /** Megabytes. */
  readonly keptAnswers: number;
  readonly cacheControl?: string;
  readonly baseUrl?: string;
  readonly maxRequests: number;
  readonly trustedDocuments?: string;
  readonly onlyTrusted?: boolean;
  readonly metrics?: boolean;
  readonly log: 'text' | 'json';
  readonly traces?: boolean;
}

/** Serves the graph until a signal ends it. */
export async function serveCommand(cli: CliOptions, options: ServeCommandOptions): Promise<void> {
  outliveReader();
  const { port, host, corsOrigin: corsOrigins, keptAnswers, cacheControl, baseUrl, maxRequests, onlyTrusted = false } = options;
  const observed = await observe(options);
  const [loaded, examples, trusted] = await Promise.all([
    loadGraph(cli, options, observed.graph),
    cli.examples ? readExamples(cli.examples, cli.ontology) : [],
    options.trustedDocuments ? readTrustedDocuments(options.trustedDocuments) : [],
  ]);
  const server = await serve({
    graph: observed.wrapped(loaded.graph),
    examples,
    ...(cli.pages ? { pagesFolder: cli.pages } : {}),
    port,
    host,
    corsOrigins,
    keptBytes: keptAnswers * 2 ** 20,
    ...(cacheControl === undefined ? {} : { cacheControl }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    capacity: { maxRequests },
    trustedDocuments: [...examples.map(({ query }) => query), ...trusted],
    onlyTrusted,
    version: cli.version,
    onError: logErrorOf(loaded.host),
    ...observed.server,
  }).catch(async (error) => {
    await loaded.graph.close();
    throw explainListening(error, port, host);
  });
  const closing = new AbortController();
  closeOnSignals(server, closing);
  print(server.url);
  print(`  ${server.url}/graphql         GraphQL${onlyTrusted ? ', of trusted documents' : '; GraphiQL in a browser'}`);
  print(`  ${server.url}/schema.graphql  the schema`);
  if (!onlyTrusted) print(`  ${server.url}/mcp             assistants, over the Model Context Protocol`);
  print(`  ${server.url}/health          liveness (readiness: /ready)`);
  if (options.metrics) print(`  ${server.url}/metrics         metrics, for Prometheus`);
  print(loaded.host === undefined ? 'The graph is kept in this process.' : `The graph is kept in Neo4j at ${loaded.host}.`);
  if (loaded.host !== undefined) void prepare(loaded, examples, closing.signal);
}

/** Tells when Neo4j cannot be read from and when it can again; then has it plan the examples. Requests do not wait for it. */
async function prepare({ graph, host = '' }: LoadedGraph, examples: readonly Example[], signal: AbortSignal): Promise<void> {
  let waited = false;
  const onFault = (error: Error): void => {
    waited = true;
    sayError(`Not ready. ${error instanceof StoreError ? explainStoreFault(error, host) : error.message}`);
  };
  try {
    await untilReady(graph, { signal, onFault });
    if (waited) say('Ready: the graph can be read.');
    await warmUp(graph, examples, signal);
  } catch (error) {
    if (!signal.aborted) say(`The examples were not all tried beforehand. ${(error as Error).message}`);
  }
}

/** The first signal lets requests under way finish; the second ends at once. */
function closeOnSignals(server: RunningServer, closing: AbortController): void {
  const close = (signal: NodeJS.Signals): void => {
    if (closing.signal.aborted) process.exit(signal === 'SIGINT' ? ExitCode.INTERRUPTED : ExitCode.TERMINATED);
    closing.abort();
    say('Closing: requests under way are answered. Signal again to end at once.');
    server.close().then(
      () => process.exit(ExitCode.OK),
      (error) => {
        logError(error);
        process.exit(ExitCode.FAILED);
      },
    );
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}

function explainListening(error: unknown, port: number, host: string): unknown {
  if (hasCode(error, 'EADDRINUSE')) {
    return new CommandError(
      `Port ${port} is taken by another program. Choose another with --port, or --port 0 for any free one.`,
    );
  }
  if (hasCode(error, 'EACCES'))
    return new CommandError(`Port ${port} needs more rights than this user has. Choose one above 1023 with --port.`);
  if (hasCode(error, 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN')) {
    return new CommandError(`This machine has no address ${host}. Choose another with --host, such as 127.0.0.1 or 0.0.0.0.`);
  }
  return error;
}
