import { readFile } from 'node:fs/promises';
// Bundles declare `createRequire` themselves, for what they hold of CommonJS.
import modules from 'node:module';
import { requestError } from '../error.js';

/** A file of an installed package, by the name that is imported; it stands beside this module or, where that is bundled, the program that runs. */
export async function installedFile(name: string): Promise<Uint8Array> {
  // Bundled as CommonJS, a module has no address.
  for (const place of [import.meta.url as string | undefined, process.argv[1]]) {
    const file = place && pathOf(name, place);
    if (file) return readFile(file);
  }
  throw requestError('NOT_INSTALLED', 501, `This server does not draw PNG, as it finds no ${name}: ask for .svg.`);
}

function pathOf(name: string, place: string): string | undefined {
  try {
    return modules.createRequire(place).resolve(name);
  } catch {
    return undefined; // it is not there, or what runs is no file
  }
}
