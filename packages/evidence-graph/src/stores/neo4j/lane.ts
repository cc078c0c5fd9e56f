import { StoreError } from '../../plan/store-error.js';

export interface LaneLimits {
  /** How many are let in at a time. */
  readonly atOnce: number;
  /** How many may wait. */
  readonly waiting: number;
  /** Milliseconds that one waits at most. */
  readonly waitMs: number;
}

/** Lets some in at a time. The others wait in the order in which they came, and are refused where they are too many or wait too long. */
export class Lane {
  #inside = 0;
  readonly #waiting = new Set<() => void>();

  constructor(private readonly limits: LaneLimits) {}

  async pass<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    if (this.#inside < this.limits.atOnce) this.#inside += 1;
    else await this.#wait(signal);
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    if (this.#waiting.size >= this.limits.waiting) throw busyFault();
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        this.#waiting.delete(enter);
        settle();
      };
      const enter = () => end(resolve);
      const abort = () => end(() => reject(signal?.reason));
      const timer = setTimeout(() => end(() => reject(busyFault())), this.limits.waitMs);
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiting.add(enter);
    });
  }

  /** Who leaves gives the place to who waits longest. */
  #leave(): void {
    const [next] = this.#waiting;
    if (next) next();
    else this.#inside -= 1;
  }
}

const busyFault = (): StoreError =>
  new StoreError(
    'STORE_BUSY',
    "The graph's database has too much to do: try again in a moment, with an operation that was asked before if you can.",
  );
