import { describe, expect, it } from 'vitest';
import { idsOf } from '../../src/views/query/answer.js';

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

  it('leave out the sections that quotes stand in', () => {
    const evidence = { id: 'Evidence:a', exact: 'x', section: { id: 'Author:x' } };
    expect(idsOf({ book: { id: 'Book:a', evidence } }, isType)).toEqual(['Book:a']);
    expect(idsOf({ section: { id: 'Author:x' } }, isType)).toEqual(['Author:x']);
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
