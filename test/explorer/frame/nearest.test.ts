import { describe, expect, it } from 'vitest';
import { nearestTo } from '../../../packages/evidence-graph-explorer/src/frame/search/nearest.js';
import { Search } from '../../../packages/evidence-graph-explorer/src/frame/search/search.js';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { articleTransport } from '../article-transport.js';

describe('what is nearest to words without a hit', () => {
  it.each([
    ['women zebra', ['women', 'zebra']],
    ['women, women!', ['women']],
    ['妇女 斑马', ['妇女', '斑马']],
    ['electoin', ['electoi', 'electo', 'elect', 'elec', 'ele']],
    ['斑马', ['斑']],
    ['xyz', []],
    ['', []],
  ])('of %j is %j', (text, near) => {
    expect(nearestTo(text)).toEqual(near);
  });

  it('is offered with the number of its hits', async () => {
    const search = new Search(new GraphClient(await articleTransport()), async () => []);
    const found = await search.nearest('women zebra');
    expect(found).toEqual([{ words: 'women', count: expect.any(Number) }]);
    expect(found[0]?.count).toBeGreaterThan(0);
    expect((await search.nearest('electoin'))[0]?.words).toBe('electo');
    expect(await search.nearest('xyz')).toEqual([]);
  });
});
