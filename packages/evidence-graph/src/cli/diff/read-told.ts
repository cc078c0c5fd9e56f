import { readFile, stat } from 'node:fs/promises';
import type { ExportedNode, ExportedRelationship } from '../../export/index.js';
import { readGraph } from '../../export/read-graph.js';
import { askingBy } from '../../graph/asking.js';
import { MemoryStore } from '../../stores/memory/memory-store.js';
import { CommandError, hasCode, usageError } from '../command-error.js';
import { requireDataset } from '../dataset.js';
import { ExitCode } from '../exit-code.js';
import type { CliOptions } from '../options.js';
import type { Told } from './compare.js';

type Item = ExportedNode | ExportedRelationship;

/** What the graph tells that a folder of its dataset, a file of its export or a server has. */
export async function readTold(cli: CliOptions, place: string): Promise<Told> {
  if (/^https?:\/\//.test(place)) return fromServer(place);
  const found = await stat(place).catch((error) => {
    throw usageError(hasCode(error, 'ENOENT') ? `There is no ${place}. ${PLACES}` : `${place} cannot be read. ${PLACES}`, error);
  });
  return found.isDirectory() ? fromFolder(cli, place) : fromText(await readFile(place, 'utf8'), place);
}

const PLACES = 'Name a folder of a dataset, a file of an export as JSON Lines or JSON, or the address of a server.';

async function fromFolder(cli: CliOptions, folder: string): Promise<Told> {
  const dataset = await requireDataset(cli.seed, folder);
  const graph = cli.createGraph({ store: new MemoryStore(cli.ontology, dataset) });
  try {
    const { nodes, relationships } = readGraph(cli.ontology, askingBy(graph.execute));
    const told = new Map<string, Item>();
    for await (const node of nodes()) told.set(node.id, node);
    for await (const relationship of relationships()) told.set(relationship.id, relationship);
    return told;
  } finally {
    await graph.close();
  }
}

async function fromServer(address: string): Promise<Told> {
  const path = `${address.replace(/\/+$/, '')}/export/jsonl`;
  const response = await fetch(path).catch((error) => {
    throw new CommandError(`${address} does not answer. Check that a graph is served there.`, ExitCode.NO_STORE, {
      cause: error,
    });
  });
  if (!response.ok) throw new CommandError(`${path} answers with ${response.status}. Check that a graph is served there.`);
  return fromText(await response.text(), address);
}

/** The records of JSON Lines, or of one JSON document. */
function fromText(text: string, place: string): Told {
  const items = recordsOf(text, place);
  const wrong = items.findIndex((each) => !isItem(each));
  if (items.length === 0 || wrong >= 0) throw usageError(`${place} is no export of a graph. ${PLACES}`);
  return new Map(items.map((item) => [item.id, item]));
}

function recordsOf(text: string, place: string): Item[] {
  try {
    if (!text.startsWith('{"kind":')) {
      const { nodes, relationships } = JSON.parse(text);
      return [...nodes, ...relationships];
    }
    const records = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    return records.filter(({ kind }) => kind !== 'graph').map(({ kind, ...item }) => item);
  } catch (error) {
    throw usageError(`${place} is no export of a graph, or not the whole of one. ${PLACES}`, error);
  }
}

const isItem = (item: Item): boolean =>
  typeof item?.id === 'string' &&
  typeof item.properties === 'object' &&
  Array.isArray(item.evidence) &&
  ('name' in item || ('from' in item && 'to' in item));
