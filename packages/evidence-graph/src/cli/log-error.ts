import { StoreError } from '../plan/store-error.js';
import { explainStoreFault } from './store-fault.js';
import { sayError } from './terminal.js';

/** What the store says needs one line, not a stack; so do the many requests that it fails. */
export const logErrorOf =
  (databaseHost = '') =>
  (error: unknown): void =>
    error instanceof StoreError ? sayError(explainStoreFault(error, databaseHost).replaceAll('\n', ' ')) : logError(error);

export const logError = (error: unknown): void =>
  sayError(error instanceof Error ? (error.stack ?? error.message) : String(error));
