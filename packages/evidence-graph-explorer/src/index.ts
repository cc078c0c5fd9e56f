/** `<knowledge-graph-explorer>`: looks at a graph through GraphQL. */
export { defineExplorer } from './define-explorer.js';
export type { ExplorerKit } from './explorer-kit.js';
export type { OpenGraph } from './graph/page-answers.js';
export type { InPage } from './graph/page-transport.js';
export type { DetailPart } from './panel/detail-part.js';
export type { Fact, Opening } from './views/start/opening.js';
export { graphView, queryView, sourceView, startView, type View, views } from './views/views.js';
