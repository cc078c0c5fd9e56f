import { rmSync } from 'node:fs';
import { atExit } from './at-exit.js';
import { findJdk } from './find-jdk.js';
import { freePort } from './free-port.js';
import { createHome } from './home.js';
import { jarsOf } from './jars.js';
import { killHard, runMain } from './java-process.js';
import { randomPassword } from './password.js';
import { RELEASES } from './releases.js';
import type { Controls, RunningNeo4j, StartOptions } from './running.js';

/** Neo4j Community in a Java process of our own, with the jars that Maven brings. */
export async function startJava(options: StartOptions): Promise<RunningNeo4j> {
  const { release } = options;
  const { version, java, javaOptions } = RELEASES[release];
  const jdk = findJdk(java);
  const jars = await jarsOf(version);
  const port = options.port ?? (await freePort());
  const password = randomPassword();
  const home = createHome(port, options.settings ?? {});
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  const command = { jdk, jars, javaOptions: [...javaOptions, ...(options.javaOptions ?? [])], home, password };
  let child: Awaited<ReturnType<typeof runMain>>;
  try {
    child = await runMain(command);
  } catch (error) {
    removeHome();
    throw error;
  }
  const forget = atExit(() => {
    child.kill('SIGKILL');
    removeHome();
  });
  const controls: Controls = {
    kill: () => killHard(child),
    start: async () => {
      child = await runMain(command);
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
  };
  const stop = async () => {
    await killHard(child);
    removeHome();
    forget();
  };
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j', release, version, stop, controls };
}
