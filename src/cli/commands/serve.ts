import { readExamples } from '../../examples/read-examples.js';
import { type RunningServer, serve } from '../../server/serve.js';
import { CommandError, hasCode } from '../command-error.js';
import { ExitCode } from '../exit-code.js';
import { loadGraph } from '../load-graph.js';
import { print, say, sayError } from '../terminal.js';

export interface ServeCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly article?: string;
}

/** Serves the graph until a signal ends it. */
export async function serveCommand({ port, host, article }: ServeCommandOptions): Promise<void> {
  const [graph, examples] = await Promise.all([loadGraph(article), readExamples()]);
  const server = await serve({ graph, examples, port, host, onError: logError }).catch((error) => {
    throw explainListening(error, port, host);
  });
  closeOnSignals(server);
  print(server.url);
  print(`  ${server.url}/graphql         GraphQL; GraphiQL in a browser`);
  print(`  ${server.url}/schema.graphql  the schema`);
  print(`  ${server.url}/health          liveness (readiness: /ready)`);
}

/** The first signal lets requests under way finish; the second ends at once. */
function closeOnSignals(server: RunningServer): void {
  let closing = false;
  const close = (signal: NodeJS.Signals): void => {
    if (closing) process.exit(signal === 'SIGINT' ? ExitCode.INTERRUPTED : 143);
    closing = true;
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

const logError = (error: unknown): void => sayError(error instanceof Error ? (error.stack ?? error.message) : String(error));
