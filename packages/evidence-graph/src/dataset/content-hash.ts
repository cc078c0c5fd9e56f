import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Ontology } from '../ontology/ontology.js';
import { canonical } from './canonical.js';
import type { DatasetVersion } from './dataset.js';
import type { Records } from './records.js';
import { type Told, toldOf } from './told.js';

/** Which data a dataset is. */
export function versionOf(ontology: Ontology, records: Records): DatasetVersion {
  const kept = known.get(records);
  const hash = kept?.ontology === ontology ? kept.hash : contentHash(ontology, records);
  return { hash, version: records.version ?? null };
}

/** The hashes of datasets that are known without reading them; a copy of one is another dataset. */
const known = new WeakMap<Records, { readonly ontology: Ontology; readonly hash: string }>();

/** A dataset whose hash somebody has kept. */
export function withHash<T extends Records>(ontology: Ontology, records: T, hash: string): T {
  known.set(records, { ontology, hash });
  return records;
}

/** The form in which datasets are told to be hashed: another number with each change of it, so that hashes that were kept are not taken. */
export const FORM = 1;

/** The SHA-256 of all that a dataset tells: two that tell the same have the same, wherever and however they are kept. */
export const contentHash = (ontology: Ontology, records: Records): string => hashOf(toldOf(ontology, records));

/** The same of what is told by IDs, in their order. */
export function hashOf(told: Iterable<readonly [id: string, told: Told]>): string {
  const hash = sha256.create();
  for (const [id, values] of told) hash.update(utf8ToBytes(`${canonical([id, values])}\n`));
  return bytesToHex(hash.digest());
}
