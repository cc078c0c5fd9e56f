import { randomUUID } from 'node:crypto';
import { type DestinationStream, pino } from 'pino';
import { routeOf, type Watcher } from '../http/watcher.js';
import { StoreError } from '../plan/store-error.js';

export interface RequestLog {
  readonly watcher: Watcher;
  /** Writes an error that callers do not see. */
  onError(error: unknown): void;
}

const REQUEST_ID = 'x-request-id';
/** What others may name a request; anything else gets a name here. */
const isName = /^[\w.:-]{1,64}$/;

/**
 * A line of JSON for each request: which it was, what was asked of which route, and how it ended. It holds no address of a caller, no
 * variables, no text of operations and no other header.
 */
export function createRequestLog(destination: DestinationStream): RequestLog {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    watcher: {
      begun: ({ method, url, headers }, response) => {
        const began = performance.now();
        const given = headers[REQUEST_ID];
        const requestId = typeof given === 'string' && isName.test(given) ? given : randomUUID();
        response.setHeader(REQUEST_ID, requestId);
        return (status, isAborted) => {
          const milliseconds = Math.round(performance.now() - began);
          log.info(
            { requestId, method, route: routeOf(url), status, milliseconds, ...(isAborted ? { isAborted } : {}) },
            'request',
          );
        };
      },
      refused: () => log.warn('shed: there are too many requests'),
    },
    // what a store says needs no stack, and many requests that it fails have the same
    onError: (error) =>
      error instanceof StoreError ? log.error({ code: error.code }, error.message) : log.error({ err: error }, 'error'),
  };
}
