import { LRUCache } from 'lru-cache';
import type { DatasetVersion } from '../../dataset/dataset.js';
import type { Records } from '../../dataset/records.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { Expansion, Level, Traversal } from '../../plan/expand.js';
import type { Read, Values } from '../../plan/read.js';
import type { SearchHits, SearchRequest } from '../../plan/search.js';
import type { Rows, Shape, Slot } from '../../plan/shape.js';
import { StoreError } from '../../plan/store-error.js';
import type { Health, Store } from '../store.js';
import { Coalescing } from './coalescing.js';
import { type CompileContext, compileShape } from './compile.js';
import { Connection } from './connection.js';
import { datasetHash } from './dataset-hash.js';
import { differenceOf, type GraphDifference } from './difference.js';
import type { ConnectionOptions } from './driver.js';
import { Expander } from './expand.js';
import { type ImportOptions, type ImportReport, importRecords } from './import.js';
import { ImportStatements } from './import-statements.js';
import { indexesOf, lacking } from './indexes.js';
import { Labels } from './labels.js';
import type { RunRead } from './read-together.js';
import { Searcher } from './search.js';
import { Turn } from './turn.js';

export interface Neo4jStoreOptions extends ConnectionOptions {
  readonly ontology: Ontology;
  /** What the database must hold; any other dataset is not served. @default whatever was imported */
  readonly expected?: Records | undefined;
  /** Whether quick reads of one statement that meet are made as one. @default true */
  readonly coalescing?: boolean | undefined;
}

interface PreparedStatement {
  readonly text: string;
  readonly read: Read;
}

