import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { versionOf } from '../../dataset/content-hash.js';
import type { DatasetVersion } from '../../dataset/dataset.js';
import type { Records } from '../../dataset/records.js';
import type { Ontology } from '../../ontology/ontology.js';
import { StoreError } from '../../plan/store-error.js';
import { batchesOf } from './batches.js';
import type { Connection } from './connection.js';
import type { Constraint } from './constraints.js';
import { datasetHash } from './dataset-hash.js';
import { refuseForeignNodes } from './foreign-nodes.js';
import { ImportStatements } from './import-statements.js';
import { indexesOf, lacking, refuseBarred } from './indexes.js';
import { Labels } from './labels.js';
import { RecordRows } from './record-rows.js';

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

/** Makes the graph in a database equal to a dataset, batch by batch, and touches nothing else in the database. */
export async function importRecords(
  connection: Connection,
  ontology: Ontology,
  records: Records,
  { onProgress = () => {}, signal, force = false, batchSize = 5_000 }: ImportOptions = {},
): Promise<ImportReport> {
  const labels = new Labels(ontology);
  const statements = new ImportStatements(ontology, labels);
  const rows = new RecordRows(ontology, records);
  const hash = datasetHash(ontology, records);
  const dataset = versionOf(ontology, records);
  const { graph } = labels;
  const run = randomUUID();
  const report = {
    hash,
    dataset,
    changed: false,
    nodes: 0,
    relationships: 0,
    removed: { nodes: 0, relationships: 0 },
    released: 0,
  };

  const write = async (step: ImportProgress['step'], text: string, parameters: Record<string, unknown>) => {
    signal?.throwIfAborted();
    const [record] = await connection.write(text, { ...parameters, graph, run, hash });
    return { record, tell: (done: number) => onProgress({ step, done }) };
  };
  const sweep = async (text: string): Promise<number> => {
    for (let total = 0; ; ) {
      const { record, tell } = await write('removal', text, { size: neo4j.int(batchSize) });
      const removed = Number(record?.get('removed') ?? 0);
      total += removed;
      tell(total);
      if (removed < batchSize) return total;
    }
  };

  await refuseForeignNodes(connection, statements);
  const [present] = await connection.read(statements.present(), { graph });
  const isFirst = !present?.get('hasNodes');
  await index(connection, ontology, isFirst ? ({ isForImport }) => isForImport : undefined);
  if (present?.get('hash') === hash && !force) return report;

  await connection.write(statements.begin(), { graph, run });
  for (const batch of batchesOf(records.nodes, batchSize)) {
    const { record, tell } = await write('nodes', statements.writeNodes(batch.type), {
      rows: batch.records.map((each) => rows.ofNode(each)),
    });
    if (record?.get('written') !== batch.records.length) throw overtaken();
    report.nodes += batch.records.length;
    tell(report.nodes);
  }
  for (const batch of batchesOf(records.relationships, batchSize)) {
    const { record, tell } = await write('relationships', statements.writeRelationships(batch.type), {
      rows: batch.records.map((each) => rows.ofRelationship(each)),
    });
    const written = record?.get('written');
    if (written !== batch.records.length) {
      // The graph has just the dataset's nodes, so an end is missing only in a dataset that was not checked.
      throw written === 0
        ? overtaken()
        : new Error(`A relationship ${batch.type} ends at a node that the dataset does not have.`);
    }
    report.relationships += batch.records.length;
    tell(report.relationships);
  }
  report.removed.relationships = await sweep(statements.removeRelationships());
  report.removed.nodes = await sweep(statements.removeNodes());
  report.released = await sweep(statements.releaseNodes());
  signal?.throwIfAborted();
  if (isFirst) await index(connection, ontology);
  const [finished] = await connection.write(statements.finish(), {
    graph,
    run,
    hash,
    content: dataset.hash,
    version: dataset.version,
  });
  if (!finished) throw overtaken();
  return { ...report, changed: true };
}

/** Makes the constraints and indexes that are not there yet, or some of them. */
async function index(
  connection: Connection,
  ontology: Ontology,
  isWanted: (constraint: Constraint) => boolean = () => true,
): Promise<void> {
  const indexes = await indexesOf(connection, { transactionTimeout: INDEXING });
  const missing = lacking(ontology, indexes);
  refuseBarred(missing, indexes);
  for (const { cypher } of missing.filter(isWanted)) await connection.write(cypher, {}, INDEXING);
  await connection.write('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(INDEXING / 1_000) }, INDEXING);
}

/** Milliseconds that Neo4j may take to index what it has. */
const INDEXING = 600_000;

const overtaken = (): StoreError =>
  new StoreError('STORE_NOT_READY', 'Another import began before this one was done: import again when it has ended.');
