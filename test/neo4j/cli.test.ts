// These tests run the built command: run `npm run build` first.
import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '../../packages/evidence-graph/src/dataset/content-hash.js';
import { ontology } from '../../src/ontology/index.js';
import { type CliResult, endOf, firstLine, runBuilt, runCli, startCli } from '../cli/run-cli.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';
import { clearData, connectionOptions, runCypher } from './database.js';
import { describeNeo4j } from './support.js';

const seed = fileURLToPath(new URL('../../seed/', import.meta.url));

describeNeo4j('delegate-graph with Neo4j', () => {
  let article: ArticleGraph;
  let env: Record<string, string>;
  let host: string;
  let folder: string;
  let all: string;

  const run = (args: readonly string[], more: Record<string, string> = {}): Promise<CliResult> =>
    runCli(args, { env: { ...env, ...more } });
  const stateOf = async () =>
    (await runCypher('MATCH (s:GraphDataset) WHERE s.graph = "DelegateElection" RETURN s.hash AS hash, s.run AS run'))[0];
  const countOf = async (text: string): Promise<unknown> => (await runCypher(`${text} RETURN count(*) AS count`))[0]?.count;

  beforeAll(async () => {
    article = await articleGraph();
    const { uri, username = '', password = '', database = '' } = connectionOptions();
    env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    host = new URL(uri).host;
    const { nodes, relationships } = article.dataset;
    all = `${nodes.length.toLocaleString('en-US')} nodes and ${relationships.length.toLocaleString('en-US')} relationships`;
    folder = await mkdtemp(join(tmpdir(), 'neo4j-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The seed with one node changed, one more and one gone. */
  async function changedSeed(): Promise<string> {
    const copy = join(folder, 'changed');
    await cp(seed, copy, { recursive: true });
    const file = join(copy, 'congresses.yaml');
    const text = await readFile(file, 'utf8');
    const changed = text.replace('aliases: [十八大,', 'aliases: [十八大, 第十八次,');
    expect(changed).not.toBe(text);
    const more = '  national-congress-17:\n    name: { zh: 党的十七大, en: "17th" }\n    number: 17\n    assertion: BACKGROUND\n';
    const why = '    attribution: { zh: 一般了解, en: "General knowledge" }\n';
    await writeFile(file, changed.replace('\nEvidence:', `${more}${why}\nEvidence:`));
    const uncited = join(copy, 'uncited.yaml');
    await writeFile(uncited, (await readFile(uncited, 'utf8')).replace(/^ {2}header\.73:.*\n/m, ''));
    return copy;
  }

  describe('import', () => {
    beforeAll(clearData);

    it('only says what it would do with --dry-run', async () => {
      const { code, stdout, stderr } = await run(['import', '--dry-run']);
      expect([code, stderr]).toEqual([0, '']);
      const ids = article.dataset.nodes.slice(0, 5).map(({ id }) => `  + ${id}\n`);
      expect(stdout).toContain(`nodes: ${all.split(' ')[0]} added, 0 changed, 0 removed\n${ids.join('')}  + … and `);
      expect(stdout).toMatch(/Nothing was written\.\n$/);
      expect(await countOf('MATCH (n)')).toBe(0);
    });

    it('writes the graph, and says so in one line', async () => {
      await runCypher("CREATE (:Reader {name: 'Ada'})-[:KNOWS]->(:Reader {name: 'Grace'})");
      const result = await runBuilt(['import'], { env });
      const data = `version ${article.dataset.version}, SHA-256 ${contentHash(ontology, article.dataset)}`;
      expect(result).toEqual({
        code: 0,
        stdout: `Neo4j at ${host} has the graph: ${all} were written; ${data}.\n`,
        stderr: '',
      });
      expect(await countOf('MATCH (n:DelegateElection)')).toBe(article.dataset.nodes.length);
    });

    it('is there already the second time', async () => {
      const { code, stdout } = await run(['import']);
      expect([code, stdout]).toEqual([0, expect.stringMatching(/ has the graph already: .* Nothing was written\.\n$/)]);
      const dry = await run(['import', '--dry-run']);
      expect([dry.code, dry.stdout]).toEqual([0, `Neo4j at ${host} has the graph already: an import would write nothing.\n`]);
    });

    it('has left other data alone', async () => {
      const text = 'MATCH (a:Reader)-[:KNOWS]->(b) RETURN labels(a) AS labels, properties(a) AS a, properties(b) AS b';
      expect(await runCypher(text)).toEqual([{ labels: ['Reader'], a: { name: 'Ada' }, b: { name: 'Grace' } }]);
    });

    it('names what another dataset would change, then changes it', async () => {
      const other = await changedSeed();
      const dry = await run(['import', '--dry-run', '--seed', other]);
      expect(dry.stdout).toContain(
        'nodes: 1 added, 1 changed, 1 removed\n  + PartyCongress:national-congress-17\n' +
          '  ~ PartyCongress:national-congress-18\n  - UncitedPassage:header.73\n',
      );
      expect(dry.stdout).toContain('relationships: 0 added, 0 changed, 1 removed\n');
      const { code, stdout } = await run(['import', '--seed', other]);
      expect([code, stdout.split('\n')[1]]).toEqual([0, 'Of an earlier dataset, 1 nodes and 1 relationships were removed.']);
    });

    it('serves no other dataset than its own', async () => {
      const { code, stdout, stderr } = await run(['query', '{ electionUnits(first: 1) { totalCount } }']);
      expect([code, JSON.parse(stdout).errors[0].extensions.code]).toEqual([1, 'STORE_NOT_READY']);
      expect(stderr).toContain(`Neo4j at ${host}: `);
      expect(stderr).toContain('the command "import"');
      const args = ['query', '{ electionUnits(first: 1) { totalCount } }', '--seed', await changedSeed()];
      expect(JSON.parse((await run(args)).stdout)).toEqual({ data: { electionUnits: { totalCount: 38 } } });
    });

    it('mends with --force what others have changed in the graph', async () => {
      await run(['import']);
      await runCypher("MATCH (n:ElectionUnit {key: 'beijing'}) SET n.nameEn = 'Elsewhere'");
      const dry = await run(['import', '--dry-run']);
      expect(dry.stdout).toContain('nodes: 0 added, 1 changed, 0 removed\n  ~ ElectionUnit:beijing\n');
      expect(dry.stdout).toContain('--force mends it');
      expect((await run(['import'])).stdout).toContain('has the graph already');
      expect((await run(['import', '--force'])).stdout).toContain('were written');
      expect((await run(['import', '--dry-run'])).stdout).toContain('an import would write nothing');
    });

    it.each([
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const)('ends between two batches on %s', async (signal, code) => {
      const before = (await stateOf())?.run;
      const child = startCli(['import', '--force'], { env });
      const ended = endOf(child);
      // Another run is noted with the first batch.
      while (child.exitCode === null && (await stateOf())?.run === before) await sleep(2);
      child.kill(signal);
      const result = await ended;
      expect(result.code).toBe(code);
      expect(result.stderr).toBe(
        'Ending after this batch. Signal again to end at once.\n' +
          'error: Interrupted. Run "delegate-graph import" again: it completes the import.\n',
      );
      expect(await stateOf()).toMatchObject({ hash: expect.any(String), run: expect.any(String) });
    });

    it('serves the whole graph after that, and cleans up', async () => {
      const asked = await run(['query', '{ electionUnits(first: 1) { totalCount } }']);
      expect(JSON.parse(asked.stdout)).toEqual({ data: { electionUnits: { totalCount: 38 } } });
      expect((await run(['import'])).stdout).toContain('has the graph already');
      expect((await stateOf())?.run).toBeNull();
      expect(await countOf('MATCH (n:DelegateElection_Staging)')).toBe(0);
    });

    it('refuses other data under its labels, and changes nothing', async () => {
      await clearData();
      await runCypher("CREATE (:Evidence {name: 'mine'})");
      const { code, stdout, stderr } = await run(['import']);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain('The database has other data under a label of this graph');
      expect(stderr).toContain(`Neo4j at ${host}`);
      expect(await countOf('MATCH (n)')).toBe(1);
    });

    for (const [what, wrong, advice] of [
      ['a wrong password', { NEO4J_PASSWORD: 'not-the-password' }, 'NEO4J_PASSWORD'],
      ['a database that is not there', { NEO4J_DATABASE: 'nowhere' }, 'NEO4J_DATABASE'],
    ] as const) {
      it(`says what to check with ${what}`, async () => {
        for (const command of [['import'], ['query', '{ electionUnits(first: 1) { totalCount } }']]) {
          const { code, stdout, stderr } = await run(command, wrong);
          expect(code).toBe(1);
          expect(stderr).toContain(`Neo4j at ${host}: `);
          expect(stderr.split('\n').at(-2)).toContain(advice);
          expect(stdout + stderr).not.toContain('not-the-password');
          expect(stdout).not.toContain(host);
        }
      });
    }
  });

  describe('serve', () => {
    const running: ChildProcess[] = [];
    afterEach(async () => {
      for (const child of running.splice(0)) {
        const ended = endOf(child);
        child.kill();
        expect((await ended).code).toBe(0);
      }
    });

    async function start(more: Record<string, string> = {}): Promise<{ url: string; said: () => string; stdout: () => string }> {
      const child = startCli(['serve', '--port', '0'], { env: { ...env, ...more } });
      running.push(child);
      let stderr = '';
      let stdout = '';
      child.stderr?.setEncoding('utf8').on('data', (text) => {
        stderr += text;
      });
      child.stdout?.setEncoding('utf8').on('data', (text) => {
        stdout += text;
      });
      return { url: await firstLine(child), said: () => stderr, stdout: () => stdout };
    }

    const ask = async (url: string, query: string, variables: object = {}) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return { status: response.status, text: await response.text() };
    };

    it('starts before the import, says what is missing, and is ready after it', async () => {
      await clearData();
      const { url, said, stdout } = await start();
      const ready = async () => {
        const response = await fetch(`${url}/ready`);
        return [response.status, await response.json()];
      };
      const message = 'The graph\'s database holds no dataset: the operator runs the command "import".';
      expect(await ready()).toEqual([503, { status: 'not ready', code: 'STORE_NOT_READY', message }]);
      expect((await fetch(`${url}/health`)).status).toBe(200);
      expect((await ask(url, '{ electionUnits(first: 1) { totalCount } }')).text).toContain('"STORE_NOT_READY"');
      await until(() => said().includes(`error: Not ready. Neo4j at ${host}: ${message}\n`));
      expect(stdout()).toContain(`The graph is kept in Neo4j at ${host}.\n`);
      expect((await run(['import'])).code).toBe(0);
      expect(await ready()).toEqual([200, { status: 'ready' }]);
      await until(() => said().includes('Ready: the graph can be read.\n'));
    });

    it('answers operations as the graph in memory does', async () => {
      await run(['import']);
      const { url } = await start();
      // A few, for the way there and back: each of them is compared past the server, with all it cites.
      for (const { id, query, variables } of article.examples.filter((_, index) => index % 20 === 0)) {
        const { text } = await ask(url, query, variables);
        expect({ id, ...JSON.parse(text) }).toMatchObject({ id, data: JSON.parse(JSON.stringify(await article.answer(id))) });
      }
    });

    it('starts with a wrong password, and tells callers nothing of it', async () => {
      const { url, said } = await start({ NEO4J_PASSWORD: 'not-the-password' });
      const response = await fetch(`${url}/ready`);
      const texts = [await response.text(), (await ask(url, '{ electionUnits(first: 1) { totalCount } }')).text];
      expect(response.status).toBe(503);
      for (const text of texts) {
        expect(text).toContain('"STORE_MISCONFIGURED"');
        for (const secret of [host, host.split(':')[1] as string, 'not-the-password', 'bolt', env.NEO4J_USERNAME as string]) {
          expect(text.replace('delegate-graph', '')).not.toContain(secret);
        }
      }
      await until(() => said().includes('Check NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.'));
      expect(said()).not.toContain('not-the-password');
    });
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20); // the test's own time limit ends it
}
