/** What is in a scene of the explorer: in its address, and in the graph. */
export { type Expansion, expansionKey, expansionOf, type Relation } from './expansion.js';
export { holding, readFirstNodes, type SceneFacts, type TypeFacts } from './first-nodes.js';
export { decoded, Parts, taken } from './parts.js';
export { neighboursOf, neighboursQuery, pathQuery } from './queries.js';
export { idsOfScene } from './scene-ids.js';
export { longestPath, type PathQuestion, type SceneParts, sceneIn, sceneParts, usualPath } from './scene-parts.js';
