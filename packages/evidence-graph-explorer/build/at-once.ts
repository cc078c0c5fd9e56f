import { posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const lateImport = /\bimport\(\s*([`"'])\.\/([^`"']+)\1\s*\)/g;

/**
 * Has code that is loaded when it is needed asked for together with all that it imports, in one round trip. It says so by `import`, which other
 * bundlers follow.
 */
export const atOnce = (): Plugin => ({
  name: 'at-once',
  apply: 'build',
  generateBundle(_, bundle) {
    const chunks = new Map<string, Rolldown.OutputChunk>();
    for (const each of Object.values(bundle)) if (each.type === 'chunk') chunks.set(each.fileName, each);
    for (const chunk of chunks.values()) {
      const there = closure(chunk.fileName, chunks);
      chunk.code = chunk.code.replace(lateImport, (asIs, quote: string, name: string) => {
        const needed = [...closure(inFolderOf(chunk, name), chunks)].filter((file) => !there.has(file));
        if (needed.length < 2) return asIs;
        const imports = needed.map((file) => `import(${quote}./${posix.basename(file)}${quote})`);
        return `Promise.all([${imports}]).then(([e])=>e)`;
      });
    }
  },
});

const inFolderOf = ({ fileName }: Rolldown.OutputChunk, name: string): string => posix.join(posix.dirname(fileName), name);

/** A chunk, and all that it needs before it runs. */
function closure(file: string, chunks: ReadonlyMap<string, Rolldown.OutputChunk>, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const needed of chunks.get(file)?.imports ?? []) closure(needed, chunks, found);
  return found;
}
