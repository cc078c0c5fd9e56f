import { silenceFault } from './fault.js';

/** Runs something that ends when its controller says so: with the caller, or when no answer has come after some milliseconds. */
export async function within<T>(
  milliseconds: number,
  caller: AbortSignal | undefined,
  run: (ending: AbortController) => Promise<T>,
): Promise<T> {
  caller?.throwIfAborted();
  const ending = new AbortController();
  const abort = () => ending.abort(caller?.reason);
  caller?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(() => ending.abort(silenceFault()), milliseconds);
  try {
    return await run(ending);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', abort);
  }
}

/** What a promise gives, unless it is given up before: then the reason of that. */
export function unlessEnded<T>(ending: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const end = () => reject(ending.reason);
    if (ending.aborted) end();
    else ending.addEventListener('abort', end, { once: true });
    promise.then(resolve, reject).finally(() => ending.removeEventListener('abort', end));
  });
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
