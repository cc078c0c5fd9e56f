import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'graphql';
import type { Example } from '../examples/example.js';
import type { Graph } from '../graph/create-graph.js';

type GraphHealth = Awaited<ReturnType<Graph['health']>>;

export interface WaitOptions {
  readonly signal: AbortSignal;
  /** Is told why the graph cannot answer: at first, and each time that the reason is another. */
  readonly onFault: (error: Error) => void;
  /** Milliseconds between two looks. @default 2000 */
  readonly every?: number;
}

/** Waits until the graph can answer. Rejects where it is given up. */
export async function untilReady(graph: Graph, { signal, onFault, every = 2000 }: WaitOptions): Promise<void> {
  for (let known: string | undefined; ; await sleep(every, undefined, { signal })) {
    const health = await healthOf(graph);
    signal.throwIfAborted();
    if (health.ready) return;
    if (health.error.message !== known) onFault(health.error);
    known = health.error.message;
  }
}

async function healthOf(graph: Graph): Promise<GraphHealth | { readonly ready: false; readonly error: Error }> {
  try {
    return await graph.health();
  } catch (error) {
    return { ready: false, error: error as Error };
  }
}

/** Asks each example once: a database plans a statement when it first sees it, which takes longer than to answer it. */
export async function warmUp(graph: Graph, examples: readonly Example[], signal: AbortSignal): Promise<void> {
  for (const { id, query, variables } of examples) {
    signal.throwIfAborted();
    const { errors } = await graph.execute({ document: parse(query), variableValues: variables, signal });
    if (errors?.[0]) throw new Error(`The example ${id} cannot be answered: ${errors[0].message}`);
  }
}
