import { versionOf } from '../../dataset/content-hash.js';
import { readExamples } from '../../examples/read-examples.js';
import { tryPort } from '../../http/try-port.js';
import { StoreError } from '../../plan/store-error.js';
import { readArticleFile, requireArticle } from '../article-file.js';
import { CommandError, hasCode } from '../command-error.js';
import { type ConnectionFlags, connectionOf } from '../connection.js';
import { requireDataset } from '../dataset.js';
import { openStore } from '../load-graph.js';
import type { CliOptions } from '../options.js';
import { explainStoreFault } from '../store-fault.js';
import { count, describeVersion, print, styled, visible } from '../terminal.js';

export interface DoctorCommandOptions extends ConnectionFlags {
  readonly port: number;
  readonly host: string;
  readonly seed?: string;
  readonly article?: string;
  readonly json?: boolean;
}

/** What one check has found: what is there, or what is wrong and how to mend it. */
interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
}

type Check = readonly [name: string, look: () => Promise<string> | string];

/** Checks all that a server needs, one after another, and says of each what it found. */
export async function doctorCommand(cli: CliOptions, options: DoctorCommandOptions): Promise<void> {
  const findings: Finding[] = [];
  for (const [check, look] of checksOf(cli, options)) findings.push(await findingOf(check, look));
  if (options.json) print(JSON.stringify({ ok: findings.every(({ ok }) => ok), findings }, null, 2));
  else for (const finding of findings) printFinding(finding);
  const wrong = findings.filter(({ ok }) => !ok);
  if (wrong.length > 0) throw new CommandError(`${wrong.length} of ${findings.length} checks failed.`);
}

function checksOf(cli: CliOptions, { article, seed, port, host, ...flags }: DoctorCommandOptions): readonly Check[] {
  let reading: ReturnType<typeof requireDataset> | undefined;
  const dataset = () => {
    reading ??= requireDataset(cli.seed, seed);
    return reading;
  };
  return [
    ['Node', () => `Node ${process.versions.node}${assertNode()}`],
    [
      'dataset',
      async () => {
        const read = await dataset();
        const { nodes, relationships } = read;
        const data = describeVersion(versionOf(cli.ontology, read));
        return `${count(nodes.length)} nodes, ${count(relationships.length)} relationships, without a fault; ${data}`;
      },
    ],
    ...(cli.examples ? [['examples', () => examplesIn(cli)] as const] : []),
    ...(article
      ? [
          [
            'article',
            async () => `the text is that of ${requireArticle(await readArticleFile(article), await dataset()) && 'the graph'}`,
          ] as const,
        ]
      : []),
    ['port', () => freePort(port, host)],
    ['Neo4j', () => databaseOf(cli, flags, dataset)],
  ];
}

async function findingOf(check: string, look: Check[1]): Promise<Finding> {
  try {
    return { check, ok: true, found: await look() };
  } catch (error) {
    return { check, ok: false, found: error instanceof Error ? error.message : String(error) };
  }
}

const printFinding = ({ check, ok, found }: Finding): void =>
  print(
    `${ok ? styled('green', 'ok  ') : styled('red', 'FAIL')}  ${check.padEnd(9)} ${visible(found).replaceAll('\n', `\n${' '.repeat(16)}`)}`,
  );

/** The oldest Node that the package names. */
const OLDEST = [20, 19] as const;

function assertNode(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return '';
  throw new Error(`Node ${process.versions.node} is too old: install ${OLDEST.join('.')} or later.`);
}

async function examplesIn(cli: CliOptions): Promise<string> {
  const examples = cli.examples ? await readExamples(cli.examples, cli.ontology) : [];
  return `${examples.length} can be read`;
}

async function freePort(port: number, host: string): Promise<string> {
  const error = await tryPort(port, host);
  if (error === undefined) return `${port === 0 ? 'any' : port} of ${host} is free`;
  const why = hasCode(error, 'EADDRINUSE')
    ? 'is taken by another program'
    : hasCode(error, 'EACCES')
      ? 'needs more rights'
      : 'cannot be had';
  throw new Error(`Port ${port} of ${host} ${why}: choose another with --port or PORT, or another --host.`);
}

async function databaseOf(
  cli: CliOptions,
  flags: ConnectionFlags,
  dataset: () => ReturnType<typeof requireDataset>,
): Promise<string> {
  const connection = connectionOf(flags);
  if (!connection) return 'not used: NEO4J_URI is not set, and the graph is kept in the process';
  const store = await openStore(cli.ontology, connection, await dataset());
  try {
    const server = await store.describeServer();
    const health = await store.health();
    if (!health.ready) throw health.error;
    return `${server} at ${connection.host} holds the dataset, with all its indexes`;
  } catch (error) {
    throw error instanceof StoreError ? new Error(explainStoreFault(error, connection.host)) : error;
  } finally {
    await store.close();
  }
}
