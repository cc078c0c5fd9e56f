/** What a server does, told to those who run it. */
export { Metrics } from './metrics.js';
export { createRequestLog, type RequestLog } from './request-log.js';
export { type ReadKind, type StoreWatcher, watchedStore } from './watched-store.js';
export { storeWatchedBy, watchedBy } from './watchers.js';
