import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const filesIn = (folder: string) => readdirSync(new URL(folder, root)).map((name) => `${folder}${name}`);

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<string, { readonly 'timeout-minutes': number; readonly steps: readonly { readonly run?: string }[] }>
  >;
}

describe('the repository', () => {
  it.each(filesIn('.github/workflows/'))('has a workflow that can only read unless it says so: %s', (file) => {
    const { permissions, jobs } = parse(read(file)) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs).toContain('.ci/run');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const run of runs) {
      const [, script] = /npm run (?:--silent )?([\w:]+)/.exec(run) ?? [];
      if (script) expect(scripts).toHaveProperty(script);
      const [, file] = /node (scripts\/\S+)/.exec(run) ?? [];
      if (file) expect(existsSync(new URL(file, root))).toBe(true);
    }
  });

  it('has forms for issues that can be read', () => {
    for (const file of filesIn('.github/ISSUE_TEMPLATE/')) expect(parse(read(file))).toBeTypeOf('object');
  });

  it('makes no release of another version than its own', async () => {
    const script = fileURLToPath(new URL('scripts/release-notes.mjs', root));
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const run = promisify(execFile);
    await expect(run(process.execPath, [script, 'v0.0.0-none'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`tag v${version}`),
    });
  });
});
