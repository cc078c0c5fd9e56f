import { createHash } from 'node:crypto';
import { canonical, type Told, valuesOf } from './compare.js';

/** The SHA-256 of all that a graph tells, in whatever order and from whatever place it was read: two graphs that do not differ have the same. */
export function hashOf(told: Told): string {
  const hash = createHash('sha256');
  for (const [id, item] of [...told].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${canonical([id, Object.fromEntries(valuesOf(item))])}\n`);
  return hash.digest('hex');
}
