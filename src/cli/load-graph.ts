import { DatasetError } from '../dataset/fault.js';
import { loadSeed } from '../dataset/seed.js';
import { createMemoryGraph, type Graph } from '../graphql/graph.js';
import { CommandError } from './command-error.js';

/** The graph of the package's own dataset. */
export async function loadGraph(): Promise<Graph> {
  try {
    return createMemoryGraph(await loadSeed());
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new CommandError(`${error.message}\n"delegate-graph verify" lists every fault.`, undefined, { cause: error });
  }
}
