import { type Execute, type ExecutorOptions, TrustingExecutor } from './execute.js';
import { withValidation } from './validation.js';

/**
 * Executes documents by plans, once they are found valid: what a schema does not have would be passed over without a word. Where another
 * program executes the schema, its operations are read by plans, too.
 */
export const createExecutor = (options: ExecutorOptions): Execute =>
  withValidation(options.schema, new TrustingExecutor(options).execute);
