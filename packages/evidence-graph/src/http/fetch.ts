/** A graph over Fetch, without anything of Node: for workers, Deno, Bun and servers that bundle. */
export { createFetchHandler, type FetchHandlerOptions } from './fetch-handler.js';
