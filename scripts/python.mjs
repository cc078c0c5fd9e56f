import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The Python of an environment in a folder, which is made with these packages of PyPI where there is none yet. */
export function pythonIn(folder, packages) {
  const python = join(folder, 'bin', 'python');
  if (existsSync(python)) return python;
  for (const command of [
    ['python3', '-m', 'venv', folder],
    [python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages],
  ]) {
    const { status, error } = spawnSync(command[0], command.slice(1), { stdio: 'inherit' });
    if (status !== 0) throw error ?? new Error(`${command.slice(0, 4).join(' ')} ended with ${status}.`);
  }
  return python;
}
