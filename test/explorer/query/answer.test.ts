import { describe, expect, it } from 'vitest';
import { idsOf, tableOf } from '../../../src/explorer/views/query/answer.js';

const isType = (name: string): boolean => name === 'Person' || name === 'Post';

describe('the entities in an answer', () => {
  it('are the IDs of known types, each once, in its order', () => {
    const answer = { a: { id: 'Post:x' }, b: [{ id: 'Person:y', c: { id: 'Post:x' } }] };
    expect(idsOf(answer, isType)).toEqual(['Post:x', 'Person:y']);
  });

  it('are no relationships, no other texts, and no unknown types', () => {
    expect(idsOf({ a: 'HOLDS(Person:y,Post:x)', b: 'Note: well', c: 'http://x', d: 'Place:z', e: null, f: 3 }, isType)).toEqual(
      [],
    );
  });
});

describe('the table of an answer', () => {
  it('is its first list of objects, with a column for each value', () => {
    const answer = {
      people: {
        totalCount: 2,
        nodes: [
          { id: 1, at: { name: 'x' } },
          { id: 2, tags: ['a'], at: null },
        ],
      },
    };
    expect(tableOf(answer)).toEqual({
      columns: ['id', 'at.name', 'tags', 'at'],
      rows: [
        ['1', 'x', '', ''],
        ['2', '', '["a"]', ''],
      ],
    });
  });

  it('is none where there is no list of objects', () => {
    expect([tableOf({ a: [1, 2], b: { c: 3 } }), tableOf(null), tableOf({ a: [] })]).toEqual([undefined, undefined, undefined]);
  });
});
