import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GraphState } from '../../src/stores/neo4j/graph-state.js';
import { Rehearsal } from '../../src/stores/neo4j/rehearsal.js';

const dataset = { hash: 'of its data', version: null };
const served = { place: 'home', hash: 'a', dataset } as const;

describe('statements for where a graph will be served next', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  /** What a server has sent after reads, the first of which come at once. */
  const sentWhile = async (state: Partial<GraphState>, times: readonly number[]): Promise<string[]> => {
    const sent: string[] = [];
    const rehearsal = new Rehearsal({
      look: async () => ({ served: undefined, isBegun: true, isUnfinished: false, ...state }),
      asked: (from, to) => [{ text: `${from} to ${to}`, p: [] }],
      run: async ({ text }) => void sent.push(text),
    });
    for (const time of times) {
      vi.advanceTimersByTime(time);
      rehearsal.onRead();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    }
    return sent;
  };

  it('are sent again and again while an import is under way', async () => {
    expect(await sentWhile({ served, isUnfinished: true }, [2_000, 100, 2_000])).toEqual(['home to staging', 'home to staging']);
    const back = { ...served, place: 'staging' } as const;
    expect(await sentWhile({ served: back, isUnfinished: true }, [2_000])).toEqual(['staging to home']);
  });

  it.each([
    ['no import is under way', { served }],
    ['nothing is served', { isUnfinished: true }],
  ])('are not sent where %s', async (_, state) => {
    expect(await sentWhile(state, [2_000, 2_000])).toEqual([]);
  });
});
