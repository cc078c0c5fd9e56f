import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { castsIn } from './casts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const houses = ['src', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/src`)];
const files = houses.flatMap((house) =>
  readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${house}/${name}`),
);
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const casts = [...texts].flatMap(([file, text]) => castsIn(file, text));

const MOST = 20;

describe('casts without proof', () => {
  it.each([
    ['a as never', 1],
    ['(a as unknown) as B', 1],
    ['a as unknown as B', 1],
    ['a as A as B', 1],
    ['[1] as const as B', 0],
    ['<never>a', 1],
    ['a as any', 1],
    ['a as B', 0],
    ['a as unknown', 0],
    ["'a as never'", 0],
  ])('are found where they stand: %s', (text, count) => {
    expect(castsIn('a.ts', `const a = ${text};`)).toHaveLength(count);
  });

  it('have the reason that stands on their line', () => {
    const text = "const a = b as never; // why\nconst url = 'https://a';\nconst c = b as never;";
    expect(castsIn('a.ts', text)).toEqual([
      { place: 'a.ts:1', reason: 'why' },
      { place: 'a.ts:3', reason: undefined },
    ]);
  });

  it('are few in what is shipped', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(casts.length, casts.map(({ place }) => place).join('\n')).toBeLessThanOrEqual(MOST);
  });

  it('say why they are true', () => {
    expect(casts.filter(({ reason }) => reason === undefined)).toEqual([]);
  });

  it('are not hidden from the compiler by comments', () => {
    const silenced = [...texts].filter(([, text]) => /@ts-(?:expect-error|ignore|nocheck)/.test(text));
    expect(silenced.map(([file]) => file)).toEqual([]);
  });
});
