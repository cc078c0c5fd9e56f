/** Has Neo4j's own tools show the imported graph: `@neo4j/introspector` with `@neo4j/graphql`, and neo4j-viz. Each must show types under their names. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { startDatabase } from '../../bench/neo4j/database.mjs';
import { ontology } from '../../dist/index.js';
import { loadSeed } from '../../dist/seed.js';
import { pythonIn } from '../python.mjs';

// The introspector asks for the driver before the last.
const PACKAGES = ['@neo4j/introspector@4', '@neo4j/graphql@7', 'graphql@16', 'neo4j-driver@5'];
const PYTHON_PACKAGES = ['neo4j-viz[neo4j]==1.*'];
const run = promisify(execFile);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

function expectSame(what, found, expected) {
  if (!isDeepStrictEqual(found, expected)) {
    throw new Error(`${what}: ${JSON.stringify(found).slice(0, 2000)} and not ${JSON.stringify(expected).slice(0, 2000)}`);
  }
  console.log(`${what}: as in the graph`);
}

const folder = mkdtempSync(join(tmpdir(), 'check-neo4j-tools-'));
const { connection, stop } = await startDatabase();
try {
  const { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD } = connection;
  const env = { ...process.env, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD };
  const [{ nodes }] = await Promise.all([
    loadSeed(),
    run(process.execPath, [here('../../dist/cli/main.js'), 'import'], { env }),
    run('npm', ['install', '--silent', '--no-audit', '--no-fund', ...PACKAGES], { cwd: folder }),
  ]);
  cpSync(here('../../examples/neo4j/'), folder, { recursive: true });
  cpSync(here('ask.mjs'), join(folder, 'ask.mjs'));
  const python = pythonIn(join(folder, '.python'), PYTHON_PACKAGES);
  const idsOf = (name) =>
    nodes
      .filter(({ type }) => type === name)
      .map(({ id }) => id)
      .sort();

  const { stdout } = await run(process.execPath, ['ask.mjs', ontology.definition.name], { cwd: folder, env });
  const { instants, types, electionUnits } = JSON.parse(stdout);
  expectSame('Types in @neo4j/graphql', types.sort(), [...new Set(nodes.map(({ type }) => type))].sort());
  expectSame('Electoral units in @neo4j/graphql', electionUnits.map(({ id }) => id).sort(), idsOf('ElectionUnit'));
  expectSame('Instants in @neo4j/graphql', instants, ['publishedAt']);

  await run(python, ['picture.py'], { cwd: folder, env });
  const picture = readFileSync(join(folder, 'picture.html'), 'utf8');
  const captions = new Set([...picture.matchAll(/"caption": "([A-Z][a-z]\w*(?::\w+)*)"/g)].map(([, caption]) => caption));
  expectSame('Types in neo4j-viz', [...captions].sort(), ['Procedure', 'ProcedureStage', 'ProcedureStep']);
} finally {
  await stop();
  rmSync(folder, { recursive: true });
}
