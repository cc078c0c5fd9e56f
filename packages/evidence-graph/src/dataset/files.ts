import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hiddenCharacters } from './characters.js';
import { isSeedName } from './formats/index.js';
import { MAX_BYTES, type RefusedFile, type SeedFile, tooLarge } from './text.js';
import { whyUnreadable } from './unreadable.js';

type Words = Pick<RefusedFile, 'wrong' | 'right'>;

const MAX_ENTRIES = 10_000;

/**
 * What stands in a folder and in the folders within it, by name: each `.yaml`, `.yml`, `.json` and `.csv` file with its bytes, anything else as refused.
 * `README.md` and names that begin with a dot are no part of a seed. Throws the system's error where the folder itself cannot be read.
 */
export async function readSeedFolder(folder: string | URL): Promise<SeedFile[]> {
  const root = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const found = await new SeedFolder(root).read();
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

class SeedFolder {
  readonly #found: SeedFile[] = [];
  #entries = 0;

  constructor(private readonly root: string) {}

  async read(): Promise<SeedFile[]> {
    await this.#readEntries(await readdir(this.root, { withFileTypes: true }), '');
    return this.#found;
  }

  async #readEntries(entries: readonly Dirent[], within: string): Promise<void> {
    for (const entry of entries) {
      if (isNoPart(entry.name)) continue;
      if (this.#entries > MAX_ENTRIES) return;
      this.#entries += 1;
      if (this.#entries > MAX_ENTRIES) this.#refuse(within + entry.name, TOO_MANY);
      else await this.#readEntry(entry, within + entry.name);
    }
  }

  async #readEntry(entry: Dirent, name: string): Promise<void> {
    const wrongName = wrongNameOf(entry.name);
    if (wrongName) return this.#refuse(name, wrongName);
    const isSeed = isSeedName(name);
    if (entry.isDirectory()) {
      return isSeed ? this.#refuse(name, FOLDER_NAMED_AS_FILE) : this.#readFolder(name);
    }
    if (!isSeed) return this.#refuse(name, entry.isSymbolicLink() ? LINK : STRANGER, false);
    await this.#attempt(name, () => this.#readFile(name));
  }

  #readFolder(name: string): Promise<void> {
    return this.#attempt(name, async () => {
      await this.#readEntries(await readdir(resolve(this.root, name), { withFileTypes: true }), `${name}/`);
    });
  }

  async #readFile(name: string): Promise<void> {
    const path = resolve(this.root, name);
    const stats = await stat(path);
    const wrong = wrongKindOf(stats) ?? (stats.size > MAX_BYTES ? tooLarge(stats.size) : undefined);
    if (wrong) this.#refuse(name, wrong);
    else this.#found.push({ name, bytes: await readFile(path) });
  }

  async #attempt(name: string, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      this.#refuse(name, { wrong: `It cannot be read: ${whyUnreadable(error)}`, right: 'Mend that, or remove it' });
    }
  }

  #refuse(name: string, words: Words, isSeed = true): void {
    this.#found.push({ name, ...words, isSeed });
  }
}

/** A seed file that a dot hides is a file that somebody wrote. */
const isNoPart = (name: string): boolean => name === 'README.md' || (name.startsWith('.') && !isSeedName(name));

function wrongNameOf(name: string): Words | undefined {
  const [hidden] = hiddenCharacters(name);
  if (hidden) return { wrong: `Its name has ${hidden.name}`, right: 'Rename it' };
  return name.startsWith('.') ? HIDDEN_FILE : undefined;
}

function wrongKindOf(stats: Stats): Words | undefined {
  if (stats.isFile()) return undefined;
  return stats.isDirectory() ? LINK_TO_FOLDER : SPECIAL_FILE;
}

const ENDINGS = '.yaml, .yml, .json or .csv';
const HIDDEN_FILE = {
  wrong: 'Its name begins with a dot',
  right: 'Rename it to have it read, or remove it; an editor may have left it',
};
const STRANGER = {
  wrong: 'It is no YAML, JSON or CSV file',
  right: `End its name in ${ENDINGS} if it is part of the seed, or move it elsewhere`,
};
const LINK = {
  wrong: 'It is a link that is not named as a file of data',
  right: `Link each file by a name in ${ENDINGS}, or remove it`,
};
const LINK_TO_FOLDER = {
  wrong: 'It is a link to a folder',
  right: `Put the folder itself here, with a name that ends in none of ${ENDINGS}`,
};
const FOLDER_NAMED_AS_FILE = { wrong: 'It is a folder', right: `Give it a name that does not end in ${ENDINGS}` };
const SPECIAL_FILE = { wrong: 'It is a pipe, a socket or a device', right: 'Put a file here, or remove it' };
const TOO_MANY = { wrong: `The folder has more than ${MAX_ENTRIES} entries`, right: 'Give the folder that has only the seed' };
