import { expect, it } from 'vitest';
import { memoizeLast } from '../src/memoize-last.js';

it('computes anew only for arguments unlike the last', () => {
  const computed: string[] = [];
  const joined = memoizeLast((first: string, second: string) => {
    computed.push(first + second);
    return [first, second];
  });
  const made = [joined('a', 'b'), joined('a', 'b'), joined('a', 'c'), joined('a', 'b')];
  expect(computed).toEqual(['ab', 'ac', 'ab']);
  expect(made[1]).toBe(made[0]);
  expect(made[3]).not.toBe(made[0]);
});
