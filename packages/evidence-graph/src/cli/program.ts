import { Command, InvalidArgumentError, Option } from 'commander';
import { exportFormats } from '../export/formats.js';
import { ontologyFormats } from '../export/ontology-formats.js';
import { addressFaults, collectFaults, refuseFaults } from './configuration.js';
import type { CliOptions } from './options.js';

/** The command line of a graph: its commands are loaded when they run, once all that they are told is valid. */
export function createProgram(cli: CliOptions): Command {
  const faults: string[] = [];
  const program = new Command(cli.name)
    .description(cli.description)
    .version(cli.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', helpOf(cli))
    .hook('preAction', (_, command) => refuseFaults([...faults, ...addressFaults(command.opts())]))
    .exitOverride();
  for (const add of [addServe, addDoctor, addMcp, addQuery, addImport, addExport, addDiff, addVerify, addCheck, addLocate])
    add(program, cli);
  for (const add of cli.commands ?? []) add(program);
  for (const command of program.commands.flatMap((each) => [each, ...each.commands])) {
    collectFaults(command, faults);
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
    .description('serve the graph and GraphiQL over HTTP')
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(
      new Option('--cors-origin <origin>', 'allow pages of this origin, such as https://example.org; repeatable')
        .default([])
        .argParser(parseOrigin),
    )
    .addOption(baseUrlOption('the address that callers have for this server, such as https://example.org'))
    .addOption(
      new Option('--kept-answers <megabytes>', 'memory for answers that are given again; 0 keeps none')
        .default(16)
        .argParser(parseMegabytes),
    )
    .addOption(
      new Option('--cache-control <value>', 'for caches, of answers to queries by GET, such as max-age=60').argParser(
        parseCacheControl,
      ),
    )
    .addOption(
      new Option('--max-requests <number>', 'answer so many requests at a time, and refuse others with 503')
        .env('GRAPH_MAX_REQUESTS')
        .default(1_000)
        .argParser(parseCount),
    )
    .addOption(
      new Option('--trusted-documents <file>', 'a manifest of documents to know from the start').env('GRAPH_TRUSTED_DOCUMENTS'),
    )
    .option('--only-trusted', 'answer the examples and the trusted documents alone; the pages and /mcp are not there')
    .option('--metrics', 'tell metrics in the text format of Prometheus')
    .addOption(new Option('--log <form>', 'what standard error is told').choices(['text', 'json']).default('text'))
    .option('--traces', 'make spans for OpenTelemetry, as far as the process has it set up')
    .addOption(articleOption())
    .addOption(seedOption())
    .action(async (options) => (await import('./commands/serve.js')).serveCommand(cli, options));
  addConnection(command);
}

function addDoctor(program: Command, cli: CliOptions): void {
  const command = program
    .command('doctor')
    .description('check what the server needs: Node, the dataset, the port, Neo4j; say what to mend')
    .option('--json', 'print the findings as JSON')
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(articleOption())
    .addOption(seedOption())
    .action(async (options) => (await import('./commands/doctor.js')).doctorCommand(cli, options));
  addConnection(command);
}

function addMcp(program: Command, cli: CliOptions): void {
  const command = program
    .command('mcp')
    .description('serve the graph to an assistant over standard input and output (Model Context Protocol)')
    .addOption(articleOption())
    .addOption(seedOption())
    .action(async (options) => (await import('./commands/mcp.js')).mcpCommand(cli, options));
  addConnection(command);
}

function addQuery(program: Command, cli: CliOptions): void {
  const command = program
    .command('query')
    .description('answer a GraphQL operation as JSON')
    .argument('[text]', 'the operation, or - to read standard input')
    .option('-f, --file <file>', 'read the operation from a file')
    .option('-e, --example <id>', 'run an example')
    .option('--answer', 'print the answer of an example in words')
    .option('-v, --variables <json>', 'the variables as JSON, or @FILE')
    .option('-o, --operation <name>', 'the operation to run, in a document that has several')
    .option('-l, --list-examples', 'list the examples')
    .addOption(articleOption())
    .addOption(seedOption())
    .action(async (text, options) => (await import('./commands/query.js')).queryCommand(cli, { text, ...options }));
  addConnection(command);
}

function addImport(program: Command, cli: CliOptions): void {
  const command = program
    .command('import')
    .description('make the graph in Neo4j equal to the dataset; leave all other data alone')
    .option('-n, --dry-run', 'show what would change, and write nothing')
    .addOption(new Option('--force', 'write everything again, even if the graph is up to date').conflicts('dryRun'))
    .addOption(seedOption())
    .action(async (options) => (await import('./commands/import.js')).importCommand(cli, options));
  addConnection(command);
}

function addExport(program: Command, cli: CliOptions): void {
  const { languages } = cli.ontology;
  const all = program
    .command('export')
    .description('write the graph, or a part of it, for other programs')
    .helpCommand(false)
    .showHelpAfterError('Add --help to see what there is.');
  for (const format of [...exportFormats, ...ontologyFormats]) {
    const isOneFile = format.files.length === 1;
    const command = all
      .command(format.name)
      .description(format.description)
      .option(
        isOneFile ? '-o, --output <file>' : '-o, --output <dir>',
        isOneFile ? 'the file to write; standard output unless given' : 'the folder to write',
      )
      .option('--force', 'replace what is there')
      .option('-l, --language <tag>', `the language of labels that can be in one only; ${languages[0]} unless given`)
      .addOption(new Option('--iri <iri>', 'what the addresses of its nodes begin with, in linked data').argParser(parseIri))
      .addOption(
        baseUrlOption('the address of the graph, such as https://example.org: its nodes have theirs in linked data behind it'),
      )
      // Not from the environment: whoever reads the export reads the text.
      .option('-a, --article <file>', "quote the article's passages in full, and not only their terms")
      .addOption(seedOption())
      .action(async (options) => (await import('./commands/export.js')).exportCommand(cli, format, options));
    addConnection(command);
    if (exportFormats.includes(format)) addPart(command);
  }
}

/** What tells of things has parts; what tells of the ontology has none. */
function addPart(command: Command): void {
  command
    .option('--id <id...>', 'only what has these IDs, and the relationships between it')
    .option('-q, --query <operation>', 'only what has an ID in the answer of a GraphQL operation; - reads standard input')
    .option('--scene <address>', 'only what this address of the explorer shows, or its part behind the #');
}

function addDiff(program: Command, cli: CliOptions): void {
  program
    .command('diff')
    .description('tell what was added, removed, changed and moved between two graphs')
    .argument(
      '<old>',
      'the folder of a dataset or of an export as CSV, a file of an export as JSON Lines or JSON, or the address of a server',
    )
    .argument('<new>', 'as <old>')
    .addOption(new Option('--format <name>', 'how it is told').choices(['table', 'json', 'changelog']).default('table'))
    .addHelpText('after', '\nExit codes: 0 where the graphs tell the same, 1 where they differ.')
    .action(async (before, after, { format }) => (await import('./commands/diff.js')).diffCommand(cli, before, after, format));
}

function addVerify(program: Command, cli: CliOptions): void {
  program
    .command('verify')
    .description('check the dataset, and with --article every locator and term in it, or what became of them in another version')
    .addOption(articleOption())
    .addOption(
      new Option('--published <file>', 'the text that the graph is of, where --article names another version').env(
        'ARTICLE_FILE',
      ),
    )
    .option('--write', 'write the places that another version gives into the dataset')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(['table', 'json']).default('table'))
    .addOption(seedOption())
    .action(async (options) => (await import('./commands/verify.js')).verifyCommand(cli, options));
}

function addCheck(program: Command, cli: CliOptions): void {
  const command = program
    .command('check')
    .description('check a text: what in it the graph supports, contradicts, implies or leaves open')
    .argument('<file>', 'the text, or - to read standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print what is found')
        .choices(['table', 'json', 'claim-review'])
        .default('table'),
    )
    .option('-l, --language <tag>', `the language of the notes; ${cli.ontology.languages[0]} unless given`)
    .addOption(seedOption())
    .action(async (file, options) => (await import('./commands/check.js')).checkCommand(cli, { file, ...options }));
  addConnection(command);
}

