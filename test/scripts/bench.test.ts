import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const bench = fileURLToPath(new URL('../../bench/run.mjs', import.meta.url));

describe('the bench of execution', () => {
  it('compares what gives the same answers', () => {
    const { status, stderr } = spawnSync(process.execPath, [bench, '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
