import { createHash } from 'node:crypto';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import type { Seed } from '../../packages/evidence-graph/src/dataset/seed.js';
import type { SeedFile } from '../../packages/evidence-graph/src/dataset/text.js';

/** A seed that reads faultless files once, however many commands are given them: to read them takes longer than most of what is tested. */
export function rememberingSeed(seed: Seed): Seed {
  let loaded: Promise<Dataset> | undefined;
  return {
    ...seed,
    load: () => {
      loaded ??= seed.load();
      return loaded;
    },
    read: onceForEach(seed.read),
    places: onceForEach(seed.places),
  };
}

function onceForEach<T>(read: (files: readonly SeedFile[]) => T): (files: readonly SeedFile[]) => T {
  const known = new Map<string, { readonly made: T }>();
  return (files) => {
    const digest = digestOf(files);
    const found = known.get(digest) ?? { made: read(files) };
    known.set(digest, found);
    return found.made;
  };
}

function digestOf(files: readonly SeedFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const isRead = 'bytes' in file;
    hash.update(JSON.stringify([file.name, isRead ? file.bytes.length : file]));
    if (isRead) hash.update(file.bytes);
  }
  return hash.digest('hex');
}
