import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Caller } from '../../src/stores/neo4j/caller.js';
import { readTogether } from '../../src/stores/neo4j/read-together.js';

const unheard: unknown[] = [];
const hear = (error: unknown): void => void unheard.push(error);
beforeEach(() => void process.prependListener('unhandledRejection', hear));
afterEach(() => {
  process.off('unhandledRejection', hear);
  unheard.length = 0;
});

describe('what is read for several callers', () => {
  it('may be unreadable for one that has gone', async () => {
    const leaving = new AbortController();
    const callers = [new Caller<string>(['gone'], leaving.signal), new Caller<string>(['there'], undefined)];
    const gone = expect(callers[0]?.answer).rejects.toThrow('left');
    await readTogether(callers, 'many', {
      run: async () => {
        leaving.abort(new Error('left'));
        return { records: [0, 1].map((place) => [place]), milliseconds: 1 };
      },
      encode: (values) => values,
      decode: (_, [name]) => {
        if (name === 'gone') throw new Error('unreadable');
        return String(name);
      },
    });
    await gone;
    expect(await callers[1]?.answer).toBe('there');
    await new Promise((resolve) => setTimeout(resolve));
    expect(unheard).toEqual([]);
  });
});
