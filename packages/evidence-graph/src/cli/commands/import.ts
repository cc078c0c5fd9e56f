import type { Dataset } from '../../dataset/dataset.js';
import { StoreError } from '../../plan/store-error.js';
import type { ImportProgress, ImportReport, Neo4jStore } from '../../stores/neo4j/index.js';
import { CommandError } from '../command-error.js';
import { type ConnectionFlags, requireConnection } from '../connection.js';
import { requireDataset } from '../dataset.js';
import { ExitCode } from '../exit-code.js';
import { openStore } from '../load-graph.js';
import type { CliOptions } from '../options.js';
import { ProgressLine } from '../progress-line.js';
import { storeFault } from '../store-fault.js';
import { count, describeVersion, print, say } from '../terminal.js';
import { printDifference } from './import-difference.js';

export interface ImportCommandOptions extends ConnectionFlags {
  readonly seed?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** Makes the graph in Neo4j equal to the dataset, once all of it is checked. */
export async function importCommand(
  { ontology, name, ...cli }: CliOptions,
  { seed, dryRun, force, ...flags }: ImportCommandOptions,
): Promise<void> {
  const connection = requireConnection(flags);
  const dataset = await requireDataset(cli.seed, seed);
  const store = await openStore(ontology, connection, dataset);
  try {
    if (dryRun) await printDifference(store, dataset, connection.host);
    else report(await write(store, dataset, force, name), dataset, connection.host);
  } catch (error) {
    throw error instanceof StoreError ? storeFault(error, connection.host) : error;
  } finally {
    await store.close();
  }
}

/** The first signal ends it between two batches, the second at once. */
async function write(store: Neo4jStore, dataset: Dataset, force: boolean | undefined, command: string): Promise<ImportReport> {
  const ending = new AbortController();
  const line = new ProgressLine();
  let received: NodeJS.Signals | undefined;
  const end = (signal: NodeJS.Signals): void => {
    if (received) process.exit(exitCodeOf(signal));
    received = signal;
    ending.abort();
    line.clear();
    say('Ending after this batch. Signal again to end at once.');
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  try {
    return await store.import(dataset, {
      signal: ending.signal,
      force: force ?? false,
      onProgress: (progress) => line.show(describe(progress, dataset)),
    });
  } catch (error) {
    if (!received || error !== ending.signal.reason) throw error;
    throw new CommandError(`Interrupted. Run "${command} import" again: it completes the import.`, exitCodeOf(received));
  } finally {
    line.clear();
    process.off('SIGINT', end).off('SIGTERM', end);
  }
}

const exitCodeOf = (signal: NodeJS.Signals): ExitCode => (signal === 'SIGINT' ? ExitCode.INTERRUPTED : ExitCode.TERMINATED);

function describe({ step, isBeside, done }: ImportProgress, dataset: Dataset): string {
  if (step === 'removal') return `Removing what is no more: ${count(done)}`;
  const where = isBeside ? ' beside the former graph' : '';
  return `Writing ${step}${where}: ${count(done)} of ${count(dataset[step].length)}`;
}

function report(written: ImportReport, dataset: Dataset, host: string): void {
  const { changed, nodes, relationships, removed, released } = written;
  const data = describeVersion(written.dataset);
  if (!changed) {
    const all = `${count(dataset.nodes.length)} nodes, ${count(dataset.relationships.length)} relationships`;
    print(`Neo4j at ${host} has the graph already: ${all}; ${data}. Nothing was written.`);
    return;
  }
  print(`Neo4j at ${host} has the graph: ${count(nodes)} nodes and ${count(relationships)} relationships were written; ${data}.`);
  if (removed.nodes + removed.relationships > 0) {
    print(`Of an earlier dataset, ${count(removed.nodes)} nodes and ${count(removed.relationships)} relationships were removed.`);
  }
  if (released > 0) print(`${count(released)} nodes left the graph but stay in the database: other data refers to them.`);
}
