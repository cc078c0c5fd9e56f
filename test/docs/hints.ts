import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { parse, visit } from 'graphql';
import { connectionOf } from '../../packages/evidence-graph/src/cli/connection.js';
import { createProgram } from '../../packages/evidence-graph/src/cli/program.js';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { tools } from '../../packages/evidence-graph/src/mcp/tools/index.js';
import { fakeGraph } from '../../packages/evidence-graph/test/server/fake-graph.js';
import { cliOptions } from '../../src/cli/options.js';
import { ENGINE, filledIn, type SourceText, sourcesOf } from './source-texts.js';

/** A kind of thing that messages tell their readers to use. */
interface HintKind {
  /** Finds it in a message; its group is what must exist. */
  readonly pattern: RegExp;
  exists(hint: string, file: string): boolean | Promise<boolean>;
}

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const code = [...sourcesOf(ENGINE).values(), ...sourcesOf('src/').values()].join('\n');

const program = createProgram(cliOptions);
const { commands } = program;
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
const files = ['.', 'docs', 'schema', 'seed', 'examples'].flatMap((folder) => readdirSync(new URL(folder, root)));
const handler = createHandler({ graph: fakeGraph() });

const variables = new Set([
  ...withItsOwn(program).flatMap(({ options }) => options.map(({ envVar }) => envVar)),
  ...[...code.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name),
]);

/** What the schema, a seed file, a request, an answer, a tool's data and a Pothos builder name. */
const names = new Set([
  ...schemaNames(),
  ...[...read('schema/seed.schema.json').matchAll(/"(\w+)":/g)].map(([, name]) => name),
  ...['query', 'variables', 'operationName', 'extensions', 'persistedQuery', 'sha256Hash'],
  ...['citations', 'uncited', 'cost', 'warnings', '__typename'],
  ...tools.flatMap(({ output }) => Object.keys(output)),
  ...['propertyGraph', 'ontology'],
]);

/** Values that show how a value is written, as messages quote them. */
const samples = new Set([
  '2021-11',
  '2022-09-26T18:58:58Z',
  '2022-09-27T02:58:58+08:00',
  'Type:key',
  'https://specs.apollo.dev/federation/v2.3',
  '@shareable',
  `# ${filledIn}: …`,
  filledIn,
]);

/** In this order: what one has found, the next no longer sees. */
const kinds: readonly HintKind[] = [
  { pattern: /`((?:import|const) [^`]+;|\w+(?::| =) [^`]+\))`/g, exists: (line) => read('docs/embedding.md').includes(line) },
  { pattern: /(\{".*?"\}|\{".*?\d\})/g, exists: isJson },
  {
    pattern: /(?:"?delegate-graph |"… |the command ")([a-z]+)"?/g,
    exists: (name) => commands.some((command) => command.name() === name),
  },
  { pattern: /"?npm (?:run )?([\w:…-]+)"?/g, exists: (name) => scripts.some((script) => matches(name, script)) },
  { pattern: /(?<![\w(-])(--[a-z][a-z-]*)(?!:)\b/g, exists: isOption },
  { pattern: /\b((?:neo4j|bolt)[\w+]*:\/\/)/g, exists: isConnection },
  {
    pattern: /\b((?:application|text|image|multipart)\/[\w.+-]*\w)/g,
    exists: (type) => code.includes(`'${type}'`) || code.includes(`'${type};`),
  },
  { pattern: /\s(\/[\w/.-]*?)(?=[\s,;:]|\.?$|\.\s)/g, exists: isServed },
  { pattern: /(?<![\w.])([\w-]+\.(?:ya?ml|json|md|m?[jt]s|cypher|graphql))\b(?!\()/g, exists: (name) => files.includes(name) },
  { pattern: /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/g, exists: (name) => variables.has(name) || names.has(name) },
  { pattern: /\b([A-Z][a-z]+(?:-[A-Z][a-z]+)+)\b/g, exists: (name) => code.includes(`headers.get('${name.toLowerCase()}')`) },
  {
    pattern: /[`"]([^`"]+)[`"]/g,
    exists: (text) => samples.has(text) || (text.match(/\w+/g) ?? []).every((word) => names.has(word)),
  },
];

/** What a message names that does not exist. */
export async function unfounded({ file, text }: SourceText): Promise<string[]> {
  const missing: string[] = [];
  let rest = text;
  for (const { pattern, exists } of kinds) {
    for (const [, hint = ''] of rest.matchAll(pattern)) if (!(await exists(hint, file))) missing.push(hint);
    rest = rest.replaceAll(pattern, ' ');
  }
  return missing;
}

function isOption(flag: string, file: string): boolean {
  return commandsOf(file).some((command) =>
    command
      .createHelp()
      .visibleOptions(command)
      .some(({ long }) => long === flag),
  );
}

/** The commands that say what the file says: the one it belongs to, or any. */
function commandsOf(file: string): readonly Command[] {
  const own = commands.filter(
    (command) => file.startsWith(`${ENGINE}cli/commands/`) && basename(file).startsWith(command.name()),
  );
  return own.length > 0 ? own.flatMap(withItsOwn) : withItsOwn(program);
}

/** A command and those within it. */
function withItsOwn(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withItsOwn)];
}

function schemaNames(): string[] {
  const found: string[] = [];
  visit(parse(read('schema/schema.graphql')), { Name: ({ value }) => void found.push(value) });
  return found;
}

const matches = (hint: string, name: string): boolean =>
  hint === name || (hint.includes(filledIn) && name.startsWith(hint.slice(0, hint.indexOf(filledIn))));

/** Nothing takes PUT, so that what exists refuses the method, and what does not is not found. */
async function isServed(path: string): Promise<boolean> {
  const { status } = await handler.fetch(new Request(`http://localhost${path}`, { method: 'PUT' }));
  return status === 405;
}

function isConnection(scheme: string): boolean {
  try {
    return connectionOf({ uri: `${scheme}localhost` }) !== undefined;
  } catch {
    return false;
  }
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
