/** A graph in GraphQL: its schema, and the answers to requests. */
export { userInputError } from '../execution/error.js';
export { groundExtensions } from '../execution/field.js';
export type { QueryGraph } from '../fields/query-graph.js';
export type { GraphBuilder, GraphTypes } from '../pothos/builder.js';
export { didYouMean } from '../text/similar.js';
export {
  createGraph,
  type DataVersion,
  type Graph,
  type GraphOptions,
  type GraphRequest,
  type HostableGraph,
} from './create-graph.js';
export { printSdl } from './print-sdl.js';
export type { Extend } from './schema.js';
