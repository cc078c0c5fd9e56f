import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSeed } from '../../src/dataset/seed.js';

/** What the article claims, one claim a line, in the words of a reader who had not seen the seed; places in code points. */
interface Claim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly claim: string;
}

const claims = readFileSync(new URL('./claims.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Claim => JSON.parse(line));

describe('the claims of an independent reading', () => {
  let cited: Set<number>;
  beforeAll(async () => {
    const { nodes } = await loadSeed();
    const passages = nodes.filter(({ type }) => type === 'Evidence' || type === 'UncitedPassage');
    cited = new Set(passages.flatMap(({ properties }) => codePoints(Number(properties.start), Number(properties.end))));
  });

  it('are many, each once', () => {
    expect(claims.length).toBeGreaterThan(500);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  it('stand where facts rest, or where a reason is given', () => {
    const beside = claims.filter(
      ({ start, end }) => codePoints(start, end).filter((at) => cited.has(at)).length < 0.8 * (end - start),
    );
    expect(beside.map(({ id, claim }) => `${id}: ${claim}`)).toEqual([]);
  });
});

const codePoints = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, index) => start + index);
