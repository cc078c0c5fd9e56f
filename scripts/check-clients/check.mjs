/** Has programs of others take the built schema and the examples, each without a fault or a warning: graphql-codegen, tsc, Relay's compiler and graphql-eslint. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print, visit } from 'graphql';

const PACKAGES = [
  ...['graphql@16', 'typescript@5.9', 'eslint@9', '@graphql-eslint/eslint-plugin@4', '@graphql-codegen/cli@7'],
  ...['@graphql-codegen/client-preset@6', '@graphql-typed-document-node/core@3', 'relay-compiler@21'],
];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const examples = here('../../examples/');
const folder = process.env.CLIENTS_FOLDER ?? mkdtempSync(join(tmpdir(), 'check-clients-'));

/** Runs a command that must end well, and say nothing of warnings. */
function run(name, ...command) {
  const { status, stdout, stderr, error } = spawnSync('npx', ['--no-install', ...command], { cwd: folder, encoding: 'utf8' });
  const said = `${stdout}${stderr}`;
  if (status !== 0 || /\bwarn/i.test(said)) throw error ?? new Error(`${name} is not content:\n${said.slice(0, 5000)}`);
  console.log(`${name.padEnd(18)} ok`);
}

/** The examples with names of their own: clients take all documents of a project together. */
function writeDocuments() {
  mkdirSync(join(folder, 'documents'), { recursive: true });
  for (const file of readdirSync(examples).filter((name) => name.endsWith('.graphql'))) {
    const own = file.replace(/\.graphql$/, '').replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
    const renamed = (node) => ({ ...node, name: { ...node.name, value: `${own}${node.name.value}` } });
    const document = visit(parse(readFileSync(join(examples, file), 'utf8')), {
      FragmentDefinition: renamed,
      FragmentSpread: renamed,
      OperationDefinition: (node) => ({ ...node, name: { kind: 'Name', value: own } }),
    });
    writeFileSync(join(folder, 'documents', file), print(document));
  }
}

try {
  cpSync(here('project/'), folder, { recursive: true });
  cpSync(here('../../dist/schema/schema.graphql'), join(folder, 'schema.graphql'));
  writeDocuments();
  mkdirSync(join(folder, 'relay/__generated__'), { recursive: true });
  const { status } = spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm did not install the clients.');
  run('graphql-codegen', 'graphql-codegen', '--config', 'codegen.json');
  run('tsc', 'tsc', '--project', 'tsconfig.json');
  run('relay-compiler', 'relay-compiler', 'relay.config.json');
  run('graphql-eslint', 'eslint', '--max-warnings', '0', 'schema.graphql');
} finally {
  if (!process.env.CLIENTS_FOLDER) rmSync(folder, { recursive: true });
}
