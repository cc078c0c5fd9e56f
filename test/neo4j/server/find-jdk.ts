import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Neo4jUnavailable } from './running.js';

/** The home of a JDK of at least that version: what the environment names first, then what is installed. */
export function findJdk(oldest: number): string {
  const found = candidates().find((home) => versionOf(home) >= oldest);
  if (found) return found;
  throw new Neo4jUnavailable(
    `no JDK of version ${oldest} or later (looked at JAVA_HOME, JAVA_HOME_*, PATH and the usual folders)`,
  );
}

function candidates(): string[] {
  const { JAVA_HOME, PATH = '' } = process.env;
  const versioned = Object.keys(process.env).filter((name) => name.startsWith('JAVA_HOME_'));
  const onPath = PATH.split(delimiter)
    .map((folder) => join(folder, 'java'))
    .filter((file) => existsSync(file))
    .map((file) => dirname(dirname(realpathSync(file))));
  return [
    ...(JAVA_HOME ? [JAVA_HOME] : []),
    ...onPath,
    ...versioned.map((name) => process.env[name] ?? ''),
    ...within('/usr/lib/jvm'),
    ...within('/Library/Java/JavaVirtualMachines').map((folder) => join(folder, 'Contents', 'Home')),
  ];
}

const within = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

/** The major version of a JDK by its `release` file; 0 for what is none: a runtime alone cannot compile `Main.java`. */
function versionOf(home: string): number {
  const file = join(home, 'release');
  if (!existsSync(file) || !existsSync(join(home, 'bin', 'javac'))) return 0;
  return Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
}
