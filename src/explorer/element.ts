import { define } from './define.js';
import { KnowledgeGraphExplorer } from './knowledge-graph-explorer.js';

define('knowledge-graph-explorer', KnowledgeGraphExplorer);
