import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuseAtOnce } from './response.js';

/** How much a server takes on; what comes beyond is refused at once, instead of waiting for longer than its caller does. */
export interface Capacity {
  /** Requests that are answered at a time. @default 1000 */
  readonly maxRequests: number;
  /** Milliseconds that a request has waited for its turn, as far as is known: what is planned first, right after the start, takes long. @default 3000 */
  readonly maxWait: number;
  /** Milliseconds that a caller may neither send nor take anything, before its connection is closed. @default 30000 */
  readonly maxStall: number;
}

export const defaultCapacity: Capacity = { maxRequests: 1_000, maxWait: 3_000, maxStall: 30_000 };

/**
 * Counts the requests under way, and knows how long those wait that have come in one turn of the event loop: each waits for all before it.
 * Those that are answered within their turn are not looked at again, and a request that is still being sent takes no work. Probes are let in always.
 */
export class Gatekeeper {
  #underWay = 0;
  #turnBegan = 0;
  /** The responses to the requests of this turn. */
  #turn: ServerResponse[] = [];

  constructor(private readonly capacity: Capacity) {}

  /** How many requests of former turns are being answered. */
  get underWay(): number {
    return this.#underWay;
  }

  admits({ url }: IncomingMessage, response: ServerResponse): boolean {
    const now = performance.now();
    if (this.#turn.length === 0) {
      this.#turnBegan = now;
      setImmediate(this.#endTurn);
    }
    this.#turn.push(response);
    const isFull = this.#underWay >= this.capacity.maxRequests || now - this.#turnBegan > this.capacity.maxWait;
    return !isFull || isProbe(url);
  }

  readonly #endTurn = (): void => {
    for (const response of this.#turn) {
      const { req: request } = response;
      if (request.complete) this.#count(response);
      else request.once('end', () => this.#count(response));
    }
    this.#turn = [];
  };

  #count(response: ServerResponse): void {
    if (response.writableEnded || response.destroyed) return;
    this.#underWay += 1;
    response.once('close', () => {
      this.#underWay -= 1;
    });
  }
}

/** Answers a request that is not taken on. */
export const refuseBusy = (response: ServerResponse): void => refuseAtOnce(response, 503, 'SERVER_BUSY', busy);

const busy = 'This server has more requests than it can answer in time: try again in a moment, or ask another.';

const isProbe = (url = ''): boolean => url === '/health' || url === '/ready' || url === '/metrics';
