import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Where each package is, by its name. */
export const PACKAGES: Readonly<Record<string, string>> = {
  'delegate-election-graph': ROOT,
  'evidence-graph': join(ROOT, 'packages/evidence-graph'),
  'evidence-graph-explorer': join(ROOT, 'packages/evidence-graph-explorer'),
};

/** Packs every package as npm would publish it. */
export async function packAll(): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  for (const path of Object.values(PACKAGES)) {
    await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: path });
  }
  const files = readdirSync(folder);
  return Object.fromEntries(
    Object.keys(PACKAGES).map((name) => [
      name,
      join(folder, files.find((file) => file.startsWith(`${name}-`) && /^\d/.test(file.slice(name.length + 1))) ?? ''),
    ]),
  );
}

/** An empty project with these packages installed; what npm says of it goes along. `isStrict` refuses engines that do not fit. */
export async function installIn(packages: readonly string[], isStrict = false): Promise<{ folder: string; said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', version: '1.0.0', type: 'module' }));
  const { stdout, stderr } = await run(
    'npm',
    ['install', '--no-audit', '--no-fund', `--engine-strict=${isStrict}`, ...packages],
    { cwd: folder },
  );
  return { folder, said: stdout + stderr };
}

/** The first JavaScript of a package's README. */
export async function firstSample(name: string): Promise<string> {
  const text = await readFile(join(PACKAGES[name] ?? '', 'README.md'), 'utf8');
  return /^```js\n([\s\S]*?)^```/m.exec(text)?.[1] ?? '';
}
