import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Graph } from '../../graph/create-graph.js';
import { requestError } from '../error.js';

/** Lets the graph execute operations, each within the time it may take. */
export function useGraph({ graph, requestTimeout }: { graph: Graph; requestTimeout: number }): Plugin {
  const execute = async ({ document, operationName, variableValues, contextValue }: ExecutionArgs): Promise<ExecutionResult> => {
    const { request } = contextValue as YogaInitialContext; // Yoga makes the context
    const deadline = startDeadline(requestTimeout, request.signal);
    try {
      const answer = graph.execute({ document, operationName, variableValues, contextValue, signal: deadline.signal });
      return await Promise.race([answer, deadline.passed]);
    } finally {
      deadline.stop();
    }
  };
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute);
    },
  };
}

interface Deadline {
  /** Aborts when the time is over or the caller has gone. */
  readonly signal: AbortSignal;
  /** Rejects when the time is over. */
  readonly passed: Promise<never>;
  stop(): void;
}

function startDeadline(milliseconds: number, caller: AbortSignal): Deadline {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        requestError(
          'TIMEOUT',
          504,
          `The operation took longer than ${milliseconds / 1000} s and was given up. Ask for less at once.`,
        ),
      );
      controller.abort();
    }, milliseconds);
  });
  caller.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    passed,
    stop: () => {
      clearTimeout(timer);
      caller.removeEventListener('abort', abort);
    },
  };
}
