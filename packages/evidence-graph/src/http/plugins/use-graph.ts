import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin, PromiseOrValue, YogaInitialContext } from 'graphql-yoga';
import type { Graph } from '../../graph/create-graph.js';
import { executeWithin, whenAborted } from '../deadline.js';

/** What the short way hands over with a request that it has executed. */
export interface Executed {
  readonly executed?: () => PromiseOrValue<ExecutionResult>;
}

/** Lets the graph execute operations, each within the time it may take. */
export function useGraph({ graph, requestTimeout }: { graph: Graph; requestTimeout: number }): Plugin {
  const execute = async ({ contextValue, ...args }: ExecutionArgs): Promise<ExecutionResult> => {
    const { request, executed } = contextValue as YogaInitialContext & Executed; // Yoga makes the context
    if (executed) return executed();
    const { document, operationName, variableValues } = args;
    return executeWithin(
      requestTimeout,
      ({ signal }) => graph.execute({ document, operationName, variableValues, contextValue, signal }),
      whenAborted(request.signal),
    );
  };
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute);
    },
  };
}
