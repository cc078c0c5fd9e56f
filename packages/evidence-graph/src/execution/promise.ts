import type { PromiseOrValue } from '../plan/read.js';

/** As graphql-js tells promises: query builders of databases are none of the language's own. */
export const isPromiseLike = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Goes on with a value, now or when it is there. */
export const andThen = <T, R>(value: T | PromiseLike<T>, next: (value: T) => PromiseOrValue<R>): PromiseOrValue<R> =>
  isPromiseLike(value) ? Promise.resolve(value).then<R>(next) : next(value);
