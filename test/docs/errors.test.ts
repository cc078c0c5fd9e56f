import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const codesIn = (text: string, pattern: RegExp): Set<string> => new Set([...text.matchAll(pattern)].map(([, code = '']) => code));

describe('the page of errors', () => {
  it('lists the codes that the code has', () => {
    const documented = codesIn(read('docs/errors.md'), /^\| `([A-Z_]+)` \|/gm);
    const sources = [
      'src/server/error.ts',
      'src/execution/error.ts',
      'src/plan/store-error.ts',
      'src/execution/execute.ts',
      'src/execution/cut-lists.ts',
      'src/execution/look-ups.ts',
      'src/graphql/warnings.ts',
    ];
    const used = codesIn(sources.map(read).join('\n'), /(?:\| |code: )'([A-Z_]+)'/g);
    expect([...documented].sort()).toEqual([...used].sort());
  });
});
