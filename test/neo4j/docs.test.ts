import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { commandsOf, printedBy, ROOT, samplesIn } from '../docs/samples.js';
import { clearData, connectionOptions, runCypher } from './database.js';
import { describeNeo4j } from './support.js';

/** Every sample that needs Neo4j runs, in the order of the documents. The package itself must be built. */

const run = promisify(execFile);
const cypher = samplesIn('cypher', true).filter(({ where }) => where.startsWith('docs/neo4j.md'));
const isOfAdministration = (code: string): boolean => /^CREATE ROLE/m.test(code);

describeNeo4j('samples with Neo4j in the documents', () => {
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    await clearData();
    const { uri, username, password, database } = connectionOptions();
    const access = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    env = { ...process.env, ...access };
  });

  it.each(commandsOf(samplesIn('sh', true)))('run as commands: $where $line', async ({ line }) => {
    expect(await printedBy(line, env)).not.toBe('');
  });

  it.each(samplesIn('js', true))('run as programs: $where', async ({ code }) => {
    const child = run(process.execPath, ['--input-type=module', '-'], { cwd: ROOT, env });
    child.child.stdin?.end(code);
    const { stdout, stderr } = await child;
    expect(stderr).toBe('');
    expect(stdout).toContain('ready: true');
  });

  it.each(cypher.filter(({ code }) => !isOfAdministration(code)))('find something: $where', async ({ code }) => {
    expect(await runCypher(code)).not.toEqual([]);
  });

  // The database of the tests has no roles: it refuses each command, but only once it has understood it.
  it.each(
    cypher
      .filter(({ code }) => isOfAdministration(code))
      .flatMap(({ where, code }) => code.split(';').map((statement) => ({ where, statement: statement.trim() })))
      .filter(({ statement }) => /ROLE|GRANT/.test(statement)),
  )('are of the grammar: $where $statement', async ({ statement }) => {
    await expect(runCypher(statement)).rejects.toThrow('Unsupported administration command');
  });
});
