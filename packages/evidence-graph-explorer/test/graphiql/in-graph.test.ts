import { describe, expect, it } from 'vitest';
import { inGraph } from '../../src/graphiql/in-graph.js';
import { readAddress } from '../../src/state/address.js';

const types = new Set(['Book']);
const answer = (data: unknown): string => JSON.stringify({ data });

describe('the way from an answer to the graph', () => {
  it('brings each entity of the answer once', () => {
    const ids = ['Book:a', 'Book:甲,乙'];
    const way = inGraph(answer({ books: [{ id: ids[0] }, { id: ids[1] }, { id: ids[0] }] }), types);
    expect(way?.count).toBe(2);
    const [path, fragment] = (way?.address ?? '').split(/(?=#)/);
    expect(path).toBe('./');
    const { view, scene } = readAddress(fragment ?? '', [{ name: 'graph' }]).state;
    expect(view).toBe('graph');
    expect(scene.added).toEqual(ids);
  });

  it('keeps plain IDs readable', () => {
    expect(inGraph(answer({ book: { id: 'Book:a' } }), types)?.address).toBe('./#/graph?add=Book:a');
  });

  it.each([
    ['names no entity', answer({ shelf: { id: 'Shelf:a' } })],
    ['has an ID in its errors only', JSON.stringify({ data: null, errors: [{ message: 'Book:a' }] })],
    ['is null', 'null'],
    ['is not JSON', 'Fetching…'],
    ['is not there yet', null],
    ['was never asked for', undefined],
  ])('is none where the answer %s', (_, response) => {
    expect(inGraph(response, types)).toBeNull();
  });
});
