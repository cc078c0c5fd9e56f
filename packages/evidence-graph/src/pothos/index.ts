/** A Pothos plugin for property graphs, and the executor of its schemas. */
export { costDirective } from '../execution/cost-directive.js';
export type { Execute, ExecuteRequest, ExecutorOptions } from '../execution/execute.js';
export { createExecutor } from '../execution/executor.js';
export type { GraphFieldBuilder, GraphParent } from './field-methods.js';
export type { Ids } from './global-types.js';
export { default, PropertyGraphPlugin } from './plugin.js';
export type { GraphResultOptions, GraphResultTypeOptions, ResultFieldBuilder } from './result-fields.js';
