import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import { inPieces } from '../../export/in-pieces.js';
import type { ExportFile, ExportFormat } from '../../export/index.js';
import { idsIn } from '../../export/part-of.js';
import { readGraph } from '../../export/read-graph.js';
import { idsInScene } from '../../export/scene-part.js';
import { askingBy } from '../../graph/asking.js';
import type { Graph } from '../../graph/create-graph.js';
import { addressOf } from '../../ontology/iri.js';
import { StoreError } from '../../plan/store-error.js';
import { type SceneParts, sceneIn } from '../../scene/index.js';
import { CommandError, hasCode, usageError } from '../command-error.js';
import { type GraphFlags, loadGraph } from '../load-graph.js';
import type { CliOptions } from '../options.js';
import { writeOutput } from '../output.js';
import { storeFault } from '../store-fault.js';
import { print, visible } from '../terminal.js';
import { parseValid } from './query.js';
import { readQuery } from './query-input.js';

export interface ExportCommandOptions extends GraphFlags {
  readonly output?: string;
  readonly language?: string;
  readonly iri?: string;
  readonly force?: boolean;
  /** What is to be told, by its IDs, or by an operation whose answer has them; everything unless given. */
  readonly id?: readonly string[];
  readonly query?: string;
  /** What is in the scene of this address of the explorer. */
  readonly scene?: string;
}

/** Writes the graph, or a part of it, in a format: to a file, to a folder where the format has several, and else to standard output. */
export async function exportCommand(cli: CliOptions, format: ExportFormat, options: ExportCommandOptions): Promise<void> {
  const { output, language, iri, force = false, id: _, query: __, scene: ___, ...flags } = options;
  const { languages } = cli.ontology;
  if (language !== undefined && !languages.includes(language))
    throw usageError(`The graph has no language ${language}. Choose one with --language: ${languages.join(', ')}.`);
  const shown = options.scene === undefined ? undefined : requireScene(options.scene);
  const targets = targetsOf(format, output);
  for (const { path } of targets) await refuseTaken(path, force);
  const { graph, host } = await loadGraph(cli, flags);
  const ids = flags.baseUrl === undefined ? undefined : addressOf(flags.baseUrl, '');
  try {
    const named = await namedIds({ ...options, shown }, graph, cli);
    const exported = readGraph(cli.ontology, askingBy(graph.execute), iri ?? ids, named);
    for (const { file, path } of targets) {
      const text = file.write(exported, { language });
      await (path === undefined ? toOutput(text) : toFile(text, path));
    }
  } catch (error) {
    const { cause = error } = error as Error; // what the store says is kept for the operator
    throw cause instanceof StoreError && host !== undefined ? storeFault(cause, host) : error;
  } finally {
    await graph.close();
  }
  for (const { path } of targets) if (path !== undefined) print(visible(`${path} has the graph.`));
}

/** The IDs of the part that is named; undefined for the whole. */
async function namedIds(
  { id, query, shown }: Pick<ExportCommandOptions, 'id' | 'query'> & { readonly shown: SceneParts | undefined },
  graph: Graph,
  cli: CliOptions,
): Promise<readonly string[] | undefined> {
  if (id === undefined && query === undefined && shown === undefined) return undefined;
  const answered = query === undefined ? [] : await answeredIds(query, graph, cli);
  const inScene = shown === undefined ? [] : await shownIds(shown, graph, cli);
  return [...(id ?? []), ...answered, ...inScene];
}

/** What is in the scene of an address. */
function requireScene(address: string): SceneParts {
  const { scene, wrong } = sceneIn(address);
  if (wrong.length > 0) throw usageError(`The address of --scene has parts that say nothing: ${wrong.join(', ')}.`);
  return scene;
}

/** The IDs of what a scene shows. */
async function shownIds(scene: SceneParts, graph: Graph, { ontology }: CliOptions): Promise<readonly string[]> {
  const found = await idsInScene(ontology, askingBy(graph.execute), scene, graph.start);
  if (found.length === 0)
    throw usageError('The scene of --scene shows nothing of this graph. Copy the address from the explorer.');
  return found;
}

/** All IDs in the answer to an operation. */
async function answeredIds(text: string, graph: Graph, cli: CliOptions): Promise<readonly string[]> {
  const { query } = await readQuery({ text }, cli);
  const [document, refused] = parseValid(graph, query, undefined);
  const { data, errors: [error] = refused ?? [] }: ExecutionResult = document ? await graph.execute({ document }) : {};
  if (error) throw error.cause ? error : usageError(`The operation of --query cannot be answered: ${error.message}`, error);
  const found = idsIn(data);
  if (found.length === 0) throw usageError('The answer to --query has no ID. Select `id` of what is to be exported.');
  return found;
}

interface Target {
  readonly file: ExportFile;
  /** Undefined for standard output. */
  readonly path: string | undefined;
}

function targetsOf({ name, files }: ExportFormat, output: string | undefined): Target[] {
  if (output === '') throw usageError('No file is named. Choose one with --output.');
  const [only] = files;
  if (files.length === 1 && only) return [{ file: only, path: output }];
  const names = files.map((file) => file.name).join(', ');
  if (output === undefined) throw usageError(`${name} has several files, ${names}. Choose their folder with --output DIR.`);
  return files.map((file) => ({ file, path: join(output, file.name) }));
}

async function toOutput(text: AsyncIterable<string>): Promise<void> {
  for await (const piece of inPieces(text)) await writeOutput(piece);
}

async function refuseTaken(path: string | undefined, force: boolean): Promise<void> {
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw usageError(`${path} is a folder. Name a file with --output FILE.`);
  if (found && !force) throw usageError(`${path} is there already. Choose another place, or replace it with --force.`);
}

/** The file is there in whole or not at all. */
async function toFile(text: AsyncIterable<string>, path: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, inPieces(text));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {}); // what went wrong first is told
    throw explain(error, path);
  }
}

function explain(error: unknown, path: string): unknown {
  if (hasCode(error, 'EEXIST', 'ENOTDIR'))
    return usageError(`${dirname(path)} is no folder. Choose another place with --output.`, error);
  if (hasCode(error, 'EACCES', 'EROFS', 'EPERM'))
    return usageError(`${path} cannot be written to. Choose another place with --output.`, error);
  if (hasCode(error, 'ENOSPC'))
    return new CommandError(`${path} cannot be written: there is no space left.`, undefined, { cause: error });
  return error;
}
