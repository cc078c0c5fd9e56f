import { StoreError } from '../../plan/store-error.js';
import type { Connection } from './connection.js';
import type { ImportStatements } from './import-statements.js';

/** Refuses a database where a label of the graph stands for something else. */
export async function refuseForeignNodes(connection: Connection, statements: ImportStatements): Promise<void> {
  const [foreign] = await connection.read(statements.foreignNode(), {}, { transactionTimeout: 600_000 });
  if (!foreign) return;
  throw new StoreError(
    'STORE_MISCONFIGURED',
    `The database has other data under a label of this graph: a node with the labels ${foreign.get('labels').join(', ')}. ` +
      'Nothing was changed. Choose a database of its own for the graph.',
  );
}