/** A graph in Neo4j. Each read is one statement in one transaction: one state of the graph. */
export class Neo4jStore implements Store {
  readonly #connection: Connection;
  readonly #ontology: Ontology;
  readonly #context: CompileContext;
  readonly #expander: Expander;
  readonly #isCoalescing: boolean;
  readonly #planning = new Turn();
  readonly #statements = new LRUCache<string, PreparedStatement>({
    max: KEPT.statements,
    maxSize: KEPT.characters,
    // For one caller, and for many.
    sizeCalculation: ({ text }) => 2 * text.length,
  });
  #shapes = 0;
  #expected: string | undefined;
  #seen: string | undefined;
  /** Which data the graph has where its state is this one. */
  #known: { readonly state: string; readonly version: DatasetVersion } | undefined;
  #searcher: Searcher | undefined;

  /** Connects with the first read. */
  constructor({ ontology, expected, coalescing = true, ...connection }: Neo4jStoreOptions) {
    this.#connection = new Connection(connection);
    this.#ontology = ontology;
    this.#context = { ontology, labels: new Labels(ontology) };
    this.#expander = new Expander(this.#context);
    this.#expected = expected && datasetHash(ontology, expected);
    this.#isCoalescing = coalescing;
  }

  prepare(shape: Shape): Read {
    const nullable = shape.slots.flatMap((kind, slot) => (kind === 'value' ? [slot] : []));
    this.#shapes += 1;
    const name = this.#shapes;
    const statementFor = (values: Values): PreparedStatement => {
      const nulls = nullable.filter((slot) => values[slot] === null);
      const key = `${name}:${nulls.join()}`;
      let statement = this.#statements.get(key);
      if (!statement) {
        statement = this.#prepareStatement(shape, new Set<Slot>(nulls));
        this.#statements.set(key, statement);
      }
      return statement;
    };
    return (values, signal) => statementFor(values).read(values, signal);
  }

  #prepareStatement(shape: Shape, nulls: ReadonlySet<Slot>): PreparedStatement {
    const { text, textForMany, encode, decode } = compileShape(this.#context, shape, nulls);
    const coalescing = new Coalescing<Rows>({
      isOn: this.#isCoalescing,
      text,
      textForMany,
      planning: this.#planning,
      agreeing: shape.slots.flatMap((kind, slot) => (kind === 'int' ? [slot] : [])),
      run: this.#run,
      encode: (values) => values.map((value, slot) => encode[slot]?.(value) ?? value),
      decode: (columns, values) => {
        this.#check(columns && [columns[0] as string | null]);
        const answers: readonly unknown[] = decode.map((each, index) => {
          const value = columns?.[index + 1];
          return each ? each(value, values) : value;
        });
        return answers as Rows; // the statement was compiled from the shape
      },
    });
    return { text, read: (values, signal) => coalescing.read(values, signal) };
  }

  readonly #run: RunRead = async (text, p, limits) => {
    const { records, milliseconds } = await this.#connection.readTimed(text, { p }, limits);
    return { records: records.map((record) => record.keys.map((_, index) => record.get(index))), milliseconds };
  };

  async expand(expansion: Expansion, signal?: AbortSignal): Promise<readonly Traversal[]> {
    const { text, p, decode } = this.#expander.statement(expansion);
    const [record] = await this.#connection.read(text, { p }, { signal });
    this.#check(record && [record.get('hash')]);
    return decode(record?.get('hops'));
  }

  async countLevels(levels: readonly Level[], signal?: AbortSignal): Promise<readonly number[]> {
    const { text, p } = this.#expander.countStatement(levels);
    const [record] = await this.#connection.read(text, { p }, { signal });
    this.#check(record && [record.get('hash')]);
    return record?.get('counts');
  }

  async search(request: SearchRequest, signal?: AbortSignal): Promise<SearchHits> {
    this.#searcher ??= new Searcher(this.#context);
    const { text, p, decode } = this.#searcher.statement(request);
    const [record] = await this.#connection.read(text, { p }, { signal });
    this.#check(record && [record.get('hash')]);
    return decode(record?.get('total'), record?.get('hits'));
  }

  /** Makes the graph equal to a dataset; from then on it is the one that is expected. */
  async import(records: Records, options: ImportOptions = {}): Promise<ImportReport> {
    const report = await importRecords(this.#connection, this.#ontology, records, options);
    if (this.#expected !== undefined) this.#expected = report.hash;
    this.#seen = report.hash;
    this.#known = { state: report.hash, version: report.dataset };
    return report;
  }

  /** What an import would change. */
  difference(records: Records): Promise<GraphDifference> {
    return differenceOf(this.#connection, this.#ontology, records);
  }

  async datasetVersion(signal?: AbortSignal): Promise<DatasetVersion> {
    if (this.#known && this.#known.state === this.#seen) return this.#known.version;
    const state = await this.#state({ signal });
    const version = { hash: state?.get('content'), version: state?.get('version') ?? null };
    this.#known = { state: state?.get('hash'), version };
    return version;
  }

  async #state(limits: Parameters<Connection['read']>[2]) {
    const statements = new ImportStatements(this.#ontology, this.#context.labels);
    const [state] = await this.#connection.read(statements.state(), { graph: this.#context.labels.graph }, limits);
    this.#check(state && [state.get('hash')]);
    return state;
  }

  get version(): unknown {
    return this.#seen;
  }

  async health(): Promise<Health> {
    try {
      await this.#state(AT_ONCE);
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

  /** Refuses what is not the dataset that is expected. No state: nothing was imported; no hash: an import is not done. */
  #check(state: readonly [hash: string | null] | undefined): void {
    if (!state) throw new StoreError('STORE_NOT_READY', `The graph's database holds no dataset: ${IMPORT}`);
    const [hash] = state;
    if (hash === null) {
      throw new StoreError('STORE_NOT_READY', `The graph's database is being filled, or its import was broken off: ${IMPORT}`);
    }
    this.#seen = hash;
    if (this.#expected !== undefined && hash !== this.#expected) {
      throw new StoreError('STORE_NOT_READY', `The graph's database holds another dataset than this server's: ${IMPORT}`);
    }
  }
}

/** Statements that are kept compiled, whatever callers ask for. */
const KEPT = { statements: 1_000, characters: 8_000_000 };

/** Whoever asks for health asks again. */
const AT_ONCE = { retryTimeout: 0, transactionTimeout: 2_000, isUrgent: true };

const COMPONENTS = `CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel'
RETURN name, versions[0] AS version, edition`;
/** The oldest Neo4j that the tests run against. */
const OLDEST = [5, 26] as const;

/** Whether a version such as `5.26.0`, `5.27-aura` or `2026.08.1` is the oldest or later. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

const IMPORT = 'the operator runs the command "import".';
