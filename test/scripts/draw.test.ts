import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/draw.mjs', import.meta.url));

function draw(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
  const drawn = [...stdout.matchAll(/^[NR]\d+ (.*)$/gm)].map(([, id]) => id);
  return { status, stdout, stderr, drawn };
}

describe('the draw of statements to read', () => {
  const some = ['--nodes', '20', '--relationships', '20'];

  it('draws the same with the same seed', () => {
    const first = draw('--seed', '7', ...some);
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/^# Seed 7: /);
    expect(new Set(first.drawn).size).toBe(40);
    expect(draw('--seed', '7', ...some).stdout).toBe(first.stdout);
  });

  it('draws others with another seed', () => {
    expect(draw('--seed', '8', ...some).drawn).not.toEqual(draw('--seed', '7', ...some).drawn);
  });

  it('tells what an option takes', () => {
    const { status, stderr } = draw('--nodes', 'many');
    expect(status).toBe(2);
    expect(stderr).toContain('--nodes takes a whole number');
  });
});
