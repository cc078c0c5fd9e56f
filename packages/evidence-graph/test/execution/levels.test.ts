import { describe, expect, it } from 'vitest';
import { levels } from '../../src/execution/levels.js';

describe('the levels of a value', () => {
  it.each<[string, unknown, number[]]>([
    ['none in a text', 'text', []],
    ['none in null', null, []],
    ['one in an empty list', [], [1]],
    ['as many as lists and objects are within one another', { a: [1, { b: {} }, [null]], c: {} }, [1, 2, 2, 1]],
  ])('are %s', (_, value, sizes) => {
    expect([...levels(value)].map(({ length }) => length)).toEqual(sizes);
  });

  it('go on as long as they are asked for', () => {
    const endless: Record<string, unknown> = {};
    endless.within = endless;
    const walk = levels(endless);
    for (let depth = 0; depth < 1_000; depth += 1) expect(walk.next().value).toEqual([endless]);
  });
});
