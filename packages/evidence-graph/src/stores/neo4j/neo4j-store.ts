import type { Record as Neo4jRecord } from 'neo4j-driver';
import type { DatasetVersion } from '../../dataset/dataset.js';
import type { Records } from '../../dataset/records.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { Expansion, Level, Traversal } from '../../plan/expand.js';
import type { Read } from '../../plan/read.js';
import type { SearchHits, SearchRequest } from '../../plan/search.js';
import type { Shape } from '../../plan/shape.js';
import { StoreError } from '../../plan/store-error.js';
import type { Health, Store } from '../store.js';
import { Connection } from './connection.js';
import { datasetHash } from './dataset-hash.js';
import { differenceOf, type GraphDifference } from './difference.js';
import type { ConnectionOptions } from './driver.js';
import { readState } from './graph-state.js';
import { type ImportOptions, type ImportReport, importRecords } from './import.js';
import { indexesOf, lacking } from './indexes.js';
import type { Place } from './labels.js';
import { PlaceStatements, type Sent } from './place-statements.js';
import type { RunRead } from './read-together.js';
import { Rehearsal } from './rehearsal.js';
import { IMPORT, ServedPlace } from './served-place.js';
import { Turn } from './turn.js';

export interface Neo4jStoreOptions extends ConnectionOptions {
  readonly ontology: Ontology;
  /**
   * What the database must hold at first; any other dataset is not served. Once it was seen, what is imported later is served, too, where it
   * has the same model. @default whatever was imported
   */
  readonly expected?: Records | undefined;
  /** Whether quick reads of one statement that meet are made as one. @default true */
  readonly coalescing?: boolean | undefined;
}

/**
 * A graph in Neo4j. Each read is one statement in one transaction: one state of the graph. Where an import has it served from another place,
 * reads follow there.
 */
export class Neo4jStore implements Store {
  readonly #connection: Connection;
  readonly #ontology: Ontology;
  readonly #served: ServedPlace;
  readonly #statements: Readonly<Record<Place, PlaceStatements>>;
  readonly #rehearsal: Rehearsal;
  #shapes = 0;
  /** Which data the graph has as long as what is served is this. */
  #known: { readonly served: number | undefined; readonly dataset: DatasetVersion } | undefined;

