import { silenceFault } from './fault.js';

/** That something ends before it is done. An `AbortController` would take a sixth of the time that a small read takes here. */
export class Ending {
  #reason: { readonly is: unknown } | undefined;
  readonly #listeners = new Set<() => void>();

  get isOver(): boolean {
    return this.#reason !== undefined;
  }

  get reason(): unknown {
    return this.#reason?.is;
  }

  /** Ends it, unless it has ended. */
  end(reason: unknown): void {
    if (this.#reason) return;
    this.#reason = { is: reason };
    for (const listener of this.#listeners) listener();
  }

  throwIfOver(): void {
    if (this.#reason) throw this.#reason.is;
  }

  /** What a promise gives, unless it ends before: then the reason of that. */
  unlessOver<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = () => reject(this.reason);
      if (this.isOver) end();
      else this.#listeners.add(end);
      const settle = <V>(how: (value: V) => void, value: V) => {
        this.#listeners.delete(end);
        how(value);
      };
      promise.then(
        (value) => settle(resolve, value),
        (reason) => settle(reject, reason),
      );
    });
  }
}

/** Runs something that ends with the caller, or when no answer has come after some milliseconds. */
export async function within<T>(
  milliseconds: number,
  caller: AbortSignal | undefined,
  run: (ending: Ending) => Promise<T>,
): Promise<T> {
  caller?.throwIfAborted();
  const ending = new Ending();
  const abort = () => ending.end(caller?.reason);
  caller?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(() => ending.end(silenceFault()), milliseconds);
  try {
    return await run(ending);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', abort);
  }
}

/** What a promise gives, unless it gives nothing for some milliseconds. */
export async function settledWithin<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silenceFault()), milliseconds);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
