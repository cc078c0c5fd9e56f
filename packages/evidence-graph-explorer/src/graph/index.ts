/** How a view asks the graph, and puts its answers into words. */
export { type Connection, csvText, pageInfo, readAll } from 'evidence-graph/export';
export { format, type Language, tagOf } from '../language/language.js';
export { qualified } from '../language/qualified.js';
export { qualifiersOf, qualifying, selectionOf } from '../ontology/statement.js';
export { readVocabulary, type Vocabulary } from '../ontology/vocabulary.js';
export type { Assertion, Localized } from '../scene/scene.js';
export type { GraphClient } from './graph-client.js';
