/** A graph over HTTP. */
export { type Capacity, defaultCapacity } from './capacity.js';
export { createHandler, type Handler } from './create-handler.js';
export { defaultLimits, type HandlerOptions, type Limits } from './options.js';
export { icon } from './pages/icon.js';
export { type RunningServer, type ServeOptions, serve } from './serve.js';
export { type StaticFile, type StaticFilesOptions, staticFiles } from './static-files.js';
export type { RouteName, Watcher } from './watcher.js';
