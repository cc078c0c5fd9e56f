import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Admission } from '../../src/stores/neo4j/admission.js';
import { Lane } from '../../src/stores/neo4j/lane.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that takes so many milliseconds, and how much of it goes on at the same time. */
function worker(milliseconds: number) {
  const seen = { now: 0, most: 0, done: [] as unknown[] };
  const work = (name: unknown) => async () => {
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    seen.now -= 1;
    seen.done.push(name);
    return name;
  };
  return { seen, work };
}

const codesOf = async (answers: readonly Promise<unknown>[]): Promise<unknown[]> =>
  (await Promise.allSettled(answers)).map((each) => (each.status === 'rejected' ? (each.reason.code ?? each.reason) : 'done'));

describe('a lane', () => {
  const lane = () => new Lane({ atOnce: 2, waiting: 3, waitMs: 1_000 });

  it('lets so many in at a time, in their order', async () => {
    const { seen, work } = worker(100);
    const narrow = lane();
    const answers = [1, 2, 3, 4, 5].map((name) => narrow.pass(undefined, work(name)));
    await vi.advanceTimersByTimeAsync(300);
    expect(await Promise.all(answers)).toEqual([1, 2, 3, 4, 5]);
    expect(seen).toEqual({ now: 0, most: 2, done: [1, 2, 3, 4, 5] });
  });

  it('refuses who would be one too many', async () => {
    const { work } = worker(100);
    const narrow = lane();
    const answers = [1, 2, 3, 4, 5, 6, 7].map((name) => narrow.pass(undefined, work(name)));
    const codes = codesOf(answers);
    await vi.advanceTimersByTimeAsync(300);
    expect(await codes).toEqual(['done', 'done', 'done', 'done', 'done', 'STORE_BUSY', 'STORE_BUSY']);
  });

  it('refuses who has waited too long', async () => {
    const { work } = worker(5_000);
    const narrow = lane();
    const codes = codesOf([1, 2, 3].map((name) => narrow.pass(undefined, work(name))));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await codes).toEqual(['done', 'done', 'STORE_BUSY']);
  });

  it('forgets who goes away, and lets the next in', async () => {
    const { seen, work } = worker(100);
    const narrow = lane();
    const leaving = new AbortController();
    const codes = codesOf([
      narrow.pass(undefined, work(1)),
      narrow.pass(undefined, work(2)),
      narrow.pass(leaving.signal, work(3)),
      narrow.pass(undefined, work(4)),
    ]);
    leaving.abort('gone');
    await vi.advanceTimersByTimeAsync(200);
    expect(await codes).toEqual(['done', 'done', 'gone', 'done']);
    expect(seen.done).toEqual([1, 2, 4]);
  });

  it('goes on after work that fails', async () => {
    const narrow = lane();
    const fail = async () => {
      throw new Error('fault');
    };
    for (let round = 0; round < 5; round += 1) await expect(narrow.pass(undefined, fail)).rejects.toThrow('fault');
    expect(await narrow.pass(undefined, async () => 'done')).toBe('done');
  });
});

describe('admission of statements', () => {
  it('does not keep known statements behind new ones', async () => {
    const { seen, work } = worker(1_000);
    const admission = new Admission();
    const planned = admission.admit('known', undefined, async () => 'planned');
    expect(await planned).toBe('planned');
    const flood = Array.from({ length: 100 }, (_, index) => admission.admit(`new ${index}`, undefined, work(index)));
    const codes = codesOf(flood);
    expect(await admission.admit('known', undefined, async () => 'at once')).toBe('at once');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.most).toBe(2);
    expect(new Set(await codes)).toEqual(new Set(['done', 'STORE_BUSY']));
  });

  it('plans once what many ask for', async () => {
    const { seen, work } = worker(500);
    const admission = new Admission();
    const answers = Array.from({ length: 50 }, (_, index) => admission.admit('same', undefined, work(index)));
    await vi.advanceTimersByTimeAsync(499);
    expect(seen.most).toBe(1);
    await vi.advanceTimersByTimeAsync(501);
    expect(await Promise.all(answers)).toHaveLength(50);
    expect(seen.most).toBe(49);
  });

  it('lets another plan where the first fails', async () => {
    const admission = new Admission();
    const first = admission.admit('same', undefined, () => Promise.reject(new Error('fault')));
    const second = admission.admit('same', undefined, async () => 'planned');
    await expect(first).rejects.toThrow('fault');
    expect(await second).toBe('planned');
  });

  it('forgets what was not asked for a long time', async () => {
    const { seen, work } = worker(10);
    const admission = new Admission();
    for (let index = 0; index < 600; index += 1) await admission.admit(`text ${index}`, undefined, async () => index);
    const answers = [0, 1, 2].map((index) => admission.admit(`text ${index}`, undefined, work(index)));
    await vi.advanceTimersByTimeAsync(20);
    await Promise.all(answers);
    expect(seen.most).toBe(2);
  });
});
