import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cliOptions } from '../../dist/cli/options.js';
import { loadGraph } from '../../packages/evidence-graph/dist/cli/load-graph.js';
import { askingBy } from '../../packages/evidence-graph/dist/graph/asking.js';
import { pythonIn } from '../python.mjs';
import { questions } from './questions.mjs';

/** Has programs of others read every export of the built graph: networkx, pandas, Frictionless, rdflib and pySHACL, in an environment of Python of its own; and linkinator the exported site. */

const PACKAGES = ['networkx==3.*', 'pandas==2.*', 'frictionless==5.*', 'rdflib==7.*', 'pyshacl==0.*'];
const LINKS = 'linkinator@6';
const IRI = 'https://example.org/id/';
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const main = here('../../dist/cli/main.js');

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`${command} ${args.slice(0, 3).join(' ')} ended with ${status}.`);
}

/** Serves the whole site of pages as a host of files does, and follows every link. */
async function checkLinks(python, site) {
  run(
    'npm',
    'install',
    '--prefix',
    join(site, '../npm'),
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
    LINKS,
  );
  const { LinkChecker } = await import(pathToFileURL(join(site, '../npm/node_modules/linkinator/build/src/index.js')).href);
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  run(process.execPath, main, 'export', 'site', '--base-url', base, '--output', site);
  const server = spawn(python, ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', site, String(port)], {
    stdio: 'ignore',
  });
  try {
    const listed = [...readFileSync(join(site, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => address,
    );
    const { links } = await new LinkChecker().check({
      path: [`${base}/`, `${base}/facts.html`, ...listed],
      recurse: true,
      concurrency: 20,
    });
    const broken = links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${url} of ${parent}`);
    if (broken.length > 0 || links.length < listed.length) throw new Error(`Broken links:\n${broken.slice(0, 20).join('\n')}`);
    console.log(`The site in linkinator: ${links.length} links, none of them broken`);
  } finally {
    server.kill();
  }
}

/** A port that nothing listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Each question with the rows that GraphQL finds. */
async function answered() {
  const { graph } = await loadGraph(cliOptions, {});
  const ask = askingBy(graph.execute);
  const rowsOf = async ({ graphql, pages, rows }) => {
    const found = [];
    for (let after = null; ; ) {
      const data = await ask(graphql, { after });
      found.push(...rows(data));
      const { hasNextPage = false, endCursor } = (pages && data[pages].pageInfo) || {};
      if (!hasNextPage) return found;
      after = endCursor;
    }
  };
  const all = [];
  for (const each of questions) all.push({ question: each.question, sparql: each.sparql, rows: await rowsOf(each) });
  await graph.close();
  return all;
}

const folder = mkdtempSync(join(tmpdir(), 'check-exports-'));
try {
  const python = pythonIn(process.env.EXPORTS_PYTHON ?? join(folder, 'python'), PACKAGES);
  for (const [format, file] of [
    ['csv', 'tables'],
    ...['gexf', 'graphml', 'jsonl', 'turtle', 'json-ld', 'shapes'].map((name) => [name, `graph.${name}`]),
  ])
    run(process.execPath, main, 'export', format, '--iri', IRI, '--output', join(folder, file));
  for (const told of ['graph.jsonl', 'tables']) run(process.execPath, main, 'diff', here('../../seed'), join(folder, told));
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(await answered()));
  run(python, here('check.py'), folder, IRI);
  await checkLinks(python, join(folder, 'site'));
} finally {
  rmSync(folder, { recursive: true });
}
