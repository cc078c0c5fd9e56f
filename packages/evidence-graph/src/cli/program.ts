import { Command, InvalidArgumentError, Option } from 'commander';
import type { CliOptions } from './options.js';

/** The command line of a graph: its commands are loaded when they run. */
export function createProgram(cli: CliOptions): Command {
  const program = new Command(cli.name)
    .description(cli.description)
    .version(cli.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', helpOf(cli))
    .exitOverride();
  for (const add of [addServe, addQuery, addImport, addVerify]) add(program, cli);
  for (const add of cli.commands ?? []) add(program);
  for (const command of program.commands) {
    command.option('--debug', 'print the stack of an unexpected error').helpOption('-h, --help', 'print this help');
  }
  return program;
}

const helpOf = ({ name, usage = [] }: CliOptions): string => `
${usage.length > 0 ? `Examples:\n${usage.map((line) => `  ${line.replace('$0', name)}\n`).join('')}\n` : ''}Exit codes:
  0 all went well   1 what was asked for failed   2 wrong usage
  3 the store cannot be reached   130 interrupted
`;

function addServe(program: Command, cli: CliOptions): void {
  const command = program
    .command('serve')
    .description('serve the graph over HTTP, with GraphiQL')
    .addOption(
      new Option('-p, --port <number>', 'port to listen at; 0 takes any free one').env('PORT').default(4000).argParser(parsePort),
    )
    .addOption(new Option('--host <name>', 'address to listen at').env('HOST').default('127.0.0.1').argParser(parseHost))
    .addOption(
      new Option('--cors-origin <origin>', 'origin whose pages may ask this server, such as https://example.org; repeatable')
        .default([])
        .argParser(parseOrigin),
    )
    .addOption(articleOption())
    .addOption(seedOption())
    .action(async (options) => (await import('./commands/serve.js')).serveCommand(cli, options));
  addConnection(command);
}

function addQuery(program: Command, cli: CliOptions): void {
  const command = program
    .command('query')
    .description('answer one GraphQL operation as JSON')
    .argument('[text]', 'the operation; - reads it from standard input')
    .option('-f, --file <file>', 'read the operation from a file')
    .option('-e, --example <id>', 'take an example')
    .option('-v, --variables <json>', 'variables as JSON, or @FILE to read them from')
    .option('-o, --operation <name>', 'the operation of a document that has several')
    .option('-l, --list-examples', 'list the examples')
    .addOption(articleOption())
    .addOption(seedOption())
    .action(async (text, options) => (await import('./commands/query.js')).queryCommand(cli, { text, ...options }));
  addConnection(command);
}

function addImport(program: Command, cli: CliOptions): void {
  const command = program
    .command('import')
    .description('make the graph in Neo4j equal to the dataset, and leave all other data there alone')
    .option('-n, --dry-run', 'only say what would change')
    .addOption(new Option('--force', 'write it all again, though the import was completed before').conflicts('dryRun'))
    .addOption(seedOption())
    .action(async (options) => (await import('./commands/import.js')).importCommand(cli, options));
  addConnection(command);
}

function addVerify(program: Command, cli: CliOptions): void {
  program
    .command('verify')
    .description('check the dataset, and its locators against the article where that is given')
    .addOption(articleOption())
    .addOption(seedOption())
    .action(async (options) => (await import('./commands/verify.js')).verifyCommand(cli, options));
}

/** The option that names the article's text. */
export const articleOption = (): Option => new Option('-a, --article <file>', "the article's text").env('ARTICLE_FILE');

/** The option that names other YAML files. */
export const seedOption = (): Option => new Option('-s, --seed <dir>', 'another folder of YAML files');

/** The password has no option: it would stand in the list of processes. */
function addConnection(command: Command): void {
  command
    .addOption(new Option('--uri <uri>', 'Neo4j, such as neo4j://localhost:7687').env('NEO4J_URI'))
    .addOption(new Option('--username <name>', 'its user; the password is read from NEO4J_PASSWORD').env('NEO4J_USERNAME'))
    .addOption(new Option('--database <name>', "its database, if not the server's default").env('NEO4J_DATABASE'));
}

/** An empty variable of the environment counts as none. */
function parsePort(text: string): number {
  if (text === '') return 4000;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('Write a number from 0 to 65535.');
  return port;
}

/** Browsers name an origin in one way only: another spelling would never match. */
function parseOrigin(text: string, before: readonly string[]): readonly string[] {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = /^https?:$/.test(url?.protocol ?? '') && url?.href === `${url?.origin}/`;
  if (!url || !isOrigin) throw new InvalidArgumentError('Write a scheme and a host, and no path: https://example.org.');
  return [...before, url.origin];
}

const parseHost = (text: string): string => text || '127.0.0.1';
