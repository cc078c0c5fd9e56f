import { parse } from 'graphql';
import { createMemoryGraph } from '../../src/graph.js';
import type { WrittenOperation } from './wide-operations.js';

/** Of nothing: what is refused for its size is refused before anything is read. */
const graph = createMemoryGraph({ nodes: [], relationships: [] });

const TOO_MUCH: ReadonlySet<unknown> = new Set(['LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED']);

/** Whether an operation of the article's graph is neither too wide nor too costly. */
export async function isLetThrough({ source, variables }: WrittenOperation): Promise<boolean> {
  const { errors = [] } = await graph.execute({ document: parse(source), variableValues: variables });
  return !errors.some(({ extensions }) => TOO_MUCH.has(extensions.code));
}