function addLocate(program: Command, cli: CliOptions): void {
  program
    .command('locate')
    .description(
      'print the places of passages for the dataset; each line of standard input has a key, a passage and a term of it',
    )
    .option('--outline', 'print the source and its paragraphs instead')
    .addOption(articleOption())
    .addOption(seedOption())
    .action(async (options) => (await import('./commands/locate.js')).locateCommand(cli, options));
}

const portOption = (): Option =>
  new Option('-p, --port <number>', 'the port; 0 takes any free one').env('PORT').default(4000).argParser(parsePort);

const hostOption = (): Option =>
  new Option('--host <name>', 'the address to listen on').env('HOST').default('127.0.0.1').argParser(parseHost);

/** The option that names the article's text. */
export const articleOption = (): Option => new Option('-a, --article <file>', "the article's text").env('ARTICLE_FILE');

/** The option that names the address of a server or a site. */
export const baseUrlOption = (description: string): Option =>
  new Option('--base-url <url>', description).env('GRAPH_BASE_URL').argParser(parseBaseUrl);

/** The option that names other files of data. */
export const seedOption = (): Option => new Option('-s, --seed <dir>', 'read the dataset from another folder');

/** The password has no option: it would stand in the list of processes. */
function addConnection(command: Command): void {
  command
    .addOption(new Option('--uri <uri>', 'use Neo4j at this address, such as neo4j://localhost:7687').env('NEO4J_URI'))
    .addOption(new Option('--username <name>', 'the user of Neo4j; set the password in NEO4J_PASSWORD').env('NEO4J_USERNAME'))
    .addOption(new Option('--database <name>', 'the database of Neo4j; its default unless given').env('NEO4J_DATABASE'));
}

/** An empty variable of the environment counts as none. */
function parseMegabytes(text: string): number {
  const megabytes = Number(text);
  if (text.trim() === '' || !(megabytes >= 0 && megabytes <= 4096))
    throw new InvalidArgumentError('Write a number from 0 to 4096.');
  return megabytes;
}

function parseCount(text: string): number {
  const number = Number(text);
  if (!/^\d{1,7}$/.test(text) || number < 1) throw new InvalidArgumentError('Write a whole number from 1.');
  return number;
}

function parseCacheControl(text: string): string {
  if (/^[ !-~]+$/.test(text)) return text;
  throw new InvalidArgumentError('Write the value of the header, such as max-age=60.');
}

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

/** Paths are written behind it: it ends in none of its own. An empty variable of the environment counts as none. */
function parseBaseUrl(text: string): string | undefined {
  if (text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = /^https?:$/.test(url?.protocol ?? '') && url?.href === `${url?.origin}${url?.pathname}`;
  if (!url || !isPlain) throw new InvalidArgumentError('Write a scheme, a host and perhaps a path: https://example.org/graph.');
  return url.href.replace(/\/+$/, '');
}

function parseIri(text: string): string {
  if (URL.canParse(text) && /^https?:\/\/[^\s"<>\\^`{|}]+[/#]$/.test(text)) return text;
  throw new InvalidArgumentError('Write an address that ends in / or #, such as https://example.org/id/.');
}

const parseHost = (text: string): string => text || '127.0.0.1';
