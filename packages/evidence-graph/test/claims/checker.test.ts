import { describe, expect, it, vi } from 'vitest';
import { checkerOf } from '../../src/claims/add-claims.js';
import type { ClaimSource, ClaimVocabulary } from '../../src/claims/index.js';

const vocabulary: ClaimVocabulary = {
  matter: 'loans',
  figures: {
    connection: 'figures',
    fields: 'value',
    read: () => {
      throw new Error('There is no figure.');
    },
  },
};

/** A graph without figures: its version changes, and each question is answered when it is let go. */
function slowGraph(words: ClaimSource = vocabulary) {
  const waiting: ((isAnswered: boolean) => void)[] = [];
  const state = { version: 1, asked: 0 };
  const ask = () => {
    state.asked += 1;
    return new Promise<Record<string, unknown>>((resolve, reject) => {
      waiting.push((isAnswered) =>
        isAnswered
          ? resolve({ figures: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } })
          : reject(new Error('The store is away.')),
      );
    });
  };
  const letGo = async (isAnswered = true) => {
    await vi.waitFor(() => expect(waiting).not.toEqual([]));
    for (const answer of waiting.splice(0)) answer(isAnswered);
  };
  return { state, letGo, checkerNow: checkerOf(words, ask, () => state.version) };
}

describe('the checker of a graph', () => {
  it('loads its words when a text is first checked', async () => {
    const load = vi.fn(async () => vocabulary);
    const { letGo, checkerNow } = slowGraph(load);
    expect(load).not.toHaveBeenCalled();
    const asked = [checkerNow(), checkerNow()];
    await letGo();
    await Promise.all(asked);
    expect(load).toHaveBeenCalledOnce();
  });

  it('is made once for all who ask meanwhile', async () => {
    const { state, letGo, checkerNow } = slowGraph();
    const all = [checkerNow(), checkerNow(), checkerNow()];
    await letGo();
    const [first, ...others] = await Promise.all(all);
    expect(others).toEqual([first, first]);
    expect(await checkerNow()).toBe(first);
    expect(state.asked).toBe(1);
  });

  it('is made again when the data has changed', async () => {
    const { state, letGo, checkerNow } = slowGraph();
    const before = checkerNow();
    await letGo();
    await before;
    state.version = 2;
    const after = checkerNow();
    await letGo();
    expect(await after).not.toBe(await before);
  });

  it('is not kept when data changes while it is made', async () => {
    const { state, letGo, checkerNow } = slowGraph();
    const during = checkerNow();
    state.version = 2;
    await letGo();
    await during;
    const after = checkerNow();
    await letGo();
    expect(await after).not.toBe(await during);
    expect(await checkerNow()).toBe(await after);
  });

  it('is not kept where it could not be made', async () => {
    const { state, letGo, checkerNow } = slowGraph();
    const failed = checkerNow();
    const refused = expect(failed).rejects.toThrow('The store is away.');
    await letGo(false);
    await refused;
    const again = checkerNow();
    await letGo();
    await again;
    expect(state.asked).toBe(2);
  });
});
