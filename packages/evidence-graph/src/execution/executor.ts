import { createTrustingExecutor, type Execute, type ExecutorOptions } from './execute.js';
import { withValidation } from './validation.js';

/** Executes documents by plans, once they are found valid: what a schema does not have would be passed over without a word. */
export const createExecutor = (options: ExecutorOptions): Execute =>
  withValidation(options.schema, createTrustingExecutor(options));
