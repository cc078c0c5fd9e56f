import { describe, expect, it } from 'vitest';
import { type Row, rowsOf } from '../../src/views/query/rows.js';

const section = { id: 'ArticleSection:a', name: '答1' };
const place = (key: string) => ({ id: `Evidence:${key}`, exact: key, section });

/** A row as this test writes it: what it is about, its place in the answer, to what it belongs, its values, its quotes. */
const told = ({ path, of, self, relationship, cells, quotes }: Row): unknown[] => [
  self.id ?? null,
  path.join('.'),
  of?.id ?? null,
  { ...(relationship ? { relationship } : {}), ...Object.fromEntries(cells) },
  quotes.map(({ exact }) => exact).join(),
];

describe('the rows of an answer', () => {
  it.each<[what: string, answer: unknown, rows: unknown[]]>([
    ['a list', { books: [{ id: 'Book:a', pages: 9 }] }, [['Book:a', 'books', null, { pages: 9 }, '']]],
    [
      'a connection, without its counts',
      { books: { totalCount: 1, pageInfo: { hasNextPage: false }, nodes: [{ id: 'Book:a', key: 'a' }] } },
      [['Book:a', 'books', null, {}, '']],
    ],
    [
      'edges, with the relationship and its quote',
      {
        books: {
          edges: [{ relationship: { id: 'WROTE(A:x,Book:a)', since: 1, evidence: [place('q')] }, node: { id: 'Book:a' } }],
        },
      },
      [['Book:a', 'books', null, { relationship: 'WROTE(A:x,Book:a)', since: 1 }, 'q']],
    ],
    [
      'things below things, each once',
      { author: { id: 'A:x', evidence: [place('p')], books: { nodes: [{ id: 'Book:a', evidence: [place('q'), place('r')] }] } } },
      [
        ['A:x', 'author', null, {}, 'p'],
        ['Book:a', 'author.books', 'A:x', {}, 'q,r'],
      ],
    ],
    [
      'a thing beside its values',
      { book: { id: 'Book:a', author: { id: 'A:x', name: 'X' }, size: { width: 2 } } },
      [['Book:a', 'book', null, { author: { id: 'A:x', name: 'X' }, 'size.width': 2 }, '']],
    ],
    [
      'groups, by their keys',
      {
        books: {
          totalCount: 3,
          groups: { nodes: [{ keys: [{ name: 'kind', value: 'NOVEL' }], count: 2, aggregate: { max: 7 } }] },
        },
      },
      [
        [null, 'books', null, { totalCount: 3 }, ''],
        [null, 'books.groups', null, { keys: ['NOVEL'], count: 2, 'aggregate.max': 7 }, ''],
      ],
    ],
    [
      'hops of a path, with both ends',
      {
        paths: {
          paths: [
            {
              length: 1,
              sentence: 's',
              hops: [{ from: { id: 'A:x' }, to: { id: 'A:y' }, relationship: { id: 'R(A:x,A:y)', evidence: [place('q')] } }],
            },
          ],
        },
      },
      [
        [null, 'paths.paths', null, { length: 1, sentence: 's' }, ''],
        [null, 'paths.paths.hops', null, { relationship: 'R(A:x,A:y)', from: { id: 'A:x' }, to: { id: 'A:y' } }, 'q'],
      ],
    ],
    ['places themselves', { evidence: [place('q')] }, [['Evidence:q', 'evidence', null, {}, 'q']]],
    ['what is null', { book: { id: 'Book:a', pages: null } }, [['Book:a', 'book', null, { pages: null }, '']]],
    ['values alone', { __typename: 'Query', version: '1' }, [[null, '', null, { __typename: 'Query', version: '1' }, '']]],
    ['several values', { book: { id: 'Book:a', tags: ['x', 'y'] } }, [['Book:a', 'book', null, { tags: ['x', 'y'] }, '']]],
    ['nothing', { book: null, books: [] }, [[null, '', null, { book: null }, '']]],
    ['no answer', null, []],
  ])('have %s', (_, answer, rows) => {
    expect(rowsOf(answer).map(told)).toEqual(rows);
  });
});
