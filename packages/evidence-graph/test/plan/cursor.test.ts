import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, digestOf, encodeCursor } from '../../src/plan/cursor.js';

const forge = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it('gives back the position it was made of', () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    const position = fc.array(fc.option(scalar), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.string(), position, (order, values) => {
        // JSON has no negative zero.
        const expected = values.map((value) => (value === 0 ? 0 : value));
        expect(decodeCursor(order, values.length, encodeCursor(order, values))).toEqual(expected);
      }),
    );
  });

  it('is made of characters that a URL keeps', () => {
    for (const text of ['书名', '???>>>', 'ÿþý', '\u0000']) expect(encodeCursor('node', [text])).toMatch(/^[\w-]+$/);
  });

  it('is opaque but the same each time', () => {
    expect(encodeCursor('node', ['Book:b01'])).toBe('WyJub2RlIiwiQm9vazpiMDEiXQ');
  });
});

describe('the digest of a list', () => {
  it('is short, and another for each text', () => {
    const digests = new Set<string>();
    for (let number = 0; number < 100_000; number += 1) digests.add(digestOf(`books where pages > ${number}`));
    expect(digests.size).toBe(100_000);
    expect([...digests].every((digest) => /^[0-9a-z]{14}$/.test(digest))).toBe(true);
  });
});

describe('a cursor that is none of the list', () => {
  const own = encodeCursor('node', ['Book:b01']);
  it.each<[string, string]>([
    ['an empty string', ''],
    ['any text', 'Book:b01'],
    ['text that is no base64', '*%*'],
    ['Chinese text', '游标'],
    ['base64 of no JSON', Buffer.from('node,Book:b01').toString('base64url')],
    ['base64 of no UTF-8', Buffer.from([0x5b, 0xff, 0x5d]).toString('base64url')],
    ['half a cursor', own.slice(0, 9)],
    ['JSON that is no list', forge({ 0: 'node', 1: 'x', length: 2 })],
    ['a bare value', forge('node')],
    ['null', forge(null)],
    ['another order', encodeCursor('node,relationship', ['Book:b01'])],
    ['another direction of the order', encodeCursor('node desc', ['Book:b01'])],
    ['no order', forge(['Book:b01', 'Book:b01'])],
    ['an order in a list', forge([['node'], 'Book:b01'])],
    ['too few values', encodeCursor('node', [])],
    ['too many values', encodeCursor('node', ['Book:b01', 'x'])],
    ['an object as value', forge(['node', { toString: 'Book:b01' }])],
    ['a list as value', forge(['node', ['Book:b01']])],
    ['blanks between its values', Buffer.from('["node", "Book:b01"]').toString('base64url')],
    ['blanks within', `${own.slice(0, 4)} ${own.slice(4)}`],
    ['padding', `${own}==`],
  ])('is refused: %s', (_, cursor) => {
    expect(decodeCursor('node', 1, cursor)).toBeUndefined();
  });

  it('is told from one that is', () => {
    expect(decodeCursor('node', 1, own)).toEqual(['Book:b01']);
  });
});
