import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('./Main.java', import.meta.url));
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

export interface JavaCommand {
  readonly jdk: string;
  readonly jars: string;
  readonly javaOptions: readonly string[];
  readonly home: string;
  readonly password: string;
}

/** Starts `Main.java` and waits until it serves. What it prints is kept in its home and shown only if it fails to start. */
export async function runMain(command: JavaCommand, timeout = 180_000): Promise<ChildProcess> {
  const log = join(command.home, 'console.log');
  const output = openSync(log, 'a');
  const child = spawn(join(command.jdk, 'bin', 'java'), argumentsOf(command), {
    // Of its own process group: Ctrl-C in a terminal is for its parent.
    detached: true,
    stdio: ['pipe', 'pipe', output],
    env: { ...process.env, NEO4J_PASSWORD: command.password },
  });
  closeSync(output);
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
  try {
    await untilReady(child.stdout as Readable, log); // a pipe
    return child;
  } catch (error) {
    await killHard(child);
    throw new Error(`Neo4j did not start.\n${readFileSync(log, 'utf8')}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

async function untilReady(output: Readable, log: string): Promise<void> {
  for await (const line of createInterface({ input: output })) {
    if (line === 'ready') {
      output.resume();
      return;
    }
    appendFileSync(log, `${line}\n`);
  }
  throw new Error('The process ended or had to be ended');
}

export async function killHard(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

function argumentsOf({ jars, javaOptions, home }: JavaCommand): string[] {
  return [
    // For a quick start; tests are over before more compiling would pay.
    ...['-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
    // A fifth of a start is spent on proving the classes of Neo4j sound.
    ...['-XX:+UnlockDiagnosticVMOptions', '-XX:-BytecodeVerificationRemote'],
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...javaOptions,
    ...['-cp', join(jars, '*'), MAIN, home],
  ];
}
