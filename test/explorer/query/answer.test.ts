import { describe, expect, it } from 'vitest';
import { idsOf, tableOf } from '../../../packages/evidence-graph-explorer/src/views/query/answer.js';

const isType = (name: string): boolean => ['Book', 'Author'].includes(name);

describe('the IDs in an answer', () => {
  it('come once each, in the order of the answer', () => {
    const answer = {
      books: [
        { id: 'Book:b', author: { id: 'Author:x' } },
        { id: 'Book:a', author: { id: 'Author:x' } },
      ],
    };
    expect(idsOf(answer, isType)).toEqual(['Book:b', 'Author:x', 'Book:a']);
  });

  it('are found under any name of a field', () => {
    expect(idsOf({ figures: [{ category: 'Book:a' }], ids: ['Book:b'] }, isType)).toEqual(['Book:a', 'Book:b']);
  });

  it.each([
    ['a type that is not known', 'Shelf:a'],
    ['no key', 'Book:'],
    ['no type', ':a'],
    ['a relationship', 'WROTE(Author:x,Book:a)'],
    ['words after it', 'Book:a and more'],
    ['a number', 7],
    ['nothing', null],
  ])('leave out %s', (_, id) => {
    expect(idsOf({ node: { id } }, isType)).toEqual([]);
  });

  it.each([[null], [undefined], [{}]])('are none where the answer is %j', (answer) => {
    expect(idsOf(answer, isType)).toEqual([]);
  });
});

describe('the table of an answer', () => {
  it('is made of the first list of objects', () => {
    const answer = { count: 2, tags: ['x'], books: { nodes: [{ id: 'a' }, { id: 'b' }] }, authors: [{ id: 'c' }] };
    expect(tableOf(answer)).toEqual({ columns: ['id'], rows: [['a'], ['b']] });
  });

  it('has a column for each field of any row', () => {
    expect(
      tableOf({
        books: [
          { id: 'a', pages: 9 },
          { id: 'b', isLent: true },
        ],
      }),
    ).toEqual({
      columns: ['id', 'pages', 'isLent'],
      rows: [
        ['a', '9', ''],
        ['b', '', 'true'],
      ],
    });
  });

  it('names the columns of inner objects by their path', () => {
    expect(tableOf({ books: [{ author: { name: { zh: '甲' } } }] })).toEqual({ columns: ['author.name.zh'], rows: [['甲']] });
  });

  it('keeps inner lists as one value', () => {
    expect(tableOf({ books: [{ aliases: ['a', 'b'] }] })?.rows).toEqual([['["a","b"]']]);
  });

  it('leaves empty what is null', () => {
    expect(tableOf({ books: [{ id: null }] })?.rows).toEqual([['']]);
  });

  it.each([[null], [{ book: { id: 'a' } }], [{ books: [] }], [{ books: ['a', null] }]])(
    'is missing where %j has no such list',
    (answer) => {
      expect(tableOf(answer)).toBeUndefined();
    },
  );
});
