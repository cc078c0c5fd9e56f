import { describe, expect, it } from 'vitest';
import { spiedLibrary } from '../support/library-runner.js';
import { ofNode, ofRelationship } from '../support/plans.js';

const keys = (count: number) => Array.from({ length: count }, (_, n) => `r${n}: book(key: "b0${n + 1}") { key }`).join(' ');

describe('an operation', () => {
  it.each<[string, string]>([
    ['one root field', `{ ${keys(1)} }`],
    ['eight root fields', `{ ${keys(8)} }`],
    ['roots of every kind', '{ book(key: "b01") { key } nodes(ids: ["Book:b01"]) { id } works { totalCount } picked { key } }'],
    [
      'five levels',
      '{ authors { nodes { works { nodes { authors { nodes { influencedBy(first: 1) { nodes { owns { nodes { key } } } } } } } } } } }',
    ],
    [
      'the same field under eight aliases',
      `{ author(key: "lin") { ${Array.from({ length: 8 }, (_, n) => `w${n}: works(first: ${n}) { nodes { key } }`).join(' ')} } }`,
    ],
    ['computed and foreign fields', '{ books { nodes { summary shelfMark initial } } greeting }'],
  ])('with %s is one read', async (_, source) => {
    const { store, run } = spiedLibrary();
    expect((await run(source)).errors).toBeUndefined();
    expect(store.reads).toHaveLength(1);
  });

  it('asks for what it shows, and for no more', async () => {
    const { store, run } = spiedLibrary();
    await run(
      'query ($n: Int) { author(key: "lin") { en: name(lang: EN) works(first: $n) { edges { relationship { order } node { key } } } } }',
      { variables: { n: 3 } },
    );
    expect(store.reads[0]?.values).toEqual([['Author:lin'], 3]);
    expect(store.shapes).toEqual([
      {
        roots: [
          {
            kind: 'ids',
            field: 'Query.author',
            path: 'author',
            ids: 0,
            selection: {
              layouts: [
                {
                  types: ['Author'],
                  columns: [ofNode('nameEn')],
                  entries: [
                    {
                      kind: 'page',
                      field: 'Author.works',
                      path: 'author.works',
                      hop: { kind: 'relationship', type: 'AUTHORED_BY', direction: 'IN' },
                      page: {
                        distinct: false,
                        order: [],
                        direction: 'forward',
                        limit: 1,
                        after: undefined,
                        before: undefined,
                        rows: true,
                        more: false,
                        total: false,
                        groupings: [],
                      },
                      atMost: 50,
                      selection: {
                        layouts: [
                          {
                            types: ['Book', 'Essay'],
                            columns: [ofRelationship('order'), ofNode('type'), ofNode('key')],
                            entries: [],
                          },
                        ],
                      },
                    },
                  ],
                },
              ],
            },
          },
        ],
        slots: ['values', 'int'],
      },
    ]);
  });

  it('counts without reading rows', async () => {
    const { store, run } = spiedLibrary();
    expect(await run('{ books { totalCount } }')).toEqual({ data: { books: { totalCount: 20 } } });
    expect(store.shapes[0]?.roots[0]).toMatchObject({ page: { rows: false, total: true } });
  });

  it('hands its signal to the store', async () => {
    const { store, run } = spiedLibrary();
    const { signal } = new AbortController();
    await run('{ book(key: "b01") { key } }', { signal });
    await run('{ picked { key } }', { signal, context: { pick: async () => 'Book:b01' } });
    await run('{ book(key: "b01") { key } }');
    expect(store.reads.map((read) => read.signal)).toEqual([signal, signal, undefined]);
  });
});
