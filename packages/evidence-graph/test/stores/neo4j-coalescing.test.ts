import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Coalescing } from '../../src/stores/neo4j/coalescing.js';
import type { ReadOptions, Result } from '../../src/stores/neo4j/read-together.js';
import { Turn } from '../../src/stores/neo4j/turn.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

type P = readonly unknown[];

/** A database that takes a millisecond for a statement and answers each caller with its values; some values it cannot stand. */
function database({
  takes = 1,
  faulty = [] as unknown[],
  stuck = [] as unknown[],
  coalescing = true,
  planning = new Turn(),
} = {}) {
  const statements: P[] = [];
  const given = { up: 0 };
  const run = async (text: string, p: P, { signal }: ReadOptions): Promise<Result> => {
    const callers = text === 'many' ? (p.at(-1) as P[]) : [p];
    statements.push(callers.map(([value]) => value));
    const has = (values: unknown[]) => callers.some(([value]) => values.includes(value));
    await new Promise<void>((resolve, reject) => {
      const end = () => {
        given.up += 1;
        reject(signal?.reason);
      };
      if (signal?.aborted) return end();
      signal?.addEventListener('abort', end);
      if (!has(stuck)) setTimeout(resolve, takes);
    });
    if (has(faulty)) throw new Error('faulty');
    return { records: callers.map((values, place) => [values[0], place]).reverse(), milliseconds: takes * callers.length };
  };
  const reads = new Coalescing<string>({
    isOn: coalescing,
    text: 'one',
    textForMany: () => 'many',
    planning,
    agreeing: [1],
    run,
    encode: (values) => values,
    decode: (columns, values) => `${columns?.[0]} for ${values[0]}`,
  });
  const ask = (value: unknown, limit = 20, signal?: AbortSignal) => reads.read([value, limit], signal);
  /** Reads until it is known how quick it is. */
  const learn = async () => {
    for (let time = 0; time < 12; time += 1) await settled([ask('warm')]);
    statements.length = 0;
  };
  /** Learns, and has the statement for many planned. */
  const warm = async () => {
    await learn();
    await settled(['warm', 'warmer', 'warmest'].map((name) => ask(name)));
    statements.length = 0;
  };
  return { ask, learn, warm, statements, given };
}

/** What comes of promises as time passes. */
async function settled(answers: readonly Promise<string>[]): Promise<string[]> {
  const all = Promise.allSettled(answers);
  await vi.advanceTimersByTimeAsync(600);
  return (await all).map((each) => (each.status === 'fulfilled' ? each.value : String(each.reason.message)));
}

/** The first is read for at once, the others when it has been. */
const NAMES = ['first', 'a', 'b', 'c'];
const ANSWERS = NAMES.map((name) => `${name} for ${name}`);
const READ = [['first'], ['a', 'b', 'c']];

describe('reads that meet', () => {
  it('are made as one, each answered with its own', async () => {
    const { ask, warm, statements } = database();
    await warm();
    expect(await settled(NAMES.map((name) => ask(name)))).toEqual(ANSWERS);
    expect(statements).toEqual(READ);
  });

  it('share one read where they ask the same', async () => {
    const { ask, warm, statements } = database();
    await warm();
    const names = ['first', 'a', 'b', 'a', 'a'];
    expect(await settled(names.map((name) => ask(name)))).toEqual(names.map((name) => `${name} for ${name}`));
    expect(statements).toEqual([['first'], ['a', 'b']]);
  });

  it('wait for nothing that is stuck', async () => {
    const { ask, warm, statements } = database({ stuck: ['first'] });
    await warm();
    const [, ...others] = NAMES.map((name) => ask(name));
    await vi.advanceTimersByTimeAsync(20);
    expect(await Promise.all(others)).toEqual(ANSWERS.slice(1));
    expect(statements).toEqual(READ);
  });

  it('are made apart where their limits differ', async () => {
    const { ask, warm, statements } = database();
    await warm();
    const limits = [20, 20, 10, 20];
    expect(await settled(NAMES.map((name, index) => ask(name, limits[index])))).toEqual(ANSWERS);
    expect(statements).toEqual([['first'], ['b'], ['a', 'c']]);
  });

  it('are no more than a quick statement allows', async () => {
    const { ask, warm, statements } = database({ takes: 3 });
    await warm();
    await settled(['first', 'a', 'b', 'c', 'd', 'e'].map((name) => ask(name)));
    expect(statements).toEqual([['first'], ['a', 'b', 'c'], ['d', 'e']]);
  });

  it.each([
    { name: 'a slow statement', options: { takes: 30 } },
    { name: 'a store that is told to', options: { coalescing: false } },
  ])('are made one by one: $name', async ({ options }) => {
    const { ask, warm, statements } = database(options);
    await warm();
    expect(await settled(NAMES.map((name) => ask(name)))).toEqual(ANSWERS);
    expect(statements).toEqual(NAMES.map((name) => [name]));
  });

  it('never wait until the statement for many is planned', async () => {
    const { ask, learn, statements } = database();
    await learn();
    expect(await settled(NAMES.map((name) => ask(name)))).toEqual(ANSWERS);
    expect(statements).toEqual([['first'], [], ['a'], ['b'], ['c']]);
  });
});

describe('statements for many', () => {
  it('are planned one at a time', async () => {
    const planning = new Turn();
    const [one, other] = [database({ planning }), database({ planning })];
    for (const { learn } of [one, other]) await learn();
    await settled([one, other].flatMap(({ ask }) => NAMES.map((name) => ask(name))));
    const planned = () => [one, other].map(({ statements }) => statements.filter(({ length }) => length === 0).length);
    expect(planned()).toEqual([1, 0]);
    await settled(NAMES.map((name) => other.ask(name)));
    expect(planned()).toEqual([1, 1]);
  });
});

describe('one of several who are read for together', () => {
  it('may fail without the others', async () => {
    const { ask, warm } = database({ faulty: ['b'] });
    await warm();
    expect(await settled(NAMES.map((name) => ask(name)))).toEqual(ANSWERS.with(2, 'faulty'));
  });

  it('may take too long without the others', async () => {
    const { ask, warm } = database({ stuck: ['b'] });
    await warm();
    const answers = NAMES.map((name) => ask(name));
    const late = vi.fn();
    for (const answer of answers.splice(2, 1)) answer.then(late, late);
    expect(await settled(answers)).toEqual(ANSWERS.toSpliced(2, 1));
    expect(late).not.toHaveBeenCalled();
  });

  it('may go away without the others', async () => {
    const { ask, warm, statements, given } = database();
    await warm();
    const gone = new AbortController();
    const answers = NAMES.map((name) => ask(name, 20, name === 'b' ? gone.signal : undefined));
    setTimeout(() => gone.abort(new Error('gone')), 1.5);
    expect(await settled(answers)).toEqual(ANSWERS.with(2, 'gone'));
    expect([statements, given.up]).toEqual([READ, 0]);
  });

  it('gives the read up when all have gone', async () => {
    const { ask, warm, statements, given } = database({ stuck: ['a'] });
    await warm();
    const gone = new AbortController();
    const answers = [ask('first'), ...['a', 'b'].map((name) => ask(name, 20, gone.signal))];
    setTimeout(() => gone.abort(new Error('gone')), 5);
    expect(await settled(answers)).toEqual(['first for first', 'gone', 'gone']);
    expect([statements, given.up]).toEqual([[['first'], ['a', 'b']], 1]);
  });
});
