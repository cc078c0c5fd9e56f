import { describe, expect, it } from 'vitest';
import { GraphClient } from '../../../src/explorer/graph/graph-client.js';
import type { Transport } from '../../../src/explorer/graph/transport.js';
import { readVocabulary } from '../../../src/explorer/ontology/vocabulary.js';
import { readScene } from '../../../src/explorer/scene/scene-reader.js';
import { startScene } from '../../../src/explorer/state/state.js';
import { articleTransport } from '../article-transport.js';

const women = 'DelegateCategory:women';
const article = await articleTransport();
const vocabulary = readVocabulary(new GraphClient(article));
const read = (change: Partial<typeof startScene>, transport: Transport = article) =>
  readScene(new GraphClient(transport), vocabulary, [women], { ...startScene, ...change });

describe('a scene with a part that is not in the graph', () => {
  it.each([
    ['expanded', { expanded: ['Person:nobody'] }],
    ['added', { added: ['Person:nobody'] }],
    ['hidden', { hidden: ['Person:nobody'] }],
    ['pinned', { pinned: { 'Person:nobody': { x: 0, y: 0 } } }],
    ['a path leads to', { path: { from: women, to: 'Person:nobody', maxLength: 3 } }],
  ])('has all others, and names what is %s', async (_, change) => {
    const { scene, unknown } = await read(change);
    expect(scene.nodes.map(({ id }) => id)).toEqual([women]);
    expect(unknown).toEqual(['Person:nobody']);
  });

  it('shows nothing for being hidden or pinned', async () => {
    const { scene } = await read({ hidden: ['Person:xi-jinping'], pinned: { 'Procedure:delegate-election': { x: 0, y: 0 } } });
    expect(scene.nodes.map(({ id }) => id)).toEqual([women]);
  });

  it('tells what the graph refused', async () => {
    const { scene, refused } = await read({ path: { from: women, to: women, maxLength: 3 } });
    expect(scene.nodes.map(({ id }) => id)).toEqual([women]);
    expect(refused).toEqual([expect.objectContaining({ en: expect.stringContaining(women) })]);
  });

  it('fails as a whole where there is no answer', async () => {
    const transport: Transport = {
      execute: (request) => (request.query.includes('Path') ? Promise.reject(new Error('silent')) : article.execute(request)),
    };
    await expect(read({ path: { from: women, to: 'Procedure:delegate-election', maxLength: 3 } }, transport)).rejects.toThrow(
      'silent',
    );
  });
});
