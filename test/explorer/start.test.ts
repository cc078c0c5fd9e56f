import { expect, it } from 'vitest';
import { loadSeed } from '../../src/seed.js';
import { start } from '../../src/start.js';

it('the scene to start from has 40 to 80 nodes of the graph, each once', async () => {
  const { nodes } = await loadSeed();
  const ids = new Set(nodes.map(({ id }) => id));
  expect(start.filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(start).size).toBe(start.length);
  expect(start.length).toBeGreaterThanOrEqual(40);
  expect(start.length).toBeLessThanOrEqual(80);
});
