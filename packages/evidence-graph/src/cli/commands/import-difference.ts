import type { Dataset } from '../../dataset/dataset.js';
import type { Difference, Neo4jStore } from '../../stores/neo4j/index.js';
import { count, print, visible } from '../terminal.js';

/** So many ids of each kind are written. */
const shownIds = 5;

/** Says what an import would do, and does nothing. */
export async function printDifference(store: Neo4jStore, dataset: Dataset, host: string): Promise<void> {
  const { nodes, relationships } = await store.difference(dataset);
  const health = await store.health();
  const isEqual = [nodes, relationships].every(({ added, changed, removed }) => [added, changed, removed].every(isEmpty));
  if (!health.ready && health.error.code !== 'STORE_NOT_READY') throw health.error;
  if (isEqual && health.ready) return print(`Neo4j at ${host} has the graph already: an import would write nothing.`);
  print(`An import to Neo4j at ${host} would change:`);
  printKind('nodes', nodes);
  printKind('relationships', relationships);
  if (isEqual) print('Every record is there, but no import of them was completed: an import completes it.');
  else if (health.ready) print('The import of this dataset was completed, and the graph changed after it: --force mends it.');
  print('Nothing was written.');
}

function printKind(name: string, { added, changed, removed }: Difference): void {
  print(`${name}: ${count(added.length)} added, ${count(changed.length)} changed, ${count(removed.length)} removed`);
  printIds('+', added);
  printIds('~', changed);
  printIds('-', removed);
}

function printIds(sign: string, ids: readonly string[]): void {
  for (const id of ids.slice(0, shownIds)) print(`  ${sign} ${visible(id)}`);
  if (ids.length > shownIds) print(`  ${sign} … and ${count(ids.length - shownIds)} more`);
}

const isEmpty = (ids: readonly string[]): boolean => ids.length === 0;
