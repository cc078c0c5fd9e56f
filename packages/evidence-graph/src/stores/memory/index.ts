/** A graph that is kept in this process. */
export type { Health, Store } from '../store.js';
export { MemoryStore } from './memory-store.js';
