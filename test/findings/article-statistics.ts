import { askingBy } from '../../packages/evidence-graph/src/graph/asking.js';
import { readStatistics, type Statistics } from '../../src/findings/statistics.js';
import { articleGraph } from '../support/article-graph.js';

/** What the article's graph tells in figures. */
export async function articleStatistics(): Promise<Statistics> {
  const ask = askingBy((await articleGraph()).graph.execute);
  return readStatistics({ ask: async <T>(query: string, variables = {}) => (await ask(query, variables)) as T });
}
