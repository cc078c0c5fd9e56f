import Cypher from '@neo4j/cypher-builder';
import type { Ontology } from '../../ontology/ontology.js';
import { StoreError } from '../../plan/store-error.js';
import type { Connection } from './connection.js';
import { Labels, PLACES } from './labels.js';

/** Refuses a database where a label of the graph stands for something else. */
export async function refuseForeignNodes(connection: Connection, ontology: Ontology): Promise<void> {
  const [foreign] = await connection.read(foreignNode(ontology), {}, { transactionTimeout: 600_000 });
  if (!foreign) return;
  throw new StoreError(
    'STORE_MISCONFIGURED',
    `The database has other data under a label of this graph: a node with the labels ${foreign.get('labels').join(', ')}. ` +
      'Nothing was changed. Choose a database of its own for the graph.',
  );
}

/** One node that has a label of the ontology, in whichever place, and is not of this graph. */
function foreignNode(ontology: Ontology): string {
  const places = PLACES.map((place) => new Labels(ontology, place));
  const labels = places.flatMap((each) => each.all().filter((label) => label !== each.graph));
  const isOwn = union(places.map(({ graph }) => graph));
  return `MATCH (n:${union(labels)}) WHERE NOT n:${isOwn} RETURN labels(n) AS labels LIMIT 1`;
}

const union = (labels: readonly string[]): string => labels.map(Cypher.utils.escapeLabel).join('|');
