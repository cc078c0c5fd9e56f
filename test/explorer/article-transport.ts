import type { Transport } from '../../packages/evidence-graph-explorer/src/graph/transport.js';
import { articleGraph } from '../support/article-graph.js';
import { transportTo } from './transport-to.js';

/** The article's graph as parts of the explorer ask it. */
export const articleTransport = async (): Promise<Transport> => transportTo((await articleGraph()).graph);
