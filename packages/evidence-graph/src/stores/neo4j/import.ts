import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { versionOf } from '../../dataset/content-hash.js';
import type { DatasetVersion } from '../../dataset/dataset.js';
import type { Records } from '../../dataset/records.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { Connection } from './connection.js';
import type { Constraint } from './constraints.js';
import { datasetHash } from './dataset-hash.js';
import { refuseForeignNodes } from './foreign-nodes.js';
import { type GraphState, readState } from './graph-state.js';
import { ImportRun } from './import-run.js';
import { indexesOf, lacking, refuseBarred } from './indexes.js';

export interface ImportOptions {
  /** Is told after every batch. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Ends the import between two batches; running it again completes it. */
  readonly signal?: AbortSignal | undefined;
  /** Writes it all again where the database says that it holds just this dataset: mends what others changed in it. @default false */
  readonly force?: boolean;
  /** Records a transaction. @default 5000 */
  readonly batchSize?: number;
}

export interface ImportProgress {
  readonly step: 'nodes' | 'relationships' | 'removal';
  /** Whether it is written beside the former graph, which is served meanwhile. */
  readonly isBeside: boolean;
  readonly done: number;
}

export interface ImportReport {
  /** The dataset's hash, as the graph now has it. */
  readonly hash: string;
  /** Which data the graph now has. */
  readonly dataset: DatasetVersion;
  /** False where the graph held just this dataset already. */
  readonly changed: boolean;
  readonly nodes: number;
  readonly relationships: number;
  /** What earlier datasets had and this one has not. */
  readonly removed: { readonly nodes: number; readonly relationships: number };
  /** Nodes that left the graph, but are kept as other data in the database refers to them. */
  readonly released: number;
}

/**
 * Makes the graph in a database equal to a dataset, batch by batch, and touches nothing else in the database. A graph that is served stays so
 * until the dataset is whole in the staging place; that is served while home is written, and is emptied in the end. Whatever ends it between,
 * one of both is whole, and the next import goes on from there.
 */
export async function importRecords(
  connection: Connection,
  ontology: Ontology,
  records: Records,
  { onProgress = () => {}, signal, force = false, batchSize = 5_000 }: ImportOptions = {},
): Promise<ImportReport> {
  const hash = datasetHash(ontology, records);
  const dataset = versionOf(ontology, records);
  await refuseForeignNodes(connection, ontology);
  const before = await readState(connection, ontology);
  const isFirst = !before.isBegun;
  await index(connection, ontology, isFirst ? ({ isForImport }) => isForImport : undefined);
  const isThere = ({ served }: GraphState): boolean => served?.place === 'home' && served.hash === hash && !force;
  if (isThere(before) && !before.isUnfinished) return { hash, dataset, changed: false, ...NOTHING };

  const run = new ImportRun({ connection, ontology, records, hash, dataset, run: randomUUID(), onProgress, signal, batchSize });
  const found = await run.begin();
  const { served, isUnfinished } = found;
  const changed = !isThere(found);
  let written = NOTHING;
  if (isUnfinished) await run.untilReadersLeft();
  if (changed) {
    if (served?.place === 'home') {
      await run.fill('staging', { isEmpty: !isUnfinished });
      await run.publish('staging');
      await run.untilReadersLeft();
    }
    written = await run.fill('home');
    if (isFirst) await index(connection, ontology);
    await run.publish('home');
  }
  if (served || isUnfinished) {
    await run.untilReadersLeft();
    await run.empty('staging');
  }
  await run.finish();
  return { hash, dataset, changed, ...written };
}

const NOTHING = { nodes: 0, relationships: 0, removed: { nodes: 0, relationships: 0 }, released: 0 };

/** Makes the constraints and indexes that are not there yet, or some of them. */
async function index(
  connection: Connection,
  ontology: Ontology,
  isWanted: (constraint: Constraint) => boolean = () => true,
): Promise<void> {
  const indexes = await indexesOf(connection, { transactionTimeout: INDEXING });
  const missing = lacking(ontology, indexes);
  refuseBarred(missing, indexes);
  const made = missing.filter(isWanted).map(({ cypher }) => cypher);
  if (made.length > 0) await connection.writeTogether(made, INDEXING);
  else if (indexes.every(({ isOnline }) => isOnline)) return;
  await connection.write('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(INDEXING / 1_000) }, INDEXING);
}

/** Milliseconds that Neo4j may take to index what it has. */
const INDEXING = 600_000;
