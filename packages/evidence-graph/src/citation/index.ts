/** Citations of a node, a relationship, a figure or a place, as bibliographies and reference managers take them. */
export { citationsOf } from './citations.js';
export type { Citations, Cited, CitedDataset, CitedPlace, CitedSource, SourceKind } from './cited.js';
export { type EmbeddedCitation, embeddedCitation } from './embedded.js';
