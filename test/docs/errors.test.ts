import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const codesIn = (text: string, pattern: RegExp): Set<string> => new Set([...text.matchAll(pattern)].map(([, code = '']) => code));

describe('the page of errors', () => {
  it('lists the codes that the code has', () => {
    const documented = codesIn(read('docs/errors.md'), /^\| `([A-Z_]+)` \|/gm);
    const sources = [
      'http/error.ts',
      'execution/error.ts',
      'plan/store-error.ts',
      'execution/execute.ts',
      'execution/cut-lists.ts',
      'execution/look-ups.ts',
      'evidence/text-warnings.ts',
    ];
    const used = codesIn(
      sources.map((path) => read(`packages/evidence-graph/src/${path}`)).join('\n'),
      /(?:\| |code: )'([A-Z_]+)'/g,
    );
    expect([...documented].sort()).toEqual([...used].sort());
  });
});
