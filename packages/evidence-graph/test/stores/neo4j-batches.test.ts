import { describe, expect, it } from 'vitest';
import { relationshipBatches } from '../../src/stores/neo4j/batches.js';

const many = (type: string, count: number) => Array.from({ length: count }, (_, number) => ({ type, number }));
const batchesOf = (records: readonly { readonly type: string; readonly number: number }[], size: number) =>
  [...relationshipBatches(records, size)].map(({ type, batch }) => [type, batch.length]);

describe('batches of relationships', () => {
  it('are of one type where there are many of it, and else of several', () => {
    const records = [...many('A', 3), ...many('B', 5_200), ...many('C', 1_000), ...many('D', 999)];
    expect(batchesOf(records, 5_000)).toEqual([
      ['B', 5_000],
      ['C', 1_000],
      [undefined, 3 + 200 + 999],
    ]);
  });

  it('are no larger than they may be, and have each once', () => {
    const records = [...many('A', 6), ...many('B', 5), ...many('A', 14)];
    expect(batchesOf(records, 10)).toEqual([
      [undefined, 6],
      [undefined, 5],
      [undefined, 10],
      [undefined, 4],
    ]);
    expect([...relationshipBatches(records, 10)].flatMap(({ batch }) => batch)).toEqual(records);
  });
});
