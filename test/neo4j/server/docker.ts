import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { atExit } from './at-exit.js';
import { freePort } from './free-port.js';
import { randomPassword } from './password.js';
import { RELEASES } from './releases.js';
import { Neo4jUnavailable, type RunningNeo4j, type StartOptions } from './running.js';
import { untilAnswers } from './until-answers.js';

const run = promisify(execFile);

/** Neo4j's official image, through the docker command. */
export async function startContainer({ release, port: wanted, settings = {} }: StartOptions): Promise<RunningNeo4j> {
  await requireDaemon();
  const { version } = RELEASES[release];
  const port = wanted ?? (await freePort());
  const password = randomPassword();
  const { stdout } = await run(
    'docker',
    [
      ...['run', '--detach', '--rm', '--publish', `127.0.0.1:${port}:7687`],
      ...['--env', 'NEO4J_AUTH', '--env', `NEO4J_server_bolt_advertised__address=127.0.0.1:${port}`],
      // A test with a wrong password must not lock out the next one.
      ...['--env', 'NEO4J_dbms_security_auth__max__failed__attempts=0'],
      ...Object.entries(settings).flatMap(([name, value]) => ['--env', `${environmentName(name)}=${value}`]),
      `neo4j:${version}`,
    ],
    { env: { ...process.env, NEO4J_AUTH: `neo4j/${password}` } },
  );
  const container = stdout.trim();
  const removal = ['rm', '--force', '--volumes', container];
  const forget = atExit(() => spawnSync('docker', removal));
  let stopped: Promise<unknown> | undefined;
  const stop = async () => {
    stopped ??= run('docker', removal).then(forget);
    await stopped;
  };
  const connection = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j', release, version };
  try {
    await untilAnswers(connection);
  } catch (error) {
    const logs = await run('docker', ['logs', container]).catch(() => ({ stdout: '', stderr: '' }));
    await stop();
    throw new Error(`neo4j:${version} did not start.\n${logs.stdout}${logs.stderr}`, { cause: error });
  }
  return { ...connection, stop };
}

const environmentName = (setting: string): string => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;

async function requireDaemon(): Promise<void> {
  try {
    await run('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5_000 });
  } catch {
    throw new Neo4jUnavailable('no Docker daemon answers');
  }
}
