import { readFirstNodes as readNodes } from 'evidence-graph/scene';
import type { GraphClient } from '../graph/graph-client.js';
import { readDialect } from '../ontology/dialect.js';

/** The nodes of a scene to begin with. */
export async function readFirstNodes(client: GraphClient): Promise<string[]> {
  const { sceneFacts } = await readDialect(client);
  return readNodes((query, variables) => client.ask(query, variables), sceneFacts);
}
