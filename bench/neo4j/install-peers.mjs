import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The peers have dependencies of their own, which the product has not. */
export function installPeers() {
  const folder = fileURLToPath(new URL('peers/', import.meta.url));
  if (existsSync(`${folder}node_modules`)) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}