  /** Connects with the first read. */
  constructor({ ontology, expected, coalescing = true, ...connection }: Neo4jStoreOptions) {
    this.#connection = new Connection(connection);
    this.#ontology = ontology;
    this.#served = new ServedPlace({
      look: () => readState(this.#connection, ontology),
      expected: expected && datasetHash(ontology, expected),
    });
    const { check } = this.#served;
    const options = { ontology, check, run: this.#run, isOn: coalescing, planning: new Turn() };
    this.#statements = { home: new PlaceStatements(options, 'home'), staging: new PlaceStatements(options, 'staging') };
    this.#rehearsal = new Rehearsal({
      look: () => readState(this.#connection, ontology, UNHURRIED),
      asked: (from, to) => this.#asked(from, to),
      run: ({ text, p }) => this.#connection.read(text, { p }, UNHURRIED),
    });
  }

  prepare(shape: Shape): Read {
    this.#shapes += 1;
    const nullable = shape.slots.flatMap((kind, slot) => (kind === 'value' ? [slot] : []));
    const prepared = { shape, number: this.#shapes, nullable };
    return (values, signal) => this.#read((place) => this.#statements[place].read(prepared, values, signal), signal);
  }

  readonly #run: RunRead = async (text, p, limits) => {
    const { records, milliseconds } = await this.#connection.readTimed(text, { p }, limits);
    return { records: records.map((record) => record.keys.map((_, index) => record.get(index))), milliseconds };
  };

  expand(expansion: Expansion, signal?: AbortSignal): Promise<readonly Traversal[]> {
    return this.#readOne(
      ({ expander }) => expander.statement(expansion),
      (record, { decode }) => decode(record.get('hops')),
      signal,
    );
  }

  countLevels(levels: readonly Level[], signal?: AbortSignal): Promise<readonly number[]> {
    return this.#readOne(
      ({ expander }) => expander.countStatement(levels),
      (record) => record.get('counts'),
      signal,
    );
  }

  search(request: SearchRequest, signal?: AbortSignal): Promise<SearchHits> {
    return this.#readOne(
      ({ searcher }) => searcher.statement(request),
      (record, { decode }) => decode(record.get('total'), record.get('hits')),
      signal,
    );
  }

  /** Reads what a statement gives in its one record. */
  #readOne<S extends Sent, T>(
    statementAt: (statements: PlaceStatements) => S,
    decode: (record: Neo4jRecord, statement: S) => T,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    return this.#read(async (place) => {
      const statements = this.#statements[place];
      const statement = statementAt(statements);
      const { text, p } = statement;
      statements.asked.set(text, statementAt);
      const [record] = await this.#connection.read(text, { p }, { signal });
      this.#served.check(record?.get('hash'));
      return decode(record as Neo4jRecord, statement); // it has a hash
    }, signal);
  }

  #read<T>(readAt: (place: Place) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    this.#rehearsal.onRead();
    return this.#served.read(readAt, signal);
  }

  *#asked(from: Place, to: Place): Generator<Sent> {
    for (const sentBy of [...this.#statements[from].asked.values()]) yield sentBy(this.#statements[to]);
  }

  /** Makes the graph equal to a dataset; from then on it is the one that is expected. */
  async import(records: Records, options: ImportOptions = {}): Promise<ImportReport> {
    const report = await importRecords(this.#connection, this.#ontology, records, options);
    this.#served.hasImported(report.hash);
    this.#known = { served: this.#served.version, dataset: report.dataset };
    return report;
  }

  /** What an import would change. */
  difference(records: Records): Promise<GraphDifference> {
    return differenceOf(this.#connection, this.#ontology, records);
  }

  async datasetVersion(signal?: AbortSignal): Promise<DatasetVersion> {
    if (this.#known && this.#known.served === this.#served.version) return this.#known.dataset;
    const { dataset } = this.#served.goTo(await readState(this.#connection, this.#ontology, { signal }));
    this.#known = { served: this.#served.version, dataset };
    return dataset;
  }

  get version(): unknown {
    return this.#served.version;
  }

  async health(): Promise<Health> {
    try {
      this.#served.goTo(await readState(this.#connection, this.#ontology, AT_ONCE));
      const [missing] = lacking(this.#ontology, await indexesOf(this.#connection, AT_ONCE));
      if (missing) throw new StoreError('STORE_NOT_READY', `The graph's database lacks ${missing.name}: ${IMPORT}`);
      return { ready: true };
    } catch (error) {
      if (error instanceof StoreError) return { ready: false, error };
      throw error;
    }
  }

  /** The product, its version and its edition. Refuses versions whose statements are not Cypher as it is used here. */
  async describeServer(): Promise<string> {
    const [component] = await this.#connection.read(COMPONENTS, {}, AT_ONCE);
    const { name, version = '', edition }: Record<string, string> = component?.toObject() ?? {};
    if (isNewEnough(version)) return `${name} ${version} ${edition}`;
    throw new StoreError('STORE_MISCONFIGURED', `${name} ${version} is too old: install ${OLDEST.join('.')} or later.`);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }
}

/** Whoever asks for health asks again. */
const AT_ONCE = { retryTimeout: 0, transactionTimeout: 2_000, isUrgent: true };

/** Nobody waits for it; that it takes long does not tell that the database is away. */
const UNHURRIED = { retryTimeout: 0, transactionTimeout: 30_000 };

const COMPONENTS = `CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel'
RETURN name, versions[0] AS version, edition`;
/** The oldest Neo4j that the tests run against. */
const OLDEST = [5, 26] as const;

/** Whether a version such as `5.26.0`, `5.27-aura` or `2026.08.1` is the oldest or later. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
