/** Whoever waits for a statement to be read with some values. One whose signal aborts waits no longer, and touches no other. */
export class Caller<T> {
  readonly answer: Promise<T>;
  /** Is called where the caller has gone. */
  onGone: (() => void) | undefined;
  readonly settle: (answer: T | Promise<T>) => void;

  constructor(
    readonly values: readonly unknown[],
    readonly signal: AbortSignal | undefined,
  ) {
    signal?.throwIfAborted();
    let settle: Caller<T>['settle'] = () => {};
    this.answer = new Promise((resolve, reject) => {
      const abort = () => {
        reject(signal?.reason);
        this.onGone?.();
      };
      signal?.addEventListener('abort', abort, { once: true });
      settle = (answer) => {
        signal?.removeEventListener('abort', abort);
        resolve(answer);
      };
    });
    this.settle = settle;
  }

  get isGone(): boolean {
    return this.signal?.aborted ?? false;
  }
}
