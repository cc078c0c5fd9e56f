import neo4j from 'neo4j-driver';
import type { DatasetVersion } from '../../dataset/dataset.js';
import type { Records } from '../../dataset/records.js';
import type { Ontology } from '../../ontology/ontology.js';
import { StoreError } from '../../plan/store-error.js';
import { batchesOf, relationshipBatches } from './batches.js';
import type { Connection } from './connection.js';
import { type GraphState, graphsOf, stateOf, stateStatements } from './graph-state.js';
import type { ImportOptions, ImportProgress, ImportReport } from './import.js';
import { ImportStatements } from './import-statements.js';
import { Labels, type Place } from './labels.js';
import { Readers } from './readers.js';
import { RecordRows } from './record-rows.js';

export interface ImportRunOptions extends Required<Pick<ImportOptions, 'onProgress' | 'batchSize'>> {
  readonly connection: Connection;
  readonly ontology: Ontology;
  readonly records: Records;
  readonly hash: string;
  readonly dataset: DatasetVersion;
  /** Names this import: what it writes is refused once another has begun. */
  readonly run: string;
  readonly signal: AbortSignal | undefined;
}

type Step = Pick<ImportProgress, 'step' | 'isBeside'>;
type Swept = Pick<ImportReport, 'removed' | 'released'>;
type Written = Pick<ImportReport, 'nodes' | 'relationships'> & Swept;

/** How many records a statement has written, or taken away; and how many of these stay for others. */
interface Counts {
  readonly written: number;
  readonly released: number;
}

/** What one import does, one batch after another. */
export class ImportRun {
  readonly #options: ImportRunOptions;
  readonly #rows: RecordRows;
  readonly #parameters: Readonly<Record<string, unknown>>;
  readonly #readers: Readers;

  constructor(options: ImportRunOptions) {
    const { connection, ontology, records, hash, dataset, run, signal } = options;
    this.#options = options;
    this.#rows = new RecordRows(ontology, records);
    this.#readers = new Readers(connection, signal);
    this.#parameters = { ...graphsOf(ontology), hash, content: dataset.hash, version: dataset.version, run };
  }

  /** Takes over from whichever import was under way, and tells what that has left. */
  async begin(): Promise<GraphState> {
    const { connection, ontology } = this.#options;
    const records = await connection.write(stateStatements.begin, this.#parameters);
    return { ...stateOf(records, ontology), isUnfinished: records[0]?.get('former') !== null };
  }

  /** From now on one place is served. The other is free for writing once all have gone who read there. */
  async publish(place: Place): Promise<void> {
    this.#options.signal?.throwIfAborted();
    const [published] = await this.#options.connection.write(stateStatements.publish[place], this.#parameters);
    if (!published) throw overtaken();
  }

  untilReadersLeft(): Promise<void> {
    return this.#readers.untilLeft();
  }

  async finish(): Promise<void> {
    const [finished] = await this.#options.connection.write(stateStatements.finish, this.#parameters);
    if (!finished) throw overtaken();
  }

  /** Makes what stands in a place equal to the dataset; where that is known to be empty, nothing of others is looked for. */
  async fill(place: Place, { isEmpty = false } = {}): Promise<Written> {
    const statements = this.#statementsAt(place);
    const nodes = await this.#writeNodes(statements, place);
    const relationships = await this.#writeRelationships(statements, place);
    const swept = isEmpty ? NOTHING_SWEPT : await this.#sweep(statements, place, this.#options.hash);
    return { nodes, relationships, ...swept };
  }

  async empty(place: Place): Promise<void> {
    await this.#sweep(this.#statementsAt(place), place, NO_DATASET);
  }

  #statementsAt(place: Place): ImportStatements {
    return new ImportStatements(this.#options.ontology, new Labels(this.#options.ontology, place));
  }

  #writeNodes(statements: ImportStatements, place: Place): Promise<number> {
    const { records, batchSize } = this.#options;
    return this.#writeAll(batchesOf(records.nodes, batchSize), { step: 'nodes', isBeside: isBeside(place) }, async (batch) => {
      const rows = batch.map((each) => this.#rows.ofNode(each));
      const { written } = await this.#write(statements.writeNodes(), { ...statements.labelling, rows });
      if (written !== rows.length) throw overtaken();
      return written;
    });
  }

  #writeRelationships(statements: ImportStatements, place: Place): Promise<number> {
    const { records, batchSize } = this.#options;
    const batches = relationshipBatches(records.relationships, batchSize);
    return this.#writeAll(batches, { step: 'relationships', isBeside: isBeside(place) }, async ({ type, batch }) => {
      const rows = batch.map((each) => this.#rows.ofRelationship(each));
      const text = type === undefined ? statements.writeRelationships() : statements.writeRelationshipsOf(type);
      const { written } = await this.#write(text, { rows });
      if (written === 0) throw overtaken();
      // The graph has just the dataset's nodes, so an end is missing only in a dataset that was not checked.
      if (written !== rows.length) throw new Error('A relationship ends at a node that the dataset does not have.');
      return written;
    });
  }

  /** Writes one batch after another, each of which tells how many records it has; how many they have together. */
  async #writeAll<T>(batches: Iterable<T>, step: Step, write: (batch: T) => Promise<number>): Promise<number> {
    let done = 0;
    for (const batch of batches) {
      done += await write(batch);
      this.#tell(step, done);
    }
    return done;
  }

  /** Takes away what stands in a place and is of another dataset. */
  async #sweep(statements: ImportStatements, place: Place, hash: string): Promise<Swept> {
    const step: Step = { step: 'removal', isBeside: isBeside(place) };
    const all = async (text: string): Promise<Counts> => {
      const { batchSize } = this.#options;
      for (let [written, released] = [0, 0]; ; ) {
        const swept = await this.#write(text, { size: neo4j.int(batchSize), hash });
        written += swept.written;
        released += swept.released;
        this.#tell(step, written);
        if (swept.written < batchSize) return { written, released };
      }
    };
    const relationships = await all(statements.removeRelationships());
    const nodes = await all(statements.removeNodes());
    const removed = { nodes: nodes.written - nodes.released, relationships: relationships.written };
    return { removed, released: nodes.released };
  }

  async #write(text: string, parameters: Readonly<Record<string, unknown>>): Promise<Counts> {
    const { connection, signal } = this.#options;
    signal?.throwIfAborted();
    const [record] = await connection.write(text, { ...this.#parameters, ...parameters });
    const { written = 0, released = 0 }: Record<string, unknown> = record?.toObject() ?? {};
    return { written: Number(written), released: Number(released) };
  }

  #tell(step: Step, done: number): void {
    this.#options.onProgress({ ...step, done });
  }
}

const NO_DATASET = '';
const NOTHING_SWEPT: Swept = { removed: { nodes: 0, relationships: 0 }, released: 0 };

const isBeside = (place: Place): boolean => place === 'staging';

const overtaken = (): StoreError =>
  new StoreError('STORE_NOT_READY', 'Another import began before this one was done: import again when it has ended.');
