import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Neo4jUnavailable } from './running.js';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** The folder with the jars of that version of Neo4j: Maven brings them once, into the user's cache. */
export async function jarsOf(version: string): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'delegate-election-graph');
  const folder = join(cache, `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(`${folder}.`);
  try {
    await download(version, unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

async function download(version: string, folder: string): Promise<void> {
  const properties = { 'neo4j.version': version, includeScope: 'runtime', outputDirectory: folder };
  const defined = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
  try {
    await promisify(execFile)('mvn', ['-B', '-q', '-f', POM, 'dependency:copy-dependencies', ...defined]);
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (code === 'ENOENT') throw new Neo4jUnavailable('there is no Maven (mvn) on the PATH');
    throw new Neo4jUnavailable(`Maven could not bring org.neo4j:neo4j:${version}.\n${stdout}${stderr}`);
  }
}
