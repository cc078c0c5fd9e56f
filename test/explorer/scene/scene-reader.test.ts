import { describe, expect, it } from 'vitest';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import type { Transport } from '../../../packages/evidence-graph-explorer/src/graph/transport.js';
import { readVocabulary } from '../../../packages/evidence-graph-explorer/src/ontology/vocabulary.js';
import { readScene } from '../../../packages/evidence-graph-explorer/src/scene/scene-reader.js';
import { startScene } from '../../../packages/evidence-graph-explorer/src/state/state.js';
import { loadSeed } from '../../../src/seed.js';
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

describe('what a node is expanded by', () => {
  const body = 'Organization:central-committee';

  it('brings in the neighbours of one relation alone', async () => {
    const { scene, partly } = await read({ expanded: [`${body}~SET_REQUIREMENT~OUT`] });
    const brought = scene.nodes.filter(({ id }) => ![women, body].includes(id));
    expect(brought).toHaveLength(10);
    expect(new Set(brought.map(({ type }) => type))).toEqual(new Set(['Requirement']));
    expect(partly).toEqual([]);
  });

  it('may be a relation that there is not, which is told', async () => {
    const { scene, refused } = await read({ expanded: [`${body}~NO_RELATION~OUT`] });
    expect(scene.nodes.map(({ id }) => id)).toEqual([women, body]);
    expect(refused).toHaveLength(1);
  });
});

describe('the relationships of a scene', () => {
  it('are asked for only where both ends are shown', async () => {
    const asked: unknown[] = [];
    const transport: Transport = {
      async execute(request) {
        const answer = await article.execute(request);
        if (request.query.includes('Statements'))
          asked.push(...nodesOf(answer.data).flatMap(({ relationships }) => relationships.nodes));
        return answer;
      },
    };
    const { scene } = await read({ expanded: ['Procedure:delegate-election'] }, transport);
    expect(scene.relationships.length).toBeGreaterThan(10);
    expect(asked).toHaveLength(scene.relationships.length);
  });

  type Answered = { readonly relationships: { readonly nodes: readonly unknown[] } };
  const nodesOf = (data: unknown): readonly Answered[] => (data as { readonly nodes: readonly Answered[] }).nodes;
});

describe('a wide scene', () => {
  it('shows an entity of every type with its qualifiers', async () => {
    const { nodes, relationships } = await loadSeed();
    const speaking = new Set(
      relationships.filter(({ properties }) => 'extent' in properties).flatMap(({ from, to }) => [from, to]),
    );
    const shown = nodes.filter(({ id }) => speaking.has(id));
    const ids = [...new Map(shown.map(({ type, id }) => [type, id])).values()];
    const { scene, unknown, refused } = await readScene(new GraphClient(article), vocabulary, ids, startScene);
    expect([unknown, refused]).toEqual([[], []]);
    expect(scene.nodes.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(scene.nodes.some(({ qualifiers }) => qualifiers.length > 0)).toBe(true);
    expect(ids.length).toBeGreaterThan(40);
  });
});
