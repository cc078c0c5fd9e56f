import { readFile, stat } from 'node:fs/promises';
import querystring from 'node:querystring';
import type { ExportedNode, ExportedRelationship } from '../../export/index.js';
import { readGraph } from '../../export/read-graph.js';
import { askingBy } from '../../graph/asking.js';
import { MemoryStore } from '../../stores/memory/memory-store.js';
import { CommandError, hasCode, usageError } from '../command-error.js';
import { requireDataset } from '../dataset.js';
import { ExitCode } from '../exit-code.js';
import type { CliOptions } from '../options.js';
import type { ReadGraph } from './compare.js';
import { readTables } from './read-tables.js';

type Item = ExportedNode | ExportedRelationship;

/** What the graph tells that a folder of its dataset, a file of its export or a server has. Where it tells nothing, no exit code says "they differ". */
export async function readTold(cli: CliOptions, place: string): Promise<ReadGraph> {
  try {
    return await (isAddress(place) ? fromServer(place) : fromDisk(cli, place));
  } catch (error) {
    if (error instanceof CommandError && error.exitCode !== ExitCode.FAILED) throw error;
    throw usageError(error instanceof Error ? error.message : String(error), error);
  }
}

/** A place as it may be shown: of an address its origin alone, since the rest can hold a password. */
export const shownPlace = (place: string): string => (isAddress(place) && URL.canParse(place) ? new URL(place).origin : place);

const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

async function fromDisk(cli: CliOptions, place: string): Promise<ReadGraph> {
  const unread = (error: unknown) => {
    throw usageError(hasCode(error, 'ENOENT') ? `There is no ${place}. ${PLACES}` : `${place} cannot be read. ${PLACES}`, error);
  };
  const found = await stat(place).catch(unread);
  if (found.isDirectory()) return (await readTables(place)) ?? fromFolder(cli, place);
  return fromText(await readFile(place, 'utf8').catch(unread), place);
}

const PLACES =
  'Name a folder of a dataset or of an export as CSV, a file of an export as JSON Lines or JSON, or the address of a server.';

async function fromFolder(cli: CliOptions, folder: string): Promise<ReadGraph> {
  const dataset = await requireDataset(cli.seed, folder);
  const graph = cli.createGraph({ store: new MemoryStore(cli.ontology, dataset) });
  try {
    const { nodes, relationships } = readGraph(cli.ontology, askingBy(graph.execute));
    const told = new Map<string, Item>();
    for await (const node of nodes()) told.set(node.id, node);
    for await (const relationship of relationships()) told.set(relationship.id, relationship);
    return { told, version: dataset.version ?? null };
  } finally {
    await graph.close();
  }
}

async function fromServer(address: string): Promise<ReadGraph> {
  if (!URL.canParse(address)) throw usageError(`An address is malformed. ${PLACES}`);
  const { url, headers } = requestOf(new URL(address));
  const silent = (error: unknown) => {
    throw new CommandError(`${url.origin} does not answer. ${CHECK}`, ExitCode.NO_STORE, { cause: error });
  };
  const response = await fetch(url, { headers }).catch(silent);
  if (!response.ok) throw usageError(`${url.origin} answers with ${response.status}. ${CHECK}`);
  return fromText(await response.text().catch(silent), url.origin);
}

const CHECK = 'Check that a graph is served there.';

/** The export at an address; a password in it goes into the header, as addresses that are asked for hold none. */
function requestOf(url: URL): { readonly url: URL; readonly headers: Record<string, string> } {
  const { username, password } = url;
  const known = [username, password].map(querystring.unescape).join(':');
  const headers: Record<string, string> =
    known === ':' ? {} : { authorization: `Basic ${Buffer.from(known).toString('base64')}` };
  return { url: new URL(`${url.origin}${url.pathname.replace(/\/+$/, '')}/export/jsonl`), headers };
}

/** The records of JSON Lines, or of one JSON document. */
function fromText(text: string, place: string): ReadGraph {
  const { items, graph } = recordsOf(text, place);
  const wrong = items.findIndex((each) => !isItem(each));
  if (items.length === 0 || wrong >= 0) throw usageError(`${place} is no export of a graph. ${PLACES}`);
  const { version } = graph ?? {};
  return { told: new Map(items.map((item) => [item.id, item])), version: typeof version === 'string' ? version : null };
}

function recordsOf(text: string, place: string): { readonly items: Item[]; readonly graph?: { readonly version?: unknown } } {
  try {
    if (!text.startsWith('{"kind":')) {
      const { graph, nodes, relationships } = JSON.parse(text);
      return { graph, items: [...nodes, ...relationships] };
    }
    const records = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [graph] = records.filter(({ kind }) => kind === 'graph');
    return { graph, items: records.filter((each) => each !== graph).map(({ kind, ...item }) => item) };
  } catch (error) {
    throw usageError(`${place} is no export of a graph, or not the whole of one. ${PLACES}`, error);
  }
}

const isItem = (item: Item): boolean =>
  typeof item?.id === 'string' &&
  typeof item.properties === 'object' &&
  Array.isArray(item.evidence) &&
  ('name' in item || ('from' in item && 'to' in item));
