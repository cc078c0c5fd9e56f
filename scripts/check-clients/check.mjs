/** Has programs of others take the built schema, the examples and a server's answers, each without a fault or a warning: those of `CHECKS`. */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print } from 'graphql';
import { createMemoryGraph } from '../../dist/graph.js';
import { loadSeed } from '../../dist/seed.js';
import { serve } from '../../packages/evidence-graph/dist/http/index.js';
import { namedExamples } from '../named-examples.mjs';
import { pythonIn } from '../python.mjs';

const PACKAGES = [
  ...['graphql@16', 'typescript@5.9', 'eslint@9', '@graphql-eslint/eslint-plugin@4', '@graphql-codegen/cli@7'],
  ...['@graphql-codegen/client-preset@6', '@graphql-typed-document-node/core@3', 'relay-compiler@21', 'gql.tada@1'],
  ...['@0no-co/graphqlsp@1', '@urql/core@6', '@urql/exchange-graphcache@9', '@apollo/client@4', 'rxjs@7'],
];
const PYTHON_PACKAGES = ['sgqlc==18.*', 'gql[httpx]==4.*'];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = process.env.CLIENTS_FOLDER ?? mkdtempSync(join(tmpdir(), 'check-clients-'));
const npx = (...command) => ['npx', '--no-install', ...command];
const python = join(folder, '.python');

/** What each runs, from the project's folder or one in it; later ones use what earlier ones wrote. */
const CHECKS = (url) => [
  ['graphql-codegen', '.', npx('graphql-codegen', '--config', 'codegen.json')],
  ['tsc', '.', npx('tsc', '--project', 'tsconfig.json')],
  ['relay-compiler', '.', npx('relay-compiler', 'relay.config.json')],
  ['graphql-eslint', '.', npx('eslint', '--max-warnings', '0', 'schema.graphql')],
  ['gql.tada: types', 'tada', npx('gql.tada', 'generate-output')],
  ['gql.tada: check', 'tada', npx('gql.tada', 'check', '--fail-on-warn')],
  ['gql.tada: tsc', 'tada', npx('tsc', '--project', 'tsconfig.json')],
  ['urql, offline', 'caches', [process.execPath, 'urql.js', url]],
  ['Apollo Client', 'caches', [process.execPath, 'apollo.js', url]],
  ['sgqlc: types', 'python', [join(python, 'bin/sgqlc-codegen'), 'schema', '../introspection.json', 'article.py']],
  ['sgqlc and gql', 'python', [join(python, 'bin/python'), 'ask.py', url]],
];

/** Runs a command that must end well, and say nothing of warnings. */
async function check([name, within, [program, ...args]]) {
  const began = performance.now();
  const { error, said } = await new Promise((resolve) => {
    execFile(program, args, { cwd: join(folder, within), maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ error, said: `${stdout}${stderr}` }),
    );
  });
  if (error || /\bwarn/i.test(said)) throw new Error(`${name} is not content:\n${said.slice(0, 5000) || error.message}`);
  console.log(`${name.padEnd(18)} ok ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

function writeProject() {
  cpSync(here('project/'), folder, { recursive: true });
  cpSync(here('../../dist/schema/'), folder, { recursive: true });
  for (const name of ['documents', 'relay/__generated__']) mkdirSync(join(folder, name), { recursive: true });
  for (const { file, document } of namedExamples()) writeFileSync(join(folder, 'documents', file), print(document));
}

function install() {
  const options = { cwd: folder, stdio: 'inherit' };
  const { status } = spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...PACKAGES], options);
  if (status !== 0) throw new Error('npm did not install the clients.');
  pythonIn(python, PYTHON_PACKAGES);
}

writeProject();
const server = await serve({ graph: createMemoryGraph(await loadSeed()), port: 0 });
try {
  install();
  for (const each of CHECKS(`${server.url}/graphql`)) await check(each);
} finally {
  await server.close();
  if (!process.env.CLIENTS_FOLDER) rmSync(folder, { recursive: true });
}
