import type { ExecutionResult } from 'graphql';
import type { PromiseOrValue } from 'graphql-yoga';
import { requestError } from './error.js';

/** Who has a signal, which is made for whoever asks for it. */
export interface Signalling {
  readonly signal: AbortSignal;
}
export type ExecuteWithin = (signalling: Signalling) => PromiseOrValue<ExecutionResult>;
/** Has a function called when the caller goes; returns what ends that. */
export type WhenGone = (abort: () => void) => () => void;

/** The caller has gone when its signal aborts. */
export const whenAborted =
  (signal: AbortSignal | undefined): WhenGone =>
  (abort) => {
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    return () => signal?.removeEventListener('abort', abort);
  };

/** Executes an operation, which may take so many milliseconds. Its signal aborts when the time is over or the caller has gone. */
export function executeWithin(milliseconds: number, execute: ExecuteWithin, whenGone: WhenGone): PromiseOrValue<ExecutionResult> {
  const controller = new LateController();
  const answer = execute(controller);
  return answer instanceof Promise ? raceWith(answer, { milliseconds, controller, whenGone }) : answer;
}

/** Most executions end before anything could be aborted. */
class LateController implements Signalling {
  #made: AbortController | undefined;

  get signal(): AbortSignal {
    this.#made ??= new AbortController();
    return this.#made.signal;
  }

  abort(): void {
    this.#made ??= new AbortController();
    this.#made.abort();
  }
}

async function raceWith(
  answer: Promise<ExecutionResult>,
  { milliseconds, controller, whenGone }: { milliseconds: number; controller: LateController; whenGone: WhenGone },
): Promise<ExecutionResult> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(timeout(milliseconds));
      controller.abort();
    }, milliseconds);
  });
  const stopWaiting = whenGone(() => controller.abort());
  try {
    return await Promise.race([answer, passed]);
  } finally {
    clearTimeout(timer);
    stopWaiting();
  }
}

const timeout = (milliseconds: number) =>
  requestError('TIMEOUT', 504, `The operation took longer than ${milliseconds / 1000} s and was given up. Ask for less at once.`);
