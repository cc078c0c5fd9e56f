import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The peers in a folder have dependencies of their own, which the product has not. */
export function installPeers(folder) {
  if (existsSync(new URL('node_modules', folder))) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: fileURLToPath(folder), stdio: 'inherit' });
}
