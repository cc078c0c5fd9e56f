import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { descendants } from '../../src/traversal/descendants.js';
import type { ExplorableGraph } from '../../src/traversal/graph.js';
import { neighbourhood } from '../../src/traversal/neighbourhood.js';
import { paths } from '../../src/traversal/paths.js';
import { libraryOntology } from '../support/library-ontology.js';
import { NaiveExploration } from './naive-exploration.js';
import { explorableDataset, randomDescendants, randomNeighbourhood, randomPaths } from './random-exploration.js';

const graphOf = (dataset: Dataset): ExplorableGraph => ({
  ontology: libraryOntology,
  store: new MemoryStore(libraryOntology, dataset),
});
const naive = (dataset: Dataset) => new NaiveExploration(libraryOntology, dataset);

/** A dataset and what is asked of it. */
const withDataset = <T>(ask: (dataset: Dataset) => fc.Arbitrary<T>): fc.Arbitrary<[Dataset, T]> =>
  explorableDataset.chain((dataset) => fc.tuple(fc.constant(dataset), ask(dataset)));

it('random paths are those of a search of every path', async () => {
  await fc.assert(
    fc.asyncProperty(withDataset(randomPaths), async ([dataset, options]) => {
      const expected = naive(dataset).paths(options);
      const answer = await paths(graphOf(dataset), { ...options, first: 100 });
      expect(answer.paths).toEqual(expected.slice(0, 100));
      expect(answer.truncated).toBe(expected.length > 100);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('random neighbourhoods are those of a search level by level', async () => {
  await fc.assert(
    fc.asyncProperty(withDataset(randomNeighbourhood), async ([dataset, options]) => {
      const { depths, relationships } = naive(dataset).neighbourhood(options);
      const answer = await neighbourhood(graphOf(dataset), { ...options, budget: 5000 });
      expect(Object.fromEntries(answer.nodes.map(({ id, depth }) => [id, depth]))).toEqual(depths);
      expect(answer.relationships).toEqual(relationships);
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('random descendants are at their least depth, at the end of their paths', async () => {
  await fc.assert(
    fc.asyncProperty(withDataset(randomDescendants), async ([dataset, options]) => {
      const answer = await descendants(graphOf(dataset), { ...options, first: 500, budget: 10_000 });
      expect(Object.fromEntries(answer.nodes.map(({ id, depth }) => [id, depth]))).toEqual(naive(dataset).descendants(options));
      for (const { id, depth, path } of answer.nodes) {
        const ends = path.map(({ direction, from, to }) => (direction === 'OUT' ? [from, to] : [to, from]));
        expect([path.length, ends[0]?.[0], ends.at(-1)?.[1]]).toEqual([depth, options.of, id]);
        expect(ends.slice(1).map(([near]) => near)).toEqual(ends.slice(0, -1).map(([, far]) => far));
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
