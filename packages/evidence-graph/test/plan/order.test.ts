import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../src/plan/order.js';
import { type Column, type Hop, keysetColumns, SORT_KEY, tieBreaker } from '../../src/plan/shape.js';
import { ascending, descending, ofNode, ofRelationship } from '../support/plans.js';

describe('the order of values', () => {
  it.each<[string, unknown[]]>([
    ['numbers by size', [-10, -1.5, 0, 2, 10, 100]],
    ['false before true', [false, true]],
    ['strings by code point', ['', ' ', '10', '9', 'B', 'Z', 'a', 'ab', 'b', 'é', '一', '中', '\uE000', '\uFF5E']],
    ['months and instants by time', ['1999-12', '2021-02', '2021-11']],
    ['nulls last', [1, 2, null]],
  ])('puts %s', (_, sorted) => {
    for (const [at, a] of sorted.entries()) {
      expect(sorted.map((b) => Math.sign(compareValues(a, b)))).toEqual(sorted.map((_b, index) => Math.sign(at - index)));
    }
  });

  it('takes a missing value for null', () => {
    expect([compareValues(undefined, null), compareValues(undefined, 1), compareValues(1, undefined)]).toEqual([0, 1, -1]);
  });

  it('is one of code points in the basic plane', () => {
    const word = fc.string({ unit: fc.integer({ min: 1, max: 0xd7ff }).map((code) => String.fromCodePoint(code)) });
    const byBytes = (a: string, b: string) => Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    fc.assert(fc.property(word, word, (a, b) => compareValues(a, b) === byBytes(a, b)));
  });
});

describe('the position of an item in a list', () => {
  const relationship: Hop = { kind: 'relationship', type: 'CITES', direction: 'OUT' };
  it.each<[string, Hop | undefined, Column[]]>([
    ['all nodes', undefined, [ofNode(SORT_KEY)]],
    ['nodes over relationships', relationship, [ofRelationship(SORT_KEY)]],
    ['relationships', { kind: 'relationships', types: ['CITES'], direction: 'BOTH' }, [ofRelationship(SORT_KEY)]],
    ['relationships that cite evidence', { kind: 'citing', types: undefined }, [ofRelationship(SORT_KEY)]],
    ['evidence', { kind: 'evidence' }, [ofNode(SORT_KEY)]],
  ])('is told apart by sort keys in a list of %s', (_, hop, columns) => {
    expect(keysetColumns([], tieBreaker(hop))).toEqual(columns);
  });

  it('begins with the values it is sorted by', () => {
    const order = [descending(ofNode('born')), ascending(ofRelationship('order'))];
    expect(keysetColumns(order, tieBreaker(relationship))).toEqual([
      ofNode('born'),
      ofRelationship('order'),
      ofRelationship(SORT_KEY),
    ]);
  });
});
