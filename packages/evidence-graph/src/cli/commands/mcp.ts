import { readExamples } from '../../examples/read-examples.js';
import { serveAssistant } from '../../mcp/stdio.js';
import { type GraphFlags, loadGraph } from '../load-graph.js';
import { logErrorOf } from '../log-error.js';
import type { CliOptions } from '../options.js';

/** Serves the graph to the assistant that has started this command, until it closes the input. */
export async function mcpCommand(cli: CliOptions, flags: GraphFlags): Promise<void> {
  const [{ graph, host }, examples] = await Promise.all([
    loadGraph(cli, flags),
    cli.examples ? readExamples(cli.examples, cli.ontology) : [],
  ]);
  try {
    await serveAssistant({ graph, examples, version: cli.version, onError: logErrorOf(host) });
  } finally {
    await graph.close();
  }
}
